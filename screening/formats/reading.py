"""What every list reader is given and gives back: its context, its entities, and remarks on what it met.

A reader uses each field of its source, leaves it out by name, or remarks on it; it never guesses and never drops. What
makes a file untrustworthy as a whole (not this format, an unknown label, an unknown column) raises ListError; what concerns
one record or value is remarked on and counted, and a record that could not be read at all counts as broken.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from pathlib import Path

from screening.errors import ListError, Place
from screening.formats.layout import Layout
from screening.model import Entity

EXAMPLES = 5
"""How many examples of each remark are kept."""

NO_NAME = "(no name given)"
"""What stands, as a LABEL, for the name of a record that has none."""


class RemarkKind(StrEnum):
    """What a reader may remark on. Only of BROKEN something is missing in the snapshot."""

    BROKEN = "broken"
    REPEATED_HEADER = "repeated_header"
    NO_NAME = "no_name"
    ADDRESS_ROW = "address_row"
    LOST_CHARACTERS = "lost_characters"
    REPEATED_ID = "repeated_id"
    UNREAD_VALUE = "unread_value"
    UNKNOWN_COUNTRY = "unknown_country"
    UNREAD_CITATION = "unread_citation"
    FOOTNOTE_INFERRED = "footnote_inferred"
    FOOTNOTE_UNREAD = "footnote_unread"
    FIXED = "fixed"
    FIX_UNUSED = "fix_unused"
    NOT_LISTED = "not_listed"
    IGNORED_FIELD = "ignored_field"

    @property
    def meaning(self) -> str:
        """The kind in words, as a report puts it before the count."""
        return _MEANINGS[self]


_MEANINGS = {
    RemarkKind.BROKEN: "records that could not be read and are NOT in the snapshot",
    RemarkKind.REPEATED_HEADER: "second header lines, left out",
    RemarkKind.NO_NAME: "records without a primary name, kept with all else; an alias, if there is one, stands for it",
    RemarkKind.ADDRESS_ROW: "addresses listed as if they were parties, kept; their label is never matched as a name",
    RemarkKind.LOST_CHARACTERS: "names with ? where the publisher lost a character, kept as printed",
    RemarkKind.REPEATED_ID: "ids that the publisher uses twice, told apart by a number",
    RemarkKind.UNREAD_VALUE: "values that are not what their field should hold, kept as text",
    RemarkKind.UNKNOWN_COUNTRY: "countries without a code, kept as text",
    RemarkKind.UNREAD_CITATION: "citations not in the usual form, kept as printed",
    RemarkKind.FOOTNOTE_INFERRED: "Entity List footnotes without a digit, inferred from the paragraph cited",
    RemarkKind.FOOTNOTE_UNREAD: "licence requirements that cite 15 CFR 734.9 without a footnote we can tell: look at them",
    RemarkKind.FIXED: "slips of the publisher's put right by the list definition",
    RemarkKind.FIX_UNUSED: "fixes in the list definition that are no longer needed",
    RemarkKind.NOT_LISTED: "records that list nobody: deleted entries, and parties named only beside listed ones",
    RemarkKind.IGNORED_FIELD: "fields left out because the list definition names them",
}


@dataclass(frozen=True, slots=True)
class Remark:
    """One kind of thing met while reading a list: how often, with the first few places and values."""

    kind: RemarkKind
    count: int
    examples: tuple[str, ...] = ()


@dataclass(slots=True)
class Notes:
    """Collects remarks while a reader runs; complete only when its entities are used up."""

    _counts: dict[RemarkKind, int] = field(default_factory=dict)
    _examples: dict[RemarkKind, list[str]] = field(default_factory=dict)
    _fields: dict[str, None] = field(default_factory=dict)

    def use(self, *names: str) -> None:
        """Say that fields (columns, elements, attributes) of the source were met and read; the import reports them.

        What is left out by name is a remark of IGNORED_FIELD, and what nobody has decided on refuses the file or is remarked on.
        """
        self._fields.update(dict.fromkeys(names))

    @property
    def fields(self) -> tuple[str, ...]:
        """The fields that were met and read, in order of their names."""
        return tuple(sorted(self._fields))

    def add(self, kind: RemarkKind, example: str) -> None:
        """Count one more of a kind."""
        self._counts[kind] = self._counts.get(kind, 0) + 1
        examples = self._examples.setdefault(kind, [])
        if len(examples) < EXAMPLES:
            examples.append(example)

    def count(self, kind: RemarkKind) -> int:
        """How many of a kind there were."""
        return self._counts.get(kind, 0)

    def remarks(self) -> tuple[Remark, ...]:
        """All remarks, in the order of RemarkKind."""
        kinds = [kind for kind in RemarkKind if kind in self._counts]
        return tuple(Remark(kind, self._counts[kind], tuple(self._examples[kind])) for kind in kinds)


@dataclass(frozen=True, slots=True)
class Fix:
    """A publisher's slip put right: in the entity of that id, this field with exactly this value gets the new one."""

    entity: str
    field: str
    wrong: str
    right: str
    why: str


@dataclass(frozen=True, slots=True)
class Context:
    """What a reader is told: whose list it reads and what the list's definition says of labels, fields and slips.

    ``name`` is the file's name in messages; ``programmes`` maps the publisher's label to our key; ``ignore`` names fields
    that are left out on purpose; ``definition`` is the file to change when a label or field is unknown; ``layout`` says
    what the columns of a plain table hold.
    """

    list_id: str
    name: str
    programmes: Mapping[str, str]
    ignore: frozenset[str] = frozenset()
    fixes: tuple[Fix, ...] = ()
    definition: str = "the list definition"
    layout: Layout | None = None

    def error(self, what: str, *, row: int | None = None, line: int | None = None, remedy: str = "") -> ListError:
        """A ListError that names the file."""
        return ListError(what, place=Place(self.name, row=row, line=line), remedy=remedy)

    def not_a_list(self, what: str) -> ListError:
        """A ListError for a file that is not what the publisher offers."""
        return self.error(what, remedy="Nothing was stored. Download the list again and check that it opens as a list.")


@dataclass(frozen=True, slots=True)
class ReadResult:
    """A list being read: entities one by one; ``notes`` is complete after the last of them."""

    entities: Iterator[Entity]
    notes: Notes
    published: date | None = None


Reader = Callable[[Path, Context], ReadResult]
"""Reads one file, or a folder that holds the parts of a list under their names in small letters.

Raises ListError, at once or while the entities are drawn, when what was given as a whole cannot be trusted.
"""


def check_columns(
    context: Context, notes: Notes, found: Iterable[str], known: frozenset[str], required: frozenset[str] = frozenset()
) -> None:
    """Refuse a file with a column or field that nobody has decided on, or without one that must be there.

    Remarks on those that the list definition leaves out by name.
    """
    columns = frozenset(found)
    notes.use(*(columns & known))
    for name in sorted((columns - known) & context.ignore):
        notes.add(RemarkKind.IGNORED_FIELD, name)
    unknown = sorted(columns - known - context.ignore)
    missing = sorted(required - columns)
    if unknown:
        raise context.error(
            f"has {_columns(unknown)} that this program does not know.",
            remedy=f"Nothing was stored. If it may be left out, add it to `ignore` in {context.definition}.",
        )
    if missing:
        raise context.error(
            f"lacks {_columns(missing)}.",
            remedy="Nothing was stored. Check that it is the publisher's file, unchanged.",
        )


def _columns(names: list[str]) -> str:
    listed = ", ".join(f'"{name}"' for name in names)
    return f"the column {listed}" if len(names) == 1 else f"the columns {listed}"
