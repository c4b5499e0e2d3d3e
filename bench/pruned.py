"""Hold candidate selection against scoring every pair: the same alerts with the same scores and explanations, or the difference.

    python bench/pruned.py DATA_FOLDER [--queries 20000] [--entities 100000] [--every-pair 20]

The list is the US Consolidated Screening List in DATA_FOLDER with the entities beside it that have names in letters of their own,
or so many of them, evenly. The queries are, by a fixed seed: ordinary firms' names recombined as in ``speed.py``, names of
every family of damage that ``tradesieve validate`` makes, and listed names in other scripts. Each is asked the ordinary way at
three thresholds, and by scoring each listed name with which it has anything in common at all.

Nothing in common means: no two words that ``meet`` finds alike, no words of one side that run together make a word of the other,
no initials, and no common beginning of the letters or of the first word. Such a pair scores nothing (no word agrees, so that
doubt is above 1,000); ``--every-pair`` asks so many of the queries by really scoring all pairs, to show it. None of this uses
what selection is made of: words are compared with all listed words by rapidfuzz and by plain tables of their keys.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

import numpy as np
from matching import APART, COUNTED, SEED, clean_names, many_scripts, us_list
from rapidfuzz import process
from rapidfuzz.distance import OSA
from speed import recombined

from screening.match import Hit, Matcher
from screening.match.align import Side
from screening.match.cut import CUT_LETTERS, LONE_FRAGMENT, letters
from screening.match.likeness import BEGINS, consonant_keys, meet, sound, spellings, synonyms
from screening.match.score import initials
from screening.model import Entity
from screening.names import Token, analyse, variants
from screening.names.looks import look
from screening.names.shortened import without_vowels
from screening.validation.families import FAMILIES
from screening.validation.listed import script

THRESHOLDS = (70.0, 80.0, 90.0)
SLIPS = 2
"""More slips than any two words may have."""
AT_ONCE = 200


class AlikeWords:
    """The listed words, and which of them ``meet`` finds alike with a word: by comparing it with all of them."""

    def __init__(self, words: Iterable[Token]) -> None:
        self.words = list(words)
        self._spelt = [(text, place) for place, word in enumerate(self.words) for text in spellings(word)]
        self._texts = [text for text, _ in self._spelt]
        self._same = self._by(lambda text: [text])
        self._sound, self._look = self._by(lambda text: [sound(text)]), self._by(lambda text: [look(text)])
        self._no_vowels = self._by(lambda text: [without_vowels(text)])
        self._begun = self._by(lambda text: [text[:size] for size in range(BEGINS, len(text))])
        self._consonants: dict[str, list[int]] = defaultdict(list)
        for place, word in enumerate(self.words):
            for key in consonant_keys(word):
                self._consonants[key].append(place)

    def _by(self, keys: Callable[[str], list[str]]) -> dict[str, list[int]]:
        found: dict[str, list[int]] = defaultdict(list)
        for text, place in self._spelt:
            for key in keys(text):
                found[key].append(place)
        return found

    def alike(self, asked: Sequence[Token]) -> Iterator[list[int]]:
        """For each word the places of the listed words that are alike in any way."""
        for start in range(0, len(asked), AT_ONCE):
            some = asked[start : start + AT_ONCE]
            owners = [(text, at) for at, word in enumerate(some) for text in spellings(word)]
            slips = process.cdist(
                [text for text, _ in owners], self._texts, scorer=OSA.distance, score_cutoff=SLIPS, dtype=np.uint8
            )
            near: list[set[int]] = [set() for _ in some]
            for row, column in zip(*(side.tolist() for side in np.nonzero(slips <= SLIPS)), strict=True):
                near[owners[row][1]].add(self._spelt[column][1])
            for at, word in enumerate(some):
                near[at].update(place for key in consonant_keys(word) for place in self._consonants.get(key, ()))
            for text, at in owners:
                keyed = ((sound(text), self._sound), (look(text), self._look), (without_vowels(text), self._no_vowels))
                for key, table in (*keyed, (text, self._begun)):
                    near[at].update(table.get(key, ()))
                for other in (*synonyms(text), *(text[:size] for size in range(BEGINS, len(text)))):
                    near[at].update(self._same.get(other, ()))
            yield from (
                [place for place in places if meet(word, self.words[place])[0]] for word, places in zip(some, near, strict=True)
            )


class EveryPair:
    """A matcher's listed names by all that a name could have in common with them."""

    def __init__(self, matcher: Matcher) -> None:
        self._matcher = matcher
        names = [Side.of(analyse(text)) for text in matcher.listed]
        places: dict[Token, list[int]] = defaultdict(list)
        self._words: dict[str, list[int]] = defaultdict(list)
        self._runs: dict[str, list[int]] = defaultdict(list)
        self._initials: dict[str, list[int]] = defaultdict(list)
        self._beginnings: dict[str, list[int]] = defaultdict(list)
        self._first: dict[str, list[int]] = defaultdict(list)
        for place, side in enumerate(names):
            for token in dict.fromkeys(map(bare, side.name.tokens)):
                places[token].append(place)
            for text in side.first:
                self._words[text].append(place)
            for text in {text for _, _, text in side.joins}:
                self._runs[text].append(place)
            for text in initials(side.name):
                self._initials[text].append(place)
            if len(run := letters(side.name.text)) >= CUT_LETTERS:
                self._beginnings[run[:CUT_LETTERS]].append(place)
            if side.name.tokens:
                self._first[side.name.tokens[0].raw[:LONE_FRAGMENT]].append(place)
        self._holders = list(places.values())
        self._alike = AlikeWords(places)
        self._known: dict[Token, list[int]] = {}

    def learn(self, texts: Iterable[str]) -> None:
        """Compare all words of these texts with all listed words."""
        new = {bare(token) for text in texts for name in variants(text) for token in analyse(name).tokens} - self._known.keys()
        ordered = sorted(new, key=lambda token: (token.text, token.raw, token.native))
        self._known.update(zip(ordered, self._alike.alike(ordered), strict=True))

    def in_common(self, text: str) -> list[tuple[int, list[int]]]:
        """For each name in a text the places of the listed names with which it has anything in common."""
        names = [Side.of(name) for name in map(analyse, variants(text)) if name.tokens]
        return [(order, sorted(self._in_common(side))) for order, side in enumerate(names)]

    def _in_common(self, side: Side) -> set[int]:
        found: set[int] = set()
        for token in side.name.tokens:
            for word in self._known[bare(token)]:
                found.update(self._holders[word])
            found.update(self._runs.get(token.text, ()))
            found.update(self._initials.get(token.text, ()))
        for _, _, text in side.joins:
            found.update(self._words.get(text, ()))
        for text in initials(side.name):
            found.update(self._words.get(text, ()))
        found.update(self._beginnings.get(letters(side.name.text)[:CUT_LETTERS], ()))
        found.update(self._first.get(side.name.tokens[0].raw[:LONE_FRAGMENT], ()))
        return found


def bare(token: Token) -> Token:
    """A word without how it was printed."""
    return Token(token.text, "", token.raw, token.number, token.native)


def queries(data: Path, listed: Sequence[Entity], most: int) -> list[str]:
    """So many queries, of all kinds mixed."""
    chance = random.Random(SEED)
    each = max(1, most // 2 // len(FAMILIES))
    damaged = [case.asked for family in FAMILIES for case in family.cases(listed, most=each, seed=SEED)]
    scripts = [alias.text for entity in listed for alias in entity.names if script(alias.text) != "latin"]
    chance.shuffle(scripts)
    found = dict.fromkeys([*damaged, *scripts[: most // 10]])
    found |= dict.fromkeys(recombined(clean_names(data, (*COUNTED, *APART)), max(0, most - len(found)), chance))
    texts = list(found)
    chance.shuffle(texts)
    return texts[:most]


def differences(matcher: Matcher, asked: Sequence[str], oracle: Callable[[str], tuple[Hit, ...]]) -> Iterator[str]:
    """A line for each threshold, and for each query that is answered otherwise; ``oracle`` answers at the lowest threshold."""
    expected = [oracle(text) for text in asked]
    for threshold in THRESHOLDS:
        found = matcher.many(asked, threshold=threshold)
        wanted = [tuple(hit for hit in hits if hit.score >= threshold) for hits in expected]
        wrong = [text for text, one, other in zip(asked, found, wanted, strict=True) if one != other]
        yield from (f"DIFFERS at {threshold:g}: {text!r}" for text in wrong)
        yield (
            f"{len(asked)} queries at {threshold:g}: {sum(map(bool, wanted))} with hits, {sum(map(len, wanted))} hits, "
            f"{len(wrong)} differ"
        )


def main() -> int:
    """Print the figures; 1 where anything differs."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("data", type=Path)
    options.add_argument("--queries", type=int, default=20_000)
    options.add_argument("--entities", type=int, default=100_000)
    options.add_argument("--every-pair", type=int, default=20)
    chosen = options.parse_args()
    listed = many_scripts(chosen.data) + us_list(chosen.data)
    listed = listed[:: max(1, len(listed) // chosen.entities)]
    matcher = Matcher(listed)
    asked = queries(chosen.data, listed, chosen.queries)
    started = time.process_time()
    every = EveryPair(matcher)
    every.learn(asked)
    pairs = 0

    def in_common(text: str) -> tuple[Hit, ...]:
        nonlocal pairs
        chosen = every.in_common(text)
        pairs += sum(len(places) for _, places in chosen)
        return matcher.among(text, chosen, threshold=min(THRESHOLDS))

    wrong = 0
    print(f"{len(listed)} entities, {len(matcher.listed)} listed names")
    for count, oracle in (
        (chosen.queries, in_common),
        (chosen.every_pair, lambda text: matcher.hits(text, threshold=70.0, exhaustive=True)),
    ):
        for line in differences(matcher, asked[:count], oracle):
            wrong += line.startswith("DIFFERS")
            print(line, flush=True)
        print(f"{pairs} pairs with anything in common scored, {time.process_time() - started:.0f} s of the processor")
    return int(wrong > 0)


if __name__ == "__main__":
    sys.exit(main())
