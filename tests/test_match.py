"""Scores and candidate selection: what must alert, what must not, and that nothing is lost on the way."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from screening.lexicon.known_as import KNOWN_AS
from screening.match import DEFAULT_THRESHOLD, Matcher, compare
from screening.match.likeness import likeness
from screening.match.weights import word_weight
from screening.model import Alias, AliasKind, Entity, Identifier, Kind
from screening.names import analyse
from screening.names.known_as import known_as


def entity(number: int, *names: str, kind: Kind = Kind.UNKNOWN, weak: str = "") -> Entity:
    aliases = [Alias(name) for name in names] + ([Alias(weak, AliasKind.WEAK)] if weak else [])
    return Entity(id=f"e{number}", list_id="test", names=tuple(aliases), kind=kind)


LISTED = [
    entity(1, "Huawei Technologies Co., Ltd.", "Huawei"),
    entity(2, "Hangzhou Hikvision Digital Technology Co., Ltd."),
    entity(3, "Semiconductor Manufacturing International Corporation", "SMIC"),
    entity(4, "JOINT STOCK COMPANY MIKRON", kind=Kind.ORGANISATION),
    entity(5, "PIONEER", kind=Kind.VESSEL),
    entity(6, "JIANGSU CATOFISH GENERAL ELECTRIC CO LTD", kind=Kind.ORGANISATION),
    entity(7, "CENTRAL BANK OF THE ISLAMIC REPUBLIC OF IRAN", kind=Kind.ORGANISATION),
    entity(8, "ASCEND AVIATION INDIA PRIVATE LIMITED", kind=Kind.ORGANISATION),
    entity(9, "Huawei Technologies Investment Co. Ltd."),
    entity(10, "11th Research Institute"),
    entity(11, "Guangzhou Haige Communication Group Co., Ltd."),
    entity(12, "EMMA LLC", kind=Kind.ORGANISATION),
    entity(13, "HABBASH, George", kind=Kind.PERSON),
]
MATCHER = Matcher(LISTED)


def found(text: str, **options: object) -> set[str]:
    return {hit.entity.id for hit in MATCHER.hits(text, **options)}  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ("Huawei Technologies Co., Ltd.", "e1"),
        ("HUAWEI TECH CO LTD", "e1"),
        ("Hua Wei Technologies", "e1"),
        ("华为技术有限公司", "e1"),
        ("Hangzhou Hikvision Digital Tech", "e2"),
        ("杭州海康威视数字技术股份有限公司", "e2"),
        ("HikVision Digital Technology Hangzhou", "e2"),
        ("SMIC", "e3"),
        ("Semiconductor Manufacturing Intl Corp", "e3"),
        ("ООО Микрон", "e4"),
        ("Huawey Tehnologies Investment", "e9"),
        ("Eleventh Research Institute", "e10"),
        ("HAIGE GUANGZHOU", "e11"),
        ("GUANGZHOU HAIGE COMM GRP", "e11"),
        ("Acme Trading c/o Hangzhou Hikvision Digital Technology", "e2"),
        ("Pioneer", "e5"),
    ],
)
def test_a_listed_party_is_found_under_the_ways_its_name_is_written(asked: str, expected: str) -> None:
    assert expected in found(asked)


@pytest.mark.parametrize(
    "asked",
    [
        "Bank of the West",
        "Ascend Performance Materials",
        "Pioneer Technology LLC",
        "General Electric Company",
        "Emma Daniels",
        "George Bush",
        "Digital Technology Co., Ltd.",
        "12th Research Institute",
        "---",
    ],
)
def test_a_name_that_shares_little_with_a_listed_one_is_not_an_alert(asked: str) -> None:
    assert found(asked) == set()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Unit 61398", "Unit 61419"),
        ("Sinopec", "Sinotec"),
        ("Bank of the West", "Bank of the East"),
        ("A-B-C Company", "Zhejiang Foo Company"),
        ("Emma Daniels", "EMMA LLC"),
        ("Khan Research Laboratories", "Ipsum Research Laboratories"),
        ("BELLETECH CORP", "11420 CORP."),
        ("North Trading", "South Trading"),
        ("First Bank", "Third Bank"),
        ("Radio Plant 12", "Radio Plant 13"),
    ],
)
def test_pairs_that_are_apart(one: str, other: str) -> None:
    comparison = compare(one, other)

    assert not comparison.match, comparison.explanation


def test_numbers_that_differ_count_less_the_more_else_agrees() -> None:
    """A reviewer must see "Fund 13" where "Fund 12" of the same rare name is listed, but not every plant with another number."""
    assert compare("Kvantmash Uralprib Sevmorn 12", "Kvantmash Uralprib Sevmorn 13").match
    assert "the numbers differ" in compare("Kvantmash Uralprib Sevmorn 12", "Kvantmash Uralprib Sevmorn 13").explanation


def test_the_explanation_names_the_words_that_agree_and_those_left() -> None:
    comparison = compare("Huawey Technologies Trading", "Huawei Technologies Co., Ltd.")

    assert comparison.match
    assert '"huawey" and "huawei" are spelled alike' in comparison.explanation
    assert '"technologies"' in comparison.explanation
    assert 'not in the listed name: "trading"' in comparison.explanation
    assert {token.how for token in comparison.tokens} == {"same", "spelling"}


def test_a_name_without_letters_is_not_compared_and_says_so() -> None:
    comparison = compare("???", "Huawei")

    assert (comparison.score, comparison.match) == (0.0, False)
    assert "no letter or digit" in comparison.explanation


def test_a_score_that_equals_the_threshold_is_a_hit() -> None:
    score = compare("Huawei Technologies Trading", "Huawei Technologies Co., Ltd.").score

    assert "e1" in found("Huawei Technologies Trading", threshold=score)
    assert "e1" not in found("Huawei Technologies Trading", threshold=score + 0.1)


def test_an_identifier_is_proof_whatever_the_name() -> None:
    listed = Entity(id="v", list_id="t", names=(Alias("STAR"),), identifiers=(Identifier("imo", "9187629"),), kind=Kind.VESSEL)
    matcher = Matcher([listed])

    hits = matcher.hits("Some Other Ship", identifiers=[Identifier("imo", "918-7629")])

    assert [(hit.score, hit.entity.id) for hit in hits] == [(100.0, "v")]
    assert "9187629" in hits[0].explanation or "918-7629" in hits[0].explanation
    assert matcher.hits("Some Other Ship", identifiers=[Identifier("mmsi", "9187629")]) == ()


def test_a_label_that_a_publisher_printed_in_place_of_a_name_is_never_met() -> None:
    listed = Entity(id="a", list_id="t", names=(Alias("Address 01", AliasKind.LABEL),))

    assert Matcher([listed]).hits("Address 01") == ()


def test_a_word_is_met_where_the_listed_name_writes_its_short_form_apart() -> None:
    assert found_among("Machine", "Mac hine") == found_among("Machinery", "Mac hine") == ["e0"]


def found_among(asked: str, *listed: str) -> list[str]:
    matcher = Matcher([entity(number, name) for number, name in enumerate(listed)])
    return [hit.entity.id for hit in matcher.hits(asked)]


@pytest.mark.parametrize(
    ("letters", "name"),
    [
        ("QMIC", "Quartz Manufacturing International Corporation"),
        ("BGTC", "Borland Graphite Technology Group Corporation"),
        ("NUVT", "National University of Valve Technology"),
        ("GNQQC", "Gondor National Quarry Quartz Corporation"),
    ],
)
def test_initials_meet_the_name_they_stand_for(letters: str, name: str) -> None:
    assert compare(letters, name).match
    assert "initials" in compare(letters, name).explanation


@pytest.mark.parametrize(
    ("known", "name"),
    [
        ("SMIC", "Semiconductor Manufacturing International Corporation"),
        ("CETC", "China Electronics Technology Group Corporation"),
        ("NUDT", "National University of Defense Technology"),
        ("NORINCO", "China North Industries Corporation"),
        ("KRET", "Concern Radio-Electronic Technologies"),
        ("Bank of Industry and Mine", "Bank Sanat va Madan"),
        ("CETC 14th Research Institute", "China Electronics Technology Group Corporation No. 14 Research Institute"),
        ("CETC 14", "Nanjing Research Institute of Electronics Technology"),
        ("China Electronics Technology Group Corporation 38th Research Institute", "ECRIEE"),
        ("CASIC Second Academy", "China Aerospace Science and Industry Corporation 2nd Academy"),
        ("38th Research Institute of CETC", "38th Research Institute of China Electronics Technology Group Corporation"),
    ],
)
def test_a_body_is_met_by_each_name_that_it_is_known_by(known: str, name: str) -> None:
    for asked, listed in ((known, name), (name, known)):
        assert found_among(asked, listed) == ["e0"]
        assert compare(asked, listed).match
    assert "is known as" in compare(known, name).explanation


def test_the_explanation_of_a_body_known_by_another_name_says_by_which() -> None:
    (hit,) = Matcher([entity(0, "China North Industries Corporation")]).hits("NORINCO")
    assert '"China North Industries Corporation" is known as "norinco", too.' in hit.explanation
    assert hit.alias.text == "China North Industries Corporation"


def test_no_two_bodies_are_known_by_the_same_words_and_each_by_two_names() -> None:
    known = [frozenset(analyse(text).key for text in line.split(" = ")) for line in KNOWN_AS]

    assert all(len(line.split(" = ")) > 1 for line in KNOWN_AS)
    assert sum(map(len, known)) == len(frozenset().union(*known))
    assert () not in frozenset().union(*known)


def test_the_letters_of_a_body_are_no_initials_of_another_name() -> None:
    pipeline, petroleum = "China National Pipeline Corporation", "China National Petroleum Corporation"
    assert compare("CNPC", petroleum).score == 100
    assert compare(pipeline, petroleum).score < 80
    matcher = Matcher([entity(0, petroleum)])
    for exhaustive in (False, True):
        assert matcher.hits("CNPC", exhaustive=exhaustive)
        assert not matcher.hits(pipeline, exhaustive=exhaustive)
        # Where a list gives the letters, they may be anybody's.
        assert Matcher([entity(0, petroleum), entity(1, "CNPC")]).hits(pipeline, exhaustive=exhaustive)


def test_three_letters_stand_for_no_body_within_a_longer_name() -> None:
    assert not list(known_as(analyse("SVR Furniture")))
    assert "svr furniture" not in list(known_as(analyse("Foreign Intelligence Service Furniture")))


def test_four_letters_that_no_name_ends_like_are_enough() -> None:
    assert compare("IQEF LLC", "Isfahan Quarry Export Foundation").match


def test_four_letters_that_can_be_spoken_are_not_enough() -> None:
    assert not compare("ARCO LTD", "AL-RAHMAH CHARITY ORGANIZATION").match


def test_the_end_of_a_web_address_within_a_name_carries_next_to_nothing() -> None:
    assert compare("Zorvexin.com Inc", "Zorvexin").match


def test_three_words_that_agree_are_doubted_less_than_two() -> None:
    assert compare("Zorve Lighting Chemical Qulmin", "Zorve Lighting Chemical Leather", "organisation").match
    assert not compare("Zorve Lighting Qulmin", "Zorve Lighting Leather", "organisation").match


def test_what_a_phrase_stands_for_counts_as_one_word_that_agrees() -> None:
    phrase = compare("Zorvexin Inmobiliaria Qulmin", "Zorvexin Inmobiliaria Leather", "organisation")

    assert phrase.score < compare("Zorvexin Real Estate Qulmin", "Zorvexin Real Estate Leather", "organisation").score


def test_a_weak_alias_counts_less() -> None:
    strong, weak = Matcher([entity(1, "Golden Falcon")]), Matcher([entity(1, "Other Name", weak="Golden Falcon")])

    assert weak.hits("Golden Falcon")[0].score < strong.hits("Golden Falcon")[0].score


def test_ordinary_words_are_not_slips_of_one_another_and_rare_ones_are() -> None:
    assert likeness("electric", "electronic") == 0
    assert likeness("huawey", "huawei") > 800
    assert not compare("Sinopec", "Sinotec").match
    assert likeness("61398", "61399") == 0


def test_words_that_translators_put_for_one_another_count_nearly_as_one() -> None:
    assert likeness("college", "academy") == likeness("academy", "college") == 800
    assert likeness("college", "bank") == 0
    assert compare("Naval Submarine College", "海军潜艇学院").match
    assert "translators" in compare("Dalian Naval Academy", "Dalian Navy College").explanation


def test_rare_words_weigh_more_than_common_ones_and_stop_words_next_to_nothing() -> None:
    assert word_weight("huawei") == 100
    assert word_weight("huawei") > word_weight("hangzhou") > word_weight("of") > 0
    assert word_weight("digital") > word_weight("technology")


# --- properties ---

NASTY = st.lists(
    st.sampled_from(
        "Huawei Huawey Hua Wei Technology Tech Bank of the West East Trading Group Group China 11 12 Eleventh International "
        "Mac hine Machine College Academy "
        "A B C Hikvision Vision Digital Digit SMIC J Electric Mikron Micron 华为 技术 Микрон LLC Ltd "
        "Rajesh Ramesh Kim Su Min Iran Iraq 恒新 Hongxin Hengxin".split()
    ),
    min_size=1,
    max_size=6,
).map(" ".join)


@given(NASTY, NASTY)
def test_scores_are_symmetric_and_within_range(one: str, other: str) -> None:
    here, there = compare(one, other), compare(other, one)

    assert 0 <= here.score <= 100
    assert here.score == there.score


@pytest.mark.parametrize("initials", ["JK", "J. K.", "J K"])
def test_several_initials_count_the_same_on_either_side(initials: str) -> None:
    one, other = f"{initials} Rumplestilt", "John Kenneth Rumplestilt"

    assert compare(one, other, "person").score == compare(other, one, "person").score > 90


@given(NASTY)
def test_a_name_against_itself_scores_100(name: str) -> None:
    assert compare(name, name).score == 100


@given(NASTY)
def test_case_and_punctuation_change_no_score(name: str) -> None:
    other = "Huawei Technology Trading"

    assert (
        compare(name.upper(), other).score == compare(name.replace(" ", " - "), other).score == compare(name.lower(), other).score
    )


@settings(max_examples=150, deadline=None)
@given(
    st.lists(st.tuples(NASTY, st.sampled_from(Kind)), min_size=1, max_size=12), NASTY, st.sampled_from([60.0, 75.0, 80.0, 90.0])
)
def test_candidate_selection_finds_what_scoring_every_pair_finds(
    listed: list[tuple[str, Kind]], asked: str, threshold: float
) -> None:
    matcher = Matcher([entity(number, name, kind=kind) for number, (name, kind) in enumerate(listed)])

    assert matcher.hits(asked, threshold=threshold) == matcher.hits(asked, threshold=threshold, exhaustive=True)


@settings(max_examples=100, deadline=None)
@given(st.lists(NASTY, min_size=1, max_size=6), NASTY, NASTY)
def test_another_alias_or_entity_never_removes_a_hit(listed: list[str], extra: str, asked: str) -> None:
    before = Matcher([entity(number, name) for number, name in enumerate(listed)])
    after = Matcher([entity(number, name, extra) for number, name in enumerate(listed)] + [entity(99, extra)])

    scores = {hit.entity.id: hit.score for hit in after.hits(asked)}

    for hit in before.hits(asked):
        assert scores.get(hit.entity.id, 0) >= hit.score


@given(NASTY)
def test_order_of_entities_changes_no_answer(asked: str) -> None:
    forwards, backwards = Matcher(LISTED).hits(asked), Matcher(LISTED[::-1]).hits(asked)

    assert {(hit.entity.id, hit.score, hit.explanation) for hit in forwards} == {
        (hit.entity.id, hit.score, hit.explanation) for hit in backwards
    }


def test_the_default_threshold_is_one_of_the_public_scale() -> None:
    assert 50 <= DEFAULT_THRESHOLD <= 100


def test_a_name_finds_itself_whatever_kind_its_words_suggest() -> None:
    for name in ("EP-LDA", "GP-21", "PO CHON", "KHALID BIN AL-WALID ARMY"):
        for kind in Kind:
            entity = Entity(id="e", list_id="l", names=(Alias(name),), kind=kind)

            assert [hit.score for hit in Matcher([entity]).hits(name)] == [100.0], (name, kind)


@pytest.mark.parametrize(
    ("asked", "listed", "met"),
    [
        ("Hikvision", "Hangzhou Hikvision Digital Technology Co., Ltd.", True),
        ("Hangzhou Hikvision Digital Technology Co., Ltd.", "Hikvision", True),
        ("Digital", "Hangzhou Hikvision Digital Technology Co., Ltd.", False),
        ("Hikvision", "Hikvision Zvezdanet Technology", False),
        ("Los Viagras", "Los Viagras Cartel", True),
        ("Sakhrum Boutique Collective", "Al-Sakhrum", True),
        ("Lowell Farms Inc.", "Lowell Limited", False),
        ("Amana Bank PLC", "Al Amana S.A.R.L.", False),
    ],
)
def test_a_firm_goes_by_the_one_telling_word_of_its_name(asked: str, listed: str, *, met: bool) -> None:
    matcher = Matcher([Entity(id="e", list_id="l", names=(Alias(listed),), kind=Kind.ORGANISATION)])

    assert bool(matcher.hits(asked)) is met
    assert matcher.hits(asked) == matcher.hits(asked, exhaustive=True)


def test_a_hit_says_how_its_name_was_read_out_of_a_text() -> None:
    matcher = Matcher([Entity(id="e", list_id="l", names=(Alias("Kvantmash Uralprib"),), kind=Kind.ORGANISATION)])

    (hit,) = matcher.hits("Northwind Foods Ltd c/o Kvantmash Uralprib")

    assert hit.explanation.endswith(
        'The name was read out of "Northwind Foods Ltd c/o Kvantmash Uralprib": a side of "formerly", "trading as", "care of" '
        "or the like."
    )


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Salman bin Muhammad Al-Rawi", "Muhammad bin Salman Al-Rawi", False),
        ("Ahmad ibn Hasan", "Hasan ibn Ahmad", False),
        ("AL-RAWI, Salman bin Muhammad", "Salman bin Muhammad Al-Rawi", True),
    ],
)
def test_father_and_son_are_two_persons_whatever_stands_first(one: str, other: str, same: bool) -> None:
    assert compare(one, other, kind="person").match is same
    assert compare(other, one, kind="person").score == compare(one, other, kind="person").score


def test_ships_of_one_series_are_told_apart_by_their_numbers() -> None:
    assert not compare("Hoshikaze Maru No. 8", "Hoshikaze Maru No. 6", kind="vessel").match
    assert compare("Hoshikaze Maru No. 8", "Hoshikaze Maru 8", kind="vessel").match


def test_a_rare_word_on_either_side_tells_sister_firms_apart() -> None:
    with_rare = compare("Alpina Trasporti Qualizza", "Alpina Trasporti Petrissen", kind="organisation").score
    with_usual = compare("Alpina Trasporti Services", "Alpina Trasporti Trading", kind="organisation").score
    assert with_rare < with_usual


def test_a_pair_that_scores_nothing_does_not_meet_by_initials() -> None:
    found = compare("Javier Mihel", "Javier Milei", kind="person")
    assert found.score == 0
    assert "initials" not in found.explanation


@pytest.mark.parametrize(
    ("name", "word"),
    [
        ("Nisshin Steel Co., Ltd.", "NSCL"),
        ("Comercializadora de Servicios Medicos Cubanos", "TSMC"),
        ("Muassassat Al-Rahmah Khayriyyah", "MARK"),
    ],
)
def test_letters_that_nobody_would_be_known_by_are_no_initials(name: str, word: str) -> None:
    assert not compare(name, word).match


@pytest.mark.parametrize(
    ("name", "word"),
    [
        ("Al Kashaf Petroleum and Petrochemical Trading", "AKPPT"),
        ("Bharat Heavy Electricals Limited", "BHEL"),
        ("Semiconductor Manufacturing International Corporation", "SMIC"),
    ],
)
def test_small_words_and_a_form_may_lend_a_letter_to_initials(name: str, word: str) -> None:
    assert compare(name, word).match
    assert compare(word, name).match


def test_a_listed_name_is_met_with_and_without_the_initials_it_has_in_brackets() -> None:
    entity = Entity("1", "x", (Alias("Westland Shipyards Conglomerate Limited (WSCL)"),), Kind.ORGANISATION)
    matcher = Matcher([entity])
    for text in ("Westland Shipyards Conglomerate", "Westland Shipyards Conglomerate Ltd (WSCL)"):
        (hit,) = matcher.hits(text)
        assert hit.score == 100
        assert hit.alias.text == entity.name
    assert matcher.hits("Westland Shipyards Conglomerate") == matcher.hits("Westland Shipyards Conglomerate", exhaustive=True)
