"""Russian, Ukrainian and Belarusian names in the spellings of other languages than English."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screening.match import compare
from screening.model import Kind
from screening.names import analyse, slavic


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Michail Gorbatschow", "Mikhail Gorbachev"),
        ("Hafez Said", "Hafiz Saeed"),
        ("Moskovskijj Ehlektrotekhnicheskijj Zavod", "Moscow Electrotechnical Plant"),
        ("Nikita Chruschtschow", "Nikita Khrushchev"),
        ("Igor Setschin", "Igor Sechin"),
        ("Jelisaweta Michajlowna Schukowa", "Elizaveta Mikhailovna Zhukova"),
        ("Żunko Aleksiej Michajłowicz", "Zhunko Aleksei Mikhailovich"),
        ("Negurica Tat′jana Anatol′evna", "Neguritsa Tatiana Anatolevna"),
        ("Sholoxov Aleksandr Mixajlovich", "Sholokhov Aleksandr Mikhailovich"),
        ("Guennadi Timtchenko", "Gennady Timchenko"),
        ("Pawel Koroljow", "Pavel Korolev"),
        ("Szczerbakow Iwan", "Shcherbakov Ivan"),
    ],
)
def test_a_russian_is_the_same_person_in_german_polish_french_and_scholarly_spelling(one: str, other: str) -> None:
    assert compare(one, other, Kind.PERSON).match


def test_z_and_s_are_apart_where_a_word_is_translated() -> None:
    assert analyse("Foobar Zavod").key == ("foobar", "plant")
    assert analyse("Foobar Savod").key == ("foobar", "savod")


@given(st.lists(st.text(alphabet="schtzyjkow", min_size=1, max_size=8), max_size=4))
def test_words_of_a_column_have_the_key_that_each_has(words: list[str]) -> None:
    assert slavic.keys(words) == [slavic.key(word) for word in words]
    assert slavic.all_translated(words) == [slavic.translated(word, cyrillic=False) for word in words]
