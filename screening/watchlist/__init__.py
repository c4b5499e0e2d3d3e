"""Lists on this machine: their definitions, what was imported and when, and the entities as of a day.

Layout of a list in the home folder, ``<home>/lists/<list-id>/``:

    sources/<sha256>.gz             each imported file, byte for byte
    entities/<sha256>.msgpack.gz    its entities; the name is the digest of the bytes before compression
    manifest.jsonl                  one line for each import

Nothing is deleted or overwritten, so that every answer given can be given again. Files are in place before the manifest
names them: an interrupted import leaves the manifest, and with it every screening, as before.
"""

from __future__ import annotations

from screening.watchlist.definition import ListDefinition, definitions
from screening.watchlist.reports import ImportReport, ListStatus, LoadedList
from screening.watchlist.store import ListStore, Obtained

__all__ = ["ImportReport", "ListDefinition", "ListStatus", "ListStore", "LoadedList", "Obtained", "definitions"]
