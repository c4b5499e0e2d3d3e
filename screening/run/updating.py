"""Bringing lists up to date: from the publishers' servers, or from a folder that somebody filled for a computer without network.

Each list stands for itself: what is refused leaves its earlier snapshot in use and does not keep the others from being updated.
"""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from pathlib import Path

from screening.audit import Ledger
from screening.errors import ListError, Place, SettingError
from screening.fetch import Mark, Patience, fetch
from screening.home import Home
from screening.run.opening import list_store
from screening.run.recording import operator_name
from screening.run.upkeep import record_import
from screening.scratch import Scratch
from screening.watchlist import ImportReport, ListDefinition, ListStore, Obtained


class Update(StrEnum):
    """What became of a list."""

    UPDATED = "updated"
    UNCHANGED = "unchanged"
    REFUSED = "refused"
    BY_HAND = "by_hand"


@dataclass(frozen=True, slots=True)
class Updated:
    """The result for one list: the import's report, or the reason why there is none."""

    list_id: str
    state: Update
    report: ImportReport | None = None
    reason: str = ""

    @property
    def refused(self) -> bool:
        """Whether there was something to take and it was not taken."""
        return self.state is Update.REFUSED


Progress = Callable[[str, int, int | None], None]
"""Told of the list's file, the bytes that have come and the bytes announced."""


@dataclass(frozen=True, slots=True)
class Updater:
    """What all updates of one command share. ``now`` and ``sleep`` are for tests."""

    store: ListStore
    ledger: Ledger
    operator: str
    accept_shrink: bool = False
    patience: Patience | None = None
    progress: Progress | None = None
    now: Callable[[], datetime] = lambda: datetime.now(UTC)
    sleep: Callable[[float], None] = time.sleep

    def update(self, ids: Sequence[str], *, mirror: Path | None = None) -> Iterator[Updated]:
        """Update the lists named, or all that were imported, one after the other.

        Raises SettingError, before anything is done, for a list that is not known, cannot be updated, or where there is none.
        """
        for list_id in self._wanted(ids, mirror=mirror):
            definition = self.store.definitions[list_id]
            if mirror is None and not definition.addresses:
                yield Updated(list_id, Update.BY_HAND, reason=_by_hand(definition))
                continue
            try:
                yield self._from_mirror(definition, mirror) if mirror else self._from_publisher(definition)
            except ListError as error:
                yield Updated(list_id, Update.REFUSED, reason=str(error))
            except OSError as error:
                yield Updated(list_id, Update.REFUSED, reason=f"{error.filename or list_id}: {error.strerror or error}.")

    def _wanted(self, ids: Sequence[str], *, mirror: Path | None) -> list[str]:
        known = self.store.definitions
        for list_id in ids:
            if list_id not in known:
                raise SettingError(f'There is no list "{list_id}".', remedy=f"Known lists: {', '.join(known)}.")
            if known[list_id].source.file:
                raise SettingError(f'The list "{list_id}" comes with the program.', remedy="It is updated with the program.")
            if mirror is None and not known[list_id].addresses:
                raise SettingError(_by_hand(known[list_id]))
        if mirror is not None and not mirror.is_dir():
            raise SettingError(f"The mirror {mirror} is no folder.", remedy="Give the folder that holds the lists' files.")
        if ids:
            return list(dict.fromkeys(ids))
        if mirror is not None:
            found = [list_id for list_id, one in known.items() if not one.source.file and _mirrored(mirror, list_id)]
            if not found:
                raise SettingError(
                    f"The mirror {mirror} holds no list.",
                    remedy="Put the files of each list into a folder named for it, such as us-csl.",
                )
            return list(dict.fromkeys([*found, *self.store.imported()]))
        imported = self.store.imported()
        if not imported:
            raise SettingError("No list was imported yet.", remedy="Name those you want, such as: tradesieve lists update us-csl")
        return imported

    def _from_publisher(self, definition: ListDefinition) -> Updated:
        marks = {address: Mark(*mark) for address, mark in self.store.marks(definition.id).items()}
        known = all(marks.get(address) for address in definition.addresses.values())
        with Scratch() as folder:
            found = self._fetched(definition, folder, marks if known else {})
            if found is None:
                report = self.store.unchanged(definition.id, now=self.now())
                self._record(report, note="the publisher's server says that the file has not changed")
                return Updated(definition.id, Update.UNCHANGED, report)
            obtained = Obtained(self.now().date(), {address: (m.etag, m.last_modified) for address, m in found.items()})
            return self._taken(definition, folder, obtained)

    def _fetched(self, definition: ListDefinition, folder: Path, marks: dict[str, Mark]) -> dict[str, Mark] | None:
        """The files of a list put into a folder, with their marks; None where not one of them has changed."""
        found: dict[str, Mark] = {}
        unchanged = []
        for name, address in definition.addresses.items():
            answer = self._fetch(definition, name, address, folder, marks.get(address))
            if answer is None:
                unchanged.append((name, address))
            else:
                found[address] = answer
        if not found:
            return None
        # One part that changed makes a new list, for which the others are needed too.
        for name, address in unchanged:
            found[address] = self._fetch(definition, name, address, folder, None) or Mark()
        return found

    def _fetch(self, definition: ListDefinition, name: str, address: str, folder: Path, mark: Mark | None) -> Mark | None:
        progress = self.progress
        answer = fetch(
            address,
            folder / (name or definition.id),
            mark=mark,
            most=definition.source.max_megabytes * 1_000_000,
            page=definition.source.web_page,
            patience=self.patience,
            told=(lambda come, all_of_it: progress(name, come, all_of_it)) if progress else None,
            sleep=self.sleep,
        )
        return answer.mark if answer.changed else None

    def _from_mirror(self, definition: ListDefinition, mirror: Path) -> Updated:
        files = _mirrored(mirror, definition.id)
        if not files:
            raise ListError(
                "is not there.", place=Place(str(mirror / definition.id)), remedy="Put the files of the list into this folder."
            )
        with Scratch() as folder:
            for file in files:
                shutil.copy2(file, folder / file.name)
            seen = min(date.fromtimestamp((folder / file.name).stat().st_mtime) for file in files)
            return self._taken(definition, folder, Obtained(min(seen, self.now().date())))

    def _taken(self, definition: ListDefinition, folder: Path, obtained: Obtained) -> Updated:
        files = sorted(folder.iterdir())
        report = self.store.import_file(definition.id, files, now=self.now(), obtained=obtained, accept_shrink=self.accept_shrink)
        self._record(report, note="a smaller file was accepted on request" if self.accept_shrink else "")
        return Updated(definition.id, Update.UNCHANGED if report.recheck else Update.UPDATED, report)

    def _record(self, report: ImportReport, *, note: str) -> None:
        record_import(self.ledger, report, when=self.now(), operator=self.operator, note=note)


def update_lists(
    ids: Sequence[str],
    *,
    home: Home,
    ledger: Ledger,
    operator: str | None = None,
    mirror: Path | None = None,
    accept_shrink: bool = False,
    progress: Progress | None = None,
) -> Iterator[Updated]:
    """Bring lists of a home folder up to date and record it; see ``Updater.update``."""
    updater = Updater(list_store(home), ledger, operator_name(operator), accept_shrink=accept_shrink, progress=progress)
    return updater.update(ids, mirror=mirror)


def _mirrored(mirror: Path, list_id: str) -> list[Path]:
    """The files of a list in a mirror: those in the folder named for it."""
    folder = mirror / list_id
    if not folder.is_dir():
        return []
    return sorted(path for path in folder.iterdir() if path.is_file() and not path.name.startswith("."))


def _by_hand(definition: ListDefinition) -> str:
    return (
        f'The list "{definition.id}" cannot be downloaded by a program: get it from {definition.homepage},'
        f" then: tradesieve lists import {definition.id} FILE"
    )
