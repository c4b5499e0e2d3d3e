"""docs/methodology.md says what the code does: its weights are those of the code, and the pair worked by hand comes out."""

from __future__ import annotations

import ast
import re
from math import isqrt, log
from pathlib import Path

import pytest

from screening import decide
from screening.lexicon.word_counts import RATES
from screening.match import DEFAULT_THRESHOLD, WEAK_ALIAS, align, compare, cut, likeness, marks, weights
from screening.match.against import ORDINARY_WEIGHT
from screening.match.score import ACRONYM, SHORT_ACRONYM, TELLING

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "methodology.md"
PAIR = ("Sernya Engineering Trading", "Serniya Engineering OOO")
ORG, PERSON = marks.ORGANISATION, marks.PERSON

_NUMBER = re.compile(r"\d+(?:\.\d+)?")


def between(request: pytest.FixtureRequest, first: str, last: str, wanted: str) -> None:
    """Compare what stands between two comments of the page, or renew it."""
    text = PAGE.read_text("utf-8")
    before, _, rest = text.partition(f"<!-- {first} -->\n")
    found, _, after = rest.partition(f"<!-- {last} -->")
    if request.config.getoption("--update-golden"):
        PAGE.write_bytes(f"{before}<!-- {first} -->\n{wanted}<!-- {last} -->{after}".encode())
    else:
        assert found == wanted


def cells(begins: str) -> list[list[float]]:
    """The numbers in each cell of the one row of the page's tables that begins so, the first cell's among them."""
    (row,) = [line for line in PAGE.read_text("utf-8").splitlines() if line.startswith(f"| {begins}")]
    return [[float(number) for number in _NUMBER.findall(cell)] for cell in row.strip("|").split(" | ")]


def points(*tenths: int) -> list[float]:
    return [one / 10 for one in tenths]


# --- the pair worked by hand -------------------------------------------------------------------------------------------


def rate(word: str) -> str:
    return f"{RATES[word]:,.0f}" if word in RATES else "fewer than 5"


def by_rate(word: str) -> int:
    """The formula of section 2."""
    return round(100 * (log(100_000 / max(5.0, RATES.get(word, 0))) / log(100_000 / 5)) ** 1.6)


def worked() -> tuple[str, float]:
    """The pair step by step, by the page alone, and the score it comes to."""
    sernya, serniya, engineering, trading = (by_rate(word) for word in ("sernya", "serniya", "engineering", "trading"))
    alike, lost = 880, 120
    met = min(sernya, serniya) * alike + engineering * 1000
    asked, listed = min(sernya, serniya) + engineering + trading, min(sernya, serniya) + engineering
    agreement = isqrt(met * met // (asked * listed))  # in thousandths, and so is doubt
    evidence = met // 1000
    doubt = 1000 - 400 * (evidence - 100) // 50
    after_doubt = 1000 - (1000 - agreement) * doubt // 1000
    forms = (60 - 60 * (evidence - 30) // 120) * 2 // 3
    slip = 250 * lost * (60 - engineering) // (1000 * 60)
    tenths = after_doubt - forms - slip
    text = f"""
Asked is "{PAIR[0]}", listed "{PAIR[1]}".

1. **Words.** OOO is a legal form, and apart. What is compared is `sernya engineering trading` and `serniya engineering`.
2. **Weights.** Of 100,000 names of firms {rate("sernya")} hold *sernya* or *serniya*: {sernya} each.
   {rate("engineering")} hold *engineering*: {engineering}. {rate("trading")} hold *trading*: {trading}.
3. **Alike.** *engineering* is the same, 1000. *sernya* and *serniya* sound alike: {alike}.
4. **Agreement.** The words that met count {sernya} x {alike / 1000:g} + {engineering} = {met / 1000:g}.
   The asked name weighs {sernya} + {engineering} + {trading} = {asked}, the listed one {sernya} + {engineering} = {listed}.
   The covers are {met / 1000:g}/{asked} and {met / 1000:g}/{listed}, and the root of their product is {agreement / 10:g} percent.
5. **Doubt.** It is 1 where the words that agree weigh 100 and 0.6 where they weigh 150; at {evidence} it is {doubt / 1000:g}, and
   100 - {doubt / 1000:g} x (100 - {agreement / 10:g}) is {after_doubt / 10:g}.
6. **Marks.** Only one name has a legal form: 6 points where the agreeing words weigh 30 and less, none from 150 on, and two
   thirds of that: {forms / 10:g}. The only telling word agrees by spelling: it lost {lost} of 1000, and 0.25 for each ten
   of them makes {25 * lost / 1000:g}; the other word that agrees, {engineering}, takes {engineering}/60 of that away:
   {slip / 10:g} is left.
7. **Score.** {after_doubt / 10:g} - {forms / 10:g} - {slip / 10:g} = **{tenths / 10:g}**, and so an alert at 80. Each step is
   rounded down: to thousandths for agreement and doubt, to tenths for points.

"""
    return text, tenths / 10


def test_the_pair_worked_by_hand_comes_to_the_score_of_the_program_and_stands_on_the_page(request: pytest.FixtureRequest) -> None:
    text, by_hand = worked()

    assert compare(*PAIR).score == by_hand
    assert [(token.weight, token.likeness) for token in compare(*PAIR).tokens] == [(100, 880), (22, 1000)]
    between(request, "worked out by tests/test_methodology.py; renew it with --update-golden", "end of the worked pair", text)


# --- the weights -------------------------------------------------------------------------------------------------------


MARKS = {
    "doubt where the agreeing words weigh": (
        [float(at) for at, _ in ORG.doubt],
        [much / 1000 for _, much in ORG.doubt],
        [number for at, much in PERSON.doubt for number in (much / 1000, at)],
    ),
    "three words and more agree": ([marks.SEVERAL_FROM, marks.SEVERAL_MORE], [], []),
    "only one word agrees": ([100], points(ORG.one_word), points(PERSON.one_word)),
    "the only word that agrees is an ordinary one": ([], points(marks.ORDINARY_WORD), points(marks.ORDINARY_WORD)),
    "several words agree, all of them ordinary": (
        [marks.FULL_REST, marks.FULL_OTHER_FORM],
        points(marks.ORDINARY_WORD),
        [],
    ),
    "no word agrees but by its spelling": ([], [marks.SLIP_AND_FORM * (1000 - likeness.LEAST) / 10_000], []),
    "the words that agree weigh 60": ([ORDINARY_WEIGHT], points(marks.SAID_OTHERWISE), []),
    "no word agrees, only numbers": (
        [27],
        points(marks.NO_WORD_AGREES, marks.NUMBERS_DIFFER[1][1], marks.NUMBERS_DIFFER[0][1]),
        [],
    ),
    "both hold words": ([100], points(ORG.both_left), points(PERSON.both_left)),
    "each holds a rare word": ([marks.RARE_WORD], points(marks.RARE_WORDS_DIFFER), []),
    "the only telling word": (
        [marks.LITTLE],
        [ORG.lone_slip * (1000 - likeness.LEAST) / 10_000],
        [PERSON.lone_slip * (1000 - likeness.LEAST) / 10_000],
    ),
    "the legal forms are of two kinds": (
        [marks.FORMS_DIFFER[0][0], 90, marks.FORMS_DIFFER[1][0]],
        points(marks.forms_differ(30, 3), marks.forms_differ(90, 3), marks.forms_differ(150, 3)),
        [],
    ),
    "another order": ([], points(ORG.other_order), points(PERSON.other_order)),
    "father and son": ([], [], points(marks.FATHER_AND_SON)),
    "both hold a number": (
        [],
        points(marks.NUMBERS_DIFFER[0][1], marks.NUMBERS_DIFFER[1][1]),
        points(marks.NUMBERS_DIFFER[0][1], marks.NUMBERS_DIFFER[1][1]),
    ),
    "both hold a place": ([], points(marks.PLACES_DIFFER), points(marks.PLACES_DIFFER)),
    "a given name agrees but": ([], [], points(marks.TWO_GIVEN_NAMES)),
    "one word of a person's name agrees": ([], [], points(marks.PARENT_OF)),
    "a given name is all that agrees": ([], points(marks.GIVEN_NAME), []),
    "a person against": (
        [],
        points(marks.KIND_DIFFERS, marks.LONE_KIND_DIFFERS),
        points(marks.KIND_DIFFERS, marks.LONE_KIND_DIFFERS),
    ),
    "a ship or aircraft against": ([], points(marks.VESSEL_DIFFERS), points(marks.VESSEL_DIFFERS)),
    "only an alias": ([], points(WEAK_ALIAS), points(WEAK_ALIAS)),
    "**given back**": (
        [*points(marks.WHOLE_UP_TO), marks.SMALL_REST, marks.SURE_OF_PERSON, marks.WHOLE_WEIGHT, marks.RARE_LETTERS],
        points(marks.WHOLE),
        points(marks.WHOLE_OF_PERSON),
    ),
}


@pytest.mark.parametrize("row", MARKS)
def test_a_mark_on_the_page_is_the_mark_in_the_code(row: str) -> None:
    label, organisations, persons = cells(row)
    expected = MARKS[row]
    ships = [25.0] if row == "both hold a number" else []

    assert (label, organisations, persons) == ([*expected[0], *ships], list(expected[1]), list(expected[2]))


def test_every_weight_of_the_code_stands_on_the_page() -> None:
    named = {name for name in vars(marks) if name.isupper()}
    source = (ROOT / "tests" / "test_methodology.py").read_text("utf-8")
    # These are said in words, below.
    in_words = {"FULL_REST", "SHIP", "SEVERAL", "SEVERAL_TIMES"}

    assert {name for name in named - in_words if f"marks.{name}" not in source} == set()
    assert "in full where that is 100 and more" in PAGE.read_text("utf-8")
    assert marks.FULL_REST == 100
    assert (marks.SEVERAL, 1 + marks.SEVERAL_TIMES) == (3, 3)
    assert marks.SHIP.lone_slip == 0


LIKENESS = {
    "the same |": [likeness.SAME],
    "sound alike": [likeness.SAME_SOUND, likeness.SAME_SOUND - likeness.LOSS_OF_SHORT_KEY],
    "look alike to a scanner": [likeness.SAME_LOOK, likeness.SAME_LOOK - likeness.LOSS_OF_SHORT_KEY],
    "names that stand for one another": [likeness.NICKNAME],
    "a word in Arabic, Hebrew": list(likeness.CONSONANTS.values()),
    "two known given names": [likeness.TWO_NAMES],
    "Han, by its sound": [0, likeness.MOST_OF_HAN],
    "Han or Hangul against": [1000, likeness.LOSS_PER_CHARACTER, 0],
    "translators put one": [likeness.SYNONYM],
    "one begins the other": [likeness.BEGINNING, *likeness.CLIPPED.values()],
    "one is the other without": list(likeness.SHORTENED.values()),
    "two to four neighbours": [align.JOINED],
    "a word of two to eight letters": [align.BY_INITIALS],
    "an initial, beside": [align.INITIAL],
}


@pytest.mark.parametrize("row", LIKENESS)
def test_a_likeness_on_the_page_is_that_of_the_code(row: str) -> None:
    assert cells(row)[-1] == LIKENESS[row]


OWN_SCORES = {
    "the same letters": (cut.SAME_LETTERS,),
    "a name is another's beginning": (cut.CUT_OFF,),
    "the words of a name are the opening words": (cut.OPENING, cut.OPENING_SLIP),
    "a single word is the initials": (ACRONYM, SHORT_ACRONYM),
    "a single word is (particles aside) the one telling word": (TELLING,),
}


@pytest.mark.parametrize("row", OWN_SCORES)
def test_a_score_of_its_own_on_the_page_is_that_of_the_code(row: str) -> None:
    assert cells(row)[1] == points(*OWN_SCORES[row])


def test_what_stands_in_sentences_is_so_in_the_code() -> None:
    page = " ".join(PAGE.read_text("utf-8").split())
    said = {
        "ln(100000 / 5)) ^ 1.6": (weights.RAREST, weights.STEEPNESS) == (5.0, 1.6),
        "1000 less 115 for each slip of a ten-letter word": likeness.LOSS_PER_EDIT == 1150,
        "of many bearers 60": weights.COMMON_NAME == 60,
        "(servant of) 40": weights.SERVANT_OF == 40,
        "places 35, particles of personal names 10": (weights.PLACE, weights.PARTICLE) == (35, 10),
        'a part of a firm 8, "of" and "the" and words left of a legal form 3': (weights.DEPARTMENT, weights.STOP) == (8, 3),
        "weigh 63 at most": weights.TAKEN_NAME == 63,
        "words of one to four letters 15, 40, 65, 85": list(weights.SHORT.values()) == [15, 40, 65, 85],
        "Numbers weigh 40 to 80": (weights.NUMBER[1], weights.LONG_NUMBER) == (40, 80),
        "The default threshold is 80": DEFAULT_THRESHOLD == 80,
        "0.6 x score, plus 30 or 15": (decide.PRIORITY_OF_LIKENESS, sorted(decide.PRIORITY_OF_SEVERITY.values()))
        == (0.6, [0, 15, 30]),
        "plus or minus 10 for a country": (decide.COUNTRY_AGREES, decide.COUNTRY_CONTRADICTS) == (10, -10),
        "plus 10 for an identifier": decide.IDENTIFIER_AGREES == 10,
    }

    assert [words for words, true in said.items() if words not in page or not true] == []


# --- the map -----------------------------------------------------------------------------------------------------------

STAGES = {
    "the method": ("weights", "likeness", "align", "beside", "legal", "cut", "score", "against", "marks", "explain", "__init__"),
    "the lists, made ready": ("holding", "index", "hashes", "tables", "openings"),
    "columns of texts read": (
        *("bulk", "cells", "accents", "pieces", "plain", "literals", "skeletons", "numbered", "parts", "questions", "several"),
    ),
    "selection": ("asked", "word_columns", "vocabulary", "slips", "met", "runs", "cut_off", "ways", "reach", "weigh", "select"),
}


def first_sentence(path: Path) -> str:
    told = ast.get_docstring(ast.parse(path.read_text("utf-8"))) or ""
    return " ".join(told.split("\n\n")[0].split()).replace("``", "`").replace("|", "\\|")


def test_the_map_names_every_module_of_the_matcher_by_its_own_words(request: pytest.FixtureRequest) -> None:
    modules = {path.stem: path for path in (ROOT / "screening" / "match").glob("*.py")}
    lines = []
    for stage, names in STAGES.items():
        lines += [f"\n| {stage} | |\n|---|---|\n"]
        lines += [f"| `{name}.py` | {first_sentence(modules[name])} |\n" for name in names]

    assert sorted(name for names in STAGES.values() for name in names) == sorted(modules), "name each module in one stage"
    first = "made by tests/test_methodology.py; renew it with --update-golden"
    between(request, first, "end of the map", "".join(lines) + "\n")
