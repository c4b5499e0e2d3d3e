"""A small run that shows every outcome, for tests of reports and of whatever prints or records a run.

The names and entries are those of public lists; the addresses, digests and dates are made up for the test.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

from screening.errors import Place
from screening.model import (
    Alert,
    AlertType,
    FileFailure,
    Input,
    Item,
    Outcome,
    Party,
    Problem,
    Result,
    Row,
    RuleRef,
    Run,
    RunEnd,
    ScreenedRow,
    Seal,
    Settings,
    Severity,
    SheetNote,
    Snapshot,
    TableKind,
    TokenMatch,
    Totals,
)
from screening.report import ReportWriter

STARTED = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)

STARTER_NOTICE = (
    "this is the starter list, a small hand-picked extract. It is not complete: import the Consolidated Screening List "
    "before you rely on the absence of a match."
)

CSL = Snapshot(
    list_id="us-csl",
    title="US Consolidated Screening List",
    digest="3f" * 32,
    source_digest="a7" * 32,
    source_name="consolidated.json",
    retrieved=datetime(2026, 11, 21, 6, 0, tzinfo=UTC),
    entities=25_921,
    names=57_174,
    published=date(2026, 11, 20),
)

STARTER = Snapshot(
    list_id="starter",
    title="Starter list",
    digest="5c" * 32,
    source_digest="5d" * 32,
    source_name="starter.csv",
    retrieved=datetime(2026, 11, 1, tzinfo=UTC),
    entities=212,
    names=640,
    notice=STARTER_NOTICE,
)

STALE = replace(
    CSL,
    list_id="house",
    title="House list",
    published=date(2025, 1, 7),
    flaws=("it is 686 days old; at most 30 are allowed.",),
)

ASCEND_RULE = RuleRef(
    id="us-bis-gp10-ascend",
    title="Huawei Ascend 910B, 910C and 910D chips",
    severity=Severity.STOP,
    state="in force since 2025-05-13",
    citation="15 CFR 736.2(b)(10)",
    url="https://www.ecfr.gov/current/title-15/section-736.2",
)

NDAA_RULE = RuleRef(
    id="us-ndaa-889-makers",
    title="Telecommunications and video equipment of section 889 makers",
    severity=Severity.REVIEW,
    state="in force since 2019-08-13",
    citation="Pub. L. 115-232, sec. 889",
    url="https://www.acquisition.gov/far/52.204-25",
)

RUN = Run(
    id="20261124-093000-7f3a",
    started=STARTED,
    operator="j.buyer",
    host="desk-17",
    version="0.1.0",
    command="tradesieve screen vendors.xlsx bom.csv broken.xls",
    settings=Settings(threshold=85.0, as_of=date(2026, 11, 24), destination="DE", lists=("us-csl",)),
    snapshots=(CSL,),
    rulebook_digest="c0" * 32,
    rules=(ASCEND_RULE, NDAA_RULE),
    inputs=(
        Input("vendors.xlsx", "11" * 32, 18_322, "xlsx"),
        Input("bom.csv", "22" * 32, 2_044, "csv"),
        Input("broken.xls", "33" * 32, 512, "xls"),
    ),
    reference="PO-123",
)

SEAL = Seal(root="ab" * 32, head="17:" + "cd" * 32)

VENDORS = SheetNote(
    file="vendors.xlsx",
    sheet="Vendors",
    kind=TableKind.VENDOR,
    rows=0,
    columns=(("B", "Supplier", "vendor"), ("C", "Country", "country")),
    headers=("No.", "Supplier", "Country", "Remarks"),
)
BOM = SheetNote(
    file="bom.csv",
    sheet=None,
    kind=TableKind.BOM,
    rows=0,
    columns=(("A", "MPN", "part_number"), ("B", "Description", "description"), ("C", "Hersteller", "manufacturer")),
    headers=("MPN", "Description", "Hersteller", "Qty"),
)
COVER = SheetNote(
    file="vendors.xlsx",
    sheet="Read me",
    kind=None,
    rows=4,
    note="no table of parties or parts was found; nothing on this sheet was screened.",
    hidden=True,
)

NO_MATCH = "No match on us-csl of 2026-11-20 and 2 rules."


def alert(**changes: object) -> Alert:
    """An exact hit on Huawei; give the fields that differ."""
    huawei = Alert(
        id="a-0001",
        type=AlertType.PARTY,
        score=100.0,
        priority=97,
        severity=Severity.STOP,
        explanation=(
            '"Huawei Technologies Co., Ltd." is, word for word, the listed name of Huawei Technologies Co., Ltd.; '
            "the country CN agrees."
        ),
        list="us-csl",
        entity="us-csl:9f12",
        entity_name="Huawei Technologies Co., Ltd.",
        matched_name="Huawei Technologies Co., Ltd.",
        queried="Huawei Technologies Co., Ltd.",
        programme="us-bis-el",
        column="Supplier",
        title="Entity List",
        citation="15 CFR Part 744, Supplement No. 4",
        source_url="https://www.ecfr.gov/current/title-15/part-744/appendix-Supplement%20No.%204%20to%20Part%20744",
        action="Do not ship or order items subject to the EAR without a licence; ask the compliance officer.",
        tokens=(
            TokenMatch("huawei", "huawei", "same", 100, 1000),
            TokenMatch("technologies", "technologies", "same", 12, 1000),
        ),
    )
    return replace(huawei, **changes)  # type: ignore[arg-type]


SMIC = alert(
    id="a-0002",
    score=91.4,
    priority=74,
    severity=Severity.REVIEW,
    explanation=(
        '"Semiconductor Manufacturing Intl Corp" is like the listed name "Semiconductor Manufacturing International '
        'Corporation": 3 of 4 words agree and "Intl" is short for "International"; the country is not given.'
    ),
    entity="us-csl:5510",
    entity_name="Semiconductor Manufacturing International Corporation",
    matched_name="Semiconductor Manufacturing International (SMIC)",
    queried="Semiconductor Manufacturing Intl Corp",
    tokens=(
        TokenMatch("semiconductor", "semiconductor", "same", 36, 1000),
        TokenMatch("manufacturing", "manufacturing", "same", 36, 1000),
        TokenMatch("intl", "international", "synonym", 18, 900),
    ),
)

CHIP = alert(
    id="a-0003",
    type=AlertType.ITEM,
    score=None,
    priority=95,
    explanation=(
        '"CloudMatrix 384" in column Description contains 384 x Ascend 910C, which BIS presumes to have been made in '
        "breach of the EAR."
    ),
    list=None,
    entity=None,
    entity_name=None,
    matched_name=None,
    queried="CloudMatrix 384 super node",
    programme=None,
    rule="us-bis-gp10-ascend",
    column="Description",
    title="Huawei Ascend 910B, 910C and 910D chips",
    citation="15 CFR 736.2(b)(10)",
    source_url="https://www.ecfr.gov/current/title-15/section-736.2",
    action="Do not buy or use without asking BIS; a licence may be required.",
    meaning="A licence may be required.",
    tokens=(),
)

MAKER = alert(
    id="a-0004",
    score=96.0,
    priority=81,
    severity=Severity.REVIEW,
    explanation='"Hikvision" is a listed short name of Hangzhou Hikvision Digital Technology Co., Ltd.',
    entity="us-csl:7781",
    entity_name="Hangzhou Hikvision Digital Technology Co., Ltd.",
    matched_name="Hikvision",
    queried="HIKVISION",
    tokens=(TokenMatch("hikvision", "hikvision", "same", 100, 1000),),
    programme="us-ndaa-889",
    rule="us-ndaa-889-makers",
    column="Hersteller",
)


def screened(
    file: str,
    sheet: str | None,
    number: int,
    cells: tuple[str, ...],
    outcome: Outcome,
    *,
    reason: str = NO_MATCH,
    alerts: tuple[Alert, ...] = (),
    problems: tuple[Problem, ...] = (),
    item: Item | None = None,
) -> ScreenedRow:
    """A row with its answer: a vendor row of (number, name, country, remarks), or with ``item`` a line of parts."""
    if item is None:
        kind, parties = TableKind.VENDOR, (Party(cells[1], role="vendor", country=cells[2] or None, column="Supplier"),)
    else:
        maker = (Party(item.manufacturer, role="manufacturer", column="Hersteller"),) if item.manufacturer else ()
        kind, parties = TableKind.BOM, maker
    row = Row(Place(file=file, sheet=sheet, row=number), kind, cells, parties, item, problems)
    return ScreenedRow(row, Result(outcome, reason, alerts, problems))


def vendor(number: int, cells: tuple[str, ...], outcome: Outcome, **more: object) -> ScreenedRow:
    return screened("vendors.xlsx", "Vendors", number, cells, outcome, **more)  # type: ignore[arg-type]


def part(number: int, cells: tuple[str, ...], outcome: Outcome, **more: object) -> ScreenedRow:
    item = Item(part_number=cells[0] or None, description=cells[1] or None, manufacturer=cells[2] or None)
    return screened("bom.csv", None, number, cells, outcome, item=item, **more)  # type: ignore[arg-type]


VENDOR_ROWS = (
    vendor(
        5,
        ("1", "Huawei Technologies Co., Ltd.", "CN", "paid 30 days"),
        Outcome.STOP,
        reason="Huawei Technologies Co., Ltd. is on the Entity List.",
        alerts=(alert(),),
    ),
    vendor(6, ("2", "Bank of the West", "US", ""), Outcome.NO_MATCH),
    vendor(
        7,
        ("3", "Semiconductor Manufacturing Intl Corp", "", "new in 2026"),
        Outcome.REVIEW,
        reason="The name is like one on the Entity List.",
        alerts=(SMIC,),
        problems=(Problem("the country is an error value (#REF!)", "Country"),),
    ),
    vendor(
        8,
        ("4", "#NAME?", "DE", ""),
        Outcome.NOT_SCREENED,
        reason="The vendor's name could not be read.",
        problems=(Problem("the cell holds the error #NAME?", "Supplier"),),
    ),
    vendor(
        9,
        ("5", "Ascend Performance Materials", "US", "nylon"),
        Outcome.NO_MATCH,
        reason=f"{NO_MATCH} One alert was decided before.",
        alerts=(alert(id="a-0005", score=86.0, priority=20, severity=Severity.REVIEW, suppressed_by="decision 17"),),
    ),
)
PART_ROWS = (
    part(
        2,
        ("CM384", "CloudMatrix 384 super node", "HIKVISION", "1"),
        Outcome.STOP,
        reason="The item contains Ascend 910C chips; its maker is named in section 889.",
        alerts=(CHIP, MAKER),
    ),
    part(3, ("RC0402FR-07910RL", "RES 910 OHM 1% 0402", "Yageo", "400"), Outcome.NO_MATCH),
    part(
        4,
        ("XC7A35T", "FPGA Artix-7", "AMD", "3"),
        Outcome.NO_MATCH,
        reason=f"{NO_MATCH} One note.",
        alerts=(
            replace(
                CHIP,
                id="a-0006",
                severity=Severity.NOTE,
                priority=5,
                explanation="ECCN 3A991 is controlled for anti-terrorism reasons only.",
                queried="XC7A35T",
                rule="us-ear-3a991",
                title="ECCN 3A991",
                source_url=None,
                action=None,
            ),
        ),
    ),
)

FAILURES = (FileFailure("broken.xls", "broken.xls: the file is cut off after 512 bytes."),)


@dataclass(frozen=True)
class Story:
    """A whole run as a writer is told of it."""

    run: Run
    sheets: tuple[tuple[SheetNote, tuple[ScreenedRow, ...]], ...]
    failures: tuple[FileFailure, ...] = ()

    @property
    def rows(self) -> list[ScreenedRow]:
        return [row for _, rows in self.sheets for row in rows]

    @property
    def end(self) -> RunEnd:
        outcomes = [row.result.outcome for row in self.rows]
        totals = Totals(
            rows=len(outcomes),
            no_match=outcomes.count(Outcome.NO_MATCH),
            review=outcomes.count(Outcome.REVIEW),
            stop=outcomes.count(Outcome.STOP),
            not_screened=outcomes.count(Outcome.NOT_SCREENED),
            incomplete=sum(1 for row in self.rows if row.result.problems) + len(self.failures),
            alerts=sum(len(row.result.alerts) for row in self.rows),
            parties=sum(len(row.row.parties) for row in self.rows),
            items=sum(1 for row in self.rows if row.row.item),
        )
        notes = tuple(replace(note, rows=len(rows) if note.kind else note.rows) for note, rows in self.sheets)
        finished = self.run.started + timedelta(seconds=4)
        return RunEnd(finished, totals, totals.exit_code, notes, self.failures)

    def tell(self, writer: ReportWriter) -> None:
        """Write the whole report."""
        writer.begin(self.run)
        for note, rows in self.sheets:
            writer.sheet(note)
            for row in rows:
                writer.row(row)
        writer.end(self.end, SEAL)


FULL = Story(RUN, ((VENDORS, VENDOR_ROWS), (COVER, ()), (BOM, PART_ROWS)), FAILURES)
"""Every outcome, a partly screened row, a suppressed alert, a note, a hidden sheet without a table, a broken file."""

QUIET = Story(replace(RUN, snapshots=(STARTER,), inputs=RUN.inputs[:1]), ((VENDORS, VENDOR_ROWS[1:2]),))
"""One row without a match, on the starter list alone."""


def hostile(cell: str) -> Story:
    """A run in which one text stands everywhere a stranger's file can put it."""
    bad = alert(queried=cell, matched_name=cell, entity_name=cell, explanation=f"{cell} is like {cell}", column=cell, title=cell)
    note = SheetNote(
        file=f"{cell}.csv",
        sheet=cell,
        kind=TableKind.VENDOR,
        rows=0,
        columns=(("B", cell, "vendor"),),
        headers=(cell, cell, cell, cell),
        note=cell,
    )
    rows = (
        screened(note.file, cell, 2, (cell, cell, "CN", cell), Outcome.STOP, reason=cell, alerts=(bad,)),
        screened(note.file, cell, 3, (cell, cell, "", cell), Outcome.NOT_SCREENED, reason=cell, problems=(Problem(cell, cell),)),
        screened(note.file, cell, 4, (cell, cell, "", cell), Outcome.NO_MATCH, reason=cell),
    )
    run = replace(RUN, inputs=(replace(RUN.inputs[0], name=note.file),), reference=cell, operator=cell, command=cell)
    return Story(run, ((note, rows),), (FileFailure(note.file, cell),))
