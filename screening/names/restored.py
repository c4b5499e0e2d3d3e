"""Texts whose letters were spoilt on the way: read with a wrong encoding, left in escapes, lost, or spaced out. Pure.

An export that is read as what it is not makes "SociÃ©tÃ©" of "Société", and a web page gives "Soci&eacute;t&eacute;". Nothing
of such a name is left to compare, so it is asked as it was meant, too. What is restored is certain only where a rule of the
encoding says so: every rule here asks for more than one sign, or for letters that no language puts together.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from screening.names.scripts import CYRILLIC, HAN, HANGUL

_ESCAPES = "written in escapes"
_ENCODING = "read with the wrong encoding"
_LOST = "without the signs that stand for lost letters"
_SPACED = "with its letters written together"

_ENTITY = re.compile(r"&(?:#\d{2,7}|#x[0-9a-f]{2,6}|[a-z][a-z0-9]{1,30});", re.IGNORECASE)
_TAG = re.compile(
    r"</?(?:a|b|big|body|br|center|div|em|font|h[1-6]|html|i|li|name|nm|p|small|span|strong|sub|sup|table|td|th|tr|u|ul)"
    r"(?:\s[^<>]*)?/?>",
    re.IGNORECASE,
)
_PASSPORT = re.compile(r"\s*P[A-Z<][A-Z]{3}([A-Z]+(?:<[A-Z]+)*)<<([A-Z]+(?:<[A-Z]+)*)<*\s*")
"""A name as the lines of passports have it that machines read: "P<UTOERIKSSON<<ANNA<MARIA<<<<"."""
_PERCENT = re.compile(r"(?:%[0-9a-f]{2})+", re.IGNORECASE)
_CODE = re.compile(r"_x([0-9a-f]{4})_|\\u([0-9a-f]{4})", re.IGNORECASE)
"""A character as Office Open XML and as JSON write it."""
_LOST_LETTER = re.compile(r"\ufffd|(?<=[^\W\d_])[?¿]{1,2}(?=[^\W\d_])|(?<=[a-km-z])·(?=[a-z])")
_SPACED_OUT = re.compile(r"(?<![^\W_])[^\W_](?: [^\W_]){1,}(?![^\W_])")
FEWEST_SPACED = 5
"""Single letters with a blank between from which they are a word spaced out, not initials."""
_MAY_BE_SPACED = re.compile(rf"(?<![^\W_])[^\W_](?: +[^\W_]){{{FEWEST_SPACED - 1},}}(?![^\W_])")
_CAPITAL_WITHIN = re.compile("(?<=[a-z])(?=[A-Z])")
_SIGNS = re.compile(
    "|".join(one.pattern for one in (_PASSPORT, _ENTITY, _TAG, _PERCENT, _CODE, _LOST_LETTER, _MAY_BE_SPACED)), re.IGNORECASE
)
_ROUNDS = 3
"""Times that escapes may be written in escapes ("&amp;amp;")."""


def _bytes_of(*encodings: str) -> dict[str, int]:
    """The byte that each character beyond ASCII was, by encodings of a byte each, the first that knows it."""
    found: dict[str, int] = {}
    for encoding in encodings:
        for byte in range(0x80, 0x100):
            found.setdefault(bytes([byte]).decode(encoding, "replace"), byte)
    found.pop("\ufffd", None)
    return found


_WESTERN = _bytes_of("cp1252", "latin-1")
_RUSSIAN = _bytes_of("cp1251") | {"\x98": 0x98}


def _run(characters: dict[str, int], fewest: int) -> re.Pattern[str]:
    return re.compile(f"[{re.escape(''.join(characters))}]{{{fewest},}}")


_WESTERN_RUN, _RUSSIAN_RUN, _SHORT_RUSSIAN_RUN = _run(_WESTERN, 2), _run(_RUSSIAN, 4), _run(_RUSSIAN, 2)
_TWO_BYTES_EACH = re.compile("[\xa1-\xfe]{4,}")
_PLAUSIBLE = re.compile(
    "[\xa0-\u017f\u01a0\u01a1\u01af\u01b0\u0218-\u021b\u0370-\u045f\u0490\u0491\u05d0-\u05ea\u0600-\u06ff\u0900-\u0e7f"
    "\u10a0-\u10ff\u1e00-\u1eff\u2010-\u203a\u20ac\u2116\u2122\u3000-\u30ff\u3400-\u9fff\uac00-\ud7a3\uff00-\uffef]+"
)
"""Letters and signs that names are written with: "É»" is no mistake for a letter of phonetics."""
_CYRILLIC_BYTES = re.compile("[\xc0-\xff]{4,}")
_OF_CYRILLIC = re.compile("[\xc0-\xff\xa8\xaa\xaf\xb2\xb3\xb8\xba\xbf]+")
"""What Russian and Ukrainian letters of cp1251 are in Latin-1."""
_OTHER_CASE = re.compile("(?<![\xc0-\xff])[\xe0-\xff][\xc0-\xdf]{2,}(?![\xc0-\xff])")
_IN_CYRILLIC = re.compile("[А-яЁё]+")
_CASE_OF_KOI8 = re.compile("(?<![А-яЁё])[а-я][А-Я]{2,}(?![А-яЁё])")
"""A small letter before capitals: KOI8-R has them where cp1251 and Latin-1 have those of the other case."""
_FEWEST_LETTERS = 2
"""Letters of another script from which it is believed that a text was meant to be in it."""


def may_be_spoilt(text: str) -> bool:
    """Whether ``restored`` gives anything for a text."""
    return next(restored(text), None) is not None


def restored(text: str) -> Iterator[tuple[str, str]]:
    """A text as it was meant, with how it was read in words; nothing for nearly all texts."""
    if text.isascii() and not _SIGNS.search(text):
        return
    plain = text
    hows: list[str] = []
    for change, how in ((_unescaped, _ESCAPES), (_decoded, _ENCODING), (_without_lost, _LOST), (_together, _SPACED)):
        changed = change(plain)
        if changed != plain and any(character.isalnum() for character in changed):
            plain, hows = changed, [*hows, how]
    if hows:
        yield plain, ", ".join(hows)
    for encoding, script in (("gb2312", HAN), ("euc_kr", HANGUL)):
        asian = _TWO_BYTES_EACH.sub(lambda found: _of_two_bytes(found.group(), encoding, script), plain)  # noqa: B023
        if asian != plain:
            yield asian, ", ".join([*hows, _ENCODING])


def _unescaped(text: str) -> str:
    if passport := _PASSPORT.fullmatch(text):
        return " ".join(passport.groups()).replace("<", " ")
    if not _SIGNS.search(text):
        return text
    whole = text
    for _ in range(_ROUNDS):
        before = text
        text = _TAG.sub(" ", text)
        text = _ENTITY.sub(lambda found: html.unescape(found.group()), text)
        text = _CODE.sub(lambda found: _character(found.group(1) or found.group(2)), text)
        if _PERCENT.search(text):
            text = _PERCENT.sub(_of_percent, text if " " in text else text.replace("+", " "))
        if text == before:
            break
    return text.strip() if text != whole else text


def _character(code: str) -> str:
    character = chr(int(code, 16))
    return character if character.isprintable() else " "


def _of_percent(found: re.Match[str]) -> str:
    written = bytes.fromhex(found.group().replace("%", ""))
    try:
        read = written.decode("utf-8")
    except UnicodeDecodeError:
        return found.group()
    return "".join(character if character.isprintable() else " " for character in read)


def _decoded(text: str) -> str:
    """A text beyond ASCII read with the encoding that it must have been written in."""
    if text.isascii():
        return text
    read = _WESTERN_RUN.sub(lambda found: _of_utf_8(found.group(), _WESTERN), text)
    if read != text:
        # The second byte of these is a blank that does not break, and often became one that does.
        return read.replace("Ã ", "à ").replace("Ð ", "Р")
    if CYRILLIC.search(text):
        if any(_of_utf_8(run, _RUSSIAN) != run for run in _RUSSIAN_RUN.findall(text)):
            return _SHORT_RUSSIAN_RUN.sub(lambda found: _of_utf_8(found.group(), _RUSSIAN, fewest=1), text)
        if _CASE_OF_KOI8.search(text):
            return _IN_CYRILLIC.sub(lambda found: found.group().encode("cp1251").decode("koi8-r"), text)
        return text
    if _CYRILLIC_BYTES.search(text):
        if _OTHER_CASE.search(text):
            return _OF_CYRILLIC.sub(lambda found: found.group().encode("latin-1").decode("koi8-r"), text)
        if not any(len(run) % 2 == 0 and _of_two_bytes(run, "gb2312", HAN) != run for run in _mixed(text)):
            return _OF_CYRILLIC.sub(lambda found: found.group().encode("latin-1").decode("cp1251"), text)
    return _of_chinese(text) if HAN.search(text) else text


def _mixed(text: str) -> list[str]:
    """Runs that hold signs beside letters, as no word in Cyrillic letters does."""
    return [run for run in _TWO_BYTES_EACH.findall(text) if not _OF_CYRILLIC.fullmatch(run)]


def _of_utf_8(run: str, bytes_of: dict[str, int], *, fewest: int = _FEWEST_LETTERS) -> str:
    """A run of characters, each a byte of UTF-8, as these bytes are meant; as it is where they are not UTF-8."""
    written = bytes(bytes_of[character] for character in run)
    try:
        read = written.decode("utf-8")
    except UnicodeDecodeError as error:
        # A field that cuts a text may cut a letter.
        if error.reason != "unexpected end of data" or not error.start:
            return run
        read = written[: error.start].decode("utf-8")
    if not _PLAUSIBLE.fullmatch(read):
        return run
    if bytes_of is _RUSSIAN and sum(map(str.isalpha, read)) < fewest:
        return run
    return read


def _of_two_bytes(run: str, encoding: str, script: re.Pattern[str]) -> str:
    try:
        read = run.encode("latin-1").decode(encoding)
    except UnicodeDecodeError:
        return run
    return read if script.fullmatch(read) else run


def _of_chinese(text: str) -> str:
    """A text whose UTF-8 was read as GBK ("鍗庝负" for "华为")."""
    try:
        # What Windows calls GBK has the euro sign where the standard has nothing.
        written = b"\x80".join(part.encode("gb18030") for part in text.rstrip("?\ufffd").split("€"))
        read = written.decode("utf-8")
    except UnicodeEncodeError:
        return text
    except UnicodeDecodeError as error:
        if error.reason != "unexpected end of data":
            return text
        read = written[: error.start].decode("utf-8")
    return read if sum(map(len, HAN.findall(read))) >= _FEWEST_LETTERS else text


def _without_lost(text: str) -> str:
    return _LOST_LETTER.sub("", text)


def _together(text: str) -> str:
    if not _MAY_BE_SPACED.search(text):
        return text
    return _CAPITAL_WITHIN.sub(" ", _SPACED_OUT.sub(lambda found: found.group().replace(" ", ""), text))
