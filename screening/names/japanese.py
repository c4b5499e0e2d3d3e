"""Chinese characters in Japanese names by their sound. Pure."""

from __future__ import annotations

import re
from functools import cache

from screening.lexicon.traditional import SIMPLIFY


def sino(run: str) -> str:
    """Characters by their readings of Chinese origin (精密 = seimitsu, 铁工 = tekko); empty where the table lacks one."""
    sounds = [_tables()[0].get(character, "") for character in run]
    if not all(sounds):
        return ""
    found = sounds[0]
    for sound in sounds[1:]:
        clipped = _CLIPPED.search(found)
        doubled = "" if clipped is None or (clipped.group() == "ku" and sound[0] != "k") else _DOUBLED.get(sound[0], "")
        if clipped and doubled:
            found = found[: clipped.start()] + doubled
            sound = doubled + sound[1:] if doubled == "p" else sound
        found += sound
    return found


def native(run: str) -> str:
    """Characters by their Japanese readings (栗田 = kurita), as in family names; empty where the table lacks one."""
    sounds = [_tables()[1].get(character, "") for character in run]
    return "".join(sounds) if all(sounds) else ""


_CLIPPED = re.compile("(?:tsu|chi|ku)$")
"""What ends a sound that is clipped before the next, whose first consonant is doubled instead (nichi + to = nitto)."""
_DOUBLED = {"k": "k", "s": "s", "t": "t", "c": "t", "h": "p", "f": "p"}


@cache
def _tables() -> tuple[dict[str, str], dict[str, str]]:
    from screening.lexicon import japanese_sounds

    return _by_character(japanese_sounds.ON), _by_character(japanese_sounds.KUN)


def _by_character(block: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for entry in block.translate(SIMPLIFY).strip().replace("\n", "|").split("|"):
        sound, _, characters = entry.partition(" ")
        for character in characters:
            found.setdefault(character, sound)
    return found
