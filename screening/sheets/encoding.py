"""Which encoding a text file is in: its mark, else UTF-8 if all of it is, else the likeliest of the old code pages."""

from __future__ import annotations

import codecs
import hashlib
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from screening.errors import InputError, Place

_CHUNK = 1 << 20
_SAMPLE = 1 << 18
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CODE_PAGES = ["gb18030", "big5", "cp932", "cp949", "cp1251", "cp1252"]
"""Left free, charset-normalizer takes Western text for mac_latin2; held to these six it is right on each of them."""


@dataclass(frozen=True, slots=True)
class TextFile:
    """A text file's encoding, why it was chosen (for the record), its digest and size, and about how many lines it has."""

    encoding: str
    why: str
    digest: str
    size: int
    lines: int


def examine(path: Path, *, encoding: str | None = None) -> TextFile:
    """Read the file once through: its digest, size and encoding. ``encoding`` given by the user is taken as it is."""
    if encoding is not None:
        try:
            encoding = codecs.lookup(encoding).name
        except LookupError as error:
            raise InputError(
                f'there is no encoding called "{encoding}".',
                place=Place(file=path.name),
                remedy="Use a name such as utf-8, gb18030, big5, cp932, cp949, cp1251 or cp1252.",
            ) from error
    digest = hashlib.sha256()
    decoder = codecs.getincrementaldecoder("utf-8")()
    strict, size, head = True, 0, b""
    nuls = [0, 0]  # at even and at odd offsets
    ends = [0, 0]  # line feeds, carriage returns
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            head = head or chunk
            digest.update(chunk)
            nuls[size % 2] += chunk[0::2].count(0)
            nuls[1 - size % 2] += chunk[1::2].count(0)
            size += len(chunk)
            ends = [ends[0] + chunk.count(b"\n"), ends[1] + chunk.count(b"\r")]
            if strict:
                try:
                    decoder.decode(chunk)
                except UnicodeDecodeError:
                    strict = False
        if strict:
            try:
                decoder.decode(b"", final=True)
            except UnicodeDecodeError:
                strict = False
    chosen, why = _choose(path, encoding, head, strict=strict, nuls=nuls, size=size)
    return TextFile(encoding=chosen, why=why, digest=digest.hexdigest(), size=size, lines=(ends[0] or ends[1]) + 1)


def _choose(path: Path, given: str | None, head: bytes, *, strict: bool, nuls: list[int], size: int) -> tuple[str, str]:
    for mark, name in _MARKS:
        if head.startswith(mark):
            if given in (None, name.removesuffix("-sig"), name):
                return name, f"encoding {name.removesuffix('-sig')}, by the mark at the start of the file"
            break
    if given:
        return given, f"encoding {given}, as told"
    if size and max(nuls) > size * 0.005 and min(nuls) < max(nuls) * 0.6:
        name = "utf-16-le" if nuls[1] > nuls[0] else "utf-16-be"
        if _is_text(head[: len(head) // 2 * 2], name):
            return name, f"encoding {name}, guessed from the zero bytes between the letters"
    if strict:
        return "utf-8", "encoding utf-8, valid throughout"
    sample = _sample(path)
    broken = sample.decode("utf-8", "replace").count("\ufffd")
    whole = sum(1 for byte in sample if byte >= 0xC2) - broken  # lead bytes, of which the broken ones are no characters
    if whole > 20 * broken:
        return "utf-8", f"encoding utf-8, with bytes in places that are not ({broken} in the part examined)"
    from charset_normalizer import from_bytes  # here, as most files do not need it and it takes its time to load

    best = from_bytes(sample, cp_isolation=_CODE_PAGES).best()
    if best is None:
        raise InputError(
            "the encoding of this text file cannot be told.",
            place=Place(file=path.name),
            remedy="Name it with --encoding (such as cp1252), or save the file as UTF-8.",
        )
    sure = round(100 * (1 - best.chaos))
    return best.encoding, f"encoding {best.encoding}, guessed ({sure} percent sure); overrule it with --encoding"


def _is_text(content: bytes, encoding: str) -> bool:
    """Whether bytes read as text in an encoding; a code point cut in half at the end does not count."""
    text = codecs.getincrementaldecoder(encoding)("replace").decode(content)
    odd = sum(1 for letter in text if letter == "\ufffd" or unicodedata.category(letter) in ("Cn", "Co", "Cs"))
    return odd <= len(text) // 100


def looks_like_utf16(head: bytes) -> bool:
    """Whether bytes without a mark are UTF-16: they read as text in it, and have zero bytes on one side only."""
    return any(
        head[odd::2].count(0) > 2 * head[1 - odd :: 2].count(0) and _is_text(head[: len(head) // 2 * 2], name)
        for odd, name in ((1, "utf-16-le"), (0, "utf-16-be"))
    )


def _sample(path: Path) -> bytes:
    """Lines that are not plain ASCII, up to a quarter of a megabyte: they alone tell one code page from another."""
    kept: list[bytes] = []
    room = _SAMPLE
    with path.open("rb") as file:
        while room > 0 and (line := file.readline(_CHUNK)):
            if not line.isascii():
                kept.append(line[:room])
                room -= len(line)
    return b"".join(kept)
