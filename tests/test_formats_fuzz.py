# ruff: noqa: E501
"""Damaged files of every plain format: a refusal or entities, never another exception; and nothing gone without a word.

Each format has one small file; its bytes are changed by a seeded generator, thousands of times over all.
"""

from __future__ import annotations

import io
import json
import random
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest

from screening.errors import ListError
from screening.formats import Context
from screening.shipped import lists_folder
from screening.watchlist import definitions

SHIPPED = definitions(lists_folder())
ROUNDS = 900


def workbook() -> bytes:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (["name", "aliases", "country"], ["Acme GmbH", "Acme", "DE"], ["Beta OOO", "Beta; B", "RU"], ["Gamma", "", "CN"]):
        sheet.append(row)
    content = io.BytesIO()
    book.save(content)
    book.close()
    return content.getvalue()


def registry() -> bytes:
    record = {
        "addresses": ["Islamic Republic of Iran"], "aliases": ["A", "B"], "country": "jp", "date_added": "2025-09-29", "entity_name": "Xy (Zett) Co.",
        "entity_type": "organization", "id": "jp-eul-", "last_verified": "2026-07-20", "list_id": "jp-end-user-list", "reason": "N",
        "source_list_name": "List", "source_url": "https://www.meti.go.jp/",
    }  # fmt: skip
    return json.dumps([record | {"id": f"jp-eul-{number}"} for number in range(4)], ensure_ascii=False).encode()


def ftm() -> bytes:
    records = [
        {"id": f"NK-{n}", "caption": "Acme", "schema": "Company", "target": True, "properties": {"name": ["Acme", "Акме"], "topics": ["sanction"]}}
        for n in range(4)
    ]  # fmt: skip
    return "".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records).encode()


def ecfr() -> bytes:
    rows = "".join(
        f"<TR><TD/><TD>Acme {n} Co., Ltd., {n} Road, Oslo</TD><TD>All</TD><TD>Denial</TD><TD>84 FR 1, 5/21/19</TD></TR>"
        for n in range(4)
    )
    heads = "<TH>Country</TH><TH>Entity</TH><TH>License requirement</TH><TH>License review policy</TH><TH>Federal Register citation</TH>"
    tables = "".join(f'<DIV9 N="Supplement No. {n} to Part 744"><TABLE><TR>{heads}</TR>{rows}</TABLE></DIV9>' for n in (4, 6, 7))
    return f'<?xml version="1.0" encoding="UTF-8"?><DIV5 N="744">{tables}</DIV5>'.encode()


def page() -> bytes:
    rows = "".join(f"<tr><td>Acme {n} Co., Ltd. (also known as Acme)</td><td>June 12, 2023</td></tr>" for n in range(5))
    table = f"<p>Section</p><table><tr><th>Name of Entity</th><th>Effective Date</th></tr>{rows}</table>"
    return f"<!DOCTYPE html><html><body>{table}</body></html>".encode()


def denied() -> bytes:
    header = "Name Street_Address City State Country Postal_Code Effective_Date Expiration_Date Standard_Order Last_Update Action FR_Citation"
    row = ["ACME {}", "1 ROAD", "OSLO", "", "NO", "1", "06/19/2003", "06/29/2056", "Y", "2007-01-31", "NEW", "68 F.R. 1 6/27/03"]
    lines = [header.split(), *([cell.format(number) for cell in row] for number in range(5))]
    return "".join("\t".join(f'"{cell}"' for cell in line) + "\n" for line in lines).encode()


def ban() -> bytes:
    title = "輸出等に係る禁止措置の対象となるロシア連邦の団体\n指定日：2022 年03月01 日\n最終更新日：2025 年09 月12 日\n"
    entry = "{} 株式会社甲乙\nKoh Otsu JSC, a.k.a., the following one alias:\n-KO.\n所在地：1 Road, Moscow, Russia.\n"
    return (title + "".join(entry.format(number) for number in range(1, 5))).encode()


def mof() -> bytes:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "1.個人"
    for row in (
        ["告示日付", "告示番号", "日本語表記", "英語表記", "別名"],
        ["2022.3.1", "1", "甲", "Ko", "(a)乙（Otsu）"],
        ["2022.3.1", "2", "丙", "Hei", ""],
    ):
        sheet.append(row)
    content = io.BytesIO()
    book.save(content)
    book.close()
    return content.getvalue()


FILES = {
    "house": workbook(),
    "us-bis-dpl": denied(),
    "us-uflpa": page(),
    "jp-meti-eul": registry(),
    "us-bis-744": ecfr(),
    "opensanctions": ftm(),
    "jp-mof": mof(),
    "jp-meti-russia": ban(),
}


def changed(content: bytes, dice: random.Random) -> Iterator[tuple[bytes, bool]]:
    """One change after the other: the bytes, and whether the file is as long as before, with at most one letter changed."""
    at = dice.randrange(len(content))
    letter = bytes([dice.randrange(256)])
    end = min(len(content), at + dice.randrange(1, 60))
    yield content[:at] + letter + content[at + 1 :], True
    yield content[:at] + letter + content[at:], True
    yield content[:at], False
    yield content[:at] + content[end:], False
    yield content[:end] + content[at:end] + content[end:], False
    yield content[:at] + content[at:end][::-1] + content[end:], False


def read(path: Path, content: bytes, context: Context, list_id: str) -> tuple[int, int] | None:
    """Entities and remarks, or None where the file is refused."""
    path.write_bytes(content)
    try:
        result = SHIPPED[list_id].reader(path, context)
        entities = list(result.entities)
    except ListError:
        return None
    return len({entity.id for entity in entities}), sum(remark.count for remark in result.notes.remarks())


@pytest.mark.parametrize("list_id", FILES)
def test_a_damaged_file_is_refused_or_read_and_loses_nothing_without_a_word(list_id: str, tmp_path: Path) -> None:
    path, context = tmp_path / "list", SHIPPED[list_id].context("list")
    whole = read(path, FILES[list_id], context, list_id)
    assert whole is not None
    dice = random.Random(list_id)
    for _ in range(ROUNDS // 6):
        for content, one_letter in changed(FILES[list_id], dice):
            found = read(path, content, context, list_id)
            if found is not None and one_letter and found[0] < whole[0]:
                assert found[1] > whole[1], content
