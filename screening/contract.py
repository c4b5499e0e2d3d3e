"""Rows and alerts as the plain objects other programs read: the jsonl contract of docs/contract.md, schema 1.

Pure. The jsonl report prints these objects and the ledger keeps their canonical bytes, so that what was recorded is what
was shown. A change here is a change of contract and needs a note in docs/decisions/.
"""

from __future__ import annotations

import hashlib
import json
import re
from typing import Any

from screening.model import Alert, Item, Party, Result, Row, ScreenedRow

SCHEMA = 1


def party_object(party: Party) -> dict[str, Any]:
    """A party of a row."""
    return {"role": party.role, "name": party.name, "country": party.country}


def item_object(item: Item | None) -> dict[str, Any] | None:
    """The item of a row, or None where the row has none."""
    if item is None:
        return None
    return {
        "description": item.description,
        "part_number": item.part_number,
        "manufacturer": item.manufacturer,
        "eccn": item.eccn,
        "hs": item.hs,
        "origin": item.origin,
        "destination": item.destination,
    }


def alert_object(alert: Alert) -> dict[str, Any]:
    """An alert, with every key always present."""
    return {
        "id": alert.id,
        "type": alert.type.value,
        "score": alert.score,
        "priority": alert.priority,
        "severity": alert.severity.value,
        "list": alert.list,
        "entity": alert.entity,
        "entity_name": alert.entity_name,
        "matched_name": alert.matched_name,
        "queried": alert.queried,
        "programme": alert.programme,
        "rule": alert.rule,
        "column": alert.column,
        "explanation": alert.explanation,
        "suppressed_by": alert.suppressed_by,
    }


def row_object(run_id: str, screened: ScreenedRow) -> dict[str, Any]:
    """One row of a report: what was asked, what was found, and where it stood."""
    row: Row = screened.row
    result: Result = screened.result
    return {
        "schema": SCHEMA,
        "run": run_id,
        "file": row.place.file,
        "sheet": row.place.sheet,
        "row": row.place.row,
        "kind": row.kind.value,
        "parties": [party_object(party) for party in row.parties],
        "item": item_object(row.item),
        "outcome": result.outcome.value,
        "reason": result.reason,
        "alerts": [alert_object(alert) for alert in result.alerts],
    }


_CANONICAL = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)
_SURROGATE = re.compile("[\ud800-\udfff]")


def canonical(value: object) -> str:
    """The one text of a JSON value: keys sorted, no blanks, characters as they are. Digests are taken over its UTF-8.

    Lone surrogates (half a character, from a broken file or file name) have no UTF-8 and stay JSON escapes.
    """
    text = _CANONICAL.encode(value)
    try:
        text.encode()
    except UnicodeEncodeError:
        return _SURROGATE.sub(lambda half: f"\\u{ord(half[0]):04x}", text)
    return text


def digest(value: object) -> str:
    """SHA-256 over the canonical text, in hex."""
    return hashlib.sha256(canonical(value).encode()).hexdigest()
