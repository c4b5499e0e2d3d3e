"""A word that is the initials of neighbouring words of another organisation's name, beside a word that both names hold.

"GRK Amurskaya" is "Amurskaya Gorno-Rudnaya Kompaniya", and "VTTs Baspik" the "Vladikavkaz Technology Center Baspik": many names
have such letters, hardly any beside the heaviest of its other words. Selection finds such pairs by keys of their own, made here
for a column of names at a time.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from screening.lexicon.slavic import INITIALS
from screening.match.hashes import Hashes, Numbers, powers
from screening.match.tables import spread
from screening.match.weights import STOP, weight
from screening.names import Token

Flags = NDArray[np.bool_]

LETTERS = range(2, 9)
"""Letters of a word that may be initials beside other words."""
_BESIDE = {2: 60, 3: 30}
"""The least weight of the word beside initials, by their letters; beside more letters any word but "of" and its like."""
_RARE = {2: 30, 3: 50, 4: 75}
_RARE_WORD = 90
"""The least weight of a word that may be initials, by its letters, and of longer ones: words of a language are none."""

SMALL_WORDS = frozenset(
    "of the and for in on at to de del da do dos das du des la le les el los las y e et und van der von bin al".split()
)
"""Words that give no letter to a set of initials."""

_RUSSIAN = {
    word: letters
    for line in INITIALS.strip().splitlines()
    for letters, _, words in (line.partition(":"),)
    for word in words.split()
}
_LETTERS_OF_ONE = ("shch", "ya", "yu", "zh", "ch", "sh", "kh", "ts")
"""Latin letters that stand for a single one in Russian."""
_FIRST_TWO = frozenset(letters[:2] for letters in _LETTERS_OF_ONE)
_MIX = np.uint64(0x9FB21C651E98DF25)
_ROOM = 1 << 16
"""More than the words of any name that is looked at."""


def is_short(token: Token) -> bool:
    """Whether a word may be the initials of others: few letters, and hardly a word of any language."""
    size = len(token.raw)
    return size in LETTERS and token.raw.isalpha() and not token.number and weight(token) >= _RARE.get(size, _RARE_WORD)


def are_short(sizes: Numbers, letters: Flags, weights: Numbers) -> Flags:
    """The same of a column of words: by their length, whether they are letters alone, and their weight."""
    found: Flags = letters & (sizes >= LETTERS.start) & (sizes < LETTERS.stop)
    found &= weights >= _by_size(_RARE, _RARE_WORD)[np.minimum(sizes, LETTERS.stop)]
    return found


def weight_beside(size: int) -> int:
    """The least weight of the word beside initials of so many letters."""
    return _BESIDE.get(size, STOP + 1)


def weights_beside(sizes: Numbers) -> Numbers:
    """The same of a column of words."""
    found: Numbers = _by_size(_BESIDE, STOP + 1)[np.minimum(sizes, LETTERS.stop)]
    return found


def _by_size(known: dict[int, int], others: int) -> Numbers:
    return np.array([known.get(size, others) for size in range(LETTERS.stop + 1)])


def in_russian(text: str, raw: str) -> str:
    """What a word gives to the initials of a name in Russian, that of a translated word included ("Center": ts, of "Tsentr")."""
    given = _RUSSIAN.get(text)
    if given or raw[:2] not in _FIRST_TWO:
        return given or raw[:1]
    return next(letters for letters in _LETTERS_OF_ONE if raw.startswith(letters))


def _end(letters: str, given: Sequence[str], start: int) -> int:
    """Where the neighbours end that from ``start`` on give these letters; nought where there are none."""
    at, done = start, 0
    while at < len(given) and letters.startswith(given[at], done):
        done += len(given[at])
        at += 1
        if done == len(letters):
            return at if sum(map(bool, given[start:at])) > 1 and given[at - 1] else 0
    return 0


def initials_beside(short: tuple[Token, ...], places: Sequence[int], long: tuple[Token, ...]) -> Iterator[tuple[int, int, int]]:
    """Words of one name, among those at ``places``, that are initials of neighbours in another.

    With the word's place, and where these begin and end. The first of the heaviest words beside them must stand in both names;
    they themselves must not.
    """
    if not places or len(short) < 2 or len(long) < 3:
        return
    held = {token.text for token in short}
    small = [token.raw in SMALL_WORDS for token in long]
    codings = (
        ["" if skipped else token.raw[:1] for token, skipped in zip(long, small, strict=True)],
        ["" if skipped else in_russian(token.text, token.raw) for token, skipped in zip(long, small, strict=True)],
    )
    for place in places:
        letters = short[place].raw
        for given in codings if codings[0] != codings[1] else codings[:1]:
            for start in range(len(long)):
                end = _end(letters, given, start) if given[start] else 0
                outside = [*long[:start], *long[end:]] if end else ()
                if not outside or not held.isdisjoint(token.text for token in long[start:end]):
                    continue
                beside = max(outside, key=weight)
                heavy = weight(beside) >= weight_beside(len(letters))
                if heavy and beside.text in held and beside.text != short[place].text:
                    yield place, start, end


Columns = Mapping[str, NDArray[Any]]
OF_SHORT = ("raw", "short", "beside", "text", "weight")
OF_RUNS = ("letter", "code", "code_size", "small", "text", "weight")
"""What ``word_columns.py`` tells of words that their keys are made of."""


def keys_of_words(of: Columns, starts: Numbers, ends: Numbers) -> tuple[Numbers, Hashes]:
    """A key for each word of the names (by place) that may be initials, and each word beside it.

    ``of`` are the columns ``OF_SHORT`` of the names' words; names stand from ``starts`` to ``ends``.
    """
    raw, short, least, text, weights = (of[name] for name in OF_SHORT)
    name, at = spread(starts, ends)
    kept = np.flatnonzero(short[at])
    name, at = name[kept], at[kept]
    pair, other = spread(starts[name], ends[name])
    name, at = name[pair], at[pair]
    kept = (text[other] != text[at]) & (weights[other] >= least[at])
    return name[kept], _key(raw[at[kept]], text[other[kept]])


def keys_of_runs(of: Columns, starts: Numbers, ends: Numbers) -> tuple[Numbers, Hashes]:
    """A key for each run of neighbours in the names (by place) of the initials and the first of the heaviest words beside it.

    ``of`` are the columns ``OF_RUNS`` of the names' words; names stand from ``starts`` to ``ends``.
    """
    letter, code, size, small, text, weights = (of[name] for name in OF_RUNS)
    kept = np.flatnonzero((ends - starts > 2) & (ends - starts < _ROOM))
    own, at = spread(starts[kept], ends[kept])
    if not len(at):
        return own, text[:0]
    name, order = kept[own], at - starts[kept][own]
    before, behind = _heaviest(weights[at], order, own)
    counted = np.flatnonzero(~small[at])
    found: list[tuple[Numbers, Hashes]] = []
    first_letter = letter[at].astype(np.uint64)
    # Names of which no word gives more than its first letter give the same in Russian.
    russian = np.zeros(len(starts), dtype=bool)
    russian[name[first_letter != code[at]]] = True
    for hashed, sizes, some in (
        (first_letter, np.ones(len(at), dtype=np.int64), counted),
        (code[at], size[at], counted[russian[name[counted]]]),
    ):
        first = last = some
        whole, length = hashed[some], sizes[some]
        for count in range(2, LETTERS.stop):
            further = count - 1
            more = some[further:]
            whole = whole[: len(more)] * powers(sizes[more]) + hashed[more]
            length, first, last = length[: len(more)] + sizes[more], first[: len(more)], more
            fits = np.flatnonzero((own[first] == own[last]) & (length < LETTERS.stop))
            beside = np.maximum(before[first[fits]], behind[last[fits]])
            heavy = beside >= (STOP + 1) * _ROOM
            run, beside = fits[heavy], starts[name[first[fits[heavy]]]] + _ROOM - 1 - beside[heavy] % _ROOM
            found.append((name[first[run]], _key(whole[run], text[beside])))
    return np.concatenate([names for names, _ in found]), np.concatenate([keys for _, keys in found])


def _heaviest(weights: Numbers, order: Numbers, own: Numbers) -> tuple[Numbers, Numbers]:
    """The first of the heaviest words before each word of names, and behind it.

    Weight and place in one number, below nought where there is none.
    """
    marks = weights * _ROOM + _ROOM - 1 - order
    highest = int(marks.max()) + 1
    first, last = order == 0, np.append(own[1:] != own[:-1], True)
    before = np.maximum.accumulate(marks + own * highest) - own * highest
    turned = (own[-1] - own) * highest
    behind = np.maximum.accumulate((marks + turned)[::-1])[::-1] - turned
    return np.where(first, -1, np.append(-1, before[:-1])), np.where(last, -1, np.append(behind[1:], -1))


def _key(initials: Hashes, beside: Hashes) -> Hashes:
    keys: Hashes = (initials ^ (initials >> np.uint64(29))) * _MIX + (beside ^ (beside >> np.uint64(31)))
    return keys
