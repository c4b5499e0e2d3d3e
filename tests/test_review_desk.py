"""Deciding on what a ledger holds: finding alerts, recording all or nothing, importing, the status of a reference."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

import cli
from screening import Screener, rulebook
from screening.audit import Aspect, EntryKind, Ledger
from screening.audit.decisions import docket
from screening.errors import InputError, LedgerError, ManyErrors, ScreeningError, SettingError
from screening.home import Home
from screening.model import Outcome, Party
from screening.report import writer
from screening.review import Condition, Reason, Verdict
from screening.run import Occasion, ask, list_store, question, screen_files
from screening.run.auditing import purge_lines
from screening.run.review import Desk, wanted
from screening.run.review_import import read_rulings
from screening.run.review_policy import load_policy
from screening.run.review_rulings import Ruling, attachment
from screening.run.review_status import Status, status, wait
from screening.shipped import rules_folder

RULES = rulebook.load([rules_folder()])  # once: reading them takes longer than the tests
NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
LISTED = (("Meridian Optics GmbH", "stop"), ("Bravo Photonics Ltd", "review"), ("Charlie Avionics Inc", "note"))
POLICY = Path(__file__).parents[1] / "examples" / "review-policy.yaml"


class Office:
    """A home folder with a list of one's own, and whoever works there."""

    def __init__(self, folder: Path, url: str | None = None) -> None:
        self.folder = folder
        self.home = Home(folder / "home")
        self.place = self.home.ledger(url)
        self.home.make()
        self.minutes = 0
        self.bring(*LISTED)

    def bring(self, *entries: tuple[str, str], address: str = "") -> None:
        path = self.folder / "house.csv"
        self._write(path, [["name", "severity", "address"], *([*entry, address] for entry in entries)])
        list_store(self.home).import_file("house", path, now=self.now())

    def now(self) -> datetime:
        self.minutes += 1
        return NOW + timedelta(minutes=self.minutes)

    def occasion(self, who: str = "b.buyer", reference: str | None = None, command: str = "tradesieve screen") -> Occasion:
        return Occasion(command, who, reference, host="desk", now=self.now)

    def screener(self) -> Screener:
        return Screener.open(self.home.folder, as_of=NOW.date(), day=NOW.date())

    def screen(self, *names: str, reference: str | None = None, form: str = "jsonl") -> Path:
        path, report = self.folder / "vendors.csv", self.folder / f"report.{form}"
        self._write(path, [["Vendor", "Country"], *([name, "Germany"] for name in names)])
        with Ledger.open(self.place) as ledger:
            screen_files(
                [path],
                screener=self.screener(),
                occasion=self.occasion(reference=reference),
                ledger=ledger,
                writer=writer(form, report),
            )
        return report

    def check(self, name: str, reference: str | None = None) -> Outcome:
        with Ledger.open(self.place) as ledger:
            row = question(party=Party(name, country="DE"))
            _, _, screened = ask(row, screener=self.screener(), occasion=self.occasion(reference=reference), ledger=ledger)
        return screened.result.outcome

    def desk(self, who: str = "b.buyer") -> Iterator[Desk]:
        with Ledger.open(self.place) as ledger:
            yield Desk(self.home, ledger, self.occasion(who))

    def decide(self, *rulings: Ruling, who: str = "b.buyer") -> list[str]:
        with Ledger.open(self.place) as ledger:
            return [one.id for one in Desk(self.home, ledger, self.occasion(who)).decide(rulings)]

    def approve(self, *decisions: str, who: str = "c.officer", granted: bool = True) -> None:
        with Ledger.open(self.place) as ledger:
            Desk(self.home, ledger, self.occasion(who)).approve(decisions, granted=granted, note="Seen.")

    def states(self, **options: str) -> dict[str, str]:
        """The state of every alert by the name asked."""
        with Ledger.open(self.place, read_only=True) as ledger:
            cases = Desk(self.home, ledger, self.occasion()).cases(**options)
        return {case.alert.queried or "": case.state for case in cases}

    def alert(self, name: str) -> str:
        with Ledger.open(self.place, read_only=True) as ledger:
            cases = Desk(self.home, ledger, self.occasion()).cases()
        return next(case.alert.id for case in cases if case.alert.queried == name)

    def status(self, reference: str) -> Status:
        with Ledger.open(self.place, read_only=True) as ledger:
            return status(Desk(self.home, ledger, self.occasion()), reference)

    def run(self, *arguments: str) -> int:
        with pytest.raises(SystemExit) as ended:
            cli.main([*arguments, "--home", str(self.home.folder)])
        return int(str(ended.value.code))

    @staticmethod
    def _write(path: Path, rows: Sequence[Sequence[str]]) -> None:
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows(rows)


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Office:
    monkeypatch.setattr("screening.run.screener.load_rules", lambda _: RULES)
    return Office(tmp_path)


def clearing(alert: str, **more: object) -> Ruling:
    return Ruling(alert, Verdict.FALSE_POSITIVE, Reason.OTHER_ADDRESS, "Register extract.", **more)  # type: ignore[arg-type]


STOP, REVIEW, NOTE = "Meridian Optics GmbH", "Bravo Photonics Ltd", "Charlie Avionics Inc"


# --- finding ---


def test_each_alert_is_listed_as_it_was_raised_last_and_the_gravest_first(office: Office) -> None:
    office.screen(STOP, REVIEW, NOTE, "Murata")
    office.screen(STOP, REVIEW, NOTE, "Murata")

    assert list(office.states()) == [STOP, REVIEW, NOTE]


def test_the_age_of_an_alert_counts_from_the_run_that_raised_it_first(office: Office) -> None:
    office.screen(REVIEW)
    with Ledger.open(office.place) as ledger:
        first = ledger.runs()[0].started
    office.screen(REVIEW)

    for desk in office.desk():
        [case] = desk.cases()
        assert case.raised == desk.find(case.alert.id).raised == first
        assert case.started > first


def test_an_alert_that_the_last_run_of_a_file_did_not_raise_is_gone(office: Office) -> None:
    office.screen(STOP, REVIEW)
    office.screen("Murata", REVIEW)

    assert list(office.states()) == [REVIEW]


def test_the_same_file_under_another_reference_is_another_matter(office: Office) -> None:
    office.screen(STOP, reference="PO-1")
    office.screen("Murata", reference="PO-2")

    assert office.states(reference="po-1") == {STOP: "open"}
    assert office.states(reference="PO-2") == {}


def test_an_alert_is_found_by_the_beginning_of_its_id_and_not_by_that_of_several(office: Office) -> None:
    office.screen(STOP, REVIEW)
    alert = office.alert(STOP)
    for desk in office.desk():
        assert desk.find(alert[:8]).alert.id == alert
        with pytest.raises(LedgerError, match='No alert "zz" of a finished run'):
            desk.find("zz")
        with pytest.raises(LedgerError, match="No alert"):
            desk.find(" ")


def test_alerts_of_a_run_that_was_not_finished_are_not_there_to_be_decided(office: Office) -> None:
    office.screen(STOP)
    alert = office.alert(STOP)
    with Ledger.open(office.place) as ledger:
        run = ledger.show(ledger.runs()[0].id).run
        [row] = ledger.rows()
        ledger.begin(type(run)(**{**{n: getattr(run, n) for n in run.__dataclass_fields__}, "id": "stopped"}))
        ledger.record("stopped", 0, [row.screened])
    for desk in office.desk():
        assert desk.find(alert).run == run.id


def test_what_is_asked_for_is_shown(office: Office) -> None:
    office.screen(STOP, REVIEW, NOTE)
    office.decide(clearing(office.alert(REVIEW)))
    for desk in office.desk():
        desk.assign([office.alert(STOP)], "c.officer")
    for desk in office.desk():
        cases = desk.cases()
        names = [
            [case.alert.queried for case in found]
            for found in (
                wanted(cases),
                wanted(cases, everything=True),
                wanted(cases, states=["false_positive"]),
                wanted(cases, assigned="C Officer"),
                wanted(cases, assigned="d.counsel"),
            )
        ]

    assert names == [[STOP], [STOP, REVIEW, NOTE], [REVIEW], [STOP], []]


# --- deciding ---


def test_a_false_positive_keeps_the_same_alert_from_being_asked_again_and_stays_visible(office: Office) -> None:
    assert office.check(REVIEW) is Outcome.REVIEW
    assert office.decide(clearing(office.alert(REVIEW))) == ["D1"]

    assert office.check(REVIEW) is Outcome.NO_MATCH
    with Ledger.open(office.place, read_only=True) as ledger:
        [first, second] = [found.screened.result.alerts[0] for found in ledger.rows()]
    assert (first.suppressed_by, second.suppressed_by) == (None, "D1")


def test_a_decision_goes_on_when_the_rows_it_was_made_on_are_purged_and_the_purge_says_so(office: Office) -> None:
    office.check(REVIEW)
    office.decide(clearing(office.alert(REVIEW)))
    with Ledger.open(office.place) as ledger:
        [line] = ledger.runs()
        asked = "".join(purge_lines(ledger, [line.id], done=False))
        ledger.purge([line.id], reason="policy 12", operator="r.records", at=NOW, today=date(2040, 1, 1))
        told = "".join(purge_lines(ledger, [line.id], done=True))
        kept = [entry.body["act"]["note"] for entry in ledger.journal(kinds=[EntryKind.DECISION])]

    assert asked.startswith(f"Would be purged (--yes does it): {line.id}\n")
    assert told == f"Purged: {line.id}\nKept in the journal: 1 decision on what was found there, with names and notes.\n"
    assert kept == ["Register extract."]
    assert office.check(REVIEW) is Outcome.NO_MATCH


def test_a_change_of_the_list_opens_it_again_and_is_recorded_once(office: Office) -> None:
    office.check(REVIEW)
    office.decide(clearing(office.alert(REVIEW)))
    office.bring(*LISTED, address="1 Road")

    assert office.check(REVIEW) is Outcome.REVIEW
    assert office.check(REVIEW) is Outcome.REVIEW
    with Ledger.open(office.place, read_only=True) as ledger:
        reopened = [entry.body["decision"] for entry in ledger.journal(kinds=[EntryKind.REOPENED])]
        last = list(ledger.rows())[-1].screened.result.alerts[0]
    assert reopened == ["D1"]
    assert last.reopens == "D1"
    assert "addresses now 1 Road" in last.explanation


def test_a_decision_on_severity_stop_waits_for_another_person(office: Office) -> None:
    office.screen(STOP)
    office.decide(clearing(office.alert(STOP)))

    assert office.states() == {STOP: "waiting"}
    with pytest.raises(SettingError, match="nobody approves a decision of their own"):
        office.approve("D1", who="B.Buyer")
    office.approve("d1")
    assert office.states() == {STOP: "false_positive"}


def test_a_decision_that_was_declined_leaves_the_alert_open(office: Office) -> None:
    office.screen(STOP)
    office.decide(clearing(office.alert(STOP)))
    office.approve("D1", granted=False)

    assert office.states() == {STOP: "open"}
    with pytest.raises(SettingError, match=r"was declined by c\.officer"):
        office.approve("D1", who="d.counsel")


def test_of_several_approvals_all_count_or_none(office: Office) -> None:
    office.screen(STOP, REVIEW)
    office.decide(clearing(office.alert(STOP)), clearing(office.alert(REVIEW)))

    with pytest.raises(SettingError, match="D2 does not wait"):
        office.approve("D1", "D2")
    assert office.states()[STOP] == "waiting"
    with pytest.raises(LedgerError, match='no decision "D9"'):
        office.approve("D9")


def test_a_superseded_decision_cannot_be_approved_any_more(office: Office) -> None:
    office.screen(STOP)
    alert = office.alert(STOP)
    office.decide(clearing(alert))
    office.decide(Ruling(alert, Verdict.TRUE_MATCH, Reason.SAME_PARTY, "It is theirs."))

    with pytest.raises(SettingError, match="D1 was superseded by D2"):
        office.approve("D1")
    assert office.states() == {STOP: "true_match"}


def test_all_decisions_of_a_call_are_recorded_or_none_and_every_fault_is_told(office: Office) -> None:
    office.screen(STOP, REVIEW, NOTE)
    good, bad = office.alert(REVIEW), office.alert(STOP)

    with pytest.raises(ManyErrors) as error:
        office.decide(clearing(good), Ruling(bad, Verdict.FALSE_POSITIVE, Reason.SAME_PARTY), clearing("ffff"))
    assert len(error.value.errors) == 3
    assert set(office.states().values()) == {"open"}
    with pytest.raises(SettingError, match="decided twice, and differently"):
        office.decide(clearing(good), Ruling(good, Verdict.ESCALATED, Reason.UNSURE))
    assert set(office.states().values()) == {"open"}


def test_the_same_decision_again_is_not_recorded_again(office: Office) -> None:
    office.screen(REVIEW)
    alert = office.alert(REVIEW)

    assert office.decide(clearing(alert)) == ["D1"]
    assert office.decide(clearing(alert)) == []
    assert office.decide(clearing(alert, condition=Condition(reference="PO-1"))) == ["D2"]


def test_a_decision_on_record_tells_what_was_seen_who_where_and_with_what(office: Office, tmp_path: Path) -> None:
    paper = tmp_path / "extract.pdf"
    paper.write_bytes(b"paper")
    office.screen(REVIEW)
    office.decide(clearing(office.alert(REVIEW), by="c.officer", attachments=(attachment(paper),)))

    with Ledger.open(office.place, read_only=True) as ledger:
        [entry] = ledger.journal(kinds=[EntryKind.DECISION])
        [decided] = docket(ledger).decided.values()
    seen = decided.decision.seen
    assert (entry.operator, entry.body["host"]) == ("c.officer", "desk")
    assert decided.decision.entered == "b.buyer"
    assert [entity.name for entity in seen.entries] == [REVIEW]
    assert seen.place.endswith("vendors.csv, row 2")
    assert seen.party is not None
    assert seen.party.name == REVIEW
    assert decided.decision.attachments[0].size == 5
    with pytest.raises(SettingError, match="cannot be read"):
        attachment(tmp_path / "none.pdf")


def test_the_one_who_entered_a_decision_is_no_second_person_either(office: Office) -> None:
    office.screen(STOP)
    office.decide(clearing(office.alert(STOP), by="c.officer"), who="e.enterer")

    with pytest.raises(SettingError, match=r"entered by e\.enterer"):
        office.approve("D1", who="e.enterer")


# --- policy ---


def test_the_shipped_example_of_a_policy_is_read(office: Office) -> None:
    office.home.review_policy.write_text(POLICY.read_text("utf-8"), "utf-8")
    office.screen(STOP)

    with pytest.raises(ManyErrors) as error:
        office.decide(clearing(office.alert(STOP)))
    said = str(error.value)
    assert "b.buyer may not decide on alerts of severity stop" in said
    assert "may hold until 2027-02-22" in said
    assert "needs a paper attached" in said


def test_another_policy_is_on_record_with_who_decided_first_under_it(office: Office) -> None:
    office.screen(STOP, REVIEW)
    office.decide(clearing(office.alert(REVIEW)))
    office.home.review_policy.write_text("schema: 1\n", "utf-8")
    office.decide(clearing(office.alert(STOP)))
    office.approve("D2")
    office.home.review_policy.unlink()
    office.decide(Ruling(office.alert(STOP), Verdict.ESCALATED, Reason.UNSURE), who="c.officer")

    with Ledger.open(office.place, read_only=True) as ledger:
        changes = [
            (entry.operator, entry.body["before"], entry.body["after"])
            for entry in ledger.about(Aspect.SETTING, "review_policy", kinds=[EntryKind.SETTINGS_CHANGED])
        ]
    assert changes == [("b.buyer", None, '"schema: 1\\n"'), ("c.officer", '"schema: 1\\n"', None)]


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("schema: 2\n", "line 1: the schema is 2"),
        ("schema: 1\nlongest_days: {stop: 0}\n", "line 2: 0 is no number of days"),
        ("schema: 1\nmay_decide: {grave: [x]}\n", "grave"),
        ("schema: 1\nsecond_person: {review: [cleared]}\n", "line 2: second_person.review"),
        ("schema: 1\npapers: [always]\n", "papers"),
    ],
)
def test_a_policy_that_cannot_be_used_is_refused_with_its_line(office: Office, text: str, fault: str) -> None:
    office.home.review_policy.write_text(text, "utf-8")

    with pytest.raises(SettingError, match=fault):
        load_policy(office.home)


# --- import ---


def filled(report: Path, rulings: Mapping[str, tuple[str, str, str, str]]) -> Path:
    """The xlsx report with decisions written into the rows of the names asked."""
    book = load_workbook(report)
    sheet = book["Alerts"]
    headers = {cell.value: cell.column for cell in sheet[1]}
    for row in range(2, sheet.max_row + 1):
        name = sheet.cell(row, headers["Asked"]).value
        if name in rulings:
            for header, value in zip(("decision", "reason", "note", "reviewer"), rulings[name], strict=True):
                sheet.cell(row, headers[header]).value = value
    book.save(report)
    book.close()
    return report


def test_decisions_written_into_the_xlsx_report_are_imported_and_a_second_time_known(
    office: Office, capsys: pytest.CaptureFixture[str]
) -> None:
    report = filled(
        office.screen(STOP, REVIEW, NOTE, form="xlsx"),
        {
            STOP: ("false_positive", "other_address", "Extract.", "c.officer"),
            REVIEW: ("Escalated", "unsure", "", ""),
        },
    )

    assert office.run("review", "import", str(report), "--operator", "b.buyer") == 0
    assert "2 recorded, 0 known already, 1 waiting for a second person" in capsys.readouterr().out
    assert office.states() == {STOP: "waiting", REVIEW: "escalated", NOTE: "open"}
    assert office.run("review", "import", str(report), "--operator", "b.buyer") == 0
    assert "0 recorded, 2 known already" in capsys.readouterr().out


def test_every_fault_of_a_file_is_told_with_row_and_column_and_nothing_is_recorded(
    office: Office, capsys: pytest.CaptureFixture[str]
) -> None:
    report = filled(
        office.screen(STOP, REVIEW, NOTE, form="xlsx"),
        {
            STOP: ("false_positive", "same_party", "Extract.", "c.officer"),
            REVIEW: ("cleared", "other_name", "Extract.", ""),
            NOTE: ("false_positive", "other_name", "Fine.", ""),
        },
    )

    assert office.run("review", "import", str(report)) == 2
    said = capsys.readouterr().err
    assert 'sheet "Alerts", row 2, column' in said
    assert '"reason": "same_party" is no reason for false_positive' in said
    assert "row 3, column" in said
    assert '"cleared" is no decision' in said
    assert set(office.states().values()) == {"open"}


def table(path: Path, *rows: Sequence[str], headers: Sequence[str] = ("Alert ID", "Decision", "Reason code", "Note")) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([headers, *rows])
    return path


@pytest.mark.parametrize(
    ("row", "fault"),
    [
        (("", "escalated", "unsure", ""), "the alert's id is missing"),
        (("a1", "escalated", "", ""), 'row 2, column C "Reason code": a reason for escalated is missing'),
        (("a1", "", "unsure", ""), 'column B "Decision": a reason is given and no decision'),
    ],
)
def test_a_row_that_decides_half_is_a_fault(tmp_path: Path, row: Sequence[str], fault: str) -> None:
    with pytest.raises(InputError, match=fault.replace("(", r"\(")):
        read_rulings(table(tmp_path / "d.csv", row, ("a2", "escalated", "unsure", "")))


def test_a_csv_table_with_conditions_is_read_and_undecided_rows_are_left(tmp_path: Path) -> None:
    headers = ("run", "alert id", "decision", "reason", "note", "reviewer", "only reference", "only destination", "until")
    path = table(
        tmp_path / "d.csv",
        ("r1", "a1", "false positive", "other name", "Fine.", "c.officer", "PO-1", "Germany", "2027-01-31"),
        ("r1", "a2", "open", "", "", "", "", "", ""),
        ("r1", "a3", "", "", "looked at it", "", "", "", ""),
        headers=headers,
    )

    [ruling] = read_rulings(path)

    assert (ruling.alert, ruling.run, ruling.by) == ("a1", "r1", "c.officer")
    assert (ruling.verdict, ruling.reason) == (Verdict.FALSE_POSITIVE, Reason.OTHER_NAME)
    assert ruling.condition == Condition("PO-1", "DE", date(2027, 1, 31))


@pytest.mark.parametrize(("column", "value"), [(6, "Atlantis"), (7, "next year")])
def test_a_country_or_day_that_is_none_is_a_fault(tmp_path: Path, column: int, value: str) -> None:
    row = ["a1", "false_positive", "other_name", "Fine.", "", "", "", ""]
    row[column] = value
    headers = ("alert id", "decision", "reason", "note", "reviewer", "only reference", "only destination", "until")

    with pytest.raises(InputError, match=value):
        read_rulings(table(tmp_path / "d.csv", row, headers=headers))


def test_a_file_without_the_headers_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no sheet has the headers"):
        read_rulings(table(tmp_path / "d.csv", ("a", "b"), headers=("Vendor", "Country")))


def test_a_cell_that_cannot_be_read_is_a_fault_and_not_an_empty_one(tmp_path: Path) -> None:
    book = Workbook()
    book.active.append(["alert id", "decision", "reason"])
    book.active.append(["a1", "=1/0", "unsure"])
    book.save(tmp_path / "d.xlsx")
    book.close()

    with pytest.raises(ScreeningError, match="row 2, column B"):
        read_rulings(tmp_path / "d.xlsx")


# --- the status of a reference ---


def test_the_status_of_a_reference_is_an_exit_code(office: Office) -> None:
    office.check("Murata", "PO-0")
    assert office.status("PO-1").exit_code == 2
    office.check("Murata", "PO-1")
    assert office.status("po-1").exit_code == 0
    office.check(REVIEW, "PO-1")
    assert office.status("PO-1").exit_code == 1
    alert = office.alert(REVIEW)
    for verdict, reason in ((Verdict.ESCALATED, Reason.UNSURE), (Verdict.TRUE_MATCH, Reason.SAME_PARTY)):
        office.decide(Ruling(alert, verdict, reason, "Note."))
        assert office.status("PO-1").exit_code == 1
    office.decide(clearing(alert))
    assert office.status("PO-1").exit_code == 0
    assert office.status("PO").exit_code == 2, "a part of a reference is another reference"


def test_a_note_counts_only_where_a_person_says_that_it_matters(office: Office) -> None:
    office.check(NOTE, "PO-1")
    assert office.status("PO-1").exit_code == 0
    office.decide(Ruling(office.alert(NOTE), Verdict.ESCALATED, Reason.TO_COUNSEL))

    assert office.status("PO-1").exit_code == 1


def test_what_was_not_screened_counts_until_it_is_screened_again(office: Office) -> None:
    office.screen(REVIEW, "???", reference="PO-1")
    office.decide(clearing(office.alert(REVIEW)))

    found = office.status("PO-1")
    assert found.exit_code == 2
    assert "1 of 2 rows not screened" in found.missing[0]
    office.screen(REVIEW, "Murata", reference="PO-1")
    assert office.status("PO-1").exit_code == 0


def test_a_file_that_could_not_be_read_counts_until_it_is_screened(office: Office) -> None:
    office.check("Murata", "PO-1")
    missing = office.folder / "parts.csv"
    run = ("screen", str(missing), "--reference", "PO-1", "--quiet", "--format", "jsonl")
    assert office.run(*run) == 2
    office.check("Murata", "PO-1")

    assert office.status("PO-1").exit_code == 2
    missing.write_text("Vendor\nMurata\nBosch\n", "utf-8")
    assert office.run(*run) == 0
    assert office.status("PO-1").exit_code == 0


def test_two_questions_that_differ_in_the_country_alone_are_two_alerts(office: Office) -> None:
    with Ledger.open(office.place) as ledger:
        for country in ("DE", "FR"):
            row = question(party=Party(REVIEW, country=country))
            ask(row, screener=office.screener(), occasion=office.occasion(), ledger=ledger)
        desk = Desk(office.home, ledger, office.occasion())
        german, french = sorted(desk.cases(), key=lambda case: case.row.parties[0].country or "")
        desk.decide([clearing(german.alert.id)])

        assert {case.row.parties[0].country: case.state for case in desk.cases()} == {"DE": "false_positive", "FR": "open"}
    assert german.alert.id != french.alert.id


def test_a_run_that_was_not_finished_counts_until_it_is_screened_again(office: Office) -> None:
    office.check("Murata", "PO-1")
    with Ledger.open(office.place) as ledger:
        run = ledger.show(ledger.runs()[0].id).run
        ledger.begin(
            type(run)(**{**{n: getattr(run, n) for n in run.__dataclass_fields__}, "id": "stopped", "started": office.now()})
        )

    assert office.status("PO-1").exit_code == 2
    office.check("Murata", "PO-1")
    assert office.status("PO-1").exit_code == 0


def test_a_reference_whose_rows_were_purged_is_not_known_to_be_in_order(office: Office) -> None:
    office.check(REVIEW, "PO-1")
    with Ledger.open(office.place) as ledger:
        [line] = ledger.runs()
        ledger.purge([line.id], reason="its time has passed", operator="r.records", at=NOW, today=date(2040, 1, 1))

    found = office.status("PO-1")

    assert found.exit_code == 2
    assert "were purged" in found.missing[0]


def test_names_beyond_those_shown_keep_a_reference_open(office: Office) -> None:
    office.bring(
        *[(f"Bravo Photonics {word} Ltd", "review") for word in "One Two Three Four Five Six Seven Eight Nine Ten Eleven".split()]
    )
    office.check("Bravo Photonics Ltd", "PO-1")
    with Ledger.open(office.place, read_only=True) as ledger:
        [found] = ledger.rows()
    assert found.screened.result.left_out == 1
    office.decide(*(clearing(alert.id) for alert in found.screened.result.alerts))

    assert office.status("PO-1").exit_code == 1
    office.check("Bravo Photonics Ltd", "PO-1")
    assert [case.state for case in office.status("PO-1").open] == ["open"]


def test_a_decision_for_one_reference_opens_no_other(office: Office) -> None:
    office.check(REVIEW, "PO-1")
    office.check(REVIEW, "PO-2")
    office.decide(clearing(office.alert(REVIEW), condition=Condition(reference="PO-1")))

    assert office.status("PO-1").exit_code == 0
    assert office.status("PO-2").exit_code == 1


def test_waiting_ends_with_a_decision_with_time_or_where_none_can_help(office: Office) -> None:
    office.check(REVIEW, "PO-1")
    alert, clock, naps = office.alert(REVIEW), [0.0], []

    def nap(seconds: float) -> None:
        naps.append(seconds)
        clock[0] += seconds
        if len(naps) == 3:
            office.decide(clearing(alert))

    found = wait(lambda: office.status("PO-1"), 10, sleep=nap, clock=lambda: clock[0])
    assert (found.exit_code, len(naps)) == (0, 3)
    office.decide(Ruling(alert, Verdict.ESCALATED, Reason.UNSURE))
    naps.clear()
    naps.extend([0.0] * 5)
    assert wait(lambda: office.status("PO-1"), 2.5, sleep=nap, clock=lambda: clock[0]).exit_code == 1
    assert naps[5:] == [1.0, 1.0, 0.5]
    office.decide(Ruling(alert, Verdict.TRUE_MATCH, Reason.SAME_PARTY, "It is theirs."))
    assert wait(lambda: office.status("PO-1"), 10, sleep=nap, clock=lambda: clock[0]).exit_code == 1
    assert wait(lambda: office.status("PO-9"), 10, sleep=nap, clock=lambda: clock[0]).exit_code == 2
    assert len(naps) == 8


# --- the commands ---


def test_decisions_are_exported_in_every_form(office: Office, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    office.screen(STOP, REVIEW)
    office.decide(Ruling(office.alert(STOP), Verdict.ESCALATED, Reason.UNSURE, "=cmd|' /C calc'!A0"))
    office.decide(clearing(office.alert(STOP)))
    office.approve("D2")

    assert office.run("review", "export", "--output", str(tmp_path / "d.xlsx")) == 0
    book = load_workbook(tmp_path / "d.xlsx")
    rows = [[cell.value for cell in row] for row in book["Decisions"].iter_rows()]
    book.close()
    assert [row[0] for row in rows] == ["id", "D1", "D2"]
    assert dict(zip(rows[0], rows[1], strict=True))["superseded by"] == "D2"
    assert dict(zip(rows[0], rows[2], strict=True))["second person"] == "c.officer"
    assert office.run("review", "export", "--format", "jsonl") == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [(line["decision"]["id"], line["state"], line["superseded_by"]) for line in lines] == [
        ("D1", "counts", "D2"),
        ("D2", "counts", None),
    ]
    assert office.run("review", "export") == 0
    assert "'=cmd" in capsys.readouterr().out
    assert office.run("review", "export", "--format", "xlsx") == 2


def test_the_list_for_other_programs_is_jsonl(office: Office, capsys: pytest.CaptureFixture[str]) -> None:
    office.screen(STOP, REVIEW, reference="PO-1")

    assert office.run("review", "list", "--format", "jsonl", "--reference", "PO-1", "--state", "open") == 1
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [(line["queried"], line["state"], line["reference"]) for line in lines] == [
        (STOP, "open", "PO-1"),
        (REVIEW, "open", "PO-1"),
    ]
    assert office.run("review", "list", "--reference", "PO-2") == 0


def test_a_reason_that_is_none_and_a_decision_are_shown(office: Office, capsys: pytest.CaptureFixture[str]) -> None:
    office.screen(REVIEW)
    alert = office.alert(REVIEW)

    assert office.run("review", "decide", alert, "--decision", "escalated", "--reason", "because") == 2
    assert (
        office.run("review", "decide", alert, "--decision", "escalated", "--reason", "to-counsel", "--operator", "b.buyer") == 0
    )
    capsys.readouterr()
    assert office.run("review", "show", "d1") == 0
    assert "D1: escalated by b.buyer" in capsys.readouterr().out
    assert office.run("review", "assign", alert, "--to", " ") == 2
    assert office.run("review", "show", "D5") == 2
