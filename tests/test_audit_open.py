"""Opening a ledger: new, older, newer, not ours, out of reach; and every refusal says what to do."""

from __future__ import annotations

import re
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from audit_samples import END, ROWS, RUN, row, run
from sqlalchemy import create_engine
from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import CreateTable

import screening.audit.engine as engine
import screening.audit.sqlite as sqlite
from screening.audit import Ledger
from screening.audit.schema import REVISION, metadata
from screening.errors import LedgerError


def files(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def definitions(connection: sqlite3.Connection, kind: str) -> dict[str, str]:
    found = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = ? AND sql IS NOT NULL", (kind,))
    return {name: re.sub(r"\s+", " ", sql) for name, sql in found if name != "alembic_version"}


# --- tables ---


def test_migrations_from_an_empty_database_give_the_tables_of_the_schema(tmp_path: Path) -> None:
    Ledger.open(tmp_path / "migrated.db").close()
    described = create_engine(f"sqlite:///{tmp_path / 'described.db'}")
    metadata.create_all(described)
    described.dispose()

    with (
        closing(sqlite3.connect(tmp_path / "migrated.db")) as migrated,
        closing(sqlite3.connect(tmp_path / "described.db")) as expected,
    ):
        for kind in ("table", "index"):
            assert definitions(migrated, kind) == definitions(expected, kind)


def test_the_tables_are_not_tied_to_sqlite() -> None:
    for table in metadata.sorted_tables:
        sql = str(CreateTable(table).compile(dialect=postgresql.dialect()))

        assert "STRICT" not in sql
        assert "ROWID" not in sql
    journal = str(CreateTable(metadata.tables["journal"]).compile(dialect=postgresql.dialect()))
    assert "seq BIGINT NOT NULL" in journal


def test_the_newest_migration_is_the_one_the_program_expects() -> None:
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    config = Config()
    config.set_main_option("script_location", str(Path(engine.__file__).with_name("migrations")))
    config.set_main_option("path_separator", "os")

    assert ScriptDirectory.from_config(config).get_heads() == [REVISION]


def test_a_current_ledger_opens_without_loading_alembic(tmp_path: Path) -> None:
    Ledger.open(tmp_path / "ledger.db").close()
    program = (
        "import sys; from pathlib import Path; from screening.audit import Ledger; "
        "Ledger.open(Path(sys.argv[1])).close(); print('alembic' in sys.modules)"
    )

    done = subprocess.run(
        [sys.executable, "-c", program, tmp_path / "ledger.db"],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[1],
    )

    assert done.stdout.strip() == "False"


def test_a_migration_that_fails_leaves_the_database_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "ledger.db"

    def half_way(connection: object) -> None:
        connection.exec_driver_sql("CREATE TABLE half (done TEXT)")  # type: ignore[attr-defined]
        raise sqlite3.OperationalError("no more")

    monkeypatch.setattr(engine, "migrate", half_way)
    with pytest.raises(LedgerError):
        Ledger.open(path)
    monkeypatch.undo()

    with closing(sqlite3.connect(path)) as connection:
        assert definitions(connection, "table") == {}
    Ledger.open(path).close()


def test_a_ledger_of_a_newer_version_is_refused_and_says_to_update(tmp_path: Path) -> None:
    path = tmp_path / "ledger.db"
    Ledger.open(path).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()

    for read_only in (False, True):
        with pytest.raises(LedgerError, match=f"newer version .*9999.* knows {REVISION}.* Update tradesieve"):
            Ledger.open(path, read_only=read_only)


def test_a_commit_is_on_the_disk_and_readers_do_not_stop_the_writer(tmp_path: Path) -> None:
    with Ledger.open(tmp_path / "ledger.db") as ledger, ledger._engine.connect() as connection:
        settings = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys", "recursive_triggers")
        }

    assert settings == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "recursive_triggers": 1}


# --- where ---


def test_a_ledger_is_opened_by_a_path_or_its_text_whatever_signs_are_in_it(tmp_path: Path) -> None:
    path = tmp_path / "odd name? #1 100%.db"
    with Ledger.open(path) as ledger:
        ledger.begin(RUN)

    for target in (path, str(path)):
        with Ledger.open(target, read_only=True) as ledger:
            assert len(ledger.runs()) == 1
    assert files(tmp_path) == {path.name}


def test_a_sqlite_url_names_the_file(tmp_path: Path) -> None:
    Ledger.open(f"sqlite:///{tmp_path}/ledger.db").close()

    assert files(tmp_path) == {"ledger.db"}


@pytest.mark.parametrize(
    "url", ["mysql://u:secret@host/db", "postgresql+asyncpg://u:secret@h/db", "sqlite://", "sqlite:///:memory:", "nonsense://"]
)
def test_another_database_is_refused_without_showing_its_password(url: str) -> None:
    with pytest.raises(LedgerError) as refused:
        Ledger.open(url)

    assert "Write sqlite:///PATH" in str(refused.value) or "Write postgresql://" in str(refused.value)
    assert "secret" not in str(refused.value)


def test_reading_makes_no_file_and_leaves_none_behind(tmp_path: Path) -> None:
    path = tmp_path / "ledger.db"
    with pytest.raises(LedgerError, match=r"There is no ledger at .*ledger\.db\. Screen something first"):
        Ledger.open(path, read_only=True)
    assert files(tmp_path) == set()
    with Ledger.open(path) as ledger:
        ledger.begin(RUN)
    before = path.read_bytes()

    with Ledger.open(path, read_only=True) as ledger:
        assert ledger.show(RUN.id).run == RUN

    assert files(tmp_path) == {"ledger.db"}
    assert path.read_bytes() == before


def test_a_ledger_opened_for_reading_refuses_to_write(tmp_path: Path) -> None:
    Ledger.open(tmp_path / "ledger.db").close()

    with (
        Ledger.open(tmp_path / "ledger.db", read_only=True) as ledger,
        pytest.raises(LedgerError, match="cannot be written"),
    ):
        ledger.begin(RUN)


def test_a_ledger_on_a_medium_nobody_can_write_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Ledger.open(tmp_path / "ledger.db") as ledger:
        ledger.begin(RUN)
    monkeypatch.setattr(sqlite, "_writable", lambda path: False)

    with Ledger.open(tmp_path / "ledger.db", read_only=True) as ledger:
        assert ledger.show(RUN.id).run == RUN
        assert files(tmp_path) == {"ledger.db"}


def test_a_reader_sees_what_a_writer_has_committed_and_does_not_wait_for_it(tmp_path: Path) -> None:
    path = tmp_path / "ledger.db"
    with Ledger.open(path) as writer:
        writer.begin(RUN)
        with closing(sqlite3.connect(path, isolation_level=None)) as other, Ledger.open(path, read_only=True, wait=0) as reader:
            other.execute("BEGIN IMMEDIATE")
            assert [line.id for line in reader.runs()] == [RUN.id]
            other.execute("ROLLBACK")


# --- out of reach ---


@pytest.mark.parametrize(("refusals", "wait", "opens"), [(3, 5.0, True), (3, 0.0, False)])
def test_switching_to_the_write_ahead_log_is_tried_again_while_another_program_does_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, refusals: int, wait: float, opens: bool
) -> None:
    """SQLite gives up at once where it would otherwise wait, so the refusal is played here."""
    left = [refusals]

    class Busy(sqlite3.Cursor):
        def execute(self, sql: str, *values: object) -> sqlite3.Cursor:
            if "journal_mode" in sql and left[0]:
                left[0] -= 1
                error = sqlite3.OperationalError("database is locked")
                error.sqlite_errorcode = sqlite3.SQLITE_BUSY
                raise error
            return super().execute(sql, *values)

    class Connection(sqlite3.Connection):
        def cursor(self, factory: type[sqlite3.Cursor] = Busy) -> sqlite3.Cursor:
            return super().cursor(factory)

    connect = sqlite3.connect
    monkeypatch.setattr(sqlite3, "connect", lambda *args, **named: connect(*args, factory=Connection, **named))

    if opens:
        Ledger.open(tmp_path / "ledger.db", wait=wait).close()
        assert left == [0]
    else:
        with pytest.raises(LedgerError, match="locked by another program"):
            Ledger.open(tmp_path / "ledger.db", wait=wait)


def test_a_locked_ledger_says_so_after_waiting(tmp_path: Path) -> None:
    path = tmp_path / "ledger.db"
    with (
        Ledger.open(path, wait=0.05) as ledger,
        closing(sqlite3.connect(path, isolation_level=None)) as other,
    ):
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(LedgerError, match=r"ledger\.db is locked by another program .*Wait until"):
            ledger.begin(RUN)
        other.execute("ROLLBACK")

        ledger.begin(RUN)
        assert len(ledger.runs()) == 1


@pytest.mark.parametrize("content", [b"vendor,country\nAcme,DE\n", b"SQLite format 2 and more than sixteen bytes"])
def test_a_file_that_is_no_database_is_refused_and_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "vendors.csv"
    path.write_bytes(content)

    with pytest.raises(LedgerError, match="is not a ledger: it is not a SQLite database"):
        Ledger.open(path)

    assert path.read_bytes() == content
    assert files(tmp_path) == {"vendors.csv"}


def test_a_damaged_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "ledger.db"
    path.write_bytes(b"SQLite format 3\x00" + b"\x7f" * 4096)

    with pytest.raises(LedgerError, match=r"not a ledger|damaged"):
        Ledger.open(path)


def test_a_database_of_another_program_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE customers (name TEXT)")
    before = path.read_bytes()

    for read_only in (False, True):
        with pytest.raises(LedgerError, match="a database of another program"):
            Ledger.open(path, read_only=read_only)
    assert path.read_bytes() == before


def test_an_empty_file_becomes_a_ledger_when_written_and_not_when_read(tmp_path: Path) -> None:
    path = tmp_path / "ledger.db"
    path.touch()

    with pytest.raises(LedgerError, match="is empty, and was opened for reading only"):
        Ledger.open(path, read_only=True)
    assert path.stat().st_size == 0
    with Ledger.open(path) as ledger:
        assert ledger.runs() == []


def test_a_missing_folder_and_a_folder_in_place_of_the_file_are_named(tmp_path: Path) -> None:
    with pytest.raises(LedgerError, match=r"The folder of .*ledger\.db does not exist"):
        Ledger.open(tmp_path / "missing" / "ledger.db")
    with pytest.raises(LedgerError, match="is a folder, not a ledger"):
        Ledger.open(tmp_path)


def test_a_folder_that_cannot_be_written_says_to_check_permissions(tmp_path: Path) -> None:
    folder = tmp_path / "closed"
    folder.mkdir(mode=0o500)
    try:
        (folder / "probe").touch()
    except PermissionError:
        with pytest.raises(LedgerError, match=r"cannot be opened.*permissions"):
            Ledger.open(folder / "ledger.db")
    else:
        pytest.skip("this user may write anywhere")


def test_a_full_disk_keeps_what_was_recorded_and_nothing_of_the_batch(tmp_path: Path) -> None:
    rows = [row(number, f"Vendor {number} {'x' * 500}") for number in range(2, 502)]
    with Ledger.open(tmp_path / "ledger.db") as ledger:
        ledger.begin(RUN)
        ledger.record(RUN.id, 0, ROWS)
        with ledger._engine.connect() as connection:  # the pool hands out this one connection again
            pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
            connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + 20}")

        with pytest.raises(LedgerError, match=r"could not grow: the disk is full .*Free some space"):
            ledger.record(RUN.id, 4, rows)

        assert ledger.show(RUN.id).recorded == 4
        ledger.end(RUN.id, END)


def test_an_error_in_the_middle_of_opening_leaves_no_connection_open(tmp_path: Path) -> None:
    path = tmp_path / "ledger.db"
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("PRAGMA journal_mode = WAL")
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(LedgerError, match="locked"):
            Ledger.open(path, wait=0.05)
        other.execute("ROLLBACK")

    with Ledger.open(path) as ledger:
        ledger.begin(run("after"))
