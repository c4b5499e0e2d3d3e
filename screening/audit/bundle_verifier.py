"""Verifies a bundle of records that tradesieve exported. Needs nothing but Python 3.8 or later, and no network.

    python3 verify.py BUNDLE.zip [HEAD ...]

HEAD is a head of the journal that was kept elsewhere (NUMBER:DIGEST, as a report or "audit head" printed it): only that shows
that the whole record was not made up later. Exit code 0: everything agrees; 1: something does not; 2: it could not be read.

What is checked: every file against manifest.json; every journal entry against its digest and the one before; every row record
against the Merkle root (RFC 6962) that the journal gives for its run, all rows together or single rows by their proofs.
"""

from __future__ import annotations

import hashlib
import json
import sys
import zipfile
from typing import Any


class Faults:
    """Counts and prints what does not agree."""

    def __init__(self) -> None:
        self.count = 0

    def add(self, where: str, what: str) -> None:
        """One more."""
        self.count += 1
        print(f"NOT AS RECORDED: {where}: {what}")


def leaf(record: bytes) -> bytes:
    """RFC 6962, section 2.1: the hash of one record."""
    return hashlib.sha256(b"\x00" + record).digest()


def node(left: bytes, right: bytes) -> bytes:
    """RFC 6962, section 2.1: the hash of two nodes."""
    return hashlib.sha256(b"\x01" + left + right).digest()


def root(leaves: list[bytes]) -> str:
    """The hash of the tree over leaves in order; an unpaired node moves up as it is."""
    if not leaves:
        return hashlib.sha256(b"").hexdigest()
    level = leaves
    while len(level) > 1:
        above = [node(level[i], level[i + 1]) for i in range(0, len(level) - 1, 2)]
        level = above + level[len(above) * 2 :]
    return level[0].hex()


def root_of_proof(start: bytes, index: int, size: int, path: list[str]) -> str:
    """The root that a leaf leads to over its audit path (RFC 6962, section 2.1.1)."""
    found, rest = start, list(path)
    while size > 1:
        if index ^ 1 < size:
            if not rest:
                return "the proof is too short"
            sibling = bytes.fromhex(rest.pop(0))
            found = node(sibling, found) if index & 1 else node(found, sibling)
        index, size = index >> 1, (size + 1) >> 1
    return "the proof is too long" if rest else found.hex()


def lines(bundle: zipfile.ZipFile, name: str) -> list[bytes]:
    """The lines of a file of the bundle."""
    return bundle.read(name).splitlines()


def check_files(bundle: zipfile.ZipFile, faults: Faults) -> None:
    """Every file against the manifest, and no file beside it."""
    listed = json.loads(bundle.read("manifest.json"))["files"]
    there = [name for name in bundle.namelist() if name != "manifest.json"]
    if len(set(bundle.namelist())) != len(bundle.namelist()):
        faults.add("the bundle", "it holds two files of one name")
    for name in there:
        if listed.get(name) != hashlib.sha256(bundle.read(name)).hexdigest():
            faults.add(name, "it is not the file that was exported" if name in listed else "it was not exported")
    for name in listed:
        if name not in there:
            faults.add(name, "it is missing")


def check_journal(bundle: zipfile.ZipFile, heads: list[str], faults: Faults) -> dict[int, dict[str, Any]]:
    """The chain; returns the entries that are in the bundle with their text."""
    entries: dict[int, dict[str, Any]] = {}
    digests: dict[int, str] = {}
    before, hidden = "0" * 64, 0
    for number, line in enumerate(lines(bundle, "journal.jsonl"), start=1):
        link = json.loads(line)
        where = f"journal entry {link['seq']}"
        if link["seq"] != number:
            faults.add(where, f"entry {number} should stand there")
        if "text" in link:
            entry = json.loads(link["text"])
            if hashlib.sha256(link["text"].encode("utf-8")).hexdigest() != link["digest"]:
                faults.add(where, "its text does not give its digest")
            if entry["previous"] != before or entry["seq"] != number:
                faults.add(where, "it does not follow the entry before it")
            entries[number] = entry
        else:
            hidden += 1
        before = digests[number] = link["digest"]
    print(f"Journal: {len(digests)} entries, {hidden} of them by their digest only; head {len(digests)}:{before}")
    for head in heads:
        number_text, _, digest = head.rpartition(":")
        if digest not in digests.values() or (number_text and digests.get(int(number_text)) != digest):
            faults.add(f"head {head}", "the journal of the bundle does not have it")
    return entries


def check_run(bundle: zipfile.ZipFile, run: dict[str, Any], entries: dict[int, dict[str, Any]], faults: Faults) -> None:
    """One run: its begin, its end and its rows against the journal."""
    where = f"run {run['id']}"
    begun = entries.get(run["begun"], {})
    if begun.get("kind") != "run_begun" or begun["body"]["run"]["id"] != run["id"]:
        faults.add(where, "the journal does not tell of its begin")
        return
    told = begun["body"]["run"]
    kept = json.loads(bundle.read(run["folder"] + "lists-and-rules.json"))
    for key in [*told["snapshots"], told["rules"]]:
        text = kept.get(key)
        if text is None or hashlib.sha256(text.encode("utf-8")).hexdigest() != key:
            faults.add(where, f"its lists and rules are not those of the journal ({key})")
    if run["ended"] is None:
        print(f"Run {run['id']}: UNFINISHED; nothing of it counts as screened, and no root vouches for its rows")
        return
    ended = entries.get(run["ended"], {})
    if ended.get("kind") != "run_ended" or ended["body"]["run"] != run["id"]:
        faults.add(where, "the journal does not tell of its end")
        return
    size, expected = ended["body"]["rows"], ended["body"]["root"]
    rows = lines(bundle, run["folder"] + "rows.jsonl")
    if run["complete"]:
        leaves = [leaf(row) for row in rows]
        if run["purged"]:
            leaves = [bytes.fromhex(text.decode("ascii")) for text in lines(bundle, run["folder"] + "leaves.txt")]
        if len(leaves) != size:
            faults.add(where, f"it has {len(leaves)} rows, and {size} were recorded")
        elif root(leaves) != expected:
            faults.add(where, f"its rows do not give the root {expected}")
    proved = 0
    for line in lines(bundle, run["folder"] + "proofs.jsonl"):
        proof = json.loads(line)
        if proof["line"] >= len(rows):
            faults.add(f"{where}, row {proof['ordinal'] + 1}", "the row of this proof is missing")
        elif root_of_proof(leaf(rows[proof["line"]]), proof["ordinal"], size, proof["path"]) != expected:
            faults.add(f"{where}, row {proof['ordinal'] + 1}", "its proof does not lead to the root of the run")
        else:
            proved += 1
    if not run["complete"] and proved != len(rows):
        faults.add(where, f"{len(rows)} rows are in the bundle, and {proved} of them are proved")
    what = "purged, digests only" if run["purged"] else f"{len(rows)} of {size} rows, {proved} with a proof of their own"
    print(f"Run {run['id']}: {what}; root {expected}")


def main(arguments: list[str]) -> int:
    """Verify and print; see the head of this file."""
    if not arguments:
        print(__doc__)
        return 2
    faults = Faults()
    try:
        with zipfile.ZipFile(arguments[0]) as bundle:
            check_files(bundle, faults)
            entries = check_journal(bundle, arguments[1:], faults)
            for run in json.loads(bundle.read("manifest.json"))["runs"]:
                check_run(bundle, run, entries, faults)
    except (OSError, KeyError, ValueError, TypeError, AttributeError, zipfile.BadZipFile) as error:
        print(f"The bundle cannot be read: {type(error).__name__}: {error}")
        return 1 if faults.count else 2
    if faults.count:
        print(f"{faults.count} NOT AS RECORDED")
        return 1
    print("Everything in the bundle agrees." + ("" if arguments[1:] else " Compare the head with one kept elsewhere."))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
