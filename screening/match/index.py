"""Which listed names can reach a threshold at all: candidate selection that loses nothing against scoring every pair.

The score of a pair is at most the square root of the cover of the asked name, so listed names must meet words that hold at
least threshold squared of its weight. It is enough to look up the rarest words until the rest is too light to matter (a prefix
filter), and to score only names whose covers, each word at its best, can reach the threshold. ``tests/test_match.py`` holds this
against scoring every pair.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping, Sequence

import msgspec
from rapidfuzz import process
from rapidfuzz.distance import OSA

from screening.match.likeness import KEYED, SAME, edits_allowed, likeness, look, meet, sound, spellings, synonyms
from screening.match.score import (
    ACRONYM,
    ACRONYM_LETTERS,
    CUT_LETTERS,
    CUT_OFF,
    INITIAL,
    JOINED,
    acronym,
    ceiling,
    initials,
    is_cut_off,
    is_initial,
    joins,
    least_met,
    letters,
)
from screening.match.weights import weight
from screening.model import Kind
from screening.names import Name, Token, analyse

MEETINGS_KEPT = 20_000
"""Words whose places are kept ready; common words recur in every file."""


class Groups(msgspec.Struct, frozen=True, gc=False):
    """Lists of whole numbers under keys, packed into three values so that they are read back at once."""

    keys: list[str]
    ends: bytes
    values: bytes

    @classmethod
    def of(cls, groups: Mapping[str, Sequence[int]]) -> Groups:
        """The packed form."""
        ends, values = array("I"), array("I")
        for members in groups.values():
            values.extend(members)
            ends.append(len(values))
        return cls(list(groups), ends.tobytes(), values.tobytes())

    def open(self) -> Lookup:
        """Ready to be asked."""
        return Lookup(self)


class Lookup:
    """Unpacked groups: ``lookup[key]`` is the numbers under a key, none where there is no such key."""

    def __init__(self, groups: Groups) -> None:
        self.keys = groups.keys
        self._ends = memoryview(groups.ends).cast("I")
        self._values = memoryview(groups.values).cast("I")
        self._place = dict(zip(groups.keys, range(len(groups.keys)), strict=True))

    def __contains__(self, key: str) -> bool:
        return key in self._place

    def __getitem__(self, key: str) -> Sequence[int]:
        place = self._place.get(key)
        return () if place is None else self.at(place)

    def at(self, place: int) -> Sequence[int]:
        """The numbers under the key at a place."""
        return self._values[self._ends[place - 1] if place else 0 : self._ends[place]].tolist()


class Postings(msgspec.Struct, frozen=True, gc=False):
    """Where words stand: each word, joined pair and set of initials with the places of the names that hold it.

    Plain data, so that it can be kept in a file and read back in a fraction of the time it takes to make. ``texts`` are the
    names as printed and ``kinds`` theirs, by place; ``sounds`` and ``looks`` group the words of the vocabulary, written in one
    text with blanks between; a word that is its own key and alone with it is left out. ``runs`` are the letters of the names
    long enough to be cut off, sorted, with the places of the names.
    """

    texts: list[str]
    kinds: list[Kind]
    single: Groups
    joined: Groups
    acronyms: Groups
    sounds: dict[str, str]
    looks: dict[str, str]
    runs: list[str]
    run_places: list[int]


def postings(names: Sequence[tuple[str, Kind]]) -> Postings:
    """The postings of names, each with its kind; a name's place is its position."""
    single: dict[str, list[int]] = {}
    joined: dict[str, list[int]] = {}
    acronyms: dict[str, list[int]] = {}
    for place, (text, _) in enumerate(names):
        name = analyse(text)
        for word in dict.fromkeys(text for token in name.tokens for text in spellings(token)):
            single.setdefault(word, []).append(place)
        for word in dict.fromkeys(word for _, _, word in joins(name.tokens)):
            joined.setdefault(word, []).append(place)
        for word in initials(name):
            acronyms.setdefault(word, []).append(place)
    vocabulary = sorted(single)
    long = sorted((run, place) for place, (text, _) in enumerate(names) if len(run := letters(text)) >= CUT_LETTERS)
    return Postings(
        texts=[text for text, _ in names],
        kinds=[kind for _, kind in names],
        single=Groups.of({word: single[word] for word in vocabulary}),
        joined=Groups.of(joined),
        acronyms=Groups.of(acronyms),
        sounds=_grouped(vocabulary, sound),
        looks=_grouped(vocabulary, look),
        runs=[run for run, _ in long],
        run_places=[place for _, place in long],
    )


def _grouped(vocabulary: Sequence[str], key: Callable[[str], str]) -> dict[str, str]:
    groups: dict[str, list[str]] = {}
    for word in vocabulary:
        if len(word) >= KEYED and not word.isdigit():
            groups.setdefault(key(word), []).append(word)
    return {common: " ".join(words) for common, words in groups.items() if words != [common]}


class NameIndex:
    """Names by their words; ``candidates`` gives, for an asked name, the places of all that may reach a threshold."""

    def __init__(self, found: Postings) -> None:
        self._found = found
        self._single = found.single.open()
        self._joined = found.joined.open()
        self._acronyms = found.acronyms.open()
        self._vocabulary = self._single.keys
        self._by_length: dict[int, list[str]] = {}
        for word in self._vocabulary:
            if not word.isdigit():
                self._by_length.setdefault(len(word), []).append(word)
        self._alike: dict[str, tuple[tuple[str, int], ...]] = {}
        self._meetings: dict[tuple[str, str, bool], frozenset[int]] = {}

    def name(self, place: int) -> tuple[Name, Kind]:
        """The name at a place, analysed, and its kind."""
        return analyse(self._found.texts[place]), self._found.kinds[place]

    def __len__(self) -> int:
        return len(self._found.texts)

    def alike(self, word: str) -> tuple[tuple[str, int], ...]:
        """The vocabulary's words that are alike to a word, with their likeness, the word itself included."""
        known = self._alike.get(word)
        if known is None:
            known = self._alike[word] = tuple(self._find_alike(word))
        return known

    def _find_alike(self, word: str) -> Iterator[tuple[str, int]]:
        if word in self._single:
            yield word, SAME
        if word.isdigit() or len(word) < 4:
            return
        found = {other for other in synonyms(word) if other in self._single}
        for length in range(max(4, len(word) - 2), len(word) + 3):
            allowed = edits_allowed(max(length, len(word)))
            if abs(length - len(word)) <= allowed:
                choices = self._by_length.get(length, [])
                near = process.extract(word, choices, scorer=OSA.distance, score_cutoff=allowed, limit=None)
                found.update(choice for choice, _, _ in near)
        for key, groups in () if len(word) < KEYED else ((sound(word), self._found.sounds), (look(word), self._found.looks)):
            found.update(groups[key].split() if key in groups else [key] if key in self._single else [])
        start = bisect_left(self._vocabulary, word)
        while start < len(self._vocabulary) and self._vocabulary[start].startswith(word):
            found.add(self._vocabulary[start])
            start += 1
        found.update(word[:size] for size in range(4, len(word)) if word[:size] in self._single)
        found.discard(word)
        for other in sorted(found):
            alike = likeness(word, other)
            if alike:
                yield other, alike

    def candidates(self, name: Name, *, kind: Kind, tenths: int) -> Iterator[int]:
        """Places of all names that can score at least ``tenths`` with the asked one (and of some that can't)."""
        tokens = name.tokens
        weights = [weight(token) for token in tokens]
        whole = sum(weights)
        # The looked-up words must leave less than what has to meet to the others.
        needed = 1_000_000 * least_met(tenths, whole)
        order = sorted(range(len(tokens)), key=lambda i: (-weights[i], i))
        looked_up: set[int] = set()
        rest = whole
        for i in order:
            if rest * 1_000_000 < needed:
                break
            looked_up.add(i)
            rest -= weights[i]
        persons = kind is not Kind.ORGANISATION and name.kind is not Kind.ORGANISATION
        asked_joins = list(joins(tokens))
        # For each name met, the weight of the words that may have met it: too little, with all the rest, and it is out.
        met: dict[int, int] = {}
        for i in looked_up:
            for place in self._meeting(tokens[i], persons=persons):
                met[place] = met.get(place, 0) + weights[i]
        for first, last, text in asked_joins:
            if any(i in looked_up for i in range(first, last)):
                for place in self._single[text]:
                    met[place] = met.get(place, 0) + sum(weights[first:last])
        for i in order[len(looked_up) :]:
            places = self._meeting(tokens[i], persons=persons)
            rest -= weights[i]
            for first, last, text in asked_joins:
                if first <= i < last:
                    places = places.union(self._single[text])
            met = {
                place: enough
                for place, weight_met in met.items()
                if ((enough := weight_met + (weights[i] if place in places else 0)) + rest) * 1_000_000 >= needed
            }
        found = {place for place, weight_met in met.items() if (weight_met + rest) * 1_000_000 >= needed}
        if len(tokens) == 1 and len(tokens[0].text) in ACRONYM_LETTERS:
            found.update(self._acronyms[tokens[0].text])
        for letters_of in initials(name):
            found.update(place for place in self._single[letters_of] if len(self.name(place)[0].tokens) == 1)
        found.update(self._cut_off(letters(name.text)))
        yield from sorted(place for place in found if self._bound(name, weights, asked_joins, persons, place) >= tenths)

    def _meeting(self, token: Token, *, persons: bool) -> frozenset[int]:
        """Places of names that a word may meet: by a word alike, by two words it joins, or as or by an initial."""
        key = (token.text, token.raw, persons)
        known = self._meetings.get(key)
        if known is None:
            known = frozenset(self._find_meeting(token, persons=persons))
            if len(self._meetings) >= MEETINGS_KEPT:
                self._meetings.clear()
            self._meetings[key] = known
        return known

    def _find_meeting(self, token: Token, *, persons: bool) -> set[int]:
        found: set[int] = set()
        for text in spellings(token):
            for word, _ in self.alike(text):
                found.update(self._single[word])
        found.update(self._joined[token.text])
        found.update(self._joined[token.raw])
        if persons and not token.number:
            if len(token.text) > 1:
                found.update(self._single[token.text[0]])
            else:
                start = bisect_left(self._vocabulary, token.text)
                while start < len(self._vocabulary) and self._vocabulary[start].startswith(token.text):
                    found.update(self._single[self._vocabulary[start]])
                    start += 1
        return found

    def _cut_off(self, run: str) -> Iterator[int]:
        """Places of names that begin with these letters, or that these letters begin with."""
        if len(run) < CUT_LETTERS:
            return
        runs = self._found.runs
        at = bisect_left(runs, run)
        while at < len(runs) and runs[at].startswith(run):
            yield self._found.run_places[at]
            at += 1
        for size in range(CUT_LETTERS, len(run)):
            at = bisect_left(runs, run[:size])
            while at < len(runs) and runs[at] == run[:size]:
                yield self._found.run_places[at]
                at += 1

    def _bound(
        self,
        name: Name,
        weights: list[int],
        asked_joins: list[tuple[int, int, str]],
        persons: bool,
        place: int,
    ) -> int:
        """At least the pair's score in tenths: every word at its best, no word used up."""
        listed, _ = self.name(place)
        listed_weights = [weight(token) for token in listed.tokens]
        asked_best = [0] * len(weights)
        found_best = [0] * len(listed_weights)
        for i, token in enumerate(name.tokens):
            for j, other in enumerate(listed.tokens):
                met = meet(token, other)[0]
                if not met and persons and is_initial(token, other):
                    met = INITIAL
                if met:
                    asked_best[i] = max(asked_best[i], met)
                    found_best[j] = max(found_best[j], met)
        for first, last, text in asked_joins:
            for j, other in enumerate(listed.tokens):
                if other.text == text:
                    found_best[j] = max(found_best[j], JOINED)
                    asked_best[first:last] = [max(best, JOINED) for best in asked_best[first:last]]
        for first, last, text in joins(listed.tokens):
            for i, token in enumerate(name.tokens):
                if token.text == text:
                    asked_best[i] = max(asked_best[i], JOINED)
                    found_best[first:last] = [max(best, JOINED) for best in found_best[first:last]]
        # A met word may weigh less than it seems (it takes the lesser weight of the pair), so that a cover is at most the
        # met weight over the met and the surely unmet weight.
        asked = sum(best * one for best, one in zip(asked_best, weights, strict=True))
        found = sum(best * one for best, one in zip(found_best, listed_weights, strict=True))
        asked_unmet = 1000 * sum(one for best, one in zip(asked_best, weights, strict=True) if not best)
        found_unmet = 1000 * sum(one for best, one in zip(found_best, listed_weights, strict=True) if not best)
        bound = ceiling(asked, asked_unmet, found, found_unmet)
        if (len(weights) == 1 or len(listed_weights) == 1) and bound < ACRONYM:
            bound = max(bound, acronym(name, listed))
        return max(bound, CUT_OFF) if is_cut_off(name, listed) else bound
