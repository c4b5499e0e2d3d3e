"""Runs and rows for the tests of the ledger; everything in them is made up but for the names of public lists."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from screening.errors import Place
from screening.model import (
    Alert,
    AlertType,
    FileFailure,
    Identifier,
    Input,
    Item,
    Kind,
    Outcome,
    Party,
    Problem,
    Result,
    Row,
    RuleRef,
    Run,
    RunEnd,
    ScreenedRow,
    Settings,
    Severity,
    SheetNote,
    Snapshot,
    TableKind,
    TokenMatch,
    Totals,
)

STARTED = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)

CSL = Snapshot(
    list_id="us-csl",
    title="US Consolidated Screening List",
    digest="3f" * 32,
    source_digest="a7" * 32,
    source_name="consolidated.json",
    retrieved=datetime(2026, 11, 21, 6, 0, 0, 250_000, tzinfo=UTC),
    entities=25_921,
    names=57_174,
    published=date(2026, 11, 20),
)
STARTER = Snapshot(
    list_id="starter",
    title="Starter list",
    digest="5c" * 32,
    source_digest="5d" * 32,
    source_name="starter.yaml",
    retrieved=STARTED,
    entities=210,
    names=640,
    flaws=("stale: 40 days old, 30 allowed",),
    notice="This is the starter list. It is not complete.",
)
ASCEND = RuleRef(
    id="us-bis-gp10-ascend",
    title="Huawei Ascend chips (General Prohibition 10)",
    severity=Severity.STOP,
    state="in force since 2025-05-13",
    citation="15 CFR 736.2(b)(10)",
    url="https://www.ecfr.gov/current/title-15/section-736.2",
)

RUN = Run(
    id="20261124-093000-4f1c",
    started=STARTED,
    operator="b.buyer",
    host="desk-7",
    version="0.1.0",
    command="tradesieve screen vendors.xlsx --reference PO-4711",
    settings=Settings(82.5, date(2026, 11, 24), destination="DE", lists=("us-csl", "starter"), allow_stale=True),
    snapshots=(CSL, STARTER),
    rulebook_digest="77" * 32,
    rules=(ASCEND, replace(ASCEND, id="us-bis-3a090", severity=Severity.REVIEW)),
    inputs=(Input("vendors.xlsx", "12" * 32, 48_213, "xlsx"), Input("bom.csv", "13" * 32, 0, "csv")),
    reference="PO-4711",
)

HUAWEI = Alert(
    id="a-1",
    type=AlertType.PARTY,
    score=96.5,
    priority=91,
    severity=Severity.STOP,
    explanation='"Huawei Tech Co" is 96.5 % like "Huawei Technologies Co., Ltd." on us-csl.',
    list="us-csl",
    entity="us-csl-1",
    entity_name="Huawei Technologies Co., Ltd.",
    matched_name="华为技术有限公司",
    queried="Huawei Tech Co",
    programme="us-bis-el",
    column="Vendor",
    title="Entity List",
    citation="Supplement No. 4 to 15 CFR Part 744",
    source_url="https://www.ecfr.gov/",
    action="Do not ship; ask the compliance officer.",
    meaning="A licence is required for items subject to the EAR.",
    tokens=(TokenMatch("huawei", "huawei", "exact", 80, 100), TokenMatch("tech", "technologies", "short form", 20, 90)),
)
CHIP = Alert(
    id="a-2",
    type=AlertType.ITEM,
    score=None,
    priority=100,
    severity=Severity.STOP,
    explanation="Part number Ascend 910C is named by the rule.",
    rule="us-bis-gp10-ascend",
    suppressed_by="none yet",
)


def row(number: int, name: str, *alerts: Alert, country: str | None = None, outcome: Outcome | None = None) -> ScreenedRow:
    """A vendor row with one party."""
    found = outcome or (Outcome.STOP if alerts else Outcome.NO_MATCH)
    reason = "1 alert" if alerts else "no match on us-csl of 2026-11-20"
    return ScreenedRow(
        Row(
            Place("vendors.xlsx", "Vendors", number),
            TableKind.VENDOR,
            cells=(name, country or ""),
            parties=(Party(name, "vendor", country, column="Vendor"),),
        ),
        Result(found, reason, alerts),
    )


CLEAN = row(2, "Würth Elektronik GmbH & Co. KG", country="DE")
ALERTED = row(3, "Huawei Tech Co", HUAWEI, country="CN")
UNREAD = ScreenedRow(
    Row(
        Place("vendors.xlsx", "Vendors", 4, "B", "Vendor"),
        TableKind.VENDOR,
        problems=(Problem("the cell holds #REF!", "Vendor"),),
    ),
    Result(Outcome.NOT_SCREENED, "the vendor could not be read", (), (Problem("the cell holds #REF!", "Vendor"),)),
)
PART = ScreenedRow(
    Row(
        Place("bom.csv", None, 2),
        TableKind.BOM,
        cells=("1", "Ascend 910C", "Huawei"),
        parties=(
            Party(
                "Huawei",
                "manufacturer",
                address="Bantian, Shenzhen",
                identifiers=(Identifier("uscc", "914403001922038216", "CN"),),
                kind=Kind.ORGANISATION,
                column="Mfr",
            ),
        ),
        item=Item(
            description="AI accelerator",
            part_number="Ascend-910C",
            manufacturer="Huawei",
            eccn="4A090.a",
            hs="847150",
            origin="CN",
            destination="DE",
            figures=(("tops_8bit", 1600.0), ("die_area_mm2", 665.4)),
            columns=(("part_number", "MPN"), ("manufacturer", "Mfr")),
        ),
    ),
    Result(Outcome.STOP, "2 alerts", (HUAWEI, CHIP), (Problem("no country of origin column"),)),
)
ROWS = (CLEAN, ALERTED, UNREAD, PART)

END = RunEnd(
    finished=STARTED + timedelta(seconds=4, microseconds=37),
    totals=Totals(rows=4, no_match=1, stop=2, not_screened=1, incomplete=2, alerts=3, parties=3, items=1),
    exit_code=2,
    sheets=(
        SheetNote("vendors.xlsx", "Vendors", TableKind.VENDOR, 3, (("A", "Vendor", "vendor"),), ("Vendor", "Country")),
        SheetNote("vendors.xlsx", "Old", None, 0, note="no table was recognised", hidden=True),
    ),
    failures=(FileFailure("bom.csv", "the last line is cut"),),
)


def run(run_id: str, *, minutes: int = 0, operator: str = "b.buyer", reference: str | None = None) -> Run:
    """Another run, begun that many minutes after the first."""
    started = STARTED + timedelta(minutes=minutes)
    return replace(RUN, id=run_id, started=started, operator=operator, reference=reference)


def end_of(rows: Sequence[ScreenedRow]) -> RunEnd:
    """An end whose totals agree with these rows."""
    counts = {outcome.value: sum(row.result.outcome is outcome for row in rows) for outcome in Outcome}
    alerts = sum(len(row.result.alerts) for row in rows)
    parties = sum(len(row.row.parties) for row in rows)
    items = sum(row.row.item is not None for row in rows)
    totals = Totals(rows=len(rows), alerts=alerts, parties=parties, items=items, **counts)
    return RunEnd(STARTED + timedelta(hours=1), totals, totals.exit_code)
