"""Text out of strangers' files, made safe to show: nothing invisible acts, nothing becomes a formula.

Letters of every script pass as they are. What changes is what steers a terminal or an office program instead of being read.
"""

from __future__ import annotations

import re
from urllib.parse import urlsplit

# Controls but tab and line feed; the bidirectional overrides, embeddings and isolates, which reorder what follows them;
# and code points that XML or UTF-8 cannot hold. The plain direction marks U+200E, U+200F and U+061C pass: ordinary Arabic
# and Hebrew text carries them.
_ODD = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")

_SURROGATE = re.compile("[\ud800-\udfff]")

# https://owasp.org/www-community/attacks/CSV_Injection; blanks and invisible characters before the sign do not disarm it.
_FORMULA = re.compile("[\t\r\n]|[\\s\u200b-\u200f\u2060\ufeff]*[=+\\-@＝＋－＠]")

_LONGEST_WORD = 20
"""Characters back from a cut in which a blank is looked for."""

_LINK = re.compile(r"https?://[^\s<>\"{}|\\^`]+")


def visible(text: str) -> str:
    """The text with control characters shown as pictures, and line ends as line feeds.

    >>> visible("ACME\\x1b[31m")
    'ACME␛[31m'
    """
    if _ODD.search(text) is None:
        return text
    return _ODD.sub(_picture, text.replace("\r\n", "\n").replace("\r", "\n"))


def one_line(text: str) -> str:
    """Visible text with every run of blanks and line ends as one blank, for a terminal."""
    return " ".join(visible(text).split())


def without_surrogates(text: str) -> str:
    """The text with lone surrogates, which no UTF-8 file can hold, as replacement characters."""
    return text if text.isascii() else _SURROGATE.sub("\ufffd", text)


def no_formula(text: str) -> str:
    """The text with an apostrophe before it where an office program would take it for a formula."""
    return f"'{text}" if _FORMULA.match(text) else text


def safe_link(url: str | None) -> str | None:
    """The address if it is an ordinary http or https one that Excel takes, else None. Never call it with data of a file."""
    if url is None or len(url) > 2000 or _LINK.fullmatch(url) is None or not urlsplit(url).hostname:
        return None
    return url


def columns(line: str) -> int:
    """Width of one line in characters, Han, kana and Hangul as two."""
    return len(line) if line.isascii() else sum(2 if character >= "\u1100" else 1 for character in line)


def shortened(text: str, most: int) -> str:
    """The text, or as much of it as so many columns hold, with a mark where it was cut, between words where there are any."""
    if columns(text) <= most:
        return text
    room, kept = most - 4, 0
    for character in text:
        room -= columns(character)
        if room < 0:
            break
        kept += 1
    cut = text[:kept]
    word = cut.rfind(" ") if text[kept] != " " else kept
    return f"{cut[: word if word > max(0, kept - _LONGEST_WORD) else kept].rstrip()} ..."


def _picture(match: re.Match[str]) -> str:
    code = ord(match.group())
    if code < 0x20:
        return chr(0x2400 + code)
    if code == 0x7F:
        return "␡"
    if 0xD800 <= code <= 0xDFFF:
        return "\ufffd"
    return f"‹U+{code:04X}›"
