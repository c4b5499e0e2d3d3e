"""The fast way to ask many names gives what the plain way gives: the same words, the same candidates, the same hits."""

from __future__ import annotations

import tracemalloc
from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from screening.lexicon.places import OTHER_ROMANISATION
from screening.lexicon.word_counts import RATES
from screening.match import Matcher
from screening.match.against import rest
from screening.match.asked import Words
from screening.match.beside import is_short, weight_beside
from screening.match.hashes import Letters, beginnings, deletions, hashes, hashes_of_first, hashes_without, powers
from screening.match.likeness import CLIPPED, cost, meet, sound, sounds
from screening.match.marks import ORGANISATION, PERSON
from screening.match.pieces import Pieces
from screening.match.slips import Spelt, costs
from screening.match.tables import Table
from screening.match.vocabulary import Vocabulary
from screening.match.weights import word_weight
from screening.model import Alias, AliasKind, Entity, Identifier, Kind
from screening.names import Token, analyse
from screening.names.looks import look, looks
from screening.names.shortened import VOWELS, without_vowels
from screening.names.words import CANONICAL, canonical_word, may_end_otherwise

WORDS = (
    "Huawei Huawey HUAWEI, Hua Wei Technology Technologies Tech. Bank of the West East Trading Group Corporation Corp Co., Ltd. "
    "Ltd Limited Limted Lim ited GmbH & S.A. (Holdings) Holding China Eleventh 11th 12 3M A B C J. Smith John Jon Juan Muhammad "
    "Mohammed Hikvision Hik-Vision Vision Digital Digit SMIC CETC Electric Electronic Mikron Микрон Micron 华为 技术 ООО dba "
    "c/o formerly (SMIC) / ; Semiconductor Manufacturing International Zvezda Zvesda Research Institute College Academy Mac hine "
    "习近平 习近朋 بويحي Bouyehia オバマ Obama "
    "Machine Weg Weg-3 le8anon Société Générale O'Neil Mr Dr Captain Saint www.huawei.com R and D rd unit Unit"
).split()
ENOUGH = ["Foobar"] * 30
"""Beside these a text is read as one of many."""
NASTY = st.lists(st.sampled_from(WORDS), min_size=1, max_size=7).map(" ".join)


def entities(names: list[tuple[str, Kind]]) -> list[Entity]:
    return [Entity(f"e{number}", "t", (Alias(name),), kind) for number, (name, kind) in enumerate(names)]


# --- hashes ---


def test_hashes_of_shortened_and_joined_words_follow_from_those_of_the_words() -> None:
    words = ["huawei", "technology"]

    owner, keys = deletions(words, np.array([1, 0]))
    starts, begun = beginnings(words, shortest=4, left_out=2)

    without_one = {"huawei"[:gap] + "huawei"[gap + 1 :] for gap in range(6)}
    assert set(keys[owner == 0].tolist()) == set(hashes(["huawei", *without_one]).tolist())
    assert keys[owner == 1].tolist() == hashes(["technology"]).tolist()
    assert begun[starts == 1].tolist() == hashes(["technology"[:size] for size in range(4, 9)]).tolist()
    assert (hashes(["hua"]) * powers(np.array([3])) + hashes(["wei"])).tolist() == hashes(["huawei"]).tolist()


def test_a_table_gives_every_value_under_a_key_and_none_under_another() -> None:
    keys = np.array([7, 3, 7, 7, 9], dtype=np.uint64)
    table = Table.of(keys, np.array([1, 2, 3, 1, 4]))

    few = table.find(np.array([7, 8, 9], dtype=np.uint64))
    many = table.find(np.arange(10_000, dtype=np.uint64))

    assert list(zip(*(side.tolist() for side in few), strict=True)) == [(0, 1), (0, 3), (2, 4)]
    assert list(zip(*(side.tolist() for side in many), strict=True)) == [(3, 2), (7, 1), (7, 3), (9, 4)]
    assert Table.of(keys[:0], np.zeros(0, dtype=np.int64)).find(keys)[0].tolist() == []


# --- which words can meet ---

SPELT = st.one_of(
    st.sampled_from(sorted({token.text for word in WORDS for token in analyse(word).tokens})),
    st.sampled_from(
        "mikhail mihail michael mike jane jaen janes modern modem volt volf aksioma axioma 61398 semicond "
        "rosneft rsnft rsneft rosenofot intl intala rosne promtekhno promtekh semicon".split()
    ),
    st.text("aeknst1", min_size=1, max_size=9),
)
SPOKEN = st.sampled_from(
    [
        token
        for text in "محمد بويحي كوهين נתניהו 习近平 习近朋 高市早苗 高石早苗 贝拉克·奥巴马 ジョン・スミス 정은 종은".split()
        for token in analyse(text).tokens
    ]
)
HEARD = st.sampled_from("mohammed bouyehia cohen kohn netanyahu netanyahou barack obama smith schmidt jinping jongeun".split())
TOKENS = st.one_of(
    st.builds(lambda text, raw: Token(text, "", raw, text.isdigit()), SPELT, SPELT),
    st.builds(lambda text: Token(text, "", text), HEARD),
    SPOKEN,
)


@settings(max_examples=200, deadline=None)
@given(st.lists(TOKENS, min_size=1, max_size=20), st.lists(TOKENS, min_size=1, max_size=6))
def test_no_two_words_that_are_alike_in_any_way_are_kept_apart(listed: list[Token], asked: list[Token]) -> None:
    check_meetings(listed, asked)


def check_meetings(listed: list[Token], asked: list[Token]) -> None:
    """Words are found to be at least as alike as ``meet`` says; as alike, and the same way, where both are Latin."""
    found = Vocabulary(Vocabulary.arrays(listed)).meetings(asked)
    columns = (found.asked, found.listed, found.alike, found.spelt)
    pairs = {(i, j): (alike, spelt) for i, j, alike, spelt in zip(*(column.tolist() for column in columns), strict=True)}

    assert len(pairs) == len(found.asked)
    for i, one in enumerate(asked):
        for j, other in enumerate(listed):
            alike, how = meet(one, other)
            most, spelt = pairs.get((i, j), (0, False))
            # More is found of words in letters of their own, of what was read from characters, which only what was printed tells,
            # and of a word that is another's beginning as well as a slip of it.
            begins = most in CLIPPED.values() and how == "spelling"
            read = one.shown.isascii() != other.shown.isascii()
            assert most == alike or (most > alike and (one.native or other.native or begins or read)), (one, other)
            assert not alike or not spelt or how == "spelling", (one, other)


# --- the same hits ---


@settings(max_examples=120, deadline=None)
@given(
    st.lists(st.tuples(NASTY, st.sampled_from(Kind)), min_size=1, max_size=12),
    st.lists(st.tuples(NASTY, st.sampled_from(Kind)), min_size=1, max_size=8),
    st.sampled_from([50.0, 65.0, 75.0, 80.0, 90.0, 100.0]),
)
def test_names_asked_together_meet_what_each_meets_among_all_pairs(
    listed: list[tuple[str, Kind]], asked: list[tuple[str, Kind]], threshold: float
) -> None:
    matcher = Matcher(entities(listed))
    texts, kinds = [text for text, _ in asked], [kind for _, kind in asked]

    others = [f"Foobar Quuxling {number}" for number in range(30)]
    together = matcher.many(texts + others, kinds=kinds + [Kind.UNKNOWN] * 30, threshold=threshold)

    assert together[: len(texts)] == [
        matcher.hits(text, kind=kind, threshold=threshold, exhaustive=True) for text, kind in zip(texts, kinds, strict=True)
    ]


@settings(max_examples=60, deadline=None)
@given(st.lists(NASTY, min_size=1, max_size=8), st.lists(NASTY, min_size=2, max_size=8))
def test_what_is_asked_before_or_beside_a_name_changes_no_answer(listed: list[str], asked: list[str]) -> None:
    names = entities([(name, Kind.UNKNOWN) for name in listed])
    fresh = [Matcher(names, prepared=Matcher(names).prepare()).hits(text) for text in asked]

    assert Matcher(names).many(asked) == fresh
    assert Matcher(names).many(asked[::-1]) == fresh[::-1]


@pytest.mark.parametrize(
    ("listed", "asked", "threshold"),
    [
        (
            "Zorvex Qulmin Brastok Velduri Hamzit Corblen Waxtor Pindrel Yofgan Tulvek Gribnor Sathwen Dokrim",
            "Zorvex Qulmin",
            80.0,
        ),
        ("Huawei Huawey Xi Jinping", "Hua West Eleventh Xi Jinping", 50.0),
    ],
)
def test_a_name_is_found_by_few_words_that_weigh_much_among_many(listed: str, asked: str, threshold: float) -> None:
    matcher = Matcher(entities([(listed, Kind.ORGANISATION)]))

    found = matcher.hits(asked, threshold=threshold)

    assert found == matcher.hits(asked, threshold=threshold, exhaustive=True)
    assert found


@pytest.mark.parametrize(
    ("listed", "asked"),
    [
        ("Lebedevskiy", "Lebed evsky"),
        ("Lebedevskij", "Lebedevs kiy"),
        ("Zorvexullah", "Zorvex ollah"),
        ("Zorvexov", "Zorv exovs"),
        ("Nikolaevna", "Mykola yivna"),
        ("Qulmvex Mikhailovich", "Qulmvex Mykhaylo vych"),
        ("Zorvex3qulm", "Zorvex 3 qulm"),
        ("Zorvexqulmin", "Zor ve xq ul min"),
        ("Zorvexqulminbrasto Trading", "Zorvex Qulmin Brasto Trading"),
        ("Abcdef", "A B C D E F"),
        ("Lebanon Zorvex", "Le 8anon Zorvex"),
        ("Lebanon", "Le 8anon"),
        ("Bank Zorvex", "8a nk Zorvex"),
    ],
)
def test_a_listed_word_is_met_by_all_that_makes_it_when_run_together(listed: str, asked: str) -> None:
    matcher = Matcher(entities([(listed, Kind.UNKNOWN)]))

    found = matcher.many([asked, *ENOUGH])[0]

    assert found == matcher.hits(asked, exhaustive=True)
    assert found


ENDED = st.builds(
    "".join,
    st.tuples(
        st.text("abdelov", min_size=2, max_size=6),
        st.sampled_from("skiy ski sky skyy ovs evs ejs ullah ollah allah uddin eddine aldin deen ov in y s".split()),
    ),
)


OF_FATHER = st.builds(
    "".join,
    st.tuples(
        st.sampled_from("nikola mykola mykhaylo mikhail aleksandr oleksandr serhi uladzimir dmytr".split()),
        st.sampled_from(["", "y", "i"]),
        st.sampled_from("oeaiu"),
        st.sampled_from(["vich", "vych", "uich", "wicz", "vitsch", "wytch", "vic", "vna", "una", "wna"]),
    ),
)


@settings(max_examples=300, deadline=None)
@given(st.one_of(ENDED, SPELT, OF_FATHER, st.text("adehilnosukvy", max_size=9)))
def test_a_word_that_is_put_otherwise_by_its_ending_says_so_wherever_it_is_cut(word: str) -> None:
    put = CANONICAL.get(word) or OTHER_ROMANISATION.get(word) or word

    if word.isalpha() and canonical_word(word) != put:
        assert all(may_end_otherwise(word[cut:]) for cut in range(1, len(word)))


def test_one_identifier_of_many_is_found_with_others_under_the_same_hash_left_alone() -> None:
    listed = Entity("v", "t", (Alias("STAR"),), identifiers=(Identifier("imo", "9187629"), Identifier("mmsi", "273312345")))
    matcher = Matcher([listed, Entity("w", "t", (Alias("MOON", AliasKind.STRONG),))])

    assert [hit.entity.id for hit in matcher.hits("x", identifiers=[Identifier("mmsi", "273-312-345")])] == ["v"]
    assert matcher.hits("x", identifiers=[Identifier("imo", "273312345")]) == ()


def test_listed_words_are_kept_as_they_are_read_in_the_order_of_their_names() -> None:
    names = [
        "Eleventh Research Institute",
        "Sun Sun Technologies 3M Co., Ltd.",
        "Forty-Four Huawei Unit 61398",
        "MOSKVA Zavod II",
    ]
    matcher = Matcher(entities([(name, Kind.UNKNOWN) for name in names]))

    for place, text in enumerate(matcher.listed):
        side, _ = matcher._index.name(place)
        assert [(token.text, token.raw, token.number) for token in side.tokens] == [
            (token.text, token.raw, token.number) for token in side.name.tokens
        ]
        assert side.name.text == text


def test_a_matcher_of_nobody_finds_nobody() -> None:
    assert Matcher([]).many(["Huawei", "???", ""]) == [(), (), ()]


PERSONS = st.lists(
    st.sampled_from("John Kenneth James Smith Rumplestilt Rumplestil J K JK JKL L Lee J.K. bin Khan".split()),
    min_size=1,
    max_size=6,
).map(" ".join)
LETTERED = st.text("aehknsty01lm", min_size=3, max_size=24) | st.text("aehüø", min_size=3, max_size=6)


@st.composite
def slipped_word(draw: st.DrawFn, word: str) -> str:
    """The word with at most two slips."""
    for _ in range(draw(st.integers(0, 2))):
        at = draw(st.integers(0, len(word) - 1))
        letter = draw(st.sampled_from("aehkst01lmü"))
        word = draw(
            st.sampled_from(
                [
                    word[:at] + letter + word[at:],
                    word[:at] + letter + word[at + 1 :],
                    word[:at] + word[at + 1 :] or word,
                    word[:at] + word[at : at + 2][::-1] + word[at + 2 :],
                ]
            )
        )
    return word


SLIPPED = LETTERED.flatmap(lambda word: st.tuples(st.just(word), slipped_word(word)))
WITH_SLIPS = st.lists(
    st.sampled_from("zorvexin qulminat brastok velduri hamzitol corblenta trading shenzhen electronic machinery".split()).flatmap(
        slipped_word
    ),
    min_size=1,
    max_size=5,
).map(" ".join)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(WITH_SLIPS, min_size=1, max_size=8),
    st.lists(WITH_SLIPS, min_size=1, max_size=8),
    st.sampled_from([60.0, 75.0, 90.0]),
)
def test_names_full_of_slips_meet_what_they_meet_among_all_pairs(listed: list[str], asked: list[str], threshold: float) -> None:
    matcher = Matcher(entities([(name, Kind.UNKNOWN) for name in listed]))

    assert matcher.many(asked, threshold=threshold) == [
        matcher.hits(text, threshold=threshold, exhaustive=True) for text in asked
    ]


@settings(max_examples=150, deadline=None)
@given(st.one_of(WITH_SLIPS, NASTY, PERSONS), st.one_of(WITH_SLIPS, NASTY, PERSONS), st.sampled_from(Kind))
def test_a_name_is_met_at_the_very_threshold_that_it_reaches(listed: str, asked: str, kind: Kind) -> None:
    matcher = Matcher(entities([(listed, kind)]))

    for hit in matcher.hits(asked, threshold=1.0, exhaustive=True):
        assert matcher.hits(asked, threshold=hit.score) == (hit,)


def in_a_column(pairs: list[tuple[str, str]]) -> list[int]:
    places = np.arange(len(pairs))
    return costs(Spelt([one for one, _ in pairs]), places, Spelt([other for _, other in pairs]), places).tolist()


@settings(max_examples=150, deadline=None)
@given(st.lists(SLIPPED, max_size=20))
def test_slips_cost_the_same_in_a_column_as_pair_by_pair(pairs: list[tuple[str, str]]) -> None:
    assert in_a_column(pairs) == [cost(one, other) for one, other in pairs]


def test_slips_in_doubled_letters_cost_the_same_in_a_column() -> None:
    words = ["".join(word) for size in range(1, 5) for word in product("ahx", repeat=size)]
    words += ["".join(word) for word in product("ax", repeat=5)]
    pairs = [(one, other) for one in words for other in words if OSA.distance(one, other, score_cutoff=2) <= 2]

    assert in_a_column(pairs) == [cost(one, other) for one, other in pairs]


def test_words_weigh_the_same_in_a_column_as_word_by_word() -> None:
    texts = "of 2020 7 zzzz a ab abc limited bank hangzhou bin branch zhejiang tech t4 é".split()
    pieces = Pieces()
    tokens = [token for text in (*texts, *sorted(RATES)[::50]) for token in analyse(text).tokens]
    for token in tokens:
        pieces.number(token)
    known = Words(Matcher(entities([("Foobar Ltd", Kind.UNKNOWN)]))._index, pieces)

    assert known.weight.tolist() == [word_weight(token.text) for token in pieces.tokens]
    assert known.rest.tolist() == [min(rest(token, ORGANISATION), rest(token, PERSON)) for token in pieces.tokens]
    assert known.short.tolist() == [is_short(token) for token in pieces.tokens]
    assert known.beside.tolist() == [weight_beside(len(token.raw)) for token in pieces.tokens]
    assert known.raw.tolist() == hashes([token.raw for token in pieces.tokens]).tolist()


def test_very_long_words_cost_the_same_in_a_column() -> None:
    pairs = [("ab" * 600, "ab" * 599 + "b"), ("huawei", "huawey")]

    assert in_a_column(pairs) == [cost(one, other) for one, other in pairs]


@settings(max_examples=100, deadline=None)
@given(st.lists(SPELT, max_size=20))
def test_keys_by_sound_and_look_are_the_same_in_a_column_as_word_by_word(words: list[str]) -> None:
    assert sounds(words) == [sound(word) for word in words]
    assert looks(words) == [look(word) for word in words]


def test_the_letters_of_a_column_stand_place_by_place_the_longest_words_first() -> None:
    letters = Letters(["on", "tea", "at"])

    assert letters.order.tolist() == [1, 0, 2]
    assert ["".join(map(chr, row)) for row in letters.rows] == ["toa", "ent", "a"]


@settings(max_examples=100, deadline=None)
@given(st.lists(SPELT, max_size=20))
def test_the_first_letters_of_words_have_the_same_hash_in_a_column_as_word_by_word(words: list[str]) -> None:
    found = hashes_of_first(words, 3, 5)

    assert [one.tolist() for one in found] == [hashes([word[:size] for word in words]).tolist() for size in (3, 5)]


@settings(max_examples=100, deadline=None)
@given(st.lists(st.one_of(SPELT, st.text(alphabet="aeiouxyé", max_size=6)), max_size=20))
def test_words_without_vowels_have_the_same_hash_in_a_column_as_word_by_word(words: list[str]) -> None:
    found, sizes = hashes_without(words, VOWELS)

    assert found.tolist() == hashes([without_vowels(word) for word in words]).tolist()
    assert sizes.tolist() == [len(without_vowels(word)) for word in words]


def test_in_a_large_column_no_two_words_that_are_alike_are_kept_apart() -> None:
    listed = [Token(text, "", text) for text in ("kvantmash", "huawei", "hikvision", "semiconductor", "zvezda")]
    slips = {
        word[:at] + letter + word[at + cut :]
        for word in (token.text for token in listed)
        for at in range(len(word))
        for letter in "aehknsv"
        for cut in (0, 1, 2)
    }
    asked = [Token(text, "", text) for text in sorted(slips)] * 4
    check_meetings(listed, asked)


def test_a_word_of_ten_thousand_letters_is_looked_up_without_its_ways_to_slip() -> None:
    vocabulary = Vocabulary(Vocabulary.arrays([Token("huawei", "", "huawei")]))
    tracemalloc.start()

    found = vocabulary.meetings(
        [Token("ab" * 5_000, "", "ab" * 5_000), Token("huaweiiii", "", "huaweiiii"), Token("huaweii", "", "huaweii")]
    )
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert found.asked.tolist() == [1, 2]
    assert most < 50_000_000


def test_several_initials_in_a_word_are_met_as_among_all_pairs() -> None:
    listed = [Entity("e", "t", (Alias("Rumplestilt, John Kenneth Longer Names"),), Kind.PERSON)]
    text = "JKL Rumplestilt"

    assert Matcher(listed).many([text], threshold=50.0) == [Matcher(listed).hits(text, threshold=50.0, exhaustive=True)]
    assert Matcher(listed).many([text], threshold=50.0) != [()]


@settings(max_examples=120, deadline=None)
@given(
    st.lists(st.tuples(PERSONS, st.sampled_from([Kind.PERSON, Kind.UNKNOWN])), min_size=1, max_size=8),
    PERSONS,
    st.sampled_from([Kind.PERSON, Kind.UNKNOWN]),
    st.sampled_from([50.0, 70.0, 80.0, 90.0]),
)
def test_initials_meet_what_they_meet_among_all_pairs(
    listed: list[tuple[str, Kind]], asked: str, kind: Kind, threshold: float
) -> None:
    matcher = Matcher(entities(listed))

    assert matcher.hits(asked, kind=kind, threshold=threshold) == matcher.hits(
        asked, kind=kind, threshold=threshold, exhaustive=True
    )


def test_a_listed_name_is_found_by_its_letters_however_they_are_parted() -> None:
    matcher = Matcher(entities([("Zubrenkoqa Vartimolix", Kind.UNKNOWN), ("Zubrenkoqa Vartimolixes Handel", Kind.UNKNOWN)]))

    asked = "Zubrenkoq Avarti Molix"
    assert [hit.score for hit in matcher.hits(asked)] == [96.0, 90.0]
    assert matcher.hits(asked) == matcher.hits(asked, exhaustive=True)
