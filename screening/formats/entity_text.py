"""An entry of the BIS lists as printed in the Code of Federal Regulations: name, other names and addresses in one text.

    Huawei Technologies Co., Ltd. (Huawei), a.k.a., the following one alias:
    —Shenzhen Huawei Technologies.
    Bantian Huawei Base, Longgang District, Shenzhen, 518129, China; and 2 Second Road, Shenzhen, China.

Other names stand on lines of their own behind a dash, addresses behind the last of them, "; and" between two. Without other
names only a comma parts the name from its address: the name goes on as long as legal forms follow ("Co., Ltd.").

Pure.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from screening.formats.spoken import names
from screening.model import AliasKind

_FORM = (
    r"(?:Ltd|Ltda|Limited|Inc|Incorporated|LLC|L\.?L\.?C|LLP|L\.P|LP|Co|Corp|Corporation|Company|Ltée|GmbH|AG|A\.G|S\.A|SA|S\.L|SL"
    r"|SAL|S\.A\.L|S\.R\.L|SRL|s\.r\.o|S\.p\.A|SpA|B\.V|BV|N\.V|NV|Pte|Pvt|Pty|PLC|Plc|JSC|PJSC|OJSC|CJSC|OOO|AO|PAO|OAO|ZAO"
    r"|FZE|FZCO|FZC|FZ-LLC|DMCC|A\.S|A\.Ş|AS|OY|Oy|AB|K\.K|Sdn|Bhd|EOOD|OOD|d\.o\.o|Jr|Sr|II|III|S\.A\.R\.L|SARL|SASU|U\.A)"
)
_LEGAL = re.compile(rf"{_FORM}\b\.?(?:\s+{_FORM}\b\.?|\s*\([^)]*\))*", re.IGNORECASE)
_ABBREVIATION = re.compile(r"\b(?:Ltd|Ltda|Inc|Co|Corp|Pte|Pvt|Pty|Sdn|Bhd|Bros|Jr|Sr|Intl|Mfg|Est|\w|\w\.\w+)\.$", re.IGNORECASE)
_FOLLOWING = r"(?:and\s+)?(?:the\s*)?follow(?:ing)?\s*(?:[a-z-]+\s*)?alias(?:es)?"
_INTRODUCTION = re.compile(
    r"[\s,;(]*\b(?P<how>a\.?k\.?a\b\.?|f\.?k\.?a\b\.?|d\.?b\.?a\b\.?|also known as|formerly known as|doing business as)"
    rf"[\s,.]*(?:{_FOLLOWING})?\s*[:,]?\s*",
    re.IGNORECASE,
)
_BARE = re.compile(rf"[\s,]*\b{_FOLLOWING}\s*[:,]?\s*", re.IGNORECASE)
_DASH = re.compile(r"^\s*[—–―-]+\s*(?=\S)")
_INLINE_DASH = re.compile(r"(?:(?<=[:;])|(?<=\band)|(?<=\.))\s*—\s*(?=\S)|(?<=;)\s*-\s*(?=[A-Z\d])")
_JOINT = re.compile(r"[\s;,]*(?:\b(?:and|or)\b)?\s*$")
_NEXT = re.compile(r"\s*;\s*(?:and\s+)?|\s*\band\s*$", re.IGNORECASE)
_SEE = re.compile(r"\s*\(?See (?:also )?(?:the )?(?:alternate |other )?(?:address(?:es)?|[A-Z])[^()]*\)?\.?\s*$")
_EVERYWHERE = re.compile(r"^the following addresses apply[^:]*:\s*", re.IGNORECASE)
_PARENT = re.compile(
    r"^(?P<parent>.+?),?\s+(?P<how>subordinate institut(?:ion|e)|affiliated entity)\s*[:,]\s*(?P<name>\S.*)$", re.IGNORECASE
)


@dataclass(slots=True)
class EntryText:
    """What an entry's text says. ``relation`` is how it belongs to another party and that party's name, if it does."""

    name: str
    aliases: list[tuple[str, AliasKind]] = field(default_factory=list)
    addresses: list[str] = field(default_factory=list)
    see: str = ""
    relation: tuple[str, str] | None = None


def entry_text(text: str) -> EntryText:
    """Take an entry apart; lines as printed. Nothing is lost: what is no other name and no cross-reference is an address."""
    lines = _lines(text)
    head, rest = lines[0], lines[1:]
    aliases: list[tuple[str, AliasKind]] = []
    kind = AliasKind.STRONG
    introduction = _introduction(head)
    if introduction is None:
        name, address = _name_and_address(head)
        places = [address] if address else []
    else:
        start, end, kind, closed = introduction
        name, said = head[:start], head[end:]
        if closed is None:
            places = []
            if said.strip(" ,;:."):
                found, address = _name_and_address(said) if not names_only(said) else (said, "")
                aliases += [(one, kind) for one in names(found)]
                places = [address] if address else []
        else:
            aliases += [(one, kind) for one in _in_bracket(head[end:closed])]
            further = head[closed + 1 :].strip(" ,")
            places = [further] if further.strip(".") else []
    for number, line in enumerate(rest):
        dash = _DASH.match(line)
        if dash:
            one = _JOINT.sub("", line[dash.end() :])
            if number + 1 == len(rest) and not places:  # the address may have run into the line of the last other name
                one, address = _name_and_address(one)
                places += [address] if address else []
            aliases.append((_end(one), kind))
        elif again := _INTRODUCTION.fullmatch(line):
            kind = _kind(again["how"])
        else:
            places.append(line)
    see = ""
    addresses: list[str] = []
    for place in places:
        place = _EVERYWHERE.sub("", place)
        if cross := _SEE.search(place):
            see, place = cross[0].strip(" ()."), place[: cross.start()]
        addresses += [one for piece in _NEXT.split(place) if (one := piece.strip(" ,;"))]
    entry = EntryText(_end(name), [(one, how) for one, how in aliases if one], addresses, see)
    if belongs := _PARENT.match(entry.name):
        entry.name, entry.relation = _end(belongs["name"]), (belongs["how"].lower() + " of", _end(belongs["parent"]))
    return entry


def name_and_aliases(text: str) -> tuple[str, list[tuple[str, AliasKind]]]:
    """The name and the other names of a text that holds no address; a line without a dash goes on with the one above."""
    lines: list[str] = []
    for line in _lines(text):
        if lines and not _DASH.match(line):
            lines[-1] = f"{lines[-1]} {line}"
        else:
            lines.append(line)
    found = _introduction(lines[0])
    if found is None:
        name, kind, said = lines[0], AliasKind.STRONG, ""
    else:
        start, end, kind, closed = found
        name, said = lines[0][:start], lines[0][end:closed]
    aliases = _in_bracket(said) if said.strip(" .,:;") else []
    for line in lines[1:]:
        aliases += [_end(_JOINT.sub("", one)) for one in _NEXT.split(_DASH.sub("", line))]
    return _end(name), [(alias, kind) for alias in aliases if alias]


def names_only(text: str) -> bool:
    """Whether a text behind "a.k.a." holds names and no address: it has no comma but those before legal forms."""
    return not _name_and_address(text)[1]


def _lines(text: str) -> list[str]:
    """The lines of a cell, those run together parted again at their dashes, and wrapped ones joined."""
    lines: list[str] = []
    for line in text.splitlines():
        pieces = _INLINE_DASH.split(line)
        for number, piece in enumerate(pieces):
            clean = " ".join(piece.split())
            if clean:
                lines.append(f"—{clean}" if number and not _DASH.match(clean) else clean)
    return lines or [""]


def _introduction(head: str) -> tuple[int, int, AliasKind, int | None] | None:
    """Where "a.k.a." begins and ends, what kind of names follow, and where its bracket closes if it stands in one."""
    found = _INTRODUCTION.search(head) or _BARE.search(head)
    if found is None:
        return None
    how = found["how"] if "how" in found.groupdict() else "aka"
    closed = head.find(")", found.end()) if "(" in found[0] else -1
    return found.start(), found.end(), _kind(how), closed if closed >= 0 else None


def _in_bracket(text: str) -> list[str]:
    """Other names in brackets: "X, Y and Z"."""
    return [
        clean for one in names(text) for piece in re.split(r"\s+and\s+(?=[A-Z])", one) if (clean := _end(piece.strip(" ,“”\"'")))
    ]


def _kind(how: str) -> AliasKind:
    return AliasKind.FORMER if how.lower().startswith("f") else AliasKind.STRONG


def _name_and_address(text: str) -> tuple[str, str]:
    """Cut behind the name: at the first comma outside brackets that no legal form follows."""
    depth = 0
    for index, letter in enumerate(text):
        depth += {"(": 1, ")": -1}.get(letter, 0)
        if letter != "," or depth > 0:
            continue
        after = text[index + 1 :].lstrip()
        form = _LEGAL.match(after)
        if form is None:
            return text[:index], after
        rest = after[form.end() :].lstrip()
        if rest and rest[0] not in ",;(":
            return text[: len(text) - len(rest)].rstrip(), rest
    return text, ""


def _end(text: str) -> str:
    """A name without joining marks at its end; the full stop stays behind an abbreviation only."""
    text = text.strip(" ,;:")
    if text.endswith(".") and not _ABBREVIATION.search(text):
        text = text[:-1]
    return text.strip(" ,;:")
