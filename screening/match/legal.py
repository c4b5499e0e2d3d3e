"""What the legal forms of two names say of them: nothing, that they may be of two kinds of body, or that they are."""

from __future__ import annotations

from functools import lru_cache

from screening.lexicon.form_kinds import EITHER, TABLE
from screening.names import Name

_LINES = [line.partition(":") for line in TABLE.strip().splitlines()]
_ORDER = tuple(kind for kind, _, _ in _LINES)
_KINDS = {word: kind for kind, _, words in _LINES for word in words.split()}
_LIMITED, _SHARES = "limited", "shares"
_ONE_WORD = 4
"""Letters that the words of a form have at most where it is looked up as one word."""
_SHORTEST = 3
"""Letters of a word that says of what kind a form is where longer ones stand beside it."""
_TITLES = {
    "state": "a state body",
    "association": "an association",
    "partnership": "a partnership",
    "sole": "a sole trader",
    _SHARES: "a share company",
    _LIMITED: "a limited company",
}

SAME, MAY_DIFFER, ONE_SIDED, DIFFER = 0, 1, 2, 3
"""How far the forms of two names are apart, in thirds: of the same kinds, of kinds that may be the same, on one side, apart."""


@lru_cache(maxsize=4096)
def kinds(form: str) -> frozenset[str]:
    """The kinds of body that a legal form, as it is listed, may name; none where it says nothing ("Company")."""
    words = form.split()
    short = all(len(word) <= _ONE_WORD for word in words)
    whole = "".join(words)
    if short and whole in _KINDS:
        return frozenset({_KINDS[whole]})
    found = {_KINDS[word] for word in words if word in _KINDS and (short or len(word) >= _SHORTEST)}
    if found:
        return frozenset({min(found, key=_ORDER.index)})
    return frozenset({_LIMITED, _SHARES}) if whole in EITHER or not EITHER.isdisjoint(words) else frozenset()


@lru_cache(maxsize=4096)
def kinds_of(forms: tuple[str, ...]) -> frozenset[str]:
    """The kinds of body that the forms of a name say it is; what is written for two kinds says nothing beside what is of one."""
    found = [some for form in forms if (some := kinds(form))]
    return frozenset().union(*([some for some in found if len(some) == 1] or found))


def apart(one: tuple[str, ...], other: tuple[str, ...]) -> tuple[int, str]:
    """How far the forms of two names are apart, and why in words."""
    if one == other:
        return SAME, ""
    if not one or not other:
        return ONE_SIDED, "only one has a legal form"
    first, second = kinds_of(one), kinds_of(other)
    if first == second:
        return SAME, ""
    if first and second and first.isdisjoint(second):
        return DIFFER, f"one is {_title(first)}, the other {_title(second)}"
    return MAY_DIFFER, "the legal forms may be of two kinds"


def is_same_name(one: Name, other: Name) -> bool:
    """Whether two names are one name: the same words as written, but for case and punctuation, and forms of the same meaning."""
    written = [[token.raw for token in name.tokens] for name in (one, other)]
    return bool(one.tokens) and written[0] == written[1] and apart(one.forms, other.forms)[0] == SAME


def _title(some: frozenset[str]) -> str:
    return " or ".join(_TITLES[kind] for kind in _ORDER if kind in some)
