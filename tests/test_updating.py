"""Lists brought up to date from a server that misbehaves in every way known, and from a mirror."""

from __future__ import annotations

import gzip
import os
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import msgspec
import pytest
from test_formats_us_csl import COLUMNS, EL, csv_text

from screening.audit import Ledger
from screening.errors import ListError, SettingError
from screening.fetch import Mark, Patience, fetch, is_page
from screening.run.updating import Update, Updated, Updater
from screening.watchlist import ListStore, definitions

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
DEFINITION = """\
schema: 1
id: small
title: Small test list
publisher: {id: us-ita, name: International Trade Administration, country: US, official: true}
homepage: https://example.org/list
source: {url: "https://example.org/list.csv", format: us-csl, language: en, max_megabytes: 1}
cadence: daily
stale_after_days: 7
expect: {entities: {min: 3, max: 50}, max_drop_percent: 10}
programmes: {Entity List: us-bis-el}
"""


def content(count: int, first: int = 0) -> bytes:
    return csv_text(*({"source": EL, "name": f"Company {number}"} for number in range(first, first + count))).encode()


@dataclass
class Answer:
    """What the server sends: ``announce`` a length other than the true one, ``cut`` the connection after so many bytes."""

    body: bytes = b""
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    announce: int | None = None
    drip: bool = False


class Server:
    """A publisher on this computer: gives the answers of its script one after the other, the last one for ever."""

    def __init__(self) -> None:
        self.script: list[Answer] = []
        self.asked: list[dict[str, str]] = []
        self.stop = threading.Event()
        server = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                server.asked.append({"path": self.path, **{key.lower(): value for key, value in self.headers.items()}})
                answer = server.script.pop(0) if len(server.script) > 1 else server.script[0]
                self.send_response(answer.status)
                for key, value in answer.headers.items():
                    self.send_header(key, value)
                if answer.announce != -1 and answer.status != 304:
                    self.send_header("Content-Length", str(len(answer.body) if answer.announce is None else answer.announce))
                self.end_headers()
                if answer.drip:
                    self.wfile.write(answer.body[:10])
                    self.wfile.flush()
                    server.stop.wait(20)
                else:
                    self.wfile.write(answer.body)

            def log_message(self, *_: object) -> None:
                pass

        self.http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.http.daemon_threads = True
        self.thread = threading.Thread(target=lambda: self.http.serve_forever(poll_interval=0.02), daemon=True)
        self.thread.start()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.http.server_port}/list.csv"

    def close(self) -> None:
        self.stop.set()
        self.http.shutdown()
        self.http.server_close()
        self.thread.join()


@pytest.fixture
def server() -> Iterator[Server]:
    made = Server()
    yield made
    made.close()


@dataclass
class Desk:
    """A home folder with one list, which may be updated again and again."""

    home: Path
    store: ListStore
    ledger: Ledger
    waits: list[float] = field(default_factory=list)
    now: datetime = NOW

    def update(self, *ids: str, mirror: Path | None = None, silence: float = 5.0) -> Updated:
        updater = Updater(
            self.store,
            self.ledger,
            "tester",
            patience=Patience(silence=silence, pauses=(2.0, 8.0)),
            now=lambda: self.now,
            sleep=self.waits.append,
        )
        (found,) = updater.update(ids or ("small",), mirror=mirror)
        return found

    def entities(self) -> int:
        (loaded,) = self.store.load(["small"], as_of=self.now.date(), today=self.now.date())
        return len(loaded.entities)

    def flaws(self) -> tuple[str, ...]:
        (loaded,) = self.store.load(["small"], as_of=self.now.date(), today=self.now.date())
        return loaded.snapshot.flaws

    def files(self) -> dict[str, bytes]:
        lists = self.home / "lists"
        return {str(path.relative_to(lists)): path.read_bytes() for path in sorted(lists.rglob("*")) if path.is_file()}


@pytest.fixture
def desk(tmp_path: Path, server: Server) -> Iterator[Desk]:
    folder = tmp_path / "definitions"
    folder.mkdir()
    (folder / "small.yaml").write_text(DEFINITION, "utf-8")
    found = definitions(folder)
    source = msgspec.structs.replace(found["small"].source, url=server.address)  # a definition itself may name https only
    found["small"] = msgspec.structs.replace(found["small"], source=source)
    home = tmp_path / "home"
    home.mkdir()
    with Ledger.open(home / "ledger.sqlite") as ledger:
        yield Desk(home, ListStore(home, found), ledger)


# --- what is taken -----------------------------------------------------------------------------------------------------


def test_an_update_takes_the_file_in_and_records_who_did_so(desk: Desk, server: Server) -> None:
    server.script = [Answer(content(5), headers={"ETag": '"v1"'})]

    found = desk.update()

    assert (found.state, desk.entities(), desk.waits) == (Update.UPDATED, 5, [])
    (line,) = desk.ledger.imports()
    assert (line.operator, line.snapshot.entities, line.snapshot.source_name) == ("tester", 5, "list.csv")
    assert server.asked[0]["user-agent"].startswith("tradesieve/")


def test_an_unchanged_file_is_asked_for_by_its_mark_not_sent_again_and_counts_as_seen(desk: Desk, server: Server) -> None:
    changed = "Tue, 24 Nov 2026 06:00:00 GMT"
    server.script = [Answer(content(5), headers={"ETag": '"v1"', "Last-Modified": changed}), Answer(status=304)]
    desk.update()
    desk.now += timedelta(days=9)
    assert desk.flaws() == ("stale: dated 2026-11-24, 9 days old; at most 7 are allowed",)

    found = desk.update()

    assert (server.asked[1]["if-none-match"], server.asked[1]["if-modified-since"]) == ('"v1"', changed)
    assert found.state is Update.UNCHANGED
    assert desk.flaws() == ()
    assert "not changed" in desk.ledger.imports()[0].note
    desk.now += timedelta(days=1)
    desk.update()
    assert server.asked[2]["if-none-match"] == '"v1"'


def test_a_file_that_says_its_date_is_not_stale_while_the_publisher_still_has_it(
    desk: Desk, tmp_path: Path, server: Server
) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(content(5))
    desk.store.import_file("small", path, now=desk.now, published=date(2026, 9, 1))
    assert len(desk.flaws()) == 1
    server.script = [Answer(content(5))]

    desk.update()

    assert desk.flaws() == ()
    desk.now += timedelta(days=8)
    assert desk.flaws() == ("stale: dated 2026-09-01, last seen at the publisher 2026-11-24, 8 days old; at most 7 are allowed",)


def test_after_an_import_by_hand_the_whole_file_is_asked_for(desk: Desk, tmp_path: Path, server: Server) -> None:
    server.script = [Answer(content(5), headers={"ETag": '"v1"'})]
    desk.update()
    path = tmp_path / "other.csv"
    path.write_bytes(content(6))
    desk.store.import_file("small", path, now=desk.now)

    desk.update()

    assert "if-none-match" not in server.asked[1]


def test_a_304_that_nobody_asked_for_is_refused(desk: Desk, server: Server) -> None:
    server.script = [Answer(status=304)]

    assert "the server answered 304" in desk.update().reason


def test_a_server_in_trouble_is_asked_again_after_a_pause(desk: Desk, server: Server) -> None:
    server.script = [Answer(status=500), Answer(status=503, headers={"Retry-After": "20"}), Answer(content(5))]

    assert desk.update().state is Update.UPDATED
    assert desk.waits == [2.0, 20.0]


def test_a_redirect_on_the_same_footing_is_followed(desk: Desk, server: Server) -> None:
    server.script = [Answer(status=302, headers={"Location": "/elsewhere.csv"}), Answer(content(5))]

    assert desk.update().state is Update.UPDATED
    assert [asked["path"] for asked in server.asked] == ["/list.csv", "/elsewhere.csv"]


def test_gzip_that_was_not_asked_for_is_unpacked(desk: Desk, server: Server) -> None:
    server.script = [Answer(gzip.compress(content(5)), headers={"Content-Encoding": "gzip"})]

    assert (desk.update().state, desk.entities()) == (Update.UPDATED, 5)


# --- what is refused ---------------------------------------------------------------------------------------------------

LOGIN = b"\xef\xbb\xbf <!-- portal -->\n<!DOCTYPE HTML><html><title>Please sign in</title></html>"
BAD: dict[str, tuple[Answer, str]] = {
    "truncated": (Answer(content(5)[:-40], announce=len(content(5))), "the file broke off after"),
    "truncated gzip": (
        Answer(gzip.compress(content(5))[:-9], headers={"Content-Encoding": "gzip"}),
        "the file broke off after",
    ),
    "damaged gzip": (Answer(b"\x1f\x8bnonsense", headers={"Content-Encoding": "gzip"}), "the file came damaged"),
    "unknown encoding": (Answer(content(5), headers={"Content-Encoding": "br"}), 'in the encoding "br"'),
    "a login page": (Answer(LOGIN), "a web page (a login, a notice or an error)"),
    "an image": (Answer(b"\x89PNG\r\n\x1a\n" + bytes(100)), "Nothing was stored"),
    "an empty file": (Answer(b""), "an empty file"),
    "announced too large": (Answer(b"x", announce=2_000_000), "the file has more than 1 MB"),
    "too large": (Answer(b"x" * 1_200_000, announce=-1), "the file has more than 1 MB"),
    "a gzip bomb": (Answer(gzip.compress(bytes(20_000_000)), headers={"Content-Encoding": "gzip"}), "more than 1 MB"),
    "to http": (Answer(status=302, headers={"Location": "http://example.org/list.csv"}), "which is not https"),
    "to a file": (Answer(status=301, headers={"Location": "file:///etc/passwd"}), "to what is not https"),
    "in a circle": (Answer(status=302, headers={"Location": "/list.csv"}), "the server sends on in a circle"),
    "not found": (Answer(status=404), "the server answered 404"),
    "forbidden": (Answer(LOGIN, status=403), "the server answered 403"),
    "partial": (Answer(content(5), status=206), "the server answered 206"),
    "always in trouble": (Answer(status=503), "the server answered 503 Service Unavailable, tried 3 times."),
    "shrunken": (Answer(content(16)), "holds 16 entities, 20.0% fewer than the 20 of 2026-11-24"),
    "short": (Answer(content(2)), "holds 2 entities; at least 3 are expected"),
    "far too long": (Answer(content(60)), "holds 60 entities; at most 50 are expected"),
    "broken in a record": (Answer(content(30)[:-10]), "1 of its records could not be read (line 31"),
    "another layout": (Answer(csv_text({"name": "A"}, columns=[*COLUMNS, "extra"]).encode()), 'the column "extra"'),
}


@pytest.mark.parametrize(("answer", "says"), BAD.values(), ids=BAD)
def test_what_is_not_the_list_is_refused_and_the_earlier_snapshot_stays_in_use(
    desk: Desk, server: Server, answer: Answer, says: str
) -> None:
    server.script = [Answer(content(20), headers={"ETag": '"v1"'})]
    desk.update()
    before = desk.files()
    server.script = [answer]

    found = desk.update()

    assert found.state is Update.REFUSED
    assert says in found.reason
    assert "\n" not in found.reason
    assert desk.files() == before
    assert desk.entities() == 20
    assert len(desk.ledger.imports()) == 1


@pytest.mark.parametrize("answer", [Answer(content(5), drip=True), Answer(content(5), drip=True, announce=-1)])
def test_a_server_that_stops_sending_is_given_up(desk: Desk, server: Server, answer: Answer) -> None:
    server.script = [answer]

    found = desk.update(silence=0.2)

    assert "the server sent nothing for 0.2 seconds, tried 3 times." in found.reason
    assert not (desk.home / "lists").exists()


def test_a_server_that_is_not_there_is_asked_again_and_given_up(desk: Desk, server: Server) -> None:
    server.close()

    found = desk.update()

    assert "the server cannot be reached" in found.reason
    assert desk.waits == [2.0, 8.0]


def test_a_server_that_never_ends_is_given_up(tmp_path: Path, server: Server) -> None:
    server.script = [Answer(content(30))]
    ticks = iter(range(0, 10_000, 100))

    with pytest.raises(ListError, match="too slow to send the whole file, tried once"):
        fetch(
            server.address,
            tmp_path / "list",
            most=1_000_000,
            patience=Patience(whole=50, pauses=()),
            clock=lambda: float(next(ticks)),
        )
    assert not (tmp_path / "list").exists()


@pytest.mark.parametrize(
    "address", ["http://example.org/list.csv", "ftp://example.org/list.csv", "file:///etc/passwd", "list.csv"]
)
def test_nothing_but_https_is_spoken_beyond_this_computer(tmp_path: Path, address: str) -> None:
    with pytest.raises(ListError, match="is not https"):
        fetch(address, tmp_path / "list", most=1000, sleep=lambda _: None)


def test_a_web_page_is_taken_where_the_list_is_one(tmp_path: Path, server: Server) -> None:
    server.script = [Answer(LOGIN, headers={"ETag": "x"})]

    found = fetch(server.address, tmp_path / "page", most=1000, page=True)

    assert (found.changed, found.mark, found.size) == (True, Mark("x"), len(LOGIN))
    assert (tmp_path / "page").read_bytes() == LOGIN


def test_xml_that_is_no_web_page_is_not_taken_for_one() -> None:
    assert is_page(b'<?xml version="1.0"?>\n<!-- a page -->\n<HTML lang="en">')
    assert not is_page(b'<?xml version="1.0"?>\n<htmlist/>'.replace(b"htmlist", b"sdnList"))
    assert not is_page(b"<?xml version")


def test_progress_is_told_in_bytes(tmp_path: Path, server: Server) -> None:
    server.script = [Answer(content(20))]
    told: list[tuple[int, int | None]] = []

    fetch(server.address, tmp_path / "list", most=1_000_000, told=lambda come, all_of_it: told.append((come, all_of_it)))

    assert told[-1] == (len(content(20)), len(content(20)))


# --- which lists -------------------------------------------------------------------------------------------------------


def test_one_refused_list_does_not_keep_the_others_from_being_updated(desk: Desk, server: Server) -> None:
    other = msgspec.structs.replace(desk.store.definitions["small"], id="zweite")
    desk.store.definitions["zweite"] = other
    server.script = [Answer(LOGIN), Answer(content(5))]
    updater = Updater(desk.store, desk.ledger, "tester", now=lambda: NOW)

    found = list(updater.update(["small", "zweite"]))

    assert [(one.list_id, one.state) for one in found] == [("small", Update.REFUSED), ("zweite", Update.UPDATED)]


def test_without_a_name_all_imported_lists_are_updated_and_those_fetched_by_hand_are_named(
    desk: Desk, tmp_path: Path, server: Server
) -> None:
    by_hand = desk.store.definitions["small"]
    by_hand = msgspec.structs.replace(by_hand, id="form", source=msgspec.structs.replace(by_hand.source, download=False))
    desk.store.definitions["form"] = by_hand
    path = tmp_path / "list.csv"
    path.write_bytes(content(5))
    server.script = [Answer(content(5))]
    updater = Updater(desk.store, desk.ledger, "tester", now=lambda: NOW)
    with pytest.raises(SettingError, match="No list was imported yet"):
        list(updater.update([]))
    for list_id in ("small", "form"):
        desk.store.import_file(list_id, path, now=NOW)

    found = list(updater.update([]))

    assert [(one.list_id, one.state) for one in found] == [("small", Update.UNCHANGED), ("form", Update.BY_HAND)]
    assert "get it from https://example.org/list, then: tradesieve lists import form FILE" in found[1].reason
    with pytest.raises(SettingError, match="cannot be downloaded by a program"):
        list(updater.update(["form"]))
    with pytest.raises(SettingError, match='no list "nope"'):
        list(updater.update(["nope"]))


def test_a_list_in_parts_is_fetched_whole_when_one_part_has_changed(desk: Desk, server: Server) -> None:
    host = server.address.removesuffix("list.csv")
    small = desk.store.definitions["small"]
    source = msgspec.structs.replace(small.source, url=None, parts={"a.csv": f"{host}a", "b.csv": f"{host}b"})
    desk.store.definitions["small"] = msgspec.structs.replace(small, source=source)
    updater = Updater(desk.store, desk.ledger, "tester", now=lambda: NOW)
    marks = {f"{host}a": Mark('"a"'), f"{host}b": Mark('"b"')}
    folder = desk.home / "one"
    folder.mkdir()
    server.script = [Answer(status=304), Answer(b"new b"), Answer(b"a")]

    found = updater._fetched(desk.store.definitions["small"], folder, marks)

    assert [asked["path"] for asked in server.asked] == ["/a", "/b", "/a"]
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == {"a.csv": b"a", "b.csv": b"new b"}
    assert set(found or ()) == set(marks)
    server.script = [Answer(status=304)]
    assert updater._fetched(desk.store.definitions["small"], folder, marks) is None


# --- from a mirror -----------------------------------------------------------------------------------------------------


def mirror_of(tmp_path: Path, body: bytes, *, days_old: int = 0, list_id: str = "small") -> Path:
    folder = tmp_path / "mirror" / list_id
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "list.csv").write_bytes(body)
    moment = (NOW - timedelta(days=days_old)).timestamp()
    os.utime(folder / "list.csv", (moment, moment))
    return tmp_path / "mirror"


def test_a_mirror_is_read_without_the_network_and_its_age_is_that_of_its_files(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("screening.run.updating.fetch", None)

    found = desk.update(mirror=mirror_of(tmp_path, content(5), days_old=10))

    assert (found.state, desk.entities()) == (Update.UPDATED, 5)
    assert desk.flaws() == ("stale: dated 2026-11-14, 10 days old; at most 7 are allowed",)
    assert desk.update(mirror=mirror_of(tmp_path, content(6), days_old=1)).state is Update.UPDATED
    assert desk.flaws() == ()


def test_a_mirror_is_refused_for_the_same_reasons_as_a_download(desk: Desk, tmp_path: Path) -> None:
    desk.update(mirror=mirror_of(tmp_path, content(20), days_old=1))

    found = desk.update(mirror=mirror_of(tmp_path, content(10)))

    assert "50.0% fewer" in found.reason
    assert desk.entities() == 20


def test_a_list_that_a_mirror_does_not_hold_is_refused_by_name(desk: Desk, tmp_path: Path) -> None:
    desk.update(mirror=mirror_of(tmp_path, content(5)))
    empty = tmp_path / "empty"
    empty.mkdir()

    assert "is not there. Put the files of the list into this folder" in desk.update(mirror=empty).reason


def test_without_a_name_a_mirror_brings_all_it_holds(desk: Desk, tmp_path: Path) -> None:
    updater = Updater(desk.store, desk.ledger, "tester", now=lambda: NOW)
    with pytest.raises(SettingError, match="holds no list"):
        list(updater.update([], mirror=tmp_path))

    (found,) = updater.update([], mirror=mirror_of(tmp_path, content(5)))

    assert (found.list_id, found.state) == ("small", Update.UPDATED)
