"""Which words change nothing beside them in a name, by the tables that know words and by trying.

``bulk.py`` takes such words out of a text, reads what is left once for many texts, and puts them back.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from types import FunctionType, ModuleType

from screening.lexicon import legal_forms
from screening.lexicon.abbreviations import ORGANISATION_WORDS
from screening.lexicon.word_counts import RATES
from screening.names import FORM_WORDS, Token, analyse, variants
from screening.names.words import PHRASES

_BETWEEN = tuple(f"zq{vowel}x{last}g{more}" for vowel in "aeiou" for last in "vwm" for more in "vw")
"""Words that nothing knows, to stand between words that are probed."""
PROBED = len(_BETWEEN) - 1
"""Words probed in one go."""


def probed(words: Sequence[str]) -> Iterator[tuple[str, Token]]:
    """Those of the words that among words that nothing knows become one word each, with that word."""
    tokens = _all_probed(words)
    if tokens is not None:
        yield from zip(words, tokens, strict=True)
    elif len(words) > 1:
        middle = len(words) // 2
        yield from probed(words[:middle])
        yield from probed(words[middle:])


def _all_probed(words: Sequence[str]) -> list[Token] | None:
    """What the words become among words that nothing knows: each one word of its own, or None."""
    text = " ".join(part for both in zip(_BETWEEN, words, strict=False) for part in both) + " " + _BETWEEN[len(words)]
    if len(variants(text)) > 1:
        return None
    name = analyse(text)
    own = name.tokens[1::2]
    if len(name.tokens) != 2 * len(words) + 1 or name.forms:
        return None
    if any(token.text != between for token, between in zip(name.tokens[::2], _BETWEEN, strict=False)):
        return None
    if any(
        token.number or token.text in in_context() or token.raw != word.lower() for token, word in zip(own, words, strict=True)
    ):
        return None
    return list(own)


def may_matter(word: str) -> bool:
    """Whether any table of ours holds the word, or it could be half of a word of a legal form."""
    return word in _words_that_matter()


def _strings(value: object, deep: int = 3) -> Iterator[str]:
    """All texts in a table."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, re.Pattern):
        yield str(value.pattern)
    elif deep and value is not RATES:
        if isinstance(value, dict):
            yield from _strings([*value.keys(), *value.values()], deep)
        elif isinstance(value, list | tuple | set | frozenset):
            for one in value:
                yield from _strings(one, deep - 1)


def _spaces() -> Iterator[dict[str, object]]:
    """What stands in the modules that ``variants`` is made of: everything that could know a word."""
    pending: list[dict[str, object]] = [variants.__globals__]
    seen: set[object] = set()
    while pending:
        space = pending.pop()
        if space["__name__"] in seen:
            continue
        seen.add(space["__name__"])
        yield space
        for value in space.values():
            inner = getattr(value, "__wrapped__", value)
            further = (
                inner.__globals__ if isinstance(inner, FunctionType) else vars(inner) if isinstance(inner, ModuleType) else {}
            )
            if str(further.get("__name__", "")).startswith(("screening.names", "screening.lexicon")):
                pending.append(further)


_BY_ITSELF = ("CANONICAL", "PHRASES", "_NUMBER_WORDS")
"""Tables of ``names.words`` that change a word and nothing beside it; of phrases the words are taken one by one."""


@cache
def in_context() -> frozenset[str]:
    """Words that may change others or be changed by them: of the tables by which names are parted, and of legal forms.

    Tables of modules that are not known to change one word at a time count, so that a new one is safe if slow.
    """
    found = set(re.findall(r"[^\W\d_]+", legal_forms.TABLE.casefold()))
    for space in _spaces():
        module = str(space["__name__"])
        if module.startswith("screening.lexicon") or module in _WORD_BY_WORD:
            continue
        for key, value in space.items():
            if not key.startswith("__") and key not in _BY_ITSELF:
                found.update(word for text in _strings(value) for word in re.findall(r"[^\W\d_]+", text.casefold()))
    found.update(word for phrases in PHRASES.values() for phrase, _ in phrases for word in phrase)
    found.update(half for word in FORM_WORDS for cut in range(1, len(word)) for half in (word[:cut], word[cut:]))
    return frozenset(found)


_WORD_BY_WORD = frozenset(
    f"screening.names.{name}" for name in "abjad consonants korean slavic unspaced looks scripts parties".split()
)
"""Modules that read one word at a time, or only texts in other scripts or of several names."""


@cache
def organisation_word() -> str:
    """A free word that makes a name an organisation's."""
    return next(
        word
        for word in sorted(ORGANISATION_WORDS - in_context())
        for token in _all_probed([word]) or ()
        if token.text == token.raw == word
    )


@cache
def _words_that_matter() -> frozenset[str]:
    """All words of all tables, and all halves of words of legal forms."""
    tabled = (
        word
        for space in _spaces()
        for key, value in space.items()
        if not key.startswith("__") and key != "_BY_RATE"
        for text in _strings(value)
        for word in re.findall(r"[^\W\d_]+", text.casefold())
    )
    halves = (half for word in FORM_WORDS for cut in range(1, len(word)) for half in (word[:cut], word[cut:]))
    return frozenset(tabled) | frozenset(halves)
