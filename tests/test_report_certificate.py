"""Certificates: whole, of one page, and made from the record."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import browser
import pytest
import samples
from lxml import html
from test_report_html import PAYLOADS, bare

import cli
from screening.audit import Ledger
from screening.errors import Place, SettingError
from screening.model import Identifier, Input, Item, Outcome, Party, Row, ScreenedRow, TableKind
from screening.report.certificate import Certificate, Line, certificate
from screening.report.output import opened
from screening.run.certificates import write_certificate

Golden = Callable[[str, str], None]

ISSUED = datetime(2026, 11, 25, 8, 0, tzinfo=UTC)


def of_row(screened: ScreenedRow, story: samples.Story = samples.FULL, **changes: object) -> Certificate:
    line = Line(ordinal=1, digest="ef" * 32, screened=screened)
    told = Certificate(story.run, story.end, samples.SEAL, samples.SEAL.head, ISSUED, line, screened.result.alerts)
    return replace(told, **changes)  # type: ignore[arg-type]


def longest() -> Certificate:
    """The most a certificate can have to hold."""
    words = "Hangzhou Extraordinarily Long Digital Technology Manufacturing and Trading Co., Ltd. " * 20
    alerts = tuple(
        samples.alert(id=f"a{n}", explanation=words, matched_name=words, suppressed_by="decision 17") for n in range(40)
    )
    lists = tuple(
        replace(samples.STALE, list_id=f"list-{n:02}-of-a-long-name", title=words, digest=f"{n:064x}", notice=words)
        for n in range(45)
    )
    parties = tuple(Party(words, role="intermediate_consignee", country="CN", address=words) for _ in range(12))
    item = Item(description=words, part_number=words, manufacturer=words, end_use=words)
    row = Row(Place(words[:200], words[:31], 1_048_576), TableKind.BOM, (), parties, item)
    run = replace(
        samples.RUN,
        snapshots=lists,
        inputs=tuple(Input(words[:200], "12" * 32, 1, "xlsx") for _ in range(30)),
        reference=words[:200],
    )
    story = samples.Story(run, ())
    result = replace(samples.VENDOR_ROWS[0].result, reason=words * 3, alerts=alerts)
    return of_row(ScreenedRow(row, result), story, head="99:" + "77" * 32)


@pytest.mark.parametrize("name", ["stop", "no-match", "run"])
def test_certificates_are_as_they_were(name: str, golden: Golden) -> None:
    told = {
        "stop": of_row(samples.VENDOR_ROWS[0], head="19:" + "0f" * 32),
        "no-match": of_row(samples.VENDOR_ROWS[1], samples.QUIET),
        "run": of_row(samples.VENDOR_ROWS[0], line=None, alerts=(samples.alert(),)),
    }[name]

    golden(f"certificate-{name}.html.txt", bare(certificate(told)))


def test_no_match_is_said_of_lists_and_dates_and_nothing_is_called_anything_better() -> None:
    text = html.fromstring(certificate(of_row(samples.VENDOR_ROWS[1]))).text_content()

    assert "No match on us-csl of 2026-11-20 and 2 rules." in text
    assert "It is not an approval." in text
    assert "not legal advice" in text
    assert "clear" not in text.lower()


def test_a_run_of_which_files_failed_is_not_certified_as_no_match() -> None:
    story = samples.Story(samples.RUN, ((samples.VENDORS, samples.VENDOR_ROWS[1:2]),), samples.FAILURES)
    page = html.fromstring(certificate(Certificate(story.run, story.end, samples.SEAL, "1:00", ISSUED, None, ())))

    assert page.xpath("//div[@class='answer not_screened']/b")[0].text == "Not screened"


@pytest.mark.parametrize("payload", PAYLOADS)
def test_a_certificate_holds_data_as_text_and_no_script(payload: str) -> None:
    story = samples.hostile(payload)
    source = certificate(of_row(story.rows[0], story))
    page = html.fromstring(source)

    assert not page.xpath("//script | //img | //iframe | //@style | //@src | //a")
    assert len(page.xpath("//h1")) == 1
    assert payload in page.text_content()
    assert "script-src" not in source.partition("</head>")[0]


def test_the_fullest_certificate_prints_on_one_page(tmp_path: Path) -> None:
    chromium = browser.installed(tmp_path)
    if shutil.which("pdfinfo") is None:
        pytest.skip("no pdfinfo here (Debian: apt-get install poppler-utils)")
    for name, told in (("longest", longest()), ("run", replace(longest(), line=None))):
        (tmp_path / f"{name}.html").write_text(certificate(told), "utf-8")
        chromium.pdf(tmp_path / f"{name}.html", tmp_path / f"{name}.pdf")
        printed = subprocess.run(["pdfinfo", tmp_path / f"{name}.pdf"], capture_output=True, text=True, check=True).stdout

        assert "Pages:           1\n" in printed


def asked_on(row: Row) -> dict[str, str]:
    """What a certificate says was asked."""
    page = html.fromstring(certificate(of_row(ScreenedRow(row, samples.VENDOR_ROWS[1].result))))
    return {name.text_content(): name.getnext().text_content() for name in page.xpath("//dl[1]/dt")}


def test_everything_that_was_asked_stands_in_the_certificate() -> None:
    imo = Identifier("imo", "9187629")
    parties = (Party("Acme", "end_user", "DE", "Hauptstr. 1", (imo,)), *(Party(f"Firm {n}") for n in range(4)))
    item = Item("FPGA", "XC7", "AMD", "3A001", "8542", "TW", "DE", (("ops_8bit_tops", 12.5),), (), "research")
    full = asked_on(Row(Place("b.xlsx", "BOM", 7), TableKind.BOM, (), parties, item))

    assert full["Where it stands"] == 'b.xlsx, sheet "BOM", row 7'
    assert full["End user"] == "Acme, country DE, Hauptstr. 1, imo 9187629"
    assert full["Further parties"] == "Firm 2; Firm 3"
    assert full["Item"] == (
        "FPGA, part number XC7, made by AMD, ECCN 3A001, HS 8542, origin TW, destination DE, end use research, ops_8bit_tops 12.5"
    )
    assert asked_on(Row(Place(), TableKind.VENDOR, (), parties[1:2])) == {"Party": "Firm 0"}
    assert asked_on(Row(Place("b.xlsx", "BOM", 8), TableKind.BOM))["Row"] == "nothing that could be screened"


# --- from the record -----------------------------------------------------------------------------------------------------


@pytest.fixture
def ledger(tmp_path: Path) -> Ledger:
    """A ledger with the full run recorded."""
    opened_ledger = Ledger.open(tmp_path / "ledger.sqlite")
    record(opened_ledger, samples.FULL)
    return opened_ledger


def record(ledger: Ledger, story: samples.Story, *, ended: bool = True) -> None:
    ledger.begin(story.run)
    ledger.record(story.run.id, 0, story.rows)
    if ended:
        ledger.end(story.run.id, story.end)


def written(ledger: Ledger, folder: Path, run_id: str = samples.RUN.id, **of: object) -> html.HtmlElement:
    path = folder / "certificate.html"
    with ledger, opened(path) as out:
        write_certificate(ledger, run_id, out, now=ISSUED, **of)  # type: ignore[arg-type]
    return html.fromstring(path.read_text("utf-8"))


def test_a_row_is_certified_from_the_record_with_its_digest_root_and_head(ledger: Ledger, tmp_path: Path) -> None:
    found = next(one for one in ledger.rows() if one.screened.row.place.row == 7)
    shown = ledger.show(samples.RUN.id)
    text = written(ledger, tmp_path, row=7).text_content()

    assert shown.ended_entry is not None
    for said in (found.digest, shown.root, shown.ended_entry.head, "3 of 8", "Semiconductor Manufacturing Intl Corp", "PO-123"):
        assert str(said) in text


def test_a_whole_run_is_certified_by_its_gravest_open_alerts(ledger: Ledger, tmp_path: Path) -> None:
    page = written(ledger, tmp_path)
    alerts = [one.text_content() for one in page.xpath("//ol/li")]

    assert [alert.partition(",")[2].partition(":")[0].split(",")[0] for alert in alerts] == [
        " priority 97",
        " priority 95",
        " priority 81",
        " priority 74",
    ]
    assert "2 further alerts in the record." in page.text_content()


def test_a_question_is_certified_without_naming_a_row(tmp_path: Path) -> None:
    ledger = Ledger.open(tmp_path / "ledger.sqlite")
    run = replace(samples.RUN, inputs=(Input("question", "44" * 32, 0, "question"),))
    row = Row(Place(), TableKind.VENDOR, parties=(Party("Bank of the West", country="US"),))
    record(ledger, samples.Story(run, ((samples.VENDORS, (ScreenedRow(row, samples.VENDOR_ROWS[1].result),)),)))
    text = written(ledger, tmp_path).text_content()

    assert "Of one question" in text
    assert "Bank of the West, country US" in text


def test_what_cannot_be_certified_is_refused_and_leaves_no_file(ledger: Ledger, tmp_path: Path) -> None:
    unfinished = replace(samples.QUIET, run=replace(samples.QUIET.run, id="20261125-080000-0000"))
    record(ledger, unfinished, ended=False)
    twice = samples.screened("other.xlsx", "Vendors", 5, ("", "Yageo", "TW", ""), Outcome.NO_MATCH)
    double = samples.Story(replace(samples.RUN, id="20261126-080000-0000"), ((samples.VENDORS, (samples.VENDOR_ROWS[0], twice)),))
    record(ledger, double)
    target = tmp_path / "certificate.html"

    def refused(match: str, run_id: str, **of: object) -> None:
        with pytest.raises(SettingError, match=match), opened(target) as out:
            write_certificate(ledger, run_id, out, **of)  # type: ignore[arg-type]
        assert not [one.name for one in tmp_path.iterdir() if one.name.endswith((".html", ".part"))]

    with ledger:
        refused("is unfinished", unfinished.run.id)
        refused("has no row 99", samples.RUN.id, row=99)
        refused("has no elsewhere.csv, row 5", samples.RUN.id, row=5, file="elsewhere.csv")
        refused("several rows that answer row 5: vendors.xlsx.*; other.xlsx", double.run.id, row=5)
        with opened(target) as out:
            write_certificate(ledger, double.run.id, out, row=5, file="other.xlsx")

    assert "Yageo" in target.read_text("utf-8")


def test_a_row_that_was_purged_is_said_to_be_so(ledger: Ledger, tmp_path: Path) -> None:
    ledger.purge([samples.RUN.id], reason="policy 12", operator="r.records", at=datetime(2040, 1, 1, tzinfo=UTC))

    with pytest.raises(SettingError, match="were purged on 2040-01-01"):
        written(ledger, tmp_path, row=7)


def test_a_list_of_this_day_is_dated_so(tmp_path: Path) -> None:
    snapshot = replace(samples.CSL, published=date(2026, 7, 31))
    text = certificate(of_row(samples.VENDOR_ROWS[1], replace(samples.QUIET, run=replace(samples.RUN, snapshots=(snapshot,)))))

    assert f'<td>2026-07-31</td><td class="n">25,921</td><td class="code">{snapshot.digest}</td>' in text


def test_the_commands_write_certificates(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def tradesieve(*arguments: str) -> int:
        with pytest.raises(SystemExit) as done:
            cli.main([*arguments, "--home", str(tmp_path / "home")])
        return int(str(done.value.code))

    page = tmp_path / "po-123.html"
    codes = [
        tradesieve("check", "party", "Texas Instruments", "--reference", "PO-123", "--certificate", str(page)),
        tradesieve("audit", "certificate", "latest", "--row", "9", "--output", str(tmp_path / "none.html")),
    ]
    told = capsys.readouterr()
    codes.append(tradesieve("audit", "certificate", "latest"))
    again = capsys.readouterr().out

    assert codes == [0, 2, 0]
    assert "Texas Instruments" in page.read_text("utf-8")
    assert "PO-123" in page.read_text("utf-8")
    head = re.search(r"Head after the run</dt><dd[^>]*><bdi>([0-9]+:[0-9a-f]{64})", again)
    assert head is not None
    assert tradesieve("audit", "verify", "latest", "--head", head[1]) == 0
    issued = re.compile("issued [^.]*UTC")
    assert issued.sub("", again) == issued.sub("", page.read_text("utf-8"))
    assert "has no row 9" in told.err
    assert not (tmp_path / "none.html").exists()
