"""Texts whose letters were spoilt on the way are asked as they were meant, too; texts that only look odd stay as they are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screening.match import compare
from screening.names import parties, variants
from screening.names.restored import may_be_spoilt, restored


def wrongly(text: str, written: str, read: str) -> str:
    """A text written in one encoding and read in another."""
    return text.encode(written).decode(read)


@pytest.mark.parametrize(
    ("spoilt", "meant"),
    [
        ("SociÃ©tÃ© GÃ©nÃ©rale", "Société Générale"),
        ("GroupÃ© SociÃ©tÃ© Ã  responsabilitÃ©", "Groupé Société à  responsabilité"),
        (wrongly("Газпром нефть", "utf-8", "latin-1"), "Газпром нефть"),
        (wrongly("Концерн «Калашников»", "utf-8", "latin-1"), "Концерн «Калашников»"),
        (wrongly("Алмаз-Антей с НПО", "utf-8", "cp1251"), "Алмаз-Антей с НПО"),
        (wrongly("Калашников", "utf-8", "latin-1")[:-1], "Калашнико"),
        ("Êîíöåðí Êàëàøíèêîâ", "Концерн Калашников"),
        ("²âàíåíêî Ñåðã³é", "Іваненко Сергій"),
        ("ëÏÎÃÅÒÎ ëÁÌÁÛÎÉËÏ×", "Концерн Калашников"),
        ("лПОГЕТО лБМБЫОЙЛПЧ", "Концерн Калашников"),
        ("»ªÎª¼¼ÊõÓÐÏÞ¹«Ë¾", "华为技术有限公司"),
        (wrongly("中国石油", "utf-8", "gb18030"), "中国石油"),
        (wrongly("华为公司", "utf-8", "gb18030")[:-1] + "�", "华为公"),
        ("鎶€鎶€", "技技"),
        ("Soci&eacute;t&eacute; G &amp;amp; B", "Société G & B"),
        ("&#1058;&#x41e;&#x412; <b>Foo</b><br/>", "ТОВ  Foo"),
        ("Novo%20Banco%2c+S%C3%A3o", "Novo Banco, São"),
        ("Foo+Bar%20Baz", "Foo Bar Baz"),
        ("Foo_x000D_Bar", "Foo Bar"),
        (r"R\u00e9my", "Rémy"),
        ("M?ller Gie�erei", "Mller Gieerei"),
        ("M?ller Un·ted", "Mller Unted"),
        ("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<", "ERIKSSON ANNA MARIA"),
        ("A n s a r Bank", "Ansar Bank"),
        ("I z i x   G r o u p", "Izix   Group"),
        ("C h e n Z h o u q i a n", "Chen Zhouqian"),
    ],
)
def test_a_spoilt_text_is_read_as_it_was_meant(spoilt: str, meant: str) -> None:
    assert next(restored(spoilt), ("", ""))[0] == meant
    assert may_be_spoilt(spoilt)


@pytest.mark.parametrize(
    "text",
    [
        "AT&T Inc",
        "R&D&notes",
        "100% Cotton",
        "Société Générale",
        "IRMÃ MARIA",
        "CAFÉ® «SOCIÉTÉ»",
        "Łódź żółw",
        "Đặng Đức",
        "Україна НІ",
        "浙江大华技术股份有限公司",
        "삼성전자",
        "K. S. S. V. Prasad",
        "K S S V Prasad",
        "What? Ever",
        "¿Foo?",
        "Foo <sales@foobar.com>",
        "Huawei <p",
        "50%zz",
        "Foo_Bar",
        "РАО ЕЭС России",
        "",
    ],
)
def test_a_text_that_only_looks_odd_stays_as_it_is(text: str) -> None:
    assert list(restored(text)) == []
    assert not may_be_spoilt(text)


def test_letters_of_two_bytes_that_chinese_and_korean_both_write_are_read_as_both() -> None:
    assert [text for text, _ in restored(wrongly("삼성전자", "euc_kr", "latin-1"))][1:] == ["삼성전자"]


def test_the_whole_text_comes_first_and_what_is_found_in_the_restored_one_says_how_it_was_read() -> None:
    text = "SociÃ©tÃ© Foobar, formerly Quuxling &amp; Sons"
    found = parties(text)
    assert found[0].text == text
    assert found[1].text == "Société Foobar, formerly Quuxling & Sons"
    assert found[1].how == "written in escapes, read with the wrong encoding"
    assert "Quuxling & Sons" in [party.text for party in found]
    assert all(party.how.endswith("wrong encoding") for party in found[1:])


@pytest.mark.parametrize(
    ("spoilt", "listed"),
    [
        ("ÐŸÐÐž Ð“Ð°Ð·Ð¿Ñ€Ð¾Ð¼ Ð½ÐµÑ„Ñ‚ÑŒ", "Gazprom Neft"),
        ("M?ller Werkzeugbau", "Müller Werkzeugbau GmbH"),
        ("»ªÎª¼¼ÊõÓÐÏÞ¹«Ë¾", "Huawei Technologies Co., Ltd."),
        ("S b e r b a n k", "Sberbank"),
    ],
)
def test_a_spoilt_name_meets_its_listing(spoilt: str, listed: str) -> None:
    assert compare(spoilt, listed).match


@given(st.text())
def test_no_text_is_too_odd_to_be_looked_at(text: str) -> None:
    found = [one for one, _ in restored(text)]
    assert text not in found
    assert may_be_spoilt(text) == bool(found)
    assert variants(text)[0] == text


@given(st.text(alphabet="ßàéüñçøłőşžАЯаеёіїщьяאבגدمن中国技术가나 -A&b", min_size=1))
def test_what_was_written_in_utf_8_and_read_as_a_byte_a_letter_is_restored(text: str) -> None:
    wrong = wrongly(text, "utf-8", "latin-1")
    found = next(restored(wrong), (wrong, ""))[0]
    assert found == text or text.isascii()
