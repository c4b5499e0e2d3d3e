# ruff: noqa: E501
"""Japan's asset-freeze workbook and the texts of its export bans; each quirk in a few cells or lines."""

from __future__ import annotations

import io
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from screening.errors import ListError
from screening.formats import Context, Remark, RemarkKind, jp_meti_russia, jp_mof
from screening.formats.jp_mof import names, pieces
from screening.model import Address, Alias, AliasKind, Entity, Kind

MOF = Context("jp-mof", "sanctions.xlsx", {"告示": "jp-mof"}, definition="jp-mof.yaml")
HEADER = [
    "告示日付",
    "告示\n番号",
    "日 本 語 表 記",
    "英 語 表 記",
    "別\u3000\u3000名",
    "生 年 月 日",
    "国\u3000籍",
    "その他の情報",
]


def workbook(**sheets: list[list[object]]) -> bytes:
    book = openpyxl.Workbook()
    book.remove(book.active)
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
    content = io.BytesIO()
    book.save(content)
    book.close()
    return content.getvalue()


def mof(tmp_path: Path, content: bytes) -> tuple[list[Entity], dict[RemarkKind, Remark]]:
    path = tmp_path / "sanctions.xlsx"
    path.write_bytes(content)
    result = jp_mof.read(path, MOF)
    return list(result.entities), {remark.kind: remark for remark in result.notes.remarks()}


def test_a_sheet_is_read_below_its_titles_with_names_in_both_scripts(tmp_path: Path) -> None:
    rows: list[list[object]] = [
        ["資産凍結等の措置の対象となるロシア連邦の個人"],
        HEADER,
        [
            "2022.3.1\n2022.4.5改訂",
            "2",
            "セルゲイ・ラヴロフ",
            "Sergey Lavrov\n（original script：Сергей Лавров）",
            "（a）セルゲイ（Sergei L.）(b)不明",
            "1950年3月21日",
            "ロシア",
            "外務大臣",
        ],
        ["2015.1.23削除", "3"],
    ]

    (lavrov,), remarks = mof(
        tmp_path, workbook(一覧=[["このファイルは"]], **{"29.ロシア連邦(個人)": rows, "8.【解除】リベリア": [["廃止"]]})
    )

    assert lavrov.names == (
        Alias("Sergey Lavrov", AliasKind.PRIMARY),
        Alias("Сергей Лавров", AliasKind.ORIGINAL_SCRIPT),
        Alias("セルゲイ・ラヴロフ", AliasKind.ORIGINAL_SCRIPT),
        Alias("セルゲイ", AliasKind.ORIGINAL_SCRIPT),
        Alias("Sergei L.", AliasKind.STRONG),
    )
    assert (lavrov.kind, lavrov.countries, lavrov.births, lavrov.remarks) == (Kind.PERSON, ("RU",), ("1950-03-21",), "外務大臣")
    (listing,) = lavrov.listings
    assert (listing.start, listing.tags, listing.citations) == (date(2022, 3, 1), ("ロシア連邦(個人)",), ("告示番号 2",))
    assert {kind: remark.count for kind, remark in remarks.items()} == {RemarkKind.NOT_LISTED: 1}


def test_the_id_of_an_entry_stays_when_the_sheets_are_numbered_anew(tmp_path: Path) -> None:
    row: list[object] = ["2022.3.1", "2", "甲", "Ko Ltd"]

    ((one,), _) = mof(tmp_path, workbook(**{"29.団体": [HEADER, row]}))
    ((two,), _) = mof(tmp_path, workbook(**{"30.団体": [HEADER, row]}))

    assert one.id == two.id


def test_rows_of_one_entry_are_one_entity_and_numbers_used_again_are_told_apart(tmp_path: Path) -> None:
    row: list[object] = ["2022.3.1", "2", "甲", "Ko Ltd", "", "", ""]
    other: list[object] = ["2022.3.1", "2", "乙", "Otsu Ltd"]

    (one, two), _ = mof(tmp_path, workbook(**{"1.団体": [HEADER, [*row, "一"], [*row, "二"], other]}))

    assert one.remarks == "一; 二"
    assert one.id != two.id


def test_variants_inside_a_name_make_names_of_their_own(tmp_path: Path) -> None:
    ((entity,), _) = mof(
        tmp_path, workbook(**{"1.個人": [HEADER, ["2022.3.1", "2", "乙", "Aleksandr (Alexander/Oleksandr) KOFMAN"]]})
    )

    assert {"Aleksandr KOFMAN", "Alexander KOFMAN", "Oleksandr KOFMAN"} <= {alias.text for alias in entity.names}


@pytest.mark.parametrize(
    ("cell", "found"),
    [
        ("不明", []),
        ("(a)ハッジ・ムラー(b)ザキール\n(a.k.a.: (a)Haji Mullah (b)Zakir)", ["ハッジ・ムラー", "ザキール", "Haji Mullah", "Zakir"]),
        ("コリア・バンク、チャングァン・バンク\nKorea Changgwang Bank, Changgwang Bank", ["コリア・バンク", "チャングァン・バンク", "Korea Changgwang Bank", "Changgwang Bank"]),
        ("リ・チェイル\nRI, Chae-Il", ["リ・チェイル", "RI, Chae-Il"]),
        ("（別称、株式会社SMAZ）\n(a.k.a. JSC Smolensk Plant; a.k.a. \"AO SMAZ\")", ["株式会社SMAZ", "JSC Smolensk Plant", "AO SMAZ"]),
    ],
)  # fmt: skip
def test_the_names_of_a_cell_are_told_apart(cell: str, found: list[str]) -> None:
    assert [name for name, _ in names(cell, AliasKind.STRONG)] == found


def test_former_names_and_the_values_of_a_marked_cell() -> None:
    assert names("(f.k.a.: (a)HUA)", AliasKind.STRONG) == [("HUA", AliasKind.FORMER)]
    assert pieces("（ａ）ガボン、\n（ｂ）南スーダン") == ["ガボン", "南スーダン"]


def test_a_row_without_a_name_that_was_not_deleted_is_kept_and_remarked_on(tmp_path: Path) -> None:
    (_, nobody), remarks = mof(tmp_path, workbook(**{"1.個人": [HEADER, ["2022.3.1", "2", "乙", "Otsu"], ["2015.9.18", "3"]]}))

    assert nobody.names[0].kind is AliasKind.LABEL
    assert remarks[RemarkKind.NO_NAME].count == 1


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "is empty"),
        (b"<!DOCTYPE html><html><table><tr><td>x</td></tr></table></html>", "is no workbook"),
        (b"a,b\n1,2\n", "is no workbook"),
        (workbook(**{"1.個人": [["新しい見出し", "名前"], ["2022.3.1", "甲"]]}), "without the columns"),
        (workbook(**{"1.個人": [[*HEADER, "色"], ["2022.3.1", "1", "甲", "Ko"]]}), 'the column "色"'),
        (workbook(**{"1.個人": [[*HEADER, "その他の情報"], ["2022.3.1", "1", "甲", "Ko"]]}), 'the column "その他の情報" twice'),
        (workbook(**{"1.個人": [HEADER]})[:-300], ""),
    ],
)  # fmt: skip
def test_a_file_that_is_not_the_workbook_is_refused(tmp_path: Path, content: bytes, says: str) -> None:
    with pytest.raises(ListError, match="Nothing was stored") as refused:
        mof(tmp_path, content)

    assert says in str(refused.value)


# --- export bans -------------------------------------------------------------------------------------------------------

METI = Context(
    "jp-meti-russia", "list.txt", {"ロシア連邦": "jp-meti-russia", "第三国": "jp-meti-russia"}, definition="jp-meti-russia.yaml"
)
TITLE = "○ 輸出等に係る禁止措置\nの対象となるロシア連邦の団体（令和四年外務省告示第八十二号）\n指定日：2022 年03月01 日\n最終更新日：2025 年09 月12 日\n"
ENTRIES = """１ 株式会社アドミラルティ造船所
Admiralty Shipyard JSC
所在地：203, Fontanka Emb., 190121, St. Peterburg, Russia.２ 国際量子光学センター（別称、ロシア量子センター及び RQC）
International Center for Quantum Optics, a.k.a., the
following twoaliases:
-Russian Quantum Center; and
-RQC
所 在 地 ：30 Bolshoy Blvd, Moscow, Russia; and 100
Novaya Street, Moscow, Russia.
３ センター「プログレス」JSC Rocket and Space Centre – Progress
所在地：Zemetsa Street 18, Samara 443009, Russia.
４ アルファ・マシナリー・グループ
Alfa Machinery Group
別称：AMG社; アルファ
AMG Company; Alfa
所在地：1 Road, Istanbul, Turkey.
"""


def meti(tmp_path: Path, *texts: str | bytes) -> tuple[list[Entity], date | None]:
    folder = tmp_path / "texts"
    folder.mkdir()
    for number, text in enumerate(texts):
        (folder / f"{number}.txt").write_bytes(text.encode() if isinstance(text, str) else text)
    result = jp_meti_russia.read(folder if len(texts) > 1 else folder / "0.txt", METI)
    return list(result.entities), result.published


def test_entries_run_together_by_a_text_tool_are_told_apart_by_their_numbers(tmp_path: Path) -> None:
    (shipyard, quantum, progress, alfa), published = meti(tmp_path, TITLE + ENTRIES)

    assert published == date(2025, 9, 12)
    assert shipyard.names == (
        Alias("Admiralty Shipyard JSC", AliasKind.PRIMARY),
        Alias("株式会社アドミラルティ造船所", AliasKind.ORIGINAL_SCRIPT),
    )
    assert shipyard.addresses == (Address("203, Fontanka Emb., 190121, St. Peterburg, Russia.", "RU"),)
    assert [alias.text for alias in quantum.names] == [
        "International Center for Quantum Optics",
        "Russian Quantum Center",
        "RQC",
        "国際量子光学センター",
        "ロシア量子センター",
    ]
    assert len(quantum.addresses) == 2
    assert [alias.text for alias in progress.names] == ["JSC Rocket and Space Centre – Progress", "センター「プログレス」"]
    assert {"Alfa Machinery Group", "AMG Company", "Alfa", "AMG社", "アルファ"} <= {alias.text for alias in alfa.names}
    assert (alfa.listings[0].start, alfa.listings[0].tags) == (date(2022, 3, 1), ("ロシア連邦",))


def test_several_texts_are_one_list_and_ids_tell_them_apart(tmp_path: Path) -> None:
    third = TITLE.replace("ロシア連邦の団体", "ロシア連邦及びベラルーシ共和国以外の国の団体")

    entities, _ = meti(tmp_path, TITLE + ENTRIES, third + ENTRIES)

    assert len({entity.id for entity in entities}) == 8
    assert {entity.listings[0].tags for entity in entities} == {("ロシア連邦",), ("第三国",)}


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "is empty"),
        (b"%PDF-1.7 ...", "is the PDF itself"),
        ((TITLE + ENTRIES).encode("cp932", "replace"), "is not UTF-8"),
        ("<html>Sign in</html>", "is not the text of a list"),
        (TITLE + ENTRIES.replace("３ セ", "9 セ"), "has 4 addresses, but its entries can be told apart up to number 1 only"),
        ((TITLE + ENTRIES).replace("ロシア連邦の", "ベラルーシ共和国の"), "not named under `programmes`"),
    ],
)  # fmt: skip
def test_a_text_that_is_not_the_list_or_cannot_be_told_apart_is_refused(tmp_path: Path, text: str | bytes, says: str) -> None:
    with pytest.raises(ListError) as refused:
        meti(tmp_path, text)

    assert says in str(refused.value)
