"""Lists in several parts, and what is not a list at all."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from screening.errors import ListError
from screening.watchlist import parts
from screening.watchlist.parts import Gathered, gather

PARTS = {"SDN.CSV": b"1,Huawei\n", "add.csv": b"1,Shenzhen\n", "alt.csv": b"1,HW\n"}


def folder(tmp_path: Path, files: dict[str, bytes] = PARTS, name: str = "given") -> Path:
    place = tmp_path / name
    place.mkdir()
    for part, content in files.items():
        (place / part).write_bytes(content)
    return place


def archive(tmp_path: Path, files: dict[str, bytes] = PARTS, name: str = "given.zip", below: str = "") -> Path:
    path = tmp_path / name
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
        for part, content in files.items():
            target.writestr(below + part, content)
    return path


def gathered(tmp_path: Path, *paths: Path) -> Gathered:
    scratch = tmp_path / f"scratch-{len(list(tmp_path.iterdir()))}"
    scratch.mkdir()
    return gather(paths, scratch)


def test_a_folder_an_archive_and_all_the_files_are_the_same_list(tmp_path: Path) -> None:
    given = folder(tmp_path)

    found = [
        gathered(tmp_path, given),
        gathered(tmp_path, archive(tmp_path)),
        gathered(tmp_path, archive(tmp_path, name="deep.zip", below="sdn/2026/")),
        gathered(tmp_path, *sorted(given.iterdir(), reverse=True)),
    ]

    assert len({one.digest for one in found}) == 1
    for one in found:
        assert {part.name: part.read_bytes() for part in one.readable.iterdir()} == {
            name.lower(): content for name, content in PARTS.items()
        }
    assert found[0].name == "given"
    assert found[3].name == "alt.csv, add.csv, SDN.CSV"


def test_one_file_is_a_file_however_it_was_wrapped(tmp_path: Path) -> None:
    only = {"list.xml": b"<list/>"}
    plain = tmp_path / "List.xml"
    plain.write_bytes(b"<list/>")

    found = [
        gathered(tmp_path, plain),
        gathered(tmp_path, folder(tmp_path, only)),
        gathered(tmp_path, archive(tmp_path, only)),
    ]

    assert {one.readable.read_bytes() for one in found} == {b"<list/>"}
    assert len({one.digest for one in found}) == 1
    assert found[0].source == found[0].readable


def test_hidden_files_of_a_folder_are_no_parts(tmp_path: Path) -> None:
    given = folder(tmp_path, {"list.csv": b"a", ".DS_Store": b"x"})

    assert gathered(tmp_path, given).readable.is_file()


@pytest.mark.parametrize("member", ["[Content_Types].xml", "mimetype"])
def test_a_workbook_is_a_zip_archive_inside_and_stays_one_file(tmp_path: Path, member: str) -> None:
    book = archive(tmp_path, {member: b"x", "xl/workbook.xml": b"<workbook/>"}, name="list.xlsx")

    found = gathered(tmp_path, book)

    assert found.readable.read_bytes() == book.read_bytes()


def test_members_of_an_archive_stay_inside_the_scratch_folder(tmp_path: Path) -> None:
    evil = archive(tmp_path, {"../../../evil.csv": b"a", "/etc/good.csv": b"b"})

    found = gathered(tmp_path, evil)

    assert sorted(part.name for part in found.readable.iterdir()) == ["evil.csv", "good.csv"]
    assert not (tmp_path.parent / "evil.csv").exists()


def test_an_archive_that_unpacks_to_more_than_any_list_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts, "MOST_BYTES", 1 << 20)
    bomb = archive(tmp_path, {"list.csv": bytes(1 << 21)})

    with pytest.raises(ListError, match="unpacked it has more than"):
        gathered(tmp_path, bomb)


def test_a_truncated_archive_is_refused(tmp_path: Path) -> None:
    cut = archive(tmp_path)
    cut.write_bytes(cut.read_bytes()[:-30])

    with pytest.raises(ListError, match=r"cannot be unpacked.* Nothing was stored"):
        gathered(tmp_path, cut)


def test_a_damaged_member_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "damaged.zip"
    with zipfile.ZipFile(path, "w") as target:
        target.writestr("list.csv", "one,two,three")
    path.write_bytes(path.read_bytes().replace(b"one,two", b"one,too", 1))

    with pytest.raises(ListError, match="cannot be unpacked: Bad CRC-32"):
        gathered(tmp_path, path)


def test_two_parts_of_one_name_are_refused(tmp_path: Path) -> None:
    given = folder(tmp_path, {"list.csv": b"a"})
    other = folder(tmp_path, {"LIST.csv": b"b"}, name="other")

    with pytest.raises(ListError, match="two parts named"):
        gathered(tmp_path, given / "list.csv", other / "LIST.csv")


def test_an_empty_folder_and_a_missing_file_are_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(ListError, match="given: holds no file"):
        gathered(tmp_path, folder(tmp_path, {}))
    with pytest.raises(ListError, match=r"nothing\.csv: cannot be read"):
        gathered(tmp_path, tmp_path / "nothing.csv")
