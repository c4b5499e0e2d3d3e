"""What a text must contain for a regular expression to be found in it: a cheap question asked before the expression itself.

Most rules find nothing in most cells, and looking for a few fixed strings takes a tenth of the time of the expression. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

_parser: Any = re._parser  # type: ignore[attr-defined]  # its public name, sre_parse, is deprecated

MOST = 40
"""Beyond so many strings the expression itself is asked at once."""


def needed(regex: str) -> frozenset[str] | None:
    """Strings of which every text that holds a match contains at least one; None where that cannot be said."""
    options = _options(_parser.parse(regex))
    if options is None or len(options) > MOST or not all(options):
        return None
    return frozenset(text for text in options if not any(other != text and other in text for other in options))


def _options(sequence: Iterable[Any]) -> set[str] | None:
    """The best choice within a sequence: the set whose shortest string is longest, then the one with fewest strings."""
    best: set[str] | None = None
    runs = {""}
    for op, argument in [*sequence, (None, None)]:
        exact = _exact(str(op), argument)
        if exact is not None and len(runs) * len(exact) <= MOST:
            runs = {run + text for run in runs for text in exact}
            continue
        if all(runs):
            best = _better(best, runs)
        runs = {""} if exact is None else exact
        if op is not None and exact is None:
            best = _better(best, _of_part(str(op), argument))
    return best


def _exact(op: str, argument: Any) -> set[str] | None:
    """Everything that a part matches, where that is a few strings; a part that looks around matches nothing more."""
    if op == "LITERAL":
        return {chr(argument)}
    if op in {"AT", "ASSERT", "ASSERT_NOT"}:
        return {""}
    if op == "SUBPATTERN":
        return _exactly(argument[3])
    if op == "BRANCH":
        branches = [_exactly(branch) for branch in argument[1]]
        found = {text for texts in branches if texts is not None for text in texts}
        return found if None not in branches and len(found) <= MOST else None
    if op == "IN":
        letters = {chr(value) for kind, value in argument if str(kind) == "LITERAL"}
        return letters if len(letters) == len(argument) and len(letters) <= 4 else None
    if op in {"MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"} and argument[1] == 1:
        once = _exactly(argument[2])
        return once if once is None or argument[0] == 1 else once | {""}
    return None


def _exactly(sequence: Iterable[Any]) -> set[str] | None:
    found = {""}
    for op, argument in sequence:
        texts = _exact(str(op), argument)
        if texts is None or len(found) * len(texts) > MOST:
            return None
        found = {start + text for start in found for text in texts}
    return found


def _of_part(op: str, argument: Any) -> set[str] | None:
    if op == "SUBPATTERN":
        return _options(argument[3])
    if op == "ATOMIC_GROUP":
        return _options(argument)
    if op == "BRANCH":
        found: set[str] = set()
        for branch in argument[1]:
            options = _options(branch)
            if options is None:
                return None
            found |= options
        return found
    if op == "IN":
        letters = {chr(value) for kind, value in argument if str(kind) == "LITERAL"}
        return letters if len(letters) == len(argument) and len(letters) <= 4 else None
    if op in {"MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"} and argument[0] >= 1:
        return _options(argument[2])
    return None


def _better(one: set[str] | None, other: set[str] | None) -> set[str] | None:
    if one is None or other is None:
        return one or other
    return max(one, other, key=lambda options: (min(map(len, options), default=0), -len(options)))
