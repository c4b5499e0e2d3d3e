"""Names of other languages: legal forms in their own words, generic words translated, spellings of persons' names."""

from __future__ import annotations

import pytest

from screening.lexicon import legal_forms
from screening.names import analyse


def words(text: str) -> str:
    return " ".join(analyse(text).key)


@pytest.mark.parametrize(
    "text",
    [
        "Відкрите акціонерне товариство «Чайка»",
        "ВАТ «Чайка»",
        "Закрите акціонерне товариство Чайка",
        "Федеральне державне унітарне підприємство «Чайка»",
        "Адкрытае акцыянернае таварыства «Чайка»",
        "ADKRYTAE AKTSYIANERNAE TAVARYSTVA CHAYKA",
        "TAVARYSTVA Z ABMEZHAVANAY ADKAZNASTSYU CHAYKA",
        "Tovarystvo z obmezhenoyu vidpovidalnistyu Chayka",
        "Obshchestvo s Dopolnitelnoy Otvetstvennostyu Chayka",
        "CHAYKA PUBLICLY TRADED COMPANY",
        "Chayka Private JSC",
        "Društvo s ograničenom odgovornošću Chayka",
        "Chayka Sociedad por Acciones Simplificada",
        "شركة Chayka المحدودة",
        "شرکت Chayka با مسئولیت محدود",
        "CÔNG TY TRÁCH NHIỆM HỮU HẠN Chayka",
    ],
)
def test_a_legal_form_is_taken_off_in_the_words_of_its_country(text: str) -> None:
    assert words(text).removeprefix("company ") == "chayka"


def test_each_legal_form_of_the_table_is_taken_off_in_its_place() -> None:
    kept = []
    for line in legal_forms.TABLE.strip().splitlines():
        for form in map(str.strip, line.partition(":")[2].split("|")):
            text = f"{form.strip('^$')} Chayka" if form.startswith("^") else f"Chayka {form.strip('^$')}"
            if words(text) not in ("chayka", "company chayka", "chayka company"):
                kept.append((form, words(text)))

    assert kept == []


def test_a_name_that_is_near_a_word_of_a_legal_form_is_no_form_cut_off() -> None:
    assert words("Bank Finansovaya Korporatsiya Otkrytie").endswith(("otkrytie", "otkrytoe"))
    assert "mahmoud" in words("Bashar Kassem Mahmoud")
