"""From the words of a cell to the product of the catalogue it names, and from there to what that product contains.

Of several names that fit at one place the longest wins: 昇腾910C is not 昇腾910. A name must stand by itself: the A100 inside
the part number RC0402A100K is none. Names that are also ordinary part numbers (A100, H20, 910B) count only beside a word
that speaks for them, such as the maker. Pure.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from screening.apply.text import normalise
from screening.catalogue import Context, Part, Product

_TOKEN = re.compile(r"( ?)([a-z]+|[0-9]+|\S)")


@dataclass(frozen=True, slots=True)
class Token:
    """A run of letters or of digits, or any other single character; ``glued`` when nothing parts it from the one before."""

    text: str
    glued: bool


def tokens(text: str) -> list[Token]:
    """The tokens of a normalised text."""
    found: list[Token] = []
    word = False
    for blank, token in _TOKEN.findall(text):
        was, word = word, token[0].isascii() and token[0].isalnum()
        found.append(Token(token, not blank and was and word))
    return found


@dataclass(frozen=True, slots=True)
class _Alias:
    """A name as tokens. ``tight`` says of each whether it must be glued to the one before; ``open`` lets more be glued on."""

    product: Product
    tokens: tuple[str, ...]
    tight: tuple[bool, ...]
    open: bool
    bare: bool

    def fits(self, words: Sequence[Token], start: int) -> bool:
        end = start + len(self.tokens)
        if end > len(words):
            return False
        for word, token, tight in zip(words[start:end], self.tokens, self.tight, strict=True):
            if word.text != token or (tight and not word.glued):
                return False
        return self.open or end == len(words) or not words[end].glued


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
        self._contexts = {context.key: _Words(context) for context in contexts}
        self._aliases: dict[str, list[_Alias]] = {}
        for product in self._by_name.values():
            for names, bare in ((product.aliases, False), (product.bare_aliases, True)):
                for name in names:
                    alias = _alias(product, name, bare=bare)
                    self._aliases.setdefault(alias.tokens[0], []).append(alias)
        for several in self._aliases.values():
            several.sort(key=lambda alias: (-len(alias.tokens), alias.bare))

    def named(self, text: str, *, maker: str = "", beside: str = "") -> list[Named]:
        """The products named in a normalised text, in order.

        ``maker`` is the normalised text of the maker and party cells, ``beside`` that of all other cells, them included.
        """
        words = tokens(text)
        if self._aliases.keys().isdisjoint(word.text for word in words):
            return []
        around = f"{text} ; {beside}"
        found: list[Named] = []
        at = 0
        while at < len(words):
            alias = None if words[at].glued else self._at(words, at, around=around, maker=maker)
            if alias is None:
                at += 1
                continue
            length = len(alias.tokens)
            found.append(Named(alias.product, _printed(words[at : at + length])))
            at += length
        return found

    def _at(self, words: Sequence[Token], at: int, *, around: str, maker: str) -> _Alias | None:
        for alias in self._aliases.get(words[at].text, ()):
            if alias.fits(words, at) and (not alias.bare or self._believable(alias.product, around=around, maker=maker)):
                return alias
        return None

    def _believable(self, product: Product, *, around: str, maker: str) -> bool:
        return any(self._contexts[key].speak_for(around, maker=maker) for key in product.contexts)

    def reach(self, product: Product) -> Iterator[Reached]:
        """The product itself, then everything it contains, nearest first."""
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


def _any_word(words: Iterable[str]) -> re.Pattern[str]:
    """Any of the words, standing by itself as far as it is made of Latin letters or digits."""
    options = []
    for word in sorted(map(normalise, words), key=len, reverse=True):
        before = "(?<![a-z0-9])" if word[0].isascii() else ""
        after = "(?![a-z0-9])" if word[-1].isascii() else ""
        options.append(f"{before}{re.escape(word)}{after}")
    return re.compile("|".join(options))


def _alias(product: Product, name: str, *, bare: bool) -> _Alias:
    words = tokens(normalise(name.removesuffix("*")))
    return _Alias(
        product,
        tuple(word.text for word in words),
        tuple(word.glued for word in words),
        open=name.endswith("*"),
        bare=bare,
    )


def _printed(words: Sequence[Token]) -> str:
    text = ""
    for at, word in enumerate(words):
        joined = word.glued or at == 0 or not (word.text.isascii() and words[at - 1].text[-1].isascii())
        text += word.text if joined else f" {word.text}"
    return text
