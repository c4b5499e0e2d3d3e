"""Damage to names of persons and ships: order, initials, names left out, nicknames, spelling systems, prefixes.

Each function takes a name and a source of chance, and gives the damaged name, or None where it has nothing to damage.
"""

from __future__ import annotations

import re

from screening.validation.chance import Chance

_NICKNAMES = {
    "alexander": "Sasha", "aleksandr": "Sasha", "mikhail": "Misha", "vladimir": "Volodya", "dmitry": "Dima", "dmitri": "Dima",
    "nikolai": "Kolya", "nikolay": "Kolya", "sergey": "Seryozha", "sergei": "Seryozha", "ivan": "Vanya", "yevgeny": "Zhenya",
    "evgeny": "Zhenya", "pavel": "Pasha", "konstantin": "Kostya", "yuri": "Yura", "yury": "Yura", "viktor": "Vitya",
    "alexey": "Alyosha", "aleksey": "Alyosha", "andrey": "Andryusha", "william": "Bill", "robert": "Bob", "richard": "Dick",
    "michael": "Mike", "james": "Jim", "thomas": "Tom", "joseph": "Joe", "charles": "Charlie", "david": "Dave", "daniel": "Dan",
    "jose": "Pepe", "francisco": "Paco", "antonio": "Tonio", "edward": "Ted", "elizabeth": "Liz", "catherine": "Kate",
    "anthony": "Tony", "christopher": "Chris", "benjamin": "Ben", "samuel": "Sam", "nicholas": "Nick", "gregory": "Greg",
    "jesus": "Chucho", "ignacio": "Nacho", "guillermo": "Memo", "eduardo": "Lalo", "luis": "Lucho", "enrique": "Quique",
}  # fmt: skip
_PARTICLES = frozenset("al el bin ibn ben abu abd ul ur ud de da dos del la van von".split())
_TITLES = ("Mr.", "Dr.", "Gen.", "Prof.", "Col.", "Minister", "Eng.", "Haji", "Sheikh", "President")
_SLAVIC = (
    ("shch", "sch"), ("kh", "h"), ("kh", "ch"), ("zh", "j"), ("ts", "c"), ("iy", "y"), ("yu", "iu"), ("ya", "ia"), ("ye", "e"),
    ("ey", "ei"), ("ay", "ai"), ("oy", "oi"), ("v", "w"), ("ch", "tch"), ("y", "i"), ("ks", "x"), ("sky", "skii"), ("ov", "off"),
    ("ev", "eff"), ("ia", "iya"), ("iu", "yu"), ("ei", "ey"), ("x", "ks"),
)  # fmt: skip
_SLAVIC_NAME = re.compile(r"(?:ov|ova|ev|eva|in|ina|sky|skiy|skaya|ski|vich|vna|enko|chuk|yuk)\b", re.IGNORECASE)
_ARABIC = (
    ("muhammad", "mohamed"), ("mohammad", "muhammed"), ("mohammed", "mohamad"), ("husayn", "hussein"), ("hussein", "husain"),
    ("al-", "el-"), ("al ", "el "), ("abd al", "abdul"), ("abdul", "abdel"), ("q", "k"), ("kh", "h"), ("dh", "z"), ("ee", "i"),
    ("oo", "u"), ("ou", "u"), ("u", "ou"), ("aw", "au"), ("ay", "ai"), ("y", "i"), ("ss", "s"), ("mm", "m"), ("dd", "d"),
    ("ah", "a"), ("j", "dj"), ("sh", "ch"), ("gh", "g"), ("w", "ou"), ("i", "e"),
)  # fmt: skip
_ARABIC_NAME = re.compile(
    r"\b(?:al|el|bin|ibn|abu|abd|abdul|abdel|abdallah|abdullah|m[uo]ham+[ae]d|ahmed|ahmad|h[ua]s+[ae]\w*n|ali|omar|khal\w+|ibrahim)\b",
    re.IGNORECASE,
)
_SHIP = ("MV {}", "M/V {}", "M/T {}", "MT {}", "M.V. {}", "{} (vessel)", "SS {}", "Motor tanker {}", "F/V {}", "M/V {}, Panama")


def other_order(name: str, chance: Chance) -> str | None:
    """The words of the name in another order."""
    words = re.findall(r"[\w'’-]+", name)
    mixed = chance.shuffled(words)
    return " ".join(mixed) if len(words) > 1 and mixed != words else None


def initials(name: str, chance: Chance) -> str | None:
    """Given names as initials, one or all of them."""
    given, family = _parts(name)
    if not given or len(family) < 4:
        return None
    kept = chance.below(len(given)) if len(given) > 1 and chance.one_in(2) else 0
    short = [*given[:kept], *(f"{word[0]}." for word in given[kept:])]
    return " ".join([*short, family])


def middle_dropped(name: str, chance: Chance) -> str | None:
    """A middle name, such as a patronymic, left out of three or more."""
    given, family = _parts(name)
    if len(given) < 2:
        return None
    gone = 1 + chance.below(len(given) - 1)
    return " ".join([*given[:gone], *given[gone + 1 :], family])


def middle_added(name: str, chance: Chance) -> str | None:
    """A patronymic or second given name that the list does not give."""
    given, family = _parts(name)
    if len(given) != 1:
        return None
    return " ".join([*given, chance.choice(("Ivanovich", "Ahmed", "Lee", "Maria", "Hassan", "J.", "Petrovich", "Ali")), family])


def nickname(name: str, chance: Chance) -> str | None:  # noqa: ARG001
    """A given name in its familiar form."""
    words = re.findall(r"[\w'’-]+", name)
    familiar = [_NICKNAMES.get(word.lower(), word) for word in words]
    return " ".join(familiar) if familiar != words else None


def particles(name: str, chance: Chance) -> str | None:
    """Particles such as "al" and "bin" left out, or written as one with the word behind."""
    words = re.findall(r"[\w'’]+", name)
    at = [i for i, word in enumerate(words[:-1]) if word.lower() in _PARTICLES]
    if not at or len(words) < 3:
        return None
    for i in reversed(at if chance.one_in(2) else [chance.choice(at)]):
        words[i : i + 2] = [words[i + 1]] if chance.one_in(2) else [words[i] + words[i + 1].lower()]
    return " ".join(words) if len(words) > 1 else None


def titled(name: str, chance: Chance) -> str | None:
    """A title before the name."""
    given, family = _parts(name)
    return f"{chance.choice(_TITLES)} {' '.join([*given, family])}" if given else None


def slavic_spelling(name: str, chance: Chance) -> str | None:
    """A Russian, Ukrainian or Belarusian name in another spelling system, two changes at most."""
    return _respelt(name, chance, _SLAVIC) if _SLAVIC_NAME.search(name) else None


def arabic_spelling(name: str, chance: Chance) -> str | None:
    """An Arabic or Persian name in another spelling system, two changes at most."""
    return _respelt(name, chance, _ARABIC) if _ARABIC_NAME.search(name) else None


def ship_prefix(name: str, chance: Chance) -> str | None:
    """A ship's name with the prefix, or a note, that shippers write."""
    return chance.choice(_SHIP).format(name)


def _parts(name: str) -> tuple[list[str], str]:
    """Given names and family name; the publisher writes the family name first and a comma, or last."""
    family, comma, given = name.partition(",")
    words = re.findall(r"[\w'’-]+", given if comma else name)
    if comma:
        return words, family.strip()
    return words[:-1], words[-1] if words else ""


def _respelt(name: str, chance: Chance, rules: tuple[tuple[str, str], ...]) -> str | None:
    lower = name.lower()
    fitting = chance.shuffled([rule for rule in rules if rule[0] in lower])
    found = lower
    for old, new in fitting[: 1 + chance.below(2)]:
        found = found.replace(old, new, 1)
    return found.title() if found != lower else None
