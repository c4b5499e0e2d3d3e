"""Which listed names can reach a threshold at all: candidate selection that loses nothing against scoring every pair.

The score of a pair is at most the square root of the cover of the asked name, so listed names must meet words that hold at
least threshold squared of its weight. It is enough to look up the rarest words until the rest is too light to matter (a prefix
filter), and to score only names whose covers, each word at its best, can reach the threshold. ``tests/test_match.py`` holds this
against scoring every pair.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from rapidfuzz import process
from rapidfuzz.distance import OSA

from screening.match.likeness import SAME, edits_allowed, likeness, look, sound
from screening.match.score import ACRONYM, ACRONYM_LETTERS, INITIAL, JOINED, initials, is_initial, joins
from screening.match.weights import weight
from screening.model import Kind
from screening.names import Name


class NameIndex:
    """Names by their words; ``candidates`` gives, for an asked name, the places of all that may reach a threshold."""

    def __init__(self, names: Sequence[tuple[Name, Kind]]) -> None:
        self._names = names
        self._weights = [tuple(weight(token) for token in name.tokens) for name, _ in names]
        self._single: dict[str, list[int]] = {}
        self._joined: dict[str, list[int]] = {}
        self._acronyms: dict[str, list[int]] = {}
        self._letters: dict[str, list[int]] = {}
        for place, (name, _) in enumerate(names):
            for token in dict.fromkeys(token.text for token in name.tokens):
                self._single.setdefault(token, []).append(place)
                if len(token) == 1:
                    self._letters.setdefault(token, []).append(place)
            for text in dict.fromkeys(text for _, _, text in joins(name.tokens)):
                self._joined.setdefault(text, []).append(place)
            for text in initials(name):
                self._acronyms.setdefault(text, []).append(place)
        self._vocabulary = sorted(self._single)
        by_length: dict[int, list[str]] = {}
        for word in self._vocabulary:
            if not word.isdigit():
                by_length.setdefault(len(word), []).append(word)
        self._by_length = by_length
        self._by_sound: dict[str, list[str]] = {}
        self._by_look: dict[str, list[str]] = {}
        for word in self._vocabulary:
            if len(word) >= 4 and not word.isdigit():
                self._by_sound.setdefault(sound(word), []).append(word)
                self._by_look.setdefault(look(word), []).append(word)
        self._alike: dict[str, tuple[tuple[str, int], ...]] = {}

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
        found: set[str] = set()
        for length in range(max(4, len(word) - 2), len(word) + 3):
            allowed = edits_allowed(max(length, len(word)))
            if abs(length - len(word)) <= allowed:
                choices = self._by_length.get(length, [])
                found.update(
                    choice for choice, _, _ in process.extract_iter(word, choices, scorer=OSA.distance, score_cutoff=allowed)
                )
        found.update(self._by_sound.get(sound(word), ()))
        found.update(self._by_look.get(look(word), ()))
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
        # A score of at least t needs cover >= (t/1000)^2; the looked-up words must leave less than that to the others.
        needed = tenths * tenths * whole
        order = sorted(range(len(tokens)), key=lambda i: (-weights[i], i))
        looked_up: set[int] = set()
        rest = whole
        for i in order:
            if rest * 1_000_000 < needed:
                break
            looked_up.add(i)
            rest -= weights[i]
        asked_joins = list(joins(tokens))
        found: set[int] = set()
        for i in looked_up:
            text = tokens[i].text
            for word, _ in self.alike(text):
                found.update(self._single[word])
            found.update(self._joined.get(text, ()))
            found.update(self._joined.get(tokens[i].raw, ()))
        for first, last, text in asked_joins:
            if any(i in looked_up for i in range(first, last)):
                found.update(self._single.get(text, ()))
        if len(tokens) == 1 and len(tokens[0].text) in ACRONYM_LETTERS:
            found.update(self._acronyms.get(tokens[0].text, ()))
        for letters in initials(name):
            found.update(place for place in self._single.get(letters, ()) if len(self._names[place][0].tokens) == 1)
        persons = kind is not Kind.ORGANISATION and name.kind is not Kind.ORGANISATION
        if persons:
            found.update(self._initial_places(name, looked_up))
        yield from sorted(place for place in found if self._bound(name, weights, asked_joins, persons, place) >= tenths**2)

    def _initial_places(self, name: Name, looked_up: set[int]) -> Iterator[int]:
        for i in looked_up:
            token = name.tokens[i]
            if token.number:
                continue
            if len(token.text) == 1:
                start = bisect_left(self._vocabulary, token.text)
                while start < len(self._vocabulary) and self._vocabulary[start].startswith(token.text):
                    yield from self._single[self._vocabulary[start]]
                    start += 1
            else:
                yield from self._letters.get(token.text[0], ())

    def _bound(
        self,
        name: Name,
        weights: list[int],
        asked_joins: list[tuple[int, int, str]],
        persons: bool,
        place: int,
    ) -> int:
        """At least the square of the pair's score in tenths: every word at its best, no word used up."""
        listed, _ = self._names[place]
        listed_weights = self._weights[place]
        asked_best = [0] * len(weights)
        found_best = [0] * len(listed_weights)
        for i, token in enumerate(name.tokens):
            alike = dict(self.alike(token.text))
            for j, other in enumerate(listed.tokens):
                met = alike.get(other.text, 0)
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
        if not asked or not found:
            bound = 0
        else:
            bound = 1_000_000 * asked * found // ((asked + asked_unmet) * (found + found_unmet))
        if (len(weights) == 1 or len(listed_weights) == 1) and bound < ACRONYM * ACRONYM:
            short, long = (name, listed) if len(weights) == 1 else (listed, name)
            if short.tokens[0].text in initials(long):
                bound = ACRONYM * ACRONYM
        return bound
