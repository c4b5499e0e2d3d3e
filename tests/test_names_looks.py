"""What a scanner takes for one another, letters that together look like one included."""

from __future__ import annotations

import pytest

from screening.match import compare
from screening.names.looks import look


@pytest.mark.parametrize(
    ("scanned", "meant"),
    [
        ("Macliine-Building Foobar", "Machine-Building Foobar"),
        ("Elcctroclctor Quuxling", "Electrodctor Quuxling"),
        ("Oleg Nikolayevicli Kopylov", "Oleg Nikolayevich Kopylov"),
        ("Chiin-Sik Musiidan", "Chun-Sik Musudan"),
        ("Anclreev Zhelyazkov", "Andreev Zhelyazkov"),
    ],
)
def test_a_name_read_by_a_scanner_meets_the_one_it_was(scanned: str, meant: str) -> None:
    assert compare(scanned, meant).match


@pytest.mark.parametrize(("one", "other"), [("clean", "dean"), ("shell", "sliell"), ("m0dern", "modem"), ("liit", "lut")])
def test_letters_together_look_like_one(one: str, other: str) -> None:
    assert look(one) == look(other)


@pytest.mark.parametrize(("one", "other"), [("marina", "marna"), ("ivan", "ivam"), ("hassan", "nassan")])
def test_names_that_differ_by_letters_a_scanner_tells_apart_look_different(one: str, other: str) -> None:
    assert look(one) != look(other)
