"""Which regular expressions a rule may use: those that cannot hang the program.

Python's ``re`` tries again from every position, and a repeat without upper limit costs the square of the text or worse:
``[0-9]+x`` on a cell of 100,000 digits takes minutes. So a pattern may repeat without limit only blanks, of which normalised
text never has two together; everything else has a limit, such as ``{0,20}``; and the number of ways in which the limited repeats
can be tried at one position is bounded. What is left costs at most ``LIMIT`` steps for each character of the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from screening.apply.text import normalise, simplified

_parser: Any = re._parser  # type: ignore[attr-defined]  # its public name, sre_parse, is deprecated
_constants: Any = re._constants  # type: ignore[attr-defined]

LIMIT = 4_000
"""Most steps at one position of the text. Rules as people write them need some tens."""

_BLANKS = {" ", "\t", "\n"}
_FLAGS = re.ASCII | re.IGNORECASE | re.LOCALE | re.DOTALL | re.VERBOSE


class Refused(ValueError):
    """A pattern that is not taken; the text says why and what to write."""


def check(pattern: str) -> None:
    """Raise ``Refused`` for a pattern that is broken, could hang, or can never be found in normalised text."""
    pattern = simplified(pattern)
    try:
        parsed = _parser.parse(pattern)
    except (re.error, OverflowError, RecursionError) as problem:
        raise Refused(f"is not a regular expression: {problem}.") from problem
    if parsed.state.flags & _FLAGS:
        raise Refused("sets flags, as in (?i). Leave them out: text is compared in small letters anyway.")
    _, steps = _cost(parsed)
    if steps > LIMIT:
        raise Refused(
            f"can take more than {LIMIT:,} steps at one place of a text. Make its repeats smaller, "
            "do not put one repeat into another, or make two conditions of it."
        )
    if re.compile(pattern).search("") is not None:
        raise Refused("is found in an empty text, so it would be found everywhere. Make a part of it necessary.")


def _cost(sequence: Iterable[Any]) -> tuple[int, int]:
    """For a sequence: in how many ways it can end (how often what follows may be tried), and the steps to try all."""
    ways, steps = 1, 0
    for op, argument in sequence:
        own_ways, own_steps = _cost_of(str(op), argument)
        steps = min(steps + ways * own_steps, LIMIT + 1)
        ways = min(ways * own_ways, LIMIT + 1)
    return ways, steps


def _cost_of(op: str, argument: Any) -> tuple[int, int]:
    if op in {"LITERAL", "NOT_LITERAL"}:
        if op == "LITERAL":
            _must_occur(chr(argument))
        return 1, 1
    if op == "IN":
        _some_must_occur(argument)
        return 1, 1
    if op in {"ANY", "AT", "CATEGORY"}:
        return 1, 1
    if op == "SUBPATTERN":
        if argument[1] or argument[2]:
            raise Refused("sets flags, as in (?i:...). Leave them out: text is compared in small letters anyway.")
        return _cost(argument[3])
    if op == "ATOMIC_GROUP":
        return 1, _cost(argument)[1]
    if op == "BRANCH":
        costs = [_cost(branch) for branch in argument[1]]
        return sum(ways for ways, _ in costs), sum(steps for _, steps in costs) + len(costs)
    if op in {"ASSERT", "ASSERT_NOT"}:
        return 1, _cost(argument[1])[1]
    if op in {"MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"}:
        return _cost_of_repeat(op, *argument)
    if op in {"GROUPREF", "GROUPREF_EXISTS"}:
        raise Refused("refers back to a group (as \\1 does), which cannot be matched in linear time. Write it out.")
    raise Refused(f"uses {op.lower()}, which rules may not.")


def _cost_of_repeat(op: str, least: int, most: Any, inner: Any) -> tuple[int, int]:
    inner_ways, inner_steps = _cost(inner)
    if most is _constants.MAXREPEAT:
        if not _blanks_only(inner):
            raise Refused(
                "repeats something without an upper limit (*, + or {n,}), which can take minutes on a long text. Give it "
                "a limit, such as {0,20}; only a blank (or \\s) may have none."
            )
        most = max(least, 1)
    if most and _can_be_empty(inner):
        raise Refused("repeats something that may be empty. Make a part of it necessary.")
    ways, steps, power = 0, 0, 1
    for count in range(most + 1):
        if count >= least:
            ways += power
        if count < most:
            steps += power * inner_steps
            power *= inner_ways
        if max(ways, steps, power) > LIMIT:
            return LIMIT + 1, LIMIT + 1
    return (1 if op == "POSSESSIVE_REPEAT" else ways), steps + 1


def _blanks_only(inner: Iterable[Any]) -> bool:
    parts = list(inner)
    if len(parts) != 1:
        return False
    op, argument = str(parts[0][0]), parts[0][1]
    if op == "LITERAL":
        return chr(argument) in _BLANKS
    if op == "IN":
        return all(
            (str(kind) == "LITERAL" and chr(value) in _BLANKS) or (str(kind) == "CATEGORY" and str(value) == "CATEGORY_SPACE")
            for kind, value in argument
        )
    return False


def _can_be_empty(inner: Any) -> bool:
    return bool(inner.getwidth()[0] == 0)


def _must_occur(character: str) -> None:
    plain = normalise(f"ж{character}ж")[1:-1]  # between letters that look like no others: Cyrillic stays itself
    if plain != character:
        instead = f'"{plain}"' if plain.strip() else "a blank" if plain else "nothing"
        raise Refused(
            f'holds "{character}", which never stands in the text: it is compared in small letters, with dashes, slashes, '
            f"brackets and quotes as blanks. Write {instead} for it."
        )


def _some_must_occur(members: Iterable[Any]) -> None:
    """A class of nothing but capitals or dashes is a slip; one that holds something else as well does no harm."""
    parts = list(members)
    if all(str(kind) == "LITERAL" for kind, _ in parts) and parts:
        refused = None
        for _, value in parts:
            try:
                _must_occur(chr(value))
                return
            except Refused as problem:
                refused = refused or problem
        if refused is not None:
            raise refused
    for kind, value in parts:
        if str(kind) == "RANGE" and (chr(value[0]), chr(value[1])) == ("A", "Z"):
            raise Refused("holds [A-Z], but text is compared in small letters. Write [a-z].")
