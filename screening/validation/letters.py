"""Damage to letters: what hands, ears, scanners and look-alikes do to a name.

Each function takes a name and a source of chance, and gives the damaged name, or None where it has nothing to damage.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from screening.validation.chance import Chance

LONG = 6
"""Letters of a word long enough to be misspelt and still be known to a reader."""

_ALPHABET = "abcdefghijklmnopqrstuvwxyz"
_KEYS = {
    "a": "qsz", "b": "vgn", "c": "xdv", "d": "sefc", "e": "wrd", "f": "drgv", "g": "fthb", "h": "gyjn", "i": "uok", "j": "hukm",
    "k": "jil", "l": "kop", "m": "nj", "n": "bhm", "o": "ipl", "p": "ol", "q": "wa", "r": "etf", "s": "adwx", "t": "ryg",
    "u": "yij", "v": "cfb", "w": "qes", "x": "zsc", "y": "tuh", "z": "xa",
}  # fmt: skip
_SCANNED = {"o": "0", "l": "1", "i": "1", "s": "5", "m": "rn", "e": "c", "b": "8", "g": "9", "u": "v", "t": "f"}
_LOOK_ALIKE = str.maketrans("aceopxyABCEHKMOPTX", "асеорхуАВСЕНКМОРТХ")
_BY_EAR = (
    ("ph", "f"), ("ck", "k"), ("qu", "kw"), ("x", "ks"), ("sch", "sh"), ("tion", "shun"), ("oo", "u"), ("ee", "i"), ("ai", "ay"),
    ("ou", "u"), ("gh", "g"), ("th", "t"), ("c", "k"), ("z", "s"), ("w", "v"), ("j", "dj"), ("f", "ph"), ("k", "ck"), ("y", "i"),
    ("v", "w"), ("s", "z"), ("i", "ee"), ("u", "oo"),
)  # fmt: skip


def one_slip(name: str, chance: Chance) -> str | None:
    """A letter lost, added, changed or swapped with its neighbour, in a long word, never its first letter."""
    return _in_long_words(name, chance, _slip, 1)


def two_slips(name: str, chance: Chance) -> str | None:
    """Two such slips, in one word or in two."""
    return _in_long_words(name, chance, _slip, 2)


def wrong_key(name: str, chance: Chance) -> str | None:
    """A neighbouring key pressed instead of, or with, the right one, in one or two long words."""
    return _in_long_words(name, chance, _key, 1 + chance.below(2))


def doubled(name: str, chance: Chance) -> str | None:
    """A letter doubled, or a double letter written once, in one or two long words."""
    return _in_long_words(name, chance, _double, 1 + chance.below(2))


def by_ear(name: str, chance: Chance) -> str | None:
    """Spelt as it sounds: ``ph`` as ``f``, ``c`` as ``k``, ``ou`` as ``u`` and the like, one or two times."""
    return _in_long_words(name, chance, _sound, 1 + chance.below(2))


def scanned(name: str, chance: Chance) -> str | None:
    """Letters as a scanner misreads them (o and 0, l and 1, m and rn), one in six of those that can be."""
    letters = [_SCANNED[letter.lower()] if letter.lower() in _SCANNED and chance.one_in(6) else letter for letter in name]
    return _changed(name, "".join(letters))


def look_alikes(name: str, chance: Chance) -> str | None:
    """Latin letters put in Cyrillic, one in three of those that look the same."""
    return _changed(name, "".join(letter.translate(_LOOK_ALIKE) if chance.one_in(3) else letter for letter in name))


def _changed(name: str, damaged: str) -> str | None:
    return damaged if damaged != name else None


def _in_long_words(name: str, chance: Chance, change: Callable[[str, Chance], str], times: int) -> str | None:
    words = re.split(r"(\W+)", name)
    for _ in range(times):
        long = [i for i, word in enumerate(words) if len(word) >= LONG and word.isalpha()]
        if not long:
            return None
        place = chance.choice(long)
        words[place] = change(words[place], chance)
    return _changed(name, "".join(words))


def _slip(word: str, chance: Chance) -> str:
    place = 1 + chance.below(len(word) - 1)
    act = chance.choice(("lost", "added", "changed", "swapped"))
    if act == "lost":
        return word[:place] + word[place + 1 :]
    if act == "swapped" and place + 1 < len(word):
        return word[:place] + word[place + 1] + word[place] + word[place + 2 :]
    letter = _like(word[place], chance.choice(_ALPHABET))
    return word[:place] + letter + word[place + (act != "added") :]


def _key(word: str, chance: Chance) -> str:
    place = chance.below(len(word))
    near = _KEYS.get(word[place].lower())
    if near is None:
        return word
    letter = _like(word[place], chance.choice(near))
    return word[:place] + letter + word[place + (not chance.one_in(3)) :]


def _double(word: str, chance: Chance) -> str:
    twice = re.search(r"(.)\1", word[1:], re.IGNORECASE)
    if twice:
        return word[: 1 + twice.start()] + word[2 + twice.start() :]
    place = 1 + chance.below(len(word) - 1)
    return word[:place] + word[place] + word[place:]


def _sound(word: str, chance: Chance) -> str:
    found = [(old, new) for old, new in _BY_EAR if old in word.lower()]
    if not found:
        return word
    old, new = chance.choice(found)
    place = word.lower().index(old)
    return word[:place] + (new.upper() if word.isupper() else new) + word[place + len(old) :]


def _like(model: str, letter: str) -> str:
    return letter.upper() if model.isupper() else letter
