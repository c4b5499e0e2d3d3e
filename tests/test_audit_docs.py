"""The queries and the script printed in docs/audit.md do what is said there."""

from __future__ import annotations

import re
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from audit_samples import END, ROWS, RUN, run

from screening.audit import Ledger

PAGE = (Path(__file__).parents[1] / "docs" / "audit.md").read_text("utf-8")
QUERIES = re.findall(r"```sql\n(.*?)```", PAGE, re.DOTALL)
SCRIPT = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)[0]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    with Ledger.open(tmp_path / "ledger.db") as ledger:
        ledger.begin(RUN)
        ledger.record(RUN.id, 0, ROWS)
        ledger.end(RUN.id, END)
        ledger.begin(run("stopped", minutes=60))
    return tmp_path / "ledger.db"


@pytest.mark.parametrize("query", QUERIES, ids=[query.split("\n")[0] for query in QUERIES])
def test_each_query_of_the_page_finds_something_in_the_sample(path: Path, query: str) -> None:
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
        assert connection.execute(query).fetchall()


def test_the_script_of_the_page_prints_the_head_and_finds_a_change(path: Path) -> None:
    def walk() -> subprocess.CompletedProcess[str]:
        return subprocess.run([sys.executable, "-c", SCRIPT, str(path)], capture_output=True, text=True, check=False)

    with Ledger.open(path) as ledger:
        head = ledger.head()
    assert head is not None
    assert walk().stdout.strip() == head.digest

    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("DROP TRIGGER journal_no_update")
        connection.execute("UPDATE journal SET entry = replace(entry, 'b.buyer', 'nobody') WHERE seq = 2")
    assert walk().stderr.strip() == "the journal is broken at entry 2"
    assert walk().returncode == 1


def test_every_table_and_view_is_named_on_the_page(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        found = connection.execute("SELECT name FROM sqlite_master WHERE type IN ('table', 'view')").fetchall()

    assert [name for (name,) in found if f"`{name}`" not in PAGE] == ["alembic_version"]
