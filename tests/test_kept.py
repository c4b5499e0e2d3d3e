"""Work kept in the cache: believed only whole, and never in the way."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from screening import kept


def test_what_is_kept_is_read_as_it_was_written(tmp_path: Path) -> None:
    path = tmp_path / "cache" / "names-a.index"

    kept.keep(path, [b"one ", memoryview(b"two")], most=3)

    assert kept.read(path) == b"one two"
    assert kept.mapped(path) == b"one two"
    assert [one.name for one in path.parent.iterdir()] == ["names-a.index"]


@pytest.mark.parametrize("damage", [lambda b: b[:-1], lambda b: b + b"x", lambda b: b[:40] + b"?" + b[41:], lambda _: b""])
def test_a_file_that_is_not_whole_is_not_believed(tmp_path: Path, damage: object) -> None:
    path = tmp_path / "names-a.index"
    kept.keep(path, [b"much that took long" * 9], most=3)
    path.write_bytes(damage(path.read_bytes()))  # type: ignore[operator]

    assert kept.read(path) is None
    assert kept.mapped(path) is None


def test_what_is_not_there_is_not_read(tmp_path: Path) -> None:
    assert kept.read(tmp_path / "names-a.index") is None
    assert kept.read(tmp_path) is None
    assert kept.mapped(tmp_path) is None


def test_the_files_of_a_kind_used_least_lately_go_first(tmp_path: Path) -> None:
    for number, name in enumerate(["names-a.index", "names-b.index", "rules-c.kept", "names-d.index"]):
        kept.keep(tmp_path / name, [b"x"], most=9)
        os.utime(tmp_path / name, (number, number))
    kept.read(tmp_path / "names-a.index")

    kept.keep(tmp_path / "names-e.index", [b"x"], most=2)

    assert sorted(one.name for one in tmp_path.iterdir()) == ["names-a.index", "names-e.index", "rules-c.kept"]


def test_a_home_that_does_not_exist_is_not_made_for_it(tmp_path: Path) -> None:
    kept.keep(tmp_path / "home" / "cache" / "names-a.index", [b"x"], most=2)

    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_written_costs_nothing_but_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("screening.kept.os.replace", refused)

    kept.keep(tmp_path / "names-a.index", [b"x"], most=2)

    assert list(tmp_path.iterdir()) == []


def test_the_name_changes_with_every_part_and_with_the_program(monkeypatch: pytest.MonkeyPatch) -> None:
    assert len({kept.name_of(["a", "b"]), kept.name_of(["ab"]), kept.name_of(["a", "c"]), kept.name_of(["b", "a"])}) == 4
    assert len({kept.program("names"), kept.program("match"), kept.program("names", "rule.py")}) == 3

    before = kept.program("names")
    kept.program.cache_clear()
    monkeypatch.setattr(kept, "VERSION", "99")

    assert kept.program("names") != before
    kept.program.cache_clear()


def test_the_file_used_last_may_be_checked_ahead_and_is_believed_no_more_easily(tmp_path: Path) -> None:
    old, new = tmp_path / "names-a.index", tmp_path / "names-b.index"
    for path, when in ((old, 100), (new, 200)):
        kept.keep(path, [path.name.encode()], most=3)
        os.utime(path, (when, when))
    new.write_bytes(new.read_bytes() + b"x")
    os.utime(new, (200, 200))

    kept.check_ahead(tmp_path, read=("entities", "names"), mapped=("names",))

    assert kept.read(new) is kept.mapped(new) is None
    assert kept.read(old) == kept.mapped(old) == b"names-a.index"
    kept.check_ahead(tmp_path, mapped=("names",))
    assert kept.mapped(old) == b"names-a.index"


def test_where_no_thread_is_to_be_had_a_file_is_checked_when_it_is_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "names-a.index"
    kept.keep(path, [b"names"], most=3)
    monkeypatch.setattr(kept.Thread, "start", lambda _: (_ for _ in ()).throw(RuntimeError("can't start new thread")))

    kept.check_ahead(tmp_path, mapped=("names",))

    assert kept.mapped(path) == b"names"
