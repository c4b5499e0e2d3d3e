"""One file from a publisher's server to the disk, or a refusal that says why. Knows nothing of lists.

The standard library's client is used: one request at a time needs no pool, and it takes the certificates and the proxy of the
operating system, which is what an office network asks for. What it leaves open is closed here: a body shorter than announced,
a body without end, a server that drips, a redirect away from https.
"""

from __future__ import annotations

import http.client
import ssl
import time
import urllib.error
import urllib.request
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from email.message import Message
from pathlib import Path
from typing import IO
from urllib.parse import urlsplit

from screening.errors import ListError
from screening.version import VERSION

_CHUNK = 1 << 16
_LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})
_PAGE = (b"<!doctype html", b"<html", b"<head", b"<body", b"<script")
_PASSING = frozenset({408, 425, 429, 500, 502, 503, 504})
_LONGEST_WAIT = 60.0


@dataclass(frozen=True, slots=True)
class Patience:
    """How long to try: seconds without a byte, seconds for a whole file, and seconds to wait before each further attempt."""

    silence: float = 30.0
    whole: float = 900.0
    pauses: tuple[float, ...] = (2.0, 8.0, 30.0)


@dataclass(frozen=True, slots=True)
class Mark:
    """What a server said of a file's version; sent back to it, so that an unchanged file is not sent again."""

    etag: str | None = None
    last_modified: str | None = None

    def __bool__(self) -> bool:
        return bool(self.etag or self.last_modified)


@dataclass(frozen=True, slots=True)
class Fetched:
    """The answer: ``size`` bytes written and the mark of this version, or ``changed`` is False and nothing was written."""

    changed: bool
    mark: Mark
    size: int = 0


Told = Callable[[int, int | None], None]
"""Told how many bytes have come, and how many were announced."""


class _Passing(Exception):
    """A failure that may have gone when one asks again; ``wait`` is what the server asked for."""

    def __init__(self, what: str, wait: float | None = None) -> None:
        super().__init__(what)
        self.wait = wait


def fetch(
    address: str,
    target: Path,
    *,
    mark: Mark | None = None,
    most: int,
    page: bool = False,
    patience: Patience | None = None,
    told: Told | None = None,
    sleep: Callable[[float], None] = time.sleep,
    clock: Callable[[], float] = time.monotonic,
) -> Fetched:
    """Fetch an address into a file that does not exist yet; nothing is left of it after a refusal.

    Only https is spoken, by every redirect too; plain http only to this computer itself. With ``mark`` the file is asked for
    if it has changed. ``most`` is the number of bytes from which it is refused, ``page`` allows a web page. Raises ListError.
    """
    patience = patience or Patience()
    _check(address, address)
    request = urllib.request.Request(address, headers=_headers(mark))
    attempts = len(patience.pauses) + 1
    for attempt in range(attempts):
        try:
            return _attempt(request, target, mark=mark, most=most, page=page, patience=patience, told=told, clock=clock)
        except _Passing as failure:
            target.unlink(missing_ok=True)
            if attempt == attempts - 1:
                tries = "once" if attempts == 1 else f"{attempts} times"
                raise _refused(address, f"{failure}, tried {tries}.", "Try again later, or import the file by hand.") from failure
            sleep(min(_LONGEST_WAIT, max(failure.wait or 0.0, patience.pauses[attempt])))
        except BaseException:
            target.unlink(missing_ok=True)
            raise
    raise AssertionError("the last attempt returns or raises")


def _attempt(
    request: urllib.request.Request,
    target: Path,
    *,
    mark: Mark | None,
    most: int,
    page: bool,
    patience: Patience,
    told: Told | None,
    clock: Callable[[], float],
) -> Fetched:
    address = request.full_url
    end = clock() + patience.whole
    try:
        with _opener(address).open(request, timeout=patience.silence) as answer:
            found = Mark(answer.headers.get("ETag"), answer.headers.get("Last-Modified"))
            if answer.status != 200:
                raise _refused(address, f"the server answered {answer.status}, which is no whole file.", _LATER)
            size = _body(answer, target, address, most=most, page=page, end=end, told=told, clock=clock)
            return Fetched(True, found, size)
    except urllib.error.HTTPError as error:
        with error:
            if error.code == 304 and mark:
                return Fetched(False, mark)
            if 300 <= error.code < 400 and error.code != 304:
                raise _refused(address, "the server sends on in a circle, or to what is not https.", _CHECK) from error
            what = f"the server answered {error.code} {http.client.responses.get(error.code, '')}".rstrip()
            if error.code in _PASSING:
                raise _Passing(what, _seconds(error.headers.get("Retry-After"))) from error
            raise _refused(
                address, f"{what}.", "Check the address in the list's definition, or import the file by hand."
            ) from error
    except urllib.error.URLError as error:
        if isinstance(error.reason, ssl.SSLCertVerificationError):
            raise _refused(
                address,
                f"the certificate of the server cannot be verified ({error.reason.verify_message}).",
                "Nothing was taken from it. Ask whoever runs this network whether it replaces certificates.",
            ) from error
        raise _Passing(f"the server cannot be reached ({error.reason})") from error
    except TimeoutError as error:
        raise _Passing(f"the server sent nothing for {patience.silence:g} seconds") from error
    except (http.client.HTTPException, ConnectionError, ssl.SSLError) as error:
        raise _Passing(f"the connection broke off ({type(error).__name__})") from error


def _body(
    answer: http.client.HTTPResponse,
    target: Path,
    address: str,
    *,
    most: int,
    page: bool,
    end: float,
    told: Told | None,
    clock: Callable[[], float],
) -> int:
    announced = _number(answer.headers.get("Content-Length"))
    if announced is not None and announced > most:
        raise _too_large(address, most)
    unpack = _unpacker(address, answer.headers.get("Content-Encoding"))
    come = size = 0
    start = b""
    with target.open("xb") as file:
        while chunk := answer.read1(_CHUNK):
            come += len(chunk)
            content = unpack(chunk)
            size += len(content)
            if size > most or come > most:
                raise _too_large(address, most)
            if clock() > end:
                raise _Passing("the server was too slow to send the whole file")
            if len(start) < 512:
                start += content[:512]
                if not page and is_page(start):
                    raise _refused(
                        address,
                        "the server sent a web page (a login, a notice or an error), not the list.",
                        "Open the address in a browser to see what it says, or import the file by hand.",
                    )
            file.write(content)
            if told:
                told(come, announced)
    if announced is not None and come < announced:
        raise _Passing(f"the file broke off after {come:,} of {announced:,} bytes")
    if not unpack.whole():
        raise _Passing(f"the file broke off after {come:,} bytes")
    if not size:
        raise _Passing("the server sent an empty file")
    return size


def is_page(start: bytes) -> bool:
    """Whether a file that begins so is a web page."""
    text = start.removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    while text.startswith((b"<!--", b"<?xml")):
        _, closed, rest = text.partition(b"-->" if text.startswith(b"<!--") else b"?>")
        if not closed:
            return False
        text = rest.lstrip()
    return text.startswith(_PAGE)


class _Plain:
    """A body as it comes."""

    def __call__(self, chunk: bytes) -> bytes:
        return chunk

    def whole(self) -> bool:
        return True


class _Gzip:
    """A body in the encoding gzip, which was not asked for and some servers use all the same."""

    def __init__(self) -> None:
        self._stream = zlib.decompressobj(16 + zlib.MAX_WBITS)

    def __call__(self, chunk: bytes) -> bytes:
        try:
            return self._stream.decompress(chunk)
        except zlib.error as problem:
            raise _Passing("the file came damaged") from problem

    def whole(self) -> bool:
        return self._stream.eof


def _unpacker(address: str, encoding: str | None) -> _Plain | _Gzip:
    match (encoding or "identity").strip().lower():
        case "identity":
            return _Plain()
        case "gzip" | "x-gzip":
            return _Gzip()
        case coded:
            raise _refused(address, f'the server sent the file in the encoding "{coded}", which was not asked for.', _LATER)


class _Redirects(urllib.request.HTTPRedirectHandler):
    """Follows redirects that stay on https, ten at most."""

    def redirect_request(
        self, req: urllib.request.Request, fp: IO[bytes], code: int, msg: str, headers: Message, newurl: str
    ) -> urllib.request.Request | None:
        _check(newurl, req.full_url)
        return super().redirect_request(req, fp, code, msg, headers, newurl)  # type: ignore[arg-type]


def _opener(address: str) -> urllib.request.OpenerDirector:
    handlers: list[urllib.request.BaseHandler] = [_Redirects()]
    if urlsplit(address).hostname in _LOOPBACK:
        handlers.append(urllib.request.ProxyHandler({}))
    return urllib.request.build_opener(*handlers)


def _check(address: str, asked: str) -> None:
    """Refuse an address that is not https, unless this computer was asked and it is on this computer."""
    parts = urlsplit(address)
    if parts.scheme == "https" and parts.hostname:
        return
    if parts.scheme == "http" and parts.hostname in _LOOPBACK and urlsplit(asked).hostname in _LOOPBACK:
        return
    what = "the address is not https." if address == asked else f"the server sends on to {address}, which is not https."
    raise _refused(asked, what, "Nothing was taken from it. Check the address in the list's definition.")


def _headers(mark: Mark | None) -> dict[str, str]:
    headers = {"User-Agent": f"tradesieve/{VERSION}", "Accept-Encoding": "identity", "Accept": "*/*"}
    if mark and mark.etag:
        headers["If-None-Match"] = mark.etag
    if mark and mark.last_modified:
        headers["If-Modified-Since"] = mark.last_modified
    return headers


def _number(text: str | None) -> int | None:
    return int(text) if text and text.strip().isdecimal() else None


def _seconds(text: str | None) -> float | None:
    number = _number(text)
    return None if number is None else float(number)


_LATER = "Try again later, or import the file by hand."
_CHECK = "Check the address in the list's definition, or import the file by hand."


def _refused(address: str, what: str, remedy: str) -> ListError:
    return ListError(f"{address}: {what}", remedy=remedy)


def _too_large(address: str, most: int) -> ListError:
    return _refused(
        address,
        f"the file has more than {most / 1e6:,.0f} MB, which no file of this list should have.",
        "If it is right, raise max_megabytes in the list's definition.",
    )
