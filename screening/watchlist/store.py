"""The lists of a home folder: taking files in, and giving entities out as of a day."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from pathlib import Path

import msgspec

from screening.errors import ListError, Place
from screening.formats import NO_NAME, READERS, RemarkKind
from screening.model import AliasKind, Entity, Snapshot
from screening.scratch import Scratch
from screening.watchlist.archive import Archive, Import, digest_of, encode
from screening.watchlist.definition import ListDefinition
from screening.watchlist.parts import gather
from screening.watchlist.reports import ImportReport, ListStatus, LoadedList
from screening.watchlist.soundness import age_days, flaws, shrinkage, unacceptable
from screening.watchlist.stored import StoredEntities


@dataclass(frozen=True, slots=True)
class Obtained:
    """How the program itself came by a file: the day the publisher had it, and what its server said of the version."""

    seen: date
    marks: Mapping[str, tuple[str | None, str | None]] = field(default_factory=dict)


class ListStore:
    """The lists of a home folder. Its methods raise ListError for whatever cannot be used as it is."""

    def __init__(self, home: Path, definitions: Mapping[str, ListDefinition], *, cache: Path | None = None) -> None:
        """``cache`` is a folder where snapshots in use are kept unpacked."""
        self.folder = home / "lists"
        self._cache = cache
        self.definitions = dict(definitions)

    def import_file(
        self,
        list_id: str,
        path: Path | Sequence[Path],
        *,
        now: datetime,
        published: date | None = None,
        obtained: Obtained | None = None,
        accept_shrink: bool = False,
    ) -> ImportReport:
        """Read a publisher's file and keep it with its entities; nothing is stored unless all of it can be.

        ``path`` is a file, or for a list in several parts a folder, a zip archive or all its files. ``now`` is an aware time;
        ``published`` the publisher's date, which the file does not say. A file with far fewer entities than the snapshot
        before it is refused unless ``accept_shrink``, and one that was ``obtained`` by the program also where it has a flaw.
        """
        definition = self._definition(list_id)
        if definition.source.file:
            raise ListError(f'The list "{list_id}" comes with the program.', remedy="There is nothing to import.")
        now = now.astimezone(UTC)
        if published and published > now.date():
            raise ListError(f"The date {published} lies in the future.", remedy="Give the day the list was published.")
        archive = Archive(self.folder / list_id)
        with Scratch() as scratch:
            given = gather([path] if isinstance(path, Path) else path, scratch)
            known = _known(archive, given.digest, definition)
            if known:
                entry, data = _again(known, now=now, name=given.name, published=published), None
            else:
                entry, data = _read(definition, given.readable, given.name, now=now, published=published)
                entry = msgspec.structs.replace(entry, source_digest=given.digest, source_bytes=given.size)
            entry = _obtained(entry, obtained)
            if obtained and (why := unacceptable(definition, entry)):
                raise ListError(
                    why,
                    place=Place(given.name),
                    remedy="Nothing was stored and the earlier snapshot stays in use. Compare the file with the publisher's page;"
                    f" if it is right, take it with: tradesieve lists import {list_id} FILE",
                )
            with archive.locked():
                imports = archive.imports()
                before = _on(imports, entry.dated)
                entry = _compared(definition, before, entry, accept_shrink=accept_shrink)
                if data is not None:
                    archive.store(given.source, entry, data)
                archive.append(entry)
        return _report(definition, entry, imports, before, today=now.date())

    def unchanged(self, list_id: str, *, now: datetime) -> ImportReport:
        """Record that the publisher still has the file imported last."""
        definition = self._definition(list_id)
        now = now.astimezone(UTC)
        archive = Archive(self.folder / list_id)
        with archive.locked():
            imports = archive.imports()
            last = imports[-1]
            entry = _again(last, now=now, name=last.source_name, published=None)
            entry = _obtained(entry, Obtained(now.date(), last.marks))
            before = _on(imports, entry.dated)
            entry = _compared(definition, before, entry, accept_shrink=True)
            archive.append(entry)
        return _report(definition, entry, imports, before, today=now.date())

    def marks(self, list_id: str) -> Mapping[str, tuple[str | None, str | None]]:
        """What the server said of the version imported last, by address; empty where that must be fetched or read again."""
        definition = self._definition(list_id)
        archive = Archive(self.folder / list_id)
        imports = archive.imports()
        if not imports or imports[-1].recipe != definition.recipe or not archive.holds(imports[-1]):
            return {}
        return imports[-1].marks

    def imported(self) -> list[str]:
        """The ids of the lists that were imported, none where only shipped ones are there."""
        return [list_id for list_id in self._in_use() if not self.definitions[list_id].source.file]

    def load(self, ids: Sequence[str] | None, *, as_of: date, today: date) -> list[LoadedList]:
        """The lists asked for (None: all that were imported, else the shipped ones) as they stood on ``as_of``.

        Of each list the latest snapshot dated up to ``as_of``; where there is none the oldest, with a flaw that says so.
        Raises ListError for a list that is not known or was not imported, and for stored files that were changed.
        """
        wanted = list(dict.fromkeys(ids)) if ids else self._in_use()
        return [self._load(self._definition(list_id), as_of=as_of, today=today) for list_id in wanted]

    def pick(self, list_id: str, which: str, *, today: date) -> LoadedList:
        """One snapshot: that of a day, that whose digest (or whose file's digest) begins so, or a file, which is not stored.

        Raises ListError where there is none.
        """
        definition = self._definition(list_id)
        if which and Path(which).exists():
            return self._from_file(definition, Path(which), today=today)
        archive = Archive(self.folder / list_id)
        imports = archive.imports()
        try:
            found = _on(imports, date.fromisoformat(which))
        except ValueError:
            start = which.lower() or "none"
            found = next(
                (one for one in reversed(imports) if one.digest.startswith(start) or one.source_digest.startswith(start)), None
            )
        if found is None:
            known = ", ".join(dict.fromkeys(f"{one.dated} ({one.digest[:12]})" for one in imports)) or "none"
            raise ListError(
                f'The list "{list_id}" has no snapshot "{which}", and there is no such file.', remedy=f"There are: {known}."
            )
        return LoadedList(_snapshot(definition, found, as_of=today, today=today), archive.entities(found))

    def last_two(self, list_id: str) -> tuple[str, str]:
        """The digests of the snapshot before the latest and of the latest. ListError where there are no two that differ."""
        imports = Archive(self.folder / self._definition(list_id).id).imports()
        order = sorted(enumerate(imports), key=lambda one: (one[1].dated, one[0]), reverse=True)
        digests = list(dict.fromkeys(entry.digest for _, entry in order))
        if len(digests) < 2:
            raise ListError(
                f'The list "{list_id}" has no two different snapshots.', remedy="Name two files, or import a later one first."
            )
        return digests[1], digests[0]

    def latest(self, list_id: str) -> str:
        """The digest of the latest snapshot. ListError where nothing was imported."""
        imports = Archive(self.folder / self._definition(list_id).id).imports()
        if not imports:
            raise ListError(f'The list "{list_id}" was not imported.', remedy="Name two files, or import it first.")
        return max(enumerate(imports), key=lambda one: (one[1].dated, one[0]))[1].digest

    def kept(self, list_id: str, digest: str) -> Sequence[Entity] | None:
        """The entities of the snapshot of exactly this digest; None where it is not here."""
        definition = self.definitions.get(list_id)
        if definition is None:
            return None
        if definition.source.file:
            entry, entities = _shipped(definition)
            return entities if entry.digest == digest else None
        archive = Archive(self.folder / list_id, cache=self._cache)
        return next((archive.entities(entry) for entry in archive.imports() if entry.digest == digest), None)

    def _from_file(self, definition: ListDefinition, path: Path, *, today: date) -> LoadedList:
        now = datetime.combine(today, time(), UTC)
        with Scratch() as scratch:
            given = gather([path], scratch)
            entry, data = _read(definition, given.readable, given.name, now=now, published=None)
        entry = msgspec.structs.replace(entry, source_digest=given.digest, source_bytes=given.size)
        return LoadedList(_snapshot(definition, entry, as_of=today, today=today), StoredEntities(data))

    def status(self, *, today: date) -> list[ListStatus]:
        """The state of every defined list, imported or not."""
        in_use = self._in_use()
        return [self._status(one, today=today, in_use=one.id in in_use) for one in self.definitions.values()]

    def _load(self, definition: ListDefinition, *, as_of: date, today: date) -> LoadedList:
        if definition.source.file:
            entry, entities = _shipped(definition)
        else:
            archive = Archive(self.folder / definition.id, cache=self._cache)
            imports = archive.imports()
            if not imports:
                raise ListError(
                    f'The list "{definition.id}" was not imported.',
                    remedy=f"Download it ({definition.homepage}), then: tradesieve lists import {definition.id} FILE",
                )
            entry = _chosen(imports, as_of)
            entities = archive.entities(entry)
        return LoadedList(_snapshot(definition, entry, as_of=as_of, today=today), entities)

    def _status(self, definition: ListDefinition, *, today: date, in_use: bool) -> ListStatus:
        imports: list[Import] = []
        if definition.source.file:
            entry, _ = _shipped(definition)
        else:
            imports = Archive(self.folder / definition.id).imports()
            if not imports:
                return ListStatus(definition)
            entry = _chosen(imports, today)
        snapshot = _snapshot(definition, entry, as_of=today, today=today)
        return ListStatus(definition, snapshot, entry.embedded, age_days(entry, today), len(imports), in_use)

    def _definition(self, list_id: str) -> ListDefinition:
        definition = self.definitions.get(list_id)
        if definition is None:
            known = ", ".join(self.definitions)
            raise ListError(f'There is no list "{list_id}".', remedy=f"Known lists: {known}.")
        return definition

    def _in_use(self) -> list[str]:
        """The imported lists, else the shipped ones. A list that was imported and is no longer defined is an error."""
        imported = {path.parent.name for path in self.folder.glob("*/manifest.jsonl")}
        if lost := sorted(imported - self.definitions.keys()):
            raise ListError(
                f"The list {', '.join(lost)} was imported, but has no definition any more.",
                place=Place(str(self.folder)),
                remedy="Put the definition back, or move the folder away.",
            )
        found = [list_id for list_id in self.definitions if list_id in imported]
        return found or [one.id for one in self.definitions.values() if one.source.file]


def _report(
    definition: ListDefinition, entry: Import, imports: Sequence[Import], before: Import | None, *, today: date
) -> ImportReport:
    return ImportReport(
        snapshot=_snapshot(definition, entry, as_of=today, today=today),
        size=entry.source_bytes,
        embedded=entry.embedded,
        programmes=tuple(entry.programmes.items()),
        remarks=entry.remarks,
        fields=entry.fields,
        broken=entry.broken,
        recheck=entry.recheck,
        current=_on([*imports, entry], today) is entry,
        before=(before.dated.isoformat(), before.entities) if before else None,
    )


def _obtained(entry: Import, obtained: Obtained | None) -> Import:
    """The import with how it was obtained; the day it was seen is its date where nothing better is known and it is past."""
    if obtained is None:
        return msgspec.structs.replace(entry, seen=None, marks={})
    published = entry.published or (obtained.seen if obtained.seen < entry.retrieved.date() else None)
    return msgspec.structs.replace(entry, seen=obtained.seen, published=published, marks=dict(obtained.marks))


def _on(imports: Sequence[Import], day: date) -> Import | None:
    """The snapshot current on a day: of the latest date up to it and, of one date, the last imported."""
    found = None
    for entry in imports:
        if entry.dated <= day and (found is None or entry.dated >= found.dated):
            found = entry
    return found


def _chosen(imports: Sequence[Import], as_of: date) -> Import:
    return _on(imports, as_of) or min(imports, key=lambda entry: entry.dated)


def _known(archive: Archive, source_digest: str, definition: ListDefinition) -> Import | None:
    """The last import of the same bytes by the same reader and labels, if its files are still whole."""
    for entry in reversed(archive.imports()):
        if (entry.source_digest, entry.recipe) == (source_digest, definition.recipe):
            return entry if archive.holds(entry) else None
    return None


def _again(known: Import, *, now: datetime, name: str, published: date | None) -> Import:
    """The re-check of a file that was imported before."""
    return msgspec.structs.replace(
        known, retrieved=now, source_name=name, published=published or known.published, shrunk_from=None, recheck=True
    )


def _compared(definition: ListDefinition, before: Import | None, entry: Import, *, accept_shrink: bool) -> Import:
    """The import, noting what it shrank from; raises ListError where that was not accepted."""
    if before and before.digest == entry.digest:
        return msgspec.structs.replace(entry, shrunk_from=before.shrunk_from)
    shrunk = shrinkage(definition, before, entry)
    if not before or not shrunk:
        return entry
    if not accept_shrink:
        raise ListError(
            shrunk,
            place=Place(entry.source_name),
            remedy="Nothing was stored and the earlier snapshot stays in use. Compare the file with the publisher's page;"
            " if it is right, import it with --accept-shrink.",
        )
    return msgspec.structs.replace(entry, shrunk_from=before.entities)


def _read(definition: ListDefinition, file: Path, name: str, *, now: datetime, published: date | None) -> tuple[Import, bytes]:
    """The entities of a file as they are stored, and the import they make; the source's digest and size are not set."""
    result = definition.reader(file, definition.context(name))
    entities = list(result.entities)
    if not entities:
        raise ListError("not one record of it could be read.", place=Place(name), remedy="Nothing was stored.")
    data = encode(entities)
    printed = embedded = 0
    programmes: Counter[str] = Counter()
    for entity in entities:
        programmes.update({listing.programme for listing in entity.listings})
        for alias in entity.names:
            if alias.kind is AliasKind.EMBEDDED:
                embedded += 1
            elif alias.text != NO_NAME:
                printed += 1
    entry = Import(
        retrieved=now,
        source_name=name,
        source_digest="",
        source_bytes=0,
        digest=digest_of(data),
        entities=len(entities),
        names=printed,
        embedded=embedded,
        programmes=dict(programmes.most_common()),
        reader=f"{definition.source.format}/{READERS[definition.source.format][1]}",
        recipe=definition.recipe,
        published=published or result.published,
        broken=result.notes.count(RemarkKind.BROKEN),
        remarks=result.notes.remarks(),
        fields=result.notes.fields,
    )
    return entry, data


def _shipped(definition: ListDefinition) -> tuple[Import, Sequence[Entity]]:
    """A shipped list, read from its own file, as if imported on the day it was published."""
    source = definition.source
    file = Path(source.file or "")
    published = source.published or date.min  # a definition without either is refused when it is read
    name = f"{file.parent.name}/{file.name}"
    try:
        content = file.read_bytes()
    except OSError as problem:
        raise ListError(f"cannot be read: {problem.strerror}.", place=Place(str(file))) from problem
    entry, data = _read(definition, file, name, now=datetime.combine(published, time(), UTC), published=published)
    return msgspec.structs.replace(entry, source_digest=digest_of(content), source_bytes=len(content)), StoredEntities(data)


def _snapshot(definition: ListDefinition, entry: Import, *, as_of: date, today: date) -> Snapshot:
    return Snapshot(
        list_id=definition.id,
        title=definition.title,
        digest=entry.digest,
        source_digest=entry.source_digest,
        source_name=entry.source_name,
        retrieved=entry.retrieved,
        entities=entry.entities,
        names=entry.names,
        published=entry.published,
        flaws=flaws(definition, entry, as_of=as_of, today=today),
        notice=definition.notice,
    )
