"""Parties under export ban of Japan, in the text of the PDF files that the ministry publishes (pdftotext or alike).

Each entry has a number, the name in Japanese, the name and other names in English, and an address behind 所在地. Text tools
run some of these together, so the numbers, which leave nothing out, show where an entry begins; the addresses are counted
against the entries.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from screening.formats.draft import Draft
from screening.formats.entity_text import name_and_aliases
from screening.formats.reading import Context, Notes, ReadResult, RemarkKind
from screening.model import AliasKind, Entity, Kind, Listing

VERSION = 1
"""Raise it when the same file would give other entities."""

_THIRD_COUNTRIES, _RUSSIA, _BELARUS = "第三国", "ロシア連邦", "ベラルーシ共和国"
"""The labels of the list definition: of which parties a file's title says that it names them."""

_TITLE = "禁止措置"
_PLACE = "所在地:"
_CHINESE = "\u3040-\u30ff\u3400-\u9fff々〆ー「」『』・（）"
_DATED = re.compile(r"(指定日|最終更新日):\s*(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日")
_ALSO = re.compile(r"\((?:別称|別名)、?\s*(.*?)\)\s*$")
_RUN_ON = re.compile(r"([^A-Za-z]*)([A-Za-z][^()]*)\(([^()]*[\u3400-\u9fff][^()]*)\)")
"""A Japanese name, the English one and a Chinese one in brackets, all in one line."""

_ALSO_BELOW = "別称:"
"""Newer entries give other names on lines of their own: Japanese ones, then English ones."""

_OTHER_NAMES = re.compile(r"、|及び|並びに")
_BRACKET = re.compile(r"\(([^()]*[\u3400-\u9fff]{4}[^()]*)\)")


def read(path: Path, context: Context) -> ReadResult:
    """Read one text, or each text of a folder; the date is that of the latest change.

    Raises ListError for a text that is empty, not UTF-8, not such a list, or whose entries and addresses do not agree.
    """
    notes = Notes()
    parts = sorted(path.iterdir()) if path.is_dir() else [path]
    texts = [(part.name if path.is_dir() else context.name, _text(part, context)) for part in parts]
    days = [found for _, text in texts for kind, found in _days(text) if kind == "最終更新日"]
    return ReadResult(_entities(texts, context, notes), notes, max(days, default=None))


def _text(path: Path, context: Context) -> str:
    content = path.read_bytes()
    if not content.strip():
        raise context.not_a_list("is empty.")
    if content[:5] == b"%PDF-":
        raise context.error(
            "is the PDF itself, which is not read.",
            remedy="Nothing was stored. Turn it into text first (pdftotext -layout FILE.pdf), and import the text.",
        )
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        line = content[: problem.start].count(b"\n") + 1
        raise context.error("is not UTF-8 text from here on.", line=line, remedy="Nothing was stored.") from problem
    text = unicodedata.normalize("NFKC", text).replace("\f", "\n")
    return re.sub(r"所\s*在\s*地\s*:", _PLACE, text)


def _days(text: str) -> list[tuple[str, date]]:
    found = []
    for kind, *numbers in _DATED.findall(text):
        try:
            found.append((kind, date(*map(int, numbers))))
        except ValueError:
            continue
    return found


def _entities(texts: list[tuple[str, str]], context: Context, notes: Notes) -> Iterator[Entity]:
    for name, text in texts:
        yield from _list(name, text, context, notes)


def _list(name: str, text: str, context: Context, notes: Notes) -> Iterator[Entity]:
    title, *_ = re.split(r"指定日", text, maxsplit=1)
    joined = re.sub(r"\s", "", title)
    if _TITLE not in joined or _PLACE not in text:
        raise context.not_a_list(f"({name}) is not the text of a list of parties under export ban.")
    label = _THIRD_COUNTRIES if "以外の国" in joined else _RUSSIA if _RUSSIA in joined else _BELARUS
    programme = context.programmes.get(label)
    if programme is None:
        raise context.error(f'names parties of "{label}", which is not named under `programmes` in {context.definition}.')
    start = min((day for kind, day in _days(text) if kind == "指定日"), default=None)
    entries, expected = list(_entries(text)), text.count(_PLACE)
    if len(entries) != expected:
        last = entries[-1][0] if entries else 0
        raise context.error(
            f"({name}) has {expected:,} addresses, but its entries can be told apart up to number {last} only.",
            remedy="Nothing was stored. Take the text out of the PDF with another program, and compare it with the PDF.",
        )
    for number, entry in entries:
        entity = _entity(number, entry, f"{name}, number {number}", label, programme, start, context, notes)
        if entity is not None:
            yield entity


def _entries(text: str) -> Iterator[tuple[int, str]]:
    """The entries with their numbers; each begins at its number, before a Japanese name, behind the address above."""
    number, begin = 0, None
    at = 0
    while True:
        place = text.find(_PLACE, at)
        if place < 0:
            if last := _start(text, at, len(text), number + 1):  # an entry without an address: one more than addresses
                yield number + 1, text[last.end() :]
            break
        start = _start(text, at, place, number + 1)
        if start is None or _start(text, start.end(), place, number + 2):
            break  # a number or an address is missing: the counts will not agree
        if begin is not None:
            yield number, text[begin : start.start()]
        number, begin, at = number + 1, start.end(), place + len(_PLACE)
    if begin is not None and place < 0:
        yield number, text[begin:]


def _start(text: str, at: int, place: int, number: int) -> re.Match[str] | None:
    """Where an entry begins between the address above and its own."""
    own_line = re.compile(rf"^[ \t]*{number}[ \t.]*(?=\S*[{_CHINESE}]|[^\n]*[{_CHINESE}])", re.MULTILINE)
    run_on = re.compile(rf"(?<=[.\w)]){number}[ \t]+(?=[^\n]*[{_CHINESE}])")
    return own_line.search(text, at, place) or run_on.search(text, at, place)


def _entity(
    number: int, entry: str, where: str, label: str, programme: str, start: date | None, context: Context, notes: Notes
) -> Entity | None:
    head, _, address = entry.partition(_PLACE)
    main, _, also = head.partition(_ALSO_BELOW)
    japanese, english = _apart(main)
    name, aliases = name_and_aliases(english) if english else ("", [])
    other_japanese, other_english = _apart(also)
    aliases += [(one, AliasKind.STRONG) for one in re.split(r"\s*;\s*(?:and\s+)?", " ".join(other_english.split()))]
    draft = Draft(context, notes, where)
    draft.kind = Kind.ORGANISATION
    draft.name(name or japanese, AliasKind.PRIMARY)
    for alias, kind in aliases:
        draft.name(alias, kind)
    for other in _japanese_names(japanese) + re.split(r"\s*;\s*|及び", other_japanese):
        draft.name(other, AliasKind.STRONG)
    if not english:
        notes.add(RemarkKind.UNREAD_VALUE, f"{where}: no name in English could be told apart")
    for one in re.split(r"\s*;\s*(?:and\s+)?", " ".join(address.split())):
        draft.printed_address(one)
    draft.keep("entry as printed", head)
    draft.listings.append(Listing(programme=programme, citations=(f"{label} {number}",), start=start, tags=(label,)))
    if not draft.names:
        notes.add(RemarkKind.BROKEN, f"{where}: it has no name")
        return None
    return draft.entity(f"{programme}-{_SHORT[label]}-{number}")


_SHORT = {_THIRD_COUNTRIES: "third", _RUSSIA: "ru", _BELARUS: "by"}


def _apart(head: str) -> tuple[str, str]:
    """The Japanese name and the English text behind it; one that ran into the Japanese line begins behind its last letter."""
    lines = [line.strip() for line in head.splitlines() if line.strip()]
    last = max((index for index, line in enumerate(lines) if re.search(f"[{_CHINESE}]", line)), default=-1)
    japanese, english = lines[: last + 1], lines[last + 1 :]
    if japanese:
        cut = max(match.end() for match in re.finditer(f"[{_CHINESE}][^()]{{0,20}}\\)|[{_CHINESE}]", japanese[-1]))
        behind = japanese[-1][cut:].strip()
        if len(behind.split()) > 2 or "a.k.a" in behind or (len(behind) > 2 and (not english or english[0][:1] in "-—–")):
            japanese[-1], english = japanese[-1][:cut], [behind, *english]
    run_on = _RUN_ON.fullmatch(japanese[-1]) if japanese and not english else None
    if run_on:
        japanese[-1], english = f"{run_on[1]}({run_on[3]})", [run_on[2]]
    return "".join(japanese), "\n".join(english)


def _japanese_names(text: str) -> list[str]:
    """The Japanese name, those in brackets behind 別称, and a Chinese one in brackets."""
    also = _ALSO.search(text)
    base = text[: also.start()] if also else text
    found = [_BRACKET.sub("", base), *_BRACKET.findall(base)]
    found += _OTHER_NAMES.split(also[1]) if also else []
    return [name for one in found if (name := one.strip(" 、。()"))]
