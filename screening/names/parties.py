"""The names to screen in a text: the whole, each name inside it, and other readings of it. Pure."""

from __future__ import annotations

import re

from screening.lexicon.places import PLACES
from screening.names.analysis import analyse
from screening.names.readings import readings
from screening.names.scripts import HAN_OR_KANA

_BETWEEN_NAMES = re.compile(
    r"[\s,;(\[]*\b(?:d\s*/\s*b\s*/\s*a|dba|doing business as|t/a|trading as|formerly(?: known as)?|previously(?: known as)?|"
    r"f\s*/\s*k\s*/\s*a|f\.k\.a\.?|fka|a\s*/\s*k\s*/\s*a|a\.k\.a\.?|aka|also known as|c\s*/\s*o|care of|on behalf of|"
    r"n\s*/\s*k\s*/\s*a|now known as|née)(?=[\s:])[\s:]*",
    re.IGNORECASE,
)
_BRACKETED = re.compile(r"[(（\[【]([^()（）\[\]【】]{2,})[)）\]】]")


_ACRONYM = re.compile(r"[A-Z][A-Z0-9&.-]{1,9}")


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
        words = analyse(inside).key
        if all(word in PLACES for word in words):
            continue
        if other_script or len(words) >= 2:
            found += [inside, outside]
        elif _ACRONYM.fullmatch(inside):
            found.append(outside)
    seen: dict[str, None] = {}
    for part in [*found, *(reading for name in found for reading in readings(name))]:
        if part == text or analyse(part).tokens:
            seen.setdefault(part, None)
    return tuple(seen)
