"""A ledger in PostgreSQL keeps the same promises as one in SQLite: a real server, made for these tests."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator
from contextlib import closing
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from audit_samples import CSL, END, ROWS, RUN, STARTED, end_of, row, run
from postgres_cluster import cluster, missing

from screening.audit import Aspect, EntryKind, Ledger, Wanted
from screening.audit.schema import metadata
from screening.errors import LedgerError
from screening.model import Outcome

REASON = missing()
pytestmark = pytest.mark.skipif(REASON is not None, reason=REASON or "")
TABLES = sorted(metadata.tables)


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    with cluster() as url:
        yield url


@pytest.fixture
def url(server: str, request: pytest.FixtureRequest) -> str:
    """A database of the test's own."""
    name = "t" + re.sub(r"\W", "_", request.node.name)[-50:].lower()
    with closing(connect(server)) as connection:
        connection.execute(f'CREATE DATABASE "{name}"')
    return server.rpartition("/")[0] + "/" + name


def connect(url: str) -> Any:
    import psycopg

    return psycopg.connect(url, autocommit=True)


def fill(url: str) -> None:
    with Ledger.open(url, now=lambda: STARTED) as ledger:
        ledger.begin(RUN)
        ledger.record(RUN.id, 0, ROWS[:2])
        ledger.record(RUN.id, 2, ROWS[2:])
        ledger.end(RUN.id, END)
        ledger.record_import(CSL, when=STARTED, operator="l.lists", host="desk-1", version="0.1.0")


def test_a_run_has_the_same_records_digests_root_and_journal_as_in_sqlite(url: str, tmp_path: Path) -> None:
    fill(url)
    fill(str(tmp_path / "ledger.db"))

    with Ledger.open(url, read_only=True) as here, Ledger.open(tmp_path / "ledger.db", read_only=True) as there:
        assert list(here.rows()) == list(there.rows())
        assert list(here.journal()) == list(there.journal())
        assert here.runs() == there.runs()
        assert here.imports() == there.imports()
        assert (here.show(RUN.id).run, here.show(RUN.id).end) == (RUN, END)
        assert here.show(RUN.id).root == there.show(RUN.id).root


@pytest.mark.parametrize(
    ("wanted", "ordinals"),
    [
        (Wanted(outcomes=(Outcome.STOP, Outcome.NOT_SCREENED)), [1, 2, 3]),
        (Wanted(party="HUAWEI"), [1, 3]),
        (Wanted(party="100%"), []),
        (Wanted(country="cn"), [1, 3]),
        (Wanted(part_number="ascend"), [3]),
        (Wanted(list_id="us-csl"), [1, 3]),
        (Wanted(rule="us-bis-gp10-ascend"), [3]),
        (Wanted(alert="a-2", country="DE"), [3]),
        (Wanted(row=2, sheet="Vendors"), [0]),
        (Wanted(row=2, file="bom.csv"), [3]),
        (Wanted(file="x" * 300), []),
        (Wanted(row=2**80), []),
    ],
)
def test_every_question_is_answered(url: str, wanted: Wanted, ordinals: list[int]) -> None:
    fill(url)

    with Ledger.open(url, read_only=True) as ledger:
        assert [found.ordinal for found in ledger.rows(wanted)] == ordinals
        assert [found.ordinal for found in ledger.rows(wanted, run=RUN.id, newest_first=True)] == ordinals[::-1]
        assert len(ledger.runs(operator="B.Buyer", reference="po-47", since=STARTED.date(), until=STARTED.date())) == 1


def test_hostile_and_endless_texts_are_recorded_and_found(url: str) -> None:
    texts = ["'; DROP TABLE runs; --", "NUL \x00 inside", "half \ud800 a character", "\\N", "a\tb\nc\\.", "华" * 20_000]
    rows = [row(2**33 + number, text, country=text) for number, text in enumerate(texts)]
    with Ledger.open(url) as ledger:
        ledger.begin(run("r", reference="'\\" * 300))
        ledger.record("r", 0, rows)
        ledger.end("r", end_of(rows))

        assert [shown.row.parties for shown in ledger.show("r").rows()] == [one.row.parties for one in rows]
        for number, text in enumerate(texts):
            assert [found.ordinal for found in ledger.rows(Wanted(party=text, country=text.upper()))] in ([number], [])
            assert number in [found.ordinal for found in ledger.rows(Wanted(party=text))]


@pytest.mark.parametrize(
    "statement", ["UPDATE {table} SET {column} = {column}", "DELETE FROM {table}", "TRUNCATE {table} CASCADE"]
)
def test_no_table_can_be_changed(url: str, statement: str) -> None:
    import psycopg

    fill(url)
    with closing(connect(url)) as connection:
        for table in TABLES:
            count = connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
            if "DELETE" in statement and count == 0:
                continue  # nothing to delete: nothing to refuse
            column = f'"{metadata.tables[table].columns.keys()[-1]}"'
            with pytest.raises(psycopg.errors.RaiseException, match="append-only"):
                connection.execute(statement.format(table=table, column=column))
            assert connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] == count


def test_no_row_can_be_slipped_into_a_run_that_has_ended(url: str) -> None:
    fill(url)

    with Ledger.open(url) as ledger, pytest.raises(LedgerError, match="the run has ended"):
        ledger.record(RUN.id, 4, ROWS[:1])
    with Ledger.open(url, read_only=True) as ledger:
        assert ledger.show(RUN.id).recorded == 4


def grants() -> str:
    """The statements of the page that make the role of those who screen."""
    page = (Path(__file__).parents[1] / "docs" / "audit.md").read_text("utf-8")
    return re.findall(r"```postgresql\n(.*?)```", page, re.DOTALL)[0]


def test_the_role_of_the_page_records_and_reads_and_can_do_nothing_else(url: str) -> None:
    import psycopg

    Ledger.open(url).close()
    with closing(connect(url)) as connection:
        connection.execute(grants())
    theirs = url.replace("owner@", "screener@")
    fill(theirs)

    with Ledger.open(theirs, read_only=True) as ledger:
        assert ledger.show(RUN.id).finished
    with closing(connect(theirs)) as connection:
        for statement in (
            "UPDATE run_rows SET outcome = 'no_match'",
            "DELETE FROM journal",
            "TRUNCATE run_alerts",
            "DROP TRIGGER append_only ON journal",
            "ALTER TABLE run_rows DISABLE TRIGGER ALL",
            "DROP TABLE runs CASCADE",
            "SET session_replication_role = replica",
            "CREATE TABLE mine (a int)",
        ):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                connection.execute(statement)


def test_writers_at_once_lose_nothing_and_do_not_fork_the_journal(url: str) -> None:
    Ledger.open(url).close()

    def write(name: str) -> None:
        with Ledger.open(url) as ledger:
            for number in range(10):
                ledger.begin(run(f"{name}-{number}", operator=name))
                ledger.record(f"{name}-{number}", 0, ROWS)
                ledger.append(EntryKind.DECISION, {"n": number}, at=STARTED, operator=name, about=[(Aspect.ALERT, name)])
                ledger.end(f"{name}-{number}", end_of(ROWS))

    threads = [threading.Thread(target=write, args=(name,)) for name in ("ann", "ben", "cem", "dan")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    with Ledger.open(url, read_only=True) as ledger:
        entries = list(ledger.journal())
        assert [entry.seq for entry in entries] == list(range(1, 121))
        assert all(after.previous == before.digest for before, after in pairwise(entries))
        assert len(ledger.runs(finished=True)) == 40
        assert len(ledger.about(Aspect.ALERT, "cem")) == 10


def test_who_waits_too_long_is_told_so(url: str) -> None:
    with Ledger.open(url, wait=0.05) as one, Ledger.open(url) as other, other.appending():  # noqa: SIM117
        with pytest.raises(LedgerError, match=r"is locked by another program .*Wait until"):
            one.begin(RUN)


def test_a_reader_does_not_wait_for_the_writer_and_cannot_write(url: str) -> None:
    fill(url)

    with Ledger.open(url) as writer, writer.appending(), Ledger.open(url, read_only=True, wait=0) as reader:
        assert len(reader.runs()) == 1
        with pytest.raises(LedgerError, match="cannot be written"):
            reader.begin(run("other"))


def test_what_is_no_ledger_or_out_of_reach_is_said_without_the_password(url: str) -> None:
    with closing(connect(url)) as connection:
        connection.execute("CREATE TABLE theirs (a int)")
    with pytest.raises(LedgerError, match="a database of another program"):
        Ledger.open(url)
    for wrong, said in (
        (url.replace("owner@", "owner:secret@") + "_not", "does not exist"),
        ("postgresql://u:secret@127.0.0.1:1/db", "cannot be reached"),
    ):
        with pytest.raises(LedgerError, match=said) as refused:
            Ledger.open(wrong)
        assert "secret" not in str(refused.value)


def test_reading_an_empty_database_makes_nothing_in_it(url: str) -> None:
    with pytest.raises(LedgerError, match="is empty"):
        Ledger.open(url, read_only=True)
    with closing(connect(url)) as connection:
        assert connection.execute("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'").fetchone()[0] == 0
