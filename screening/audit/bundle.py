"""Bundles: records as a zip that anybody can verify with Python alone, by the script that lies in it.

A bundle of some runs holds their entries of the journal and what was decided about them; all other entries stand in it by their
digest only, so that nothing else is disclosed. Of some rows, it holds these with their proofs (RFC 6962, section 2.1.1).
"""

from __future__ import annotations

import hashlib
import json
import zipfile
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path
from typing import Any

from screening.audit.journal import Aspect, EntryKind, JournalEntry
from screening.audit.ledger import Ledger
from screening.audit.merkle import Tree
from screening.audit.search import RunRecord, Wanted
from screening.contract import canonical
from screening.errors import LedgerError

SCHEMA = 1

_README = """A bundle of records of tradesieve.

Verify it with Python alone (3.8 or later), which needs neither the program nor the network:

    unzip BUNDLE.zip verify.py && python3 verify.py BUNDLE.zip [HEAD ...]

HEAD is a head of the journal that was kept elsewhere: the reports of a run print it, and so does `tradesieve audit head`. Without
one, the script shows that everything agrees, but not that it was not made up later. Read the script before you trust it.

journal.jsonl                    the journal, an entry a line; entries that do not concern these runs by their digest only
runs/ID/rows.jsonl               the record of each row, as canonical JSON
runs/ID/proofs.jsonl             for single rows, the way to the Merkle root of the run (RFC 6962)
runs/ID/lists-and-rules.json     the lists and rules of the run, by the digests its entry of the journal names
runs/ID/leaves.txt               of a run whose rows were purged: their digests
manifest.json                    the runs, and the SHA-256 of each file
"""


class _Zip:
    """A zip whose files are digested as they are written; the same records give the same bytes."""

    def __init__(self, target: zipfile.ZipFile) -> None:
        self.target = target
        self.digests: dict[str, str] = {}

    def add(self, name: str, pieces: Iterable[str]) -> None:
        info = zipfile.ZipInfo(name)
        info.compress_type = zipfile.ZIP_DEFLATED
        found = hashlib.sha256()
        with self.target.open(info, "w", force_zip64=True) as file:
            for piece in pieces:
                data = piece.encode()
                found.update(data)
                file.write(data)
        self.digests[name] = found.hexdigest()


def write_bundle(ledger: Ledger, target: zipfile.ZipFile, run_ids: Collection[str] | None, wanted: Wanted | None = None) -> int:
    """Write a bundle of these runs, or of all, with all rows or those ``wanted``; returns how many rows are in it.

    Rows to be looked at (anything but no match) have a proof of their own; so has every row where not all are in it.
    """
    records = [ledger.show(line.id) for line in reversed(ledger.runs()) if run_ids is None or line.id in run_ids]
    if not records:
        raise LedgerError("No run is recorded yet.", remedy="Screen something first.")
    files = _Zip(target)
    files.add("README.txt", [_README])
    files.add("verify.py", [Path(__file__).with_name("bundle_verifier.py").read_text("utf-8")])
    files.add("journal.jsonl", _journal(ledger, None if run_ids is None else {one.run.id for one in records}))
    told, count = [], 0
    for record in records:
        described, rows = _run(ledger, files, record, wanted)
        told.append(described)
        count += rows
    manifest = {"schema": SCHEMA, "runs": told, "files": files.digests}
    files.add("manifest.json", [json.dumps(manifest, indent=1, sort_keys=True)])
    return count


def _journal(ledger: Ledger, run_ids: set[str] | None) -> Iterator[str]:
    alerts: set[str] = set()
    for entry in ledger.journal():
        if run_ids is None or _concerns(entry, run_ids, alerts):
            yield canonical({"seq": entry.seq, "digest": entry.digest, "text": entry.text}) + "\n"
        else:
            yield canonical({"seq": entry.seq, "digest": entry.digest}) + "\n"


def _concerns(entry: JournalEntry, run_ids: set[str], alerts: set[str]) -> bool:
    """Whether an entry is about one of the runs, or is an act of review about an alert of theirs."""
    about = {value for aspect, value in entry.subjects if aspect is Aspect.RUN}
    if entry.kind is EntryKind.RUN_BEGUN:
        about.add(entry.body["run"]["id"])
    elif entry.kind is EntryKind.RUN_ENDED:
        about.add(entry.body["run"])
    named = {value for aspect, value in entry.subjects if aspect is Aspect.ALERT}
    if about & run_ids:
        alerts |= named
        return True
    return not about and bool(named & alerts)


def _run(ledger: Ledger, files: _Zip, record: RunRecord, wanted: Wanted | None) -> tuple[dict[str, Any], int]:
    run = record.run
    folder = f"runs/{hashlib.sha256(run.id.encode('utf-8', 'surrogatepass')).hexdigest()[:12]}/"
    named = record.begun_entry.body["run"]
    kept = ledger.kept([*named["snapshots"], named["rules"]])
    files.add(folder + "lists-and-rules.json", [json.dumps(kept, indent=1, sort_keys=True)])
    places: list[tuple[int, bool]] = []

    def rows() -> Iterator[str]:
        for found in ledger.rows(wanted, run=run.id):
            places.append((found.ordinal, found.screened.result.outcome.value != "no_match"))
            yield found.record + "\n"

    files.add(folder + "rows.jsonl", rows())
    purged = record.purged_entry is not None
    leaves = ledger.leaves(run.id)
    if purged:
        files.add(folder + "leaves.txt", (f"{one}\n" for one in leaves))
    complete = purged or len(places) == record.recorded
    tree = Tree(leaves)
    files.add(
        folder + "proofs.jsonl",
        (
            canonical({"line": line, "ordinal": ordinal, "path": tree.proof(ordinal)}) + "\n"
            for line, (ordinal, look) in enumerate(places)
            if record.finished and (look or not complete)
        ),
    )
    described = {
        "id": run.id,
        "folder": folder,
        "begun": record.begun_entry.seq,
        "ended": record.ended_entry.seq if record.ended_entry else None,
        "complete": complete,
        "purged": purged,
    }
    return described, len(places)
