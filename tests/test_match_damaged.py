"""Names that were damaged on their way: cut off, abbreviated, with a slip, and two of these at once."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from screening.match import Matcher, compare
from screening.match.likeness import likeness
from screening.model import Alias, Entity, Kind
from screening.names import analyse


def entities(names: list[str]) -> list[Entity]:
    return [Entity(f"e{number}", "t", (Alias(name),), Kind.ORGANISATION) for number, name in enumerate(names)]


# --- names cut off, by their words ---


@pytest.mark.parametrize(
    ("asked", "listed"),
    [
        ("JOINT STOCK CO VYATKA MACHINE BUILD", "Joint Stock Company Vyatka Machine-Building Enterprise Avitek"),
        ("JSC ALL RUSSIAN RSCH INST OF R", "JSC ALL RUSSIAN RESEARCH INSTITUTE OF RADIO ENGINEERING"),
        ("LTD LIABILITY CO SAMARANEFTEGEO", "Limited Liability Company Samaraneftegeofizika"),
        ("Joint Stock Co spetsmash proek", "SPETSMASH PROEKTIROVANIE LIMITED"),
        ("IRANIAN COMMUNICATIO", "IRANIAN COMMUNICATIONS REGULATORY AUTHORITY"),
        ("JOINT STOCK CO ZORVEXIN SH", "Joint Stock Company Zorvexin Shield"),
        ("united instrument ma", "United Instrument Manufacturing Corporation"),
        ("LIMITED LIABILITY COMPNANY PROMTEKH", "Limited Liability Company Promtekhnologiya"),
    ],
)
def test_a_name_abbreviated_and_cut_off_is_met_by_its_opening_words(asked: str, listed: str) -> None:
    found = compare(asked, listed)

    assert found.score >= 88
    assert compare(listed, asked).score == found.score


@pytest.mark.parametrize(
    ("asked", "listed"),
    [
        ("PUBLIC JOINT STOCK CO ROSTELME", "Public Joint Stock Company Rostelecom"),
        ("CHINA AEROSLACE SCIENCE AND IN", "China Aerospace Science and Industry Corporation Second Academy"),
        ("JSC ALL RUYSIAN RSCH INST OF R", "JSC ALL RUSSIAN RESEARCH INSTITUTE OF RADIO ENGINEERING"),
        ("Shanghai Medical Instrumnetat", "Shanghai Medical Instrumentation of Zorvex Qulmin Works"),
    ],
)
def test_one_of_the_opening_words_may_hold_a_slip(asked: str, listed: str) -> None:
    found = compare(asked, listed)

    assert found.score == 84
    assert "the words of the shorter are the first of the longer, the last cut off, but for one slip" in found.explanation


@pytest.mark.parametrize(
    ("asked", "listed"),
    [
        ("Quantum Health Group Limited", "LIMITED LIABILITY COMPANY QUANTUM"),
        ("Pointerra Holding Limited", "LIMITED LIABILITY COMPANY POINTER"),
        ("Zorvexin Qulmin Sh", "Zorvexin Shield of Brastok and Velduri"),
        ("Signum 4 Ltd", "OBSHCHESTVO S OGRANICHENNOI OTVETSTVENNOSTYU SIGNUM"),
        ("Shanghai Electric", "Shanghai Electrical Machinery Zorvex Corporation"),
        ("Limited Liability Company Northern Tradr", "Limited Liability Company Nothern Trading Zorvex"),
        ("Research Institute Trade", "Research Institute Trademark Zorvex"),
    ],
)
def test_whole_names_that_begin_another_are_not_cut_off(asked: str, listed: str) -> None:
    assert compare(asked, listed).score < 80


def test_a_persons_name_with_a_slip_is_not_cut_off() -> None:
    assert compare("Rumpelstilz Zorvexinh", "Rumpelstilz Zorvexanna", Kind.PERSON).score < 84


PARTS = st.sampled_from(
    "JSC LLC Joint Stock Company Limited Liability Zorvexin Qulminat Brastoklin All Russian Research Rsch Institute Inst "
    "Technology Tech of and in China Radio Machinery Building Instrumentation 12 Elektronika".split()
)
LISTED = st.lists(PARTS, min_size=2, max_size=7).map(" ".join)


@st.composite
def cut_off(draw: st.DrawFn, name: str) -> str:
    """The name with a slip or none, cut off anywhere."""
    at = draw(st.integers(1, len(name) - 1))
    name = draw(st.sampled_from([name, name, name[:at] + "k" + name[at:], name[:at] + name[at + 1 :]]))
    return name[: draw(st.integers(12, 45))]


@settings(max_examples=150, deadline=None)
@example((["Bkrastoklin JSC All R"], ["Brastoklin JSC All Russian Instrumentation"]), False, 84.0)
@example((["Bkrastoklin JSC All R"], ["Brastoklin JSC All Russian Instrumentation"]), True, 84.0)
@given(
    st.lists(LISTED, min_size=1, max_size=6).flatmap(
        lambda names: st.tuples(st.just(names), st.lists(st.sampled_from(names).flatmap(cut_off), min_size=1, max_size=6))
    ),
    st.booleans(),
    st.sampled_from([70.0, 80.0, 84.0, 88.0]),
)
def test_names_cut_off_meet_what_they_meet_among_all_pairs(
    names: tuple[list[str], list[str]], swapped: bool, threshold: float
) -> None:
    asked, listed = names if swapped else names[::-1]
    matcher = Matcher(entities(listed))

    assert matcher.many(asked, threshold=threshold) == [
        matcher.hits(text, threshold=threshold, exhaustive=True) for text in asked
    ]


# --- words without their vowels ---


@pytest.mark.parametrize(
    ("asked", "listed"),
    [
        ("Rsnft Trade Limited", "Rosneft Trade Limited"),
        ("China Elctrncs Tchnlgy Group Crprtn", "China Electronics Technology Group Corporation"),
        ("JNT STCK CMPNY BLTC SHPBLDNG PLNT YNTR", "JOINT STOCK COMPANY BALTIC SHIPBUILDING PLANT YANTAR"),
        ("Zorvex Shpg Srvs", "Zorvex Shipping Services"),
        ("Scientific-Prdn Enterprise Salyut, JSC", "Scientific-Production Enterprise Salyut, JSC"),
        ("Mchl Zorvexin", "Michael Zorvexin"),
    ],
)
def test_words_are_met_without_their_vowels(asked: str, listed: str) -> None:
    assert compare(asked, listed).match
    assert compare(asked, listed).score == compare(listed, asked).score


@pytest.mark.parametrize(
    ("short", "long", "alike"),
    [
        ("rsnft", "rosneft", 880),
        ("mgfn", "megafon", 820),
        ("lgf", "logofo", 0),
        ("tellur", "atelleuri", 0),
        ("lagrd", "laguardia", 0),
        ("intl", "inotalo", 0),
    ],
)
def test_a_word_is_short_for_another_if_its_vowels_are_gone_and_it_is_none_of_its_own(short: str, long: str, alike: int) -> None:
    assert likeness(short, long) == alike


@pytest.mark.parametrize("form", ["Lmtd", "Lmted", "Limtd", "Cmpny", "Crprtn"])
def test_legal_forms_are_taken_off_without_their_vowels(form: str) -> None:
    assert analyse(f"Zorvex Qulmin {form}").key == ("zorvex", "qulmin")


def test_initials_and_words_that_names_hold_are_not_read_as_words_without_vowels() -> None:
    assert [analyse(f"Zorvex {word}").key[-1] for word in ("TCL", "PWC", "Plnk", "Bsh")] == ["tcl", "pwc", "plnk", "bsh"]


# --- words clipped ---


@pytest.mark.parametrize(
    ("asked", "listed"),
    [
        ("Frede. Compo. Zorvex Ltd", "Frederick Components Zorvex Ltd"),
        ("CENTURO LTD", "CENTURONIC LTD"),
        ("OOO Otkri Capital", "OOO Otkritie Capital"),
    ],
)
def test_a_word_clipped_to_what_is_no_word_is_nearly_the_whole_one(asked: str, listed: str) -> None:
    assert compare(asked, listed).match
    assert compare(asked, listed).score == compare(listed, asked).score


@pytest.mark.parametrize(("asked", "listed"), [("Napatech A/S", "NAPA"), ("Zenitel NV", "ZENIT"), ("Radiodetection Ltd", "RADI")])
def test_a_word_that_begins_another_and_nothing_else_is_somebody_else(asked: str, listed: str) -> None:
    assert not compare(asked, listed).match


@pytest.mark.parametrize(("short", "alike"), [("qulm", 780), ("qulmi", 840), ("qulmin", 880), ("qulmina", 880), ("qul", 0)])
def test_a_clipped_word_counts_by_what_is_left_of_it(short: str, alike: int) -> None:
    assert likeness(short, "qulminatorium") == alike


def test_a_word_of_its_own_that_begins_another_counts_less_than_one_clipped() -> None:
    assert likeness("semi", "semiqulmin") == likeness("electric", "electricians") == 700


# --- ships ---


def test_a_slip_in_the_one_word_of_a_ships_name_counts_less_than_in_that_of_a_firm() -> None:
    matcher = Matcher(
        [Entity("s", "t", (Alias("DARIKA"),), Kind.VESSEL), Entity("f", "t", (Alias("Darika"),), Kind.ORGANISATION)]
    )

    assert [hit.entity.id for hit in matcher.hits("DWARIKA")] == ["s"]
    assert [hit.entity.id for hit in matcher.hits("M/V DWARIKA")] == ["s"]


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.sampled_from("DARIKA DWARIKA DARIK SEA STAR 5 QULMIN QULMINA".split()), min_size=1, max_size=3).map(" ".join),
    st.lists(st.sampled_from("DARIKA DARIA SEA STAR 6 QULMNI QULMINS".split()), min_size=1, max_size=3).map(" ".join),
    st.sampled_from(Kind),
    st.sampled_from([60.0, 75.0, 80.0]),
)
def test_ships_meet_what_they_meet_among_all_pairs(listed: str, asked: str, kind: Kind, threshold: float) -> None:
    matcher = Matcher([Entity("s", "t", (Alias(listed),), Kind.VESSEL)])

    found = matcher.many([asked], kinds=[kind], threshold=threshold)

    assert found == [matcher.hits(asked, kind=kind, threshold=threshold, exhaustive=True)]


def test_what_does_not_open_another_is_not_said_to() -> None:
    comparison = compare("Zubrenko Trading", "Kolmar Trading")

    assert comparison.score == 0
    assert "cut off" not in comparison.explanation
