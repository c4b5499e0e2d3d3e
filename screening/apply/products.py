"""From the words of a cell to the product of the catalogue it names, and from there to what that product contains.

Of several names that fit at one place the longest wins: 昇腾910C is not 昇腾910. A name must stand by itself: the A100 inside
the part number RC0402A100K is none. Names that are also ordinary part numbers (A100, H20, 910B) count only beside a word
that speaks for them, such as the maker. Pure.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from screening.apply.text import normalise
from screening.catalogue import Context, Part, Product

_TOKEN = re.compile(r"( ?)([a-z]+|[0-9]+|\S)")


class Tokens:
    """A normalised text as runs of letters, runs of digits and other single characters.

    ``glued`` says of each whether nothing parts it from the one before and both are Latin letters or digits.
    """

    __slots__ = ("_blanks", "glued", "texts")

    def __init__(self, text: str) -> None:
        found = _TOKEN.findall(text)
        self.texts = [token for _, token in found]
        self._blanks = [blank for blank, _ in found]
        self.glued: list[bool] = []

    def glue(self) -> Tokens:
        """Itself, with ``glued`` worked out, which few texts need."""
        was = False
        for blank, token in zip(self._blanks, self.texts, strict=True):
            word = token[0].isascii() and token[0].isalnum()
            self.glued.append(was and word and not blank)
            was = word
        return self

    def printed(self, start: int, end: int) -> str:
        """The text from one token to before another."""
        return "".join(b + t for b, t in zip(self._blanks[start:end], self.texts[start:end], strict=True)).strip()


@dataclass(frozen=True, slots=True)
class _Alias:
    """A name as tokens. ``tight`` says of each whether it must be glued to the one before; ``open`` lets more be glued on."""

    product: Product
    tokens: tuple[str, ...]
    tight: tuple[bool, ...]
    open: bool
    bare: bool

    def fits(self, words: Tokens, start: int) -> bool:
        """Whether the name stands at that token."""
        end = start + len(self.tokens)
        if tuple(words.texts[start:end]) != self.tokens:
            return False
        glued = words.glued
        if any(tight and not glued[start + at] for at, tight in enumerate(self.tight)):
            return False
        return self.open or end == len(glued) or not glued[end]


@dataclass(frozen=True, slots=True)
class Named:
    """A product named in a text, and the words that name it."""

    product: Product
    matched: str


@dataclass(frozen=True, slots=True)
class Reached:
    """A product that is, or is contained in, a named one; ``chain`` leads from that one to it (empty where they are one)."""

    product: Product
    chain: tuple[tuple[Product, Part], ...] = ()

    @property
    def words(self) -> str:
        """The chain in words: ``CloudMatrix 384 contains 384 x Ascend 910C``."""
        if not self.chain:
            return ""
        first = f"{self.chain[0][0].name} contains {self.chain[0][1]}"
        return first + "".join(f", which contains {part}" for _, part in self.chain[1:])


class Catalogue:
    """The products, ready to be looked up by the words of a cell."""

    def __init__(self, products: Iterable[Product], contexts: Iterable[Context]) -> None:
        self._by_name = {product.name: product for product in products}
        self._context_values = tuple(contexts)
        self._reached: dict[str, tuple[Reached, ...]] = {}

    @cached_property
    def _contexts(self) -> dict[str, _Words]:
        return {context.key: _Words(context) for context in self._context_values}

    @cached_property
    def _aliases(self) -> dict[str, list[_Alias]]:
        """The names of all products by their first token, the longest first; worked out when the first text is looked at."""
        found: dict[str, list[_Alias]] = {}
        for product in self._by_name.values():
            for names, bare in ((product.aliases, False), (product.bare_aliases, True)):
                for name in names:
                    alias = _alias(product, name, bare=bare)
                    found.setdefault(alias.tokens[0], []).append(alias)
        for several in found.values():
            several.sort(key=lambda alias: (-len(alias.tokens), alias.bare))
        return found

    def named(self, text: str, *, maker: str = "", beside: str = "") -> list[Named]:
        """The products named in a normalised text, in order.

        ``maker`` is the normalised text of the maker and party cells, ``beside`` that of all other cells, them included.
        """
        words = Tokens(text)
        if self._aliases.keys().isdisjoint(words.texts):
            return []
        words.glue()
        beliefs = _Beliefs(self._contexts, around=f"{text} ; {beside}", maker=maker)
        found: list[Named] = []
        at, end = 0, len(words.texts)
        while at < end:
            alias = None if words.glued[at] else self._at(words, at, beliefs)
            if alias is None:
                at += 1
                continue
            length = len(alias.tokens)
            found.append(Named(alias.product, words.printed(at, at + length)))
            at += length
        return found

    def _at(self, words: Tokens, at: int, beliefs: _Beliefs) -> _Alias | None:
        for alias in self._aliases.get(words.texts[at], ()):
            if alias.fits(words, at) and (not alias.bare or beliefs.hold(alias.product)):
                return alias
        return None

    def reach(self, product: Product) -> tuple[Reached, ...]:
        """The product itself, then everything it contains, nearest first."""
        known = self._reached.get(product.name)
        if known is None:
            known = self._reached[product.name] = tuple(self._reach(product))
        return known

    def _reach(self, product: Product) -> Iterator[Reached]:
        waiting = deque([Reached(product)])
        seen = set()
        while waiting:
            reached = waiting.popleft()
            if reached.product.name in seen:
                continue
            seen.add(reached.product.name)
            yield reached
            for part in reached.product.contains:
                waiting.append(Reached(self._by_name[part.product], (*reached.chain, (reached.product, part))))


class _Words:
    """The words of a context, compiled."""

    def __init__(self, context: Context) -> None:
        self._maker_only = context.maker_only
        self._words = _any_word(context.words)
        self._unless = _any_word(context.unless) if context.unless else None

    def speak_for(self, around: str, *, maker: str) -> bool:
        if self._words.search(maker if self._maker_only else around) is None:
            return False
        return self._unless is None or self._unless.search(around) is None


class _Beliefs:
    """Which contexts speak in one row: each is asked once, however often bare names stand in the text."""

    def __init__(self, contexts: Mapping[str, _Words], *, around: str, maker: str) -> None:
        self._contexts = contexts
        self._around = around
        self._maker = maker
        self._known: dict[str, bool] = {}

    def hold(self, product: Product) -> bool:
        """Whether a bare name of the product is to be believed here."""
        return any(self._speaks(key) for key in product.contexts)

    def _speaks(self, key: str) -> bool:
        if key not in self._known:
            self._known[key] = self._contexts[key].speak_for(self._around, maker=self._maker)
        return self._known[key]


def _any_word(words: Iterable[str]) -> re.Pattern[str]:
    """Any of the words, standing by itself as far as it is made of Latin letters or digits."""
    options = []
    for word in sorted(map(normalise, words), key=len, reverse=True):
        before = "(?<![a-z0-9])" if word[0].isascii() else ""
        after = "(?![a-z0-9])" if word[-1].isascii() else ""
        options.append(f"{before}{re.escape(word)}{after}")
    return re.compile("|".join(options))


def _alias(product: Product, name: str, *, bare: bool) -> _Alias:
    words = Tokens(normalise(name.removesuffix("*"))).glue()
    return _Alias(
        product,
        tuple(words.texts),
        tuple(words.glued),
        open=name.endswith("*"),
        bare=bare,
    )
