"""The asset-freeze workbook of the Japanese Ministry of Finance: a sheet for each cause, its own columns in each.

The header stands below titles and notes, its words apart by wide blanks. Several names share a cell, Japanese ones before
Latin ones, told apart by "(a)", "(b)" or by marks; what a cell printed is kept as well. Entries that were deleted stay as
rows without names.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from hashlib import sha256
from pathlib import Path

from screening.errors import InputError
from screening.formats.draft import Draft, foreign
from screening.formats.reading import Context, Notes, ReadResult, RemarkKind, check_columns
from screening.model import AliasKind, Entity, Kind, Listing, SheetRow, Unreadable
from screening.sheets import Sheet, open_input

VERSION = 1
"""Raise it when the same file would give other entities."""

LABEL = "告示"
"""What the list definition maps to a programme: a notice. Which cause it is of, the sheet's title says."""

_REQUIRED = frozenset({"告示日付", "告示番号", "日本語表記", "英語表記"})
_STRONG = frozenset({"別名", "別名・別称", "別称・旧称", "別称・別名", "確定可能な別名"})
_WEAK = frozenset({"確定に十分でない別名"})
_FORMER = frozenset({"旧称", "旧称・以前の呼称", "以前の別名", "過去の別名"})
_ADDRESS = frozenset({"住所", "所在地", "住所・所在地", "所在地・住所登録された事務所の住所", "活動地域・住所"})
_NUMBERS = {
    "旅券番号": "passport",
    "身分登録番号": "national-id",
    "身分証番号": "national-id",
    "ID番号": "national-id",
    "電話": "phone",
    "電話番号": "phone",
    "FAX": "fax",
}
_BORN = frozenset({"生年月日", "生年月日・出生地"})
_BORN_AT = frozenset({"出生地", "出生地・出身地"})
_KEPT = frozenset(
    {"称号", "役職", "肩書等", "肩書", "リスト掲載日", "国連制裁員会による指定日", "国連制裁委員会による指定日", "指定日"}
)
_REMARKS = frozenset({"その他の情報", "詳細", "指定の根拠", "決議1483上の根拠"})
_KNOWN = frozenset({*_REQUIRED, *_STRONG, *_WEAK, *_FORMER, *_ADDRESS, *_NUMBERS, *_BORN, *_KEPT, *_REMARKS, *_BORN_AT, "国籍"})

_TITLE_ROWS = 15
_CONTENTS = "一覧"
_LIFTED = "解除"
_DELETED = "削除"
_NOTHING = frozenset({"不明", "なし", "無し", "該当なし", "-", "―", "－", "ー", "na", "n/a"})
_MARKER = re.compile(r"\((?:[a-z]{1,2}|[ivx]{1,4}|\d{1,2})\)\s*")
_INTRODUCTION = re.compile(r"\(?\s*(?:(?P<former>f\.k\.a\.?|旧称)|a\.k\.a\.?|別称|別名)\s*[:、,.]?\s*", re.IGNORECASE)
_SCRIPT = re.compile(r"\(?\s*original script\s*:?\s*([^()]*)\)?", re.IGNORECASE)
_BRACKETS = re.compile(r"\(([^()]*)\)")
_VARIANT = re.compile(r"(?<![^\W\d_])([^\W\d_]+)\s?\(([^\W\d_]+(?:/[^\W\d_]+)*)\)(?=\s)")
_DAY = re.compile(r"(\d{4})[.．](\d{1,2})[.．](\d{1,2})")
_JAPANESE_DAY = re.compile(r"(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})日)?)?")


def read(path: Path, context: Context) -> ReadResult:
    """Read the workbook.

    Raises ListError for a file that is none, has a sheet without the header (but the contents and lifted causes), or a
    column that nobody has decided on.
    """
    notes = Notes()
    return ReadResult(_entities(path, context, notes), notes)


def _entities(path: Path, context: Context, notes: Notes) -> Iterator[Entity]:
    programme = context.programmes.get(LABEL)
    if programme is None:
        raise context.error(f'cannot be read: "{LABEL}" is not named under `programmes` in {context.definition}.')
    if path.stat().st_size == 0:
        raise context.not_a_list("is empty.")
    ids: Counter[str] = Counter()
    try:
        with open_input(path) as book:
            if book.kind not in ("xls", "xlsx"):
                raise context.not_a_list("is no workbook (xls or xlsx).")
            found = 0
            for sheet in book.sheets:
                found += 1
                yield from _sheet(sheet, programme, context, notes, ids)
    except InputError as problem:
        raise context.not_a_list(problem.what) from problem
    if not found:
        raise context.not_a_list("holds no sheets.")


def _sheet(sheet: Sheet, programme: str, context: Context, notes: Notes, ids: Counter[str]) -> Iterator[Entity]:
    title = " ".join((sheet.name or "").split())
    header: list[str] = []
    group: list[SheetRow] = []  # rows of one entry, whose name is a merged cell
    for row in sheet.rows():
        where = f'sheet "{title}", row {row.number}'
        cells = [cell if isinstance(cell, str) else "" for cell in row.cells]
        if not header:
            if {_folded(cell) for cell in cells} >= _REQUIRED:
                header = [_folded(cell) for cell in cells]
                if repeated := sorted({name for name in header if name and header.count(name) > 1}):
                    raise context.not_a_list(f'has the column "{repeated[0]}" twice in its sheet "{title}".')
                check_columns(context, notes, (name for name in header if name), _KNOWN, _REQUIRED)
            elif row.number > _TITLE_ROWS:
                break
            continue
        if {_folded(cell) for cell in cells} >= _REQUIRED:
            notes.add(RemarkKind.REPEATED_HEADER, where)
        elif any(cell.strip() for cell in cells) or _unreadable(row):
            if group and _own(row, header) != _own(group[0], header):
                yield from _entity(group, header, title, programme, context, notes, ids)
                group = []
            group.append(row)
    if group:
        yield from _entity(group, header, title, programme, context, notes, ids)
    if not header and _LIFTED not in title and title != _CONTENTS:
        raise context.not_a_list(f'has a sheet "{title}" without the columns {", ".join(sorted(_REQUIRED))}.')


def _unreadable(row: SheetRow) -> str | None:
    return next((cell.reason for cell in row.cells if isinstance(cell, Unreadable)), None)


def _own(row: SheetRow, header: list[str]) -> tuple[str, ...]:
    """What stands once for each entry: notice, number and both names."""
    return tuple(str(cell).strip() for name, cell in zip(header, row.cells, strict=False) if name in _REQUIRED)


def _entity(
    rows: list[SheetRow], header: list[str], title: str, programme: str, context: Context, notes: Notes, ids: Counter[str]
) -> Iterator[Entity]:
    where = f'sheet "{title}", row {rows[0].number}'
    if reason := next((reason for row in rows if (reason := _unreadable(row))), None):
        notes.add(RemarkKind.BROKEN, f"{where}: a cell cannot be read: {reason}")
        return
    lines = [[str(cell).strip() for cell in row.cells] for row in rows]
    fields = _fields(header, lines[0])
    notice, number = fields.get("告示日付", ""), fields.get("告示番号", "")
    named = bool(fields.get("日本語表記") or fields.get("英語表記"))
    if not named and _DELETED in notice:
        notes.add(RemarkKind.NOT_LISTED, f"{where}: {' '.join(notice.split())}")
        return
    draft = Draft(context, notes, where)
    draft.kind = _kind(title, fields)
    _own_names(draft, fields)
    for cells in lines:
        for name, cell in _fields(header, cells).items():
            _field(draft, name, cell)
        stray = [cell for name, cell in zip(header, cells, strict=False) if not name]
        for text in stray + cells[len(header) :]:
            draft.keep("(no column)", text)
    draft.keep("告示日付", notice)
    draft.listings.append(
        Listing(
            programme=programme,
            citations=(f"告示番号 {number}",) if number else (),
            start=_first_day(notice),
            tags=(_cause(title),),
        )
    )
    identity = f"{programme}-{sha256(f'{_cause(title)}|{number}'.encode()).hexdigest()[:16]}"
    ids[identity] += 1
    yield draft.entity(identity if ids[identity] == 1 else f"{identity}-{ids[identity]}")


def _fields(header: list[str], cells: list[str]) -> dict[str, str]:
    return {name: cell for name, cell in zip(header, cells, strict=False) if name and cell}


def _own_names(draft: Draft, fields: dict[str, str]) -> None:
    """The Latin name is the primary one; a variant in brackets ("Aleksandr (Alexander) X") makes names of its own."""
    english, japanese = _plain(fields.get("英語表記", "")), _plain(fields.get("日本語表記", ""))
    for script in _SCRIPT.findall(english):
        draft.name(script, AliasKind.ORIGINAL_SCRIPT)
    english = " ".join(_SCRIPT.sub(" ", english).split())
    draft.name(english or japanese, AliasKind.PRIMARY)
    draft.name(japanese, AliasKind.ORIGINAL_SCRIPT)
    for variant in _VARIANT.finditer(english):
        for word in (variant[1], *variant[2].split("/")):
            draft.name(f"{english[: variant.start()]}{word}{english[variant.end() :]}", AliasKind.EMBEDDED)


def _field(draft: Draft, name: str, cell: str) -> None:
    kind = {**dict.fromkeys(_STRONG, AliasKind.STRONG), **dict.fromkeys(_WEAK, AliasKind.WEAK)}.get(name)
    if name in _FORMER:
        kind = AliasKind.FORMER
    if kind:
        for text, how in names(cell, kind):
            draft.name(text, how)
        draft.keep(name, cell)
    elif name in _ADDRESS:
        for text in pieces(cell):
            draft.printed_address(text)
    elif name in _NUMBERS:
        for text in pieces(cell):
            draft.identifier(_NUMBERS[name], text)
    elif name in _BORN:
        for text in pieces(cell):
            draft.born(_birth(text))
    elif name in _BORN_AT:
        for text in pieces(cell):
            draft.born_at(text)
    elif name == "国籍":
        for text in pieces(cell):
            draft.country(_BRACKETS.sub("", text).strip("、, "), "国籍")
    elif name in _REMARKS:
        draft.remark(cell)
    elif name in _KEPT:
        draft.keep(name, cell)


def pieces(cell: str) -> list[str]:
    """The values of a cell: behind each "(a)", "(b)"; the whole of it where there are none; not "unknown"."""
    text = _plain(cell)
    found = [" ".join(piece.split()).strip("、,;。 ") for piece in _MARKER.split(text)]
    return [piece for piece in found if piece and piece.casefold() not in _NOTHING]


def names(cell: str, kind: AliasKind) -> list[tuple[str, AliasKind]]:
    """The names of a cell: Japanese ones, then Latin ones behind "(a.k.a.: ...)" or on a line of their own."""
    text = _plain(cell)
    found: list[tuple[str, AliasKind]] = []
    listed = _MARKER.search(text) is not None
    for line in text.splitlines():
        line = line.strip()
        start = _INTRODUCTION.match(line)
        former = start is not None and start["former"] is not None
        if start is not None:
            line = line[start.end() :].removesuffix(")") if line.startswith("(") else line[start.end() :]
        for part in _MARKER.split(line):
            for piece in [part] if listed else _apart(part):
                piece = _INTRODUCTION.sub("", piece.strip(), count=1) if _INTRODUCTION.match(piece.strip()) else piece
                found += [(name, AliasKind.FORMER if former else kind) for name in _scripts(piece)]
    return [(name, how) for name, how in dict.fromkeys(found) if name.casefold() not in _NOTHING]


def _apart(text: str) -> Sequence[str]:
    """Names between semicolons; Japanese ones between "、", Latin ones between commas where each has several words."""
    if ";" in text:
        return text.split(";")
    if foreign(text):
        return text.split("、")
    parts = re.split(r",(?!\s*(?:Co|Ltd|Limited|Inc|LLC|Corp|S\.A|JSC|PLC)\b)", text)
    return parts if all(len(part.split()) > 1 for part in parts) else [text]


def _scripts(piece: str) -> Iterator[str]:
    """A Japanese name and the Latin one in brackets behind it, each by itself; other brackets stay."""
    piece = piece.strip(' 、,;"“”')
    if piece.count("(") > piece.count(")"):
        piece = f"{piece})"
    if piece.count(")") > piece.count("("):
        piece = piece.removesuffix(")")
    inside = _BRACKETS.findall(piece)
    outside = " ".join(_BRACKETS.sub(" ", piece).split())
    if inside and foreign(outside) and not foreign(inside[0]) and sum(letter.isalpha() for letter in inside[0]) > 1:
        yield from (name for name in (outside, inside[0].strip()) if name)
    elif any(letter.isalnum() for letter in piece):
        yield " ".join(piece.split())


def _kind(title: str, fields: dict[str, str]) -> Kind:
    if "個人" in title:
        return Kind.PERSON
    if any(word in title for word in ("団体", "銀行")):
        return Kind.ORGANISATION
    return Kind.PERSON if any(fields.get(name) for name in _BORN) else Kind.UNKNOWN


def _cause(title: str) -> str:
    """The title of a sheet without its number."""
    return re.sub(r"^\d+\s*[.．]\s*", "", title)


def _first_day(text: str) -> date | None:
    """The day of the first notice; later ones changed the entry."""
    found = _DAY.search(_plain(text))
    try:
        return date(int(found[1]), int(found[2]), int(found[3])) if found else None
    except ValueError:
        return None


def _birth(text: str) -> str:
    found = _JAPANESE_DAY.fullmatch(text)
    if not found:
        return text
    return "-".join(part.zfill(2) for part in found.groups() if part)


def _plain(text: str) -> str:
    """Text with narrow brackets, marks and figures, its lines as they are."""
    return unicodedata.normalize("NFKC", text).replace("\u3000", " ")


def _folded(header: str) -> str:
    return re.sub(r"\s", "", unicodedata.normalize("NFKC", header))
