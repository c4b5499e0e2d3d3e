"""Names made comparable: one normalisation for what is asked and what is listed, always by whole words.

``analyse`` turns a text into a ``Name``: its words in canonical form with what was printed, the legal forms taken off, and
what the words say of its kind. ``variants`` gives the names inside a text ("Foo Ltd, formerly Bar Ltd"). Pure; the tables
are in ``screening/lexicon``. Two texts that give the same words are the same name to this program.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from screening.lexicon import abbreviations
from screening.lexicon.traditional import SIMPLIFY
from screening.model import Kind
from screening.names.forms import FORM_WORDS, UNSPACED_FORM, take_off_forms
from screening.names.scripts import HAN_OR_KANA, clean
from screening.names.words import Token, canonical, canonical_word, raw_words

__all__ = ["FORM_WORDS", "Name", "Token", "analyse", "canonical_word", "clean", "variants"]


@dataclass(frozen=True, slots=True)
class Name:
    """A name ready to compare. ``tokens`` is empty only where the text holds nothing that names anybody."""

    text: str
    tokens: tuple[Token, ...]
    forms: tuple[str, ...] = ()
    kind: Kind = Kind.UNKNOWN

    @property
    def key(self) -> tuple[str, ...]:
        """The words alone: equal keys are equal names."""
        return tuple(token.text for token in self.tokens)


_HONORIFICS = frozenset("mr mrs ms dr prof professor sheikh shaikh haji hajji mullah maulana dipl".split())
_PERSON_SIGNS = frozenset("bin bint ibn abu mr mrs dr".split())


@lru_cache(maxsize=65536)
def analyse(text: str) -> Name:
    """The name in a text, ready to compare.

    The same text always gives the same name, whatever lists are loaded. A text without a letter or digit of any script gives
    a name without tokens: it cannot be screened.
    """
    cleaned = clean(text)
    folded = cleaned.casefold().translate(SIMPLIFY)
    unspaced = UNSPACED_FORM.findall(folded)
    if unspaced:
        without = UNSPACED_FORM.sub(" ", folded)
        if not any(character.isalnum() for character in without):
            without, unspaced = folded, []
    else:
        without = cleaned
    words = list(raw_words(without))
    words, forms = take_off_forms(words)
    forms = unspaced + forms
    tokens = tuple(canonical(words))
    kind = _kind(tokens, forms)
    if kind is not Kind.ORGANISATION and len(tokens) > 2 and tokens[0].text in _HONORIFICS:
        tokens = tokens[1:]
    return Name(text, tokens, tuple(forms), kind)


def _kind(tokens: tuple[Token, ...], forms: list[str]) -> Kind:
    if forms:
        return Kind.ORGANISATION
    words = {token.text for token in tokens}
    if words & abbreviations.ORGANISATION_WORDS:
        return Kind.ORGANISATION
    if words & _PERSON_SIGNS:
        return Kind.PERSON
    return Kind.UNKNOWN


# --- names inside a text -----------------------------------------------------------------------------------------------

_BETWEEN_NAMES = re.compile(
    r"[\s,;(\[]*\b(?:d\s*/\s*b\s*/\s*a|dba|doing business as|t/a|trading as|formerly(?: known as)?|previously(?: known as)?|"
    r"f\s*/\s*k\s*/\s*a|f\.k\.a\.?|fka|a\s*/\s*k\s*/\s*a|a\.k\.a\.?|aka|also known as|c\s*/\s*o|care of|on behalf of|"
    r"n\s*/\s*k\s*/\s*a|now known as|née)(?=[\s:])[\s:]*",
    re.IGNORECASE,
)
_BRACKETED = re.compile(r"[(（\[【]([^()（）\[\]【】]{2,})[)）\]】]")


def variants(text: str) -> tuple[str, ...]:
    """The names to screen in a text: the whole first, then each side of "dba", "formerly", "c/o", and bracketed names.

    A bracket counts as a name of its own only where it holds more than a place or number could: two words or more, or other
    script than the rest. The parts are names in the text; none replaces the whole.
    """
    found = [text]
    parts = [part.strip(" ,;()[]") for part in _BETWEEN_NAMES.split(text)]
    if len(parts) > 1:
        found += parts
    for bracket in _BRACKETED.finditer(text):
        inside = bracket.group(1).strip()
        outside = (text[: bracket.start()] + " " + text[bracket.end() :]).strip()
        other_script = bool(HAN_OR_KANA.search(inside)) != bool(HAN_OR_KANA.search(outside))
        if other_script or len(analyse(inside).tokens) >= 2:
            found += [inside, outside]
    seen: dict[str, None] = {}
    for part in found:
        if part == text or analyse(part).tokens:
            seen.setdefault(part, None)
    return tuple(seen)
