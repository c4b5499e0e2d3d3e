"""A bundle is verified by the script in it, with a bare Python that knows nothing of this project; forged ones are not."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from audit_samples import END, HUAWEI, ROWS, RUN, STARTED, end_of, row, run
from hypothesis import given
from hypothesis import strategies as st

from screening.audit import Aspect, EntryKind, Ledger, Wanted
from screening.audit.bundle_verifier import root_of_proof
from screening.audit.merkle import Tree, leaf, root
from screening.model import Outcome
from screening.report.output import opened
from screening.run.exporting import export

MANY = [row(number, f"Vendor {number} Ltd", *([HUAWEI] if number % 90 == 5 else [])) for number in range(2, 303)]


@pytest.fixture(scope="module")
def ledger(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("ledger") / "ledger.db"
    with Ledger.open(path, now=lambda: STARTED) as made:
        made.begin(RUN)
        made.record(RUN.id, 0, ROWS)
        made.end(RUN.id, END)
        made.begin(run("many", operator="c.secret"))
        made.record("many", 0, MANY)
        made.end("many", end_of(MANY))
        made.append(
            EntryKind.DECISION, {"note": "ours"}, at=STARTED, operator="ann", about=[(Aspect.ALERT, "a-1"), (Aspect.RUN, RUN.id)]
        )
        made.begin(run("stopped"))
        made.record("stopped", 0, ROWS[:1])
        made.begin(run("old"))
        made.record("old", 0, ROWS)
        made.end("old", end_of(ROWS))
        made.purge(["old"], reason="over", operator="r", at=STARTED, today=STARTED.date().replace(year=2040))
    return path


def bundle(ledger: Path, target: Path, *run_ids: str, wanted: Wanted | None = None) -> Path:
    with Ledger.open(ledger, read_only=True) as opened_ledger, opened(target) as out:
        export(opened_ledger, out, list(run_ids) or None, wanted)
    return target


def bare(target: Path, *heads: str) -> subprocess.CompletedProcess[str]:
    """What the script in the bundle says, run by Python without site-packages, environment or this folder."""
    script = target.with_name("verify.py")
    with zipfile.ZipFile(target) as files:
        script.write_bytes(files.read("verify.py"))
    command = [sys.executable, "-I", "-S", str(script), str(target), *heads]
    return subprocess.run(command, capture_output=True, text=True, check=False, cwd=target.parent)


def heads(ledger: Path) -> list[str]:
    with Ledger.open(ledger, read_only=True) as opened_ledger:
        return [entry.head for entry in opened_ledger.journal()]


def test_a_bundle_of_everything_is_verified_by_its_own_script_alone(ledger: Path, tmp_path: Path) -> None:
    done = bare(bundle(ledger, tmp_path / "all.zip"), *heads(ledger))

    assert done.stderr == ""
    assert "Run many: 301 of 301 rows, 4 with a proof of their own; root " in done.stdout
    assert "Run stopped: UNFINISHED" in done.stdout
    assert "Run old: purged, digests only" in done.stdout
    assert done.stdout.endswith("Everything in the bundle agrees.\n")
    assert done.returncode == 0


def test_a_bundle_of_one_run_discloses_nothing_of_the_others(ledger: Path, tmp_path: Path) -> None:
    target = bundle(ledger, tmp_path / "one.zip", RUN.id)
    done = bare(target, heads(ledger)[-1])

    assert done.returncode == 0
    assert "Journal: 9 entries, 6 of them by their digest only" in done.stdout
    with zipfile.ZipFile(target) as files:
        everything = b"".join(files.read(name) for name in files.namelist())
    assert b"c.secret" not in everything
    assert b"ours" in everything


def test_single_rows_are_proved_without_the_others(ledger: Path, tmp_path: Path) -> None:
    target = bundle(ledger, tmp_path / "rows.zip", "many", wanted=Wanted(party="Vendor 30"))
    done = bare(target)

    assert "Run many: 4 of 301 rows, 4 with a proof of their own" in done.stdout
    assert done.returncode == 0
    with zipfile.ZipFile(target) as files:
        assert b"Vendor 31" not in files.read(next(name for name in files.namelist() if name.endswith("rows.jsonl")))


def test_the_same_records_give_the_same_bundle(ledger: Path, tmp_path: Path) -> None:
    one, other = (bundle(ledger, tmp_path / name).read_bytes() for name in ("a.zip", "b.zip"))

    assert one == other


def forged(target: Path, change: Callable[[dict[str, bytes]], None], *, honest_manifest: bool) -> Path:
    """The bundle with some file changed, with a manifest that fits or not."""
    with zipfile.ZipFile(target) as files:
        content = {name: files.read(name) for name in files.namelist()}
    change(content)
    if honest_manifest:
        import hashlib

        manifest = json.loads(content["manifest.json"])
        manifest["files"] = {name: hashlib.sha256(data).hexdigest() for name, data in content.items() if name != "manifest.json"}
        content["manifest.json"] = json.dumps(manifest).encode()
    result = target.with_name("forged.zip")
    with zipfile.ZipFile(result, "w") as files:
        for name, data in content.items():
            files.writestr(name, data)
    return result


def edit(ending: str, old: bytes, new: bytes) -> Callable[[dict[str, bytes]], None]:
    def change(content: dict[str, bytes]) -> None:
        for name in content:
            if name.endswith(ending):
                content[name] = content[name].replace(old, new)

    return change


def drop(ending: str) -> Callable[[dict[str, bytes]], None]:
    def change(content: dict[str, bytes]) -> None:
        for name in [name for name in content if name.endswith(ending)]:
            lines = content[name].splitlines(keepends=True)
            content[name] = b"".join(lines[:2] + lines[3:])

    return change


@pytest.mark.parametrize("honest_manifest", [False, True])
@pytest.mark.parametrize(
    ("change", "said"),
    [
        (edit("rows.jsonl", b"96.5", b"11.5"), "its rows do not give the root"),
        (drop("rows.jsonl"), r"rows, and \d+ were recorded"),
        (edit("journal.jsonl", b"b.buyer", b"n.nobody"), "its text does not give its digest"),
        (drop("journal.jsonl"), "entry 3 should stand there"),
        (edit("lists-and-rules.json", b"Starter list", b"Another list"), "its lists and rules are not those of the journal"),
        (edit("leaves.txt", b"a", b"b"), "its rows do not give the root"),
        (edit("proofs.jsonl", b'"ordinal":3', b'"ordinal":4'), "its proof does not lead to the root"),
    ],
)
def test_a_forged_bundle_is_found_out(
    ledger: Path, tmp_path: Path, change: Callable[[dict[str, bytes]], None], said: str, honest_manifest: bool
) -> None:
    done = bare(forged(bundle(ledger, tmp_path / "all.zip"), change, honest_manifest=honest_manifest))

    assert re.search(said, done.stdout), done.stdout
    assert ("it is not the file that was exported" in done.stdout) is not honest_manifest
    assert done.returncode == 1


def test_a_bundle_made_up_as_a_whole_is_found_by_a_head_kept_elsewhere(ledger: Path, tmp_path: Path) -> None:
    done = bare(bundle(ledger, tmp_path / "all.zip"), "3:" + "0" * 64)

    assert "the journal of the bundle does not have it" in done.stdout
    assert done.returncode == 1


def test_what_is_no_bundle_is_said_to_be_none(tmp_path: Path) -> None:
    from screening.audit import bundle_verifier

    (tmp_path / "no.zip").write_bytes(b"PK")
    done = subprocess.run(
        [sys.executable, "-I", "-S", bundle_verifier.__file__, str(tmp_path / "no.zip")],
        capture_output=True,
        text=True,
        check=False,
    )

    assert "cannot be read" in done.stdout
    assert done.returncode == 2


@given(st.lists(st.binary(max_size=2), min_size=1, max_size=70), st.data())
def test_every_proof_leads_to_the_root_and_no_other_leaf_does(records: list[bytes], data: st.DataObject) -> None:
    leaves = [leaf(one) for one in records]
    index = data.draw(st.integers(0, len(leaves) - 1))
    path = Tree(leaves).proof(index)

    assert root_of_proof(bytes.fromhex(leaves[index]), index, len(leaves), path) == root(leaves)
    assert root_of_proof(bytes.fromhex(leaf(b"another")), index, len(leaves), path) != root(leaves)
    assert root_of_proof(bytes.fromhex(leaves[index]), index, len(leaves), [*path, "00" * 32]) != root(leaves)


def test_only_rows_to_look_at_have_proofs_where_all_rows_are_there(ledger: Path, tmp_path: Path) -> None:
    target = bundle(ledger, tmp_path / "many.zip", "many")

    with zipfile.ZipFile(target) as files:
        proofs = files.read(next(name for name in files.namelist() if name.endswith("proofs.jsonl"))).splitlines()
    looked = [number for number, one in enumerate(MANY) if one.result.outcome is not Outcome.NO_MATCH]
    assert [json.loads(proof)["ordinal"] for proof in proofs] == looked
