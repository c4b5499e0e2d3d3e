"""The shared strings of a workbook, packed: a million texts in little more memory than their letters."""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterator
from xml.parsers import expat

from lxml import etree

from screening.sheets.book import damaged
from screening.sheets.package import ZIP_ERRORS, Package
from screening.sheets.sheetrows import texts
from screening.sheets.sheetxml import watch_plainness

_CHUNK = 1 << 20
_LONGEST = 64 << 20
_ITEM = re.compile(rb"<si\b[^>]*?(?:/>|>(.*?)</si>)", re.DOTALL)


class Strings:
    """Texts by their number. Only ``[number]`` and ``len`` are offered."""

    def __init__(self) -> None:
        self._letters = bytearray()
        self._ends = array("Q", [0])

    def append(self, text: str) -> None:
        """Add one."""
        self._letters += text.encode("utf-8", "replace")
        self._ends.append(len(self._letters))

    def __len__(self) -> int:
        return len(self._ends) - 1

    def __getitem__(self, number: int) -> str:
        if not 0 <= number < len(self._ends) - 1:
            raise IndexError(number)
        return self._letters[self._ends[number] : self._ends[number + 1]].decode()


def read_strings(package: Package, part: str) -> Strings:
    """The shared strings of a part. Raises InputError where it is damaged."""
    strings = Strings()
    for item in _items(package, part) if _is_plain(package, part) else _parsed_items(package, part):
        strings.append(texts(item))
    return strings


def _is_plain(package: Package, part: str) -> bool:
    """Whether a part is written as every program writes it; the whole of it is parsed, so that it is known to be whole."""
    parser = expat.ParserCreate()
    odd: list[object] = []
    watch_plainness(parser, lambda: odd.append(part))
    with package.open(part) as file:
        try:
            head = b""
            while chunk := package.read_chunk(file, _CHUNK):
                head = head or chunk
                parser.Parse(chunk, False)
            parser.Parse(b"", True)
        except (expat.ExpatError, LookupError, ValueError) as error:
            raise damaged(package.path, f"{part}: {error}") from error
    return not odd and re.search(rb"<sst\b", head) is not None


def _items(package: Package, part: str) -> Iterator[bytes]:
    with package.open(part) as file:
        rest = b""
        while chunk := package.read_chunk(file, _CHUNK):
            rest += chunk
            end = rest.rfind(b"</si>")
            if end >= 0:
                yield from _ITEM.findall(rest[: end + 5])
                rest = rest[end + 5 :]
            elif len(rest) > _LONGEST:
                raise damaged(package.path, f"{part}: a text without end")
        yield from _ITEM.findall(rest)  # empty ones at the end


def _parsed_items(package: Package, part: str) -> Iterator[bytes]:
    with package.open(part) as file:
        try:
            for _, item in etree.iterparse(
                file, tag="{*}si", remove_comments=True, remove_pis=True, resolve_entities=False, no_network=True
            ):
                words = etree.Element("t")
                words.text = "".join(
                    str(text.text or "") for text in item.iter("{*}t") if not any(True for _ in text.iterancestors("{*}rPh"))
                )
                yield etree.tostring(words, encoding="UTF-8", xml_declaration=False)
                item.clear()
        except (etree.XMLSyntaxError, *ZIP_ERRORS) as error:
            raise damaged(package.path, f"{part}: {error}") from error
