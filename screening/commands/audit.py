"""``audit``: the record."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from screening.commands.options import Command, day_option, home_of, home_options, ledger_of, no_ledger, password_of, which_run
from screening.commands.retention import audit_retention

if TYPE_CHECKING:
    from screening.audit import Wanted


@click.group()
def audit() -> None:
    """The record: what was screened, when, by whom, with what, and what came of it."""


def _wanted_options(command: Command) -> Command:
    """What rows are asked for; the same for runs and for rows."""
    options = (
        click.option("--party", metavar="TEXT", help="With a party of this name, or part of it."),
        click.option("--country", metavar="CC", help="With a party or item of this country."),
        click.option("--part-number", metavar="TEXT", help="With an item whose part number begins so."),
        click.option("--list", "list_id", metavar="ID", help="With an alert of this list."),
        click.option("--rule", metavar="RULE", help="With an alert of this rule."),
        click.option("--alert", metavar="ID", help="With this alert."),
        click.option(
            "--outcome",
            "outcomes",
            type=click.Choice(["no_match", "review", "stop", "not_screened"]),
            multiple=True,
            help="With this outcome; may be repeated.",
        ),
    )
    for option in reversed(options):
        command = option(command)
    return command


def _wanted(options: dict[str, Any]) -> Wanted | None:
    from screening.run.auditing import wanted_of

    names = ("party", "country", "part_number", "list_id", "rule", "alert", "outcomes")
    return wanted_of(home_of(options), **{name: options[name] for name in names})


def _run_options(command: Command) -> Command:
    """Which runs are asked for."""
    options = (
        click.option("--operator", metavar="NAME", help="Runs of this operator only."),
        click.option("--reference", metavar="TEXT", help="Runs whose reference holds this text."),
        day_option("--since", "Runs from this day on (UTC)."),
        day_option("--until", "Runs up to this day (UTC)."),
    )
    for option in reversed(options):
        command = option(command)
    return command


@audit.command("runs")
@click.option(
    "--limit", type=click.IntRange(min=1), default=20, show_default=True, help="Show at most this many, the newest first."
)
@_run_options
@_wanted_options
@home_options
def audit_runs(limit: int, **options: Any) -> None:
    """List the runs recorded, or those that screened what the options describe."""
    from screening.run.auditing import NOTHING_YET
    from screening.run.views import runs_text

    if no_ledger(options):
        click.echo(NOTHING_YET, nl=False)
        return
    with ledger_of(options, read_only=True) as ledger:
        asked = {name: options[name] for name in ("operator", "reference", "since", "until")}
        found = ledger.runs(limit=limit, having=_wanted(options), **asked)
    click.echo(runs_text(found), nl=False)


@audit.command("show")
@click.argument("run_id", metavar="RUN")
@_wanted_options
@click.option(
    "--limit", type=click.IntRange(min=1), default=200, show_default=True, help='Of "all": show at most this many rows.'
)
@click.option(
    "--format", "format_", type=click.Choice(["table", "jsonl"]), default="table", help="Text, or the recorded rows as jsonl."
)
@home_options
def audit_show(run_id: str, limit: int, format_: str, **options: Any) -> None:
    """Show one RUN with its rows, or those the options describe.

    RUN is its id or the beginning of it, "latest", or "all" for the rows of every run, the newest first.
    """
    from itertools import islice

    from screening.report.jsonl import line
    from screening.report.terminal import show
    from screening.run.auditing import found_lines
    from screening.run.views import run_text

    wanted = _wanted(options)
    with ledger_of(options, read_only=True) as ledger:
        if run_id == "all":
            rows = ledger.rows(wanted, newest_first=True)
            printed = (
                (line(one.run, one.screened) for one in islice(rows, limit)) if format_ == "jsonl" else found_lines(rows, limit)
            )
        elif format_ == "jsonl":
            record = ledger.show(which_run(ledger, run_id))
            printed = (line(record.run.id, one) for one in record.rows(wanted))
        else:
            printed = run_text(ledger, which_run(ledger, run_id), wanted)
        for text in printed:
            show(text)


@audit.command("verify")
@click.argument("run_id", metavar="[RUN]", required=False)
@click.option(
    "--head",
    "heads",
    metavar="HEAD",
    multiple=True,
    help="A head kept elsewhere, as audit head or a report printed it; may be repeated.",
)
@click.option(
    "--signed",
    type=click.Path(path_type=Path, dir_okay=False, exists=True),
    multiple=True,
    help="A head kept elsewhere, as audit sign wrote it; may be repeated.",
)
@click.option(
    "--public-key", type=click.Path(path_type=Path, dir_okay=False, exists=True), help="Key in PEM that checks signed heads."
)
@home_options
@click.pass_context
def audit_verify(
    ctx: click.Context,
    /,
    run_id: str | None,
    heads: tuple[str, ...],
    signed: tuple[Path, ...],
    public_key: Path | None,
    **options: Any,
) -> None:
    """Say whether anything recorded was altered, left out or put in, naming the record; everything, or one RUN.

    Exit code 0 where everything is as it was recorded, 1 where something is not, 2 where that could not be told.
    """
    from screening.report.terminal import show
    from screening.run.auditing import verification_lines, verify

    with ledger_of(options, read_only=True) as ledger:
        found = verify(ledger, run_id and which_run(ledger, run_id), heads, signed=signed, public_key=public_key)
    for text in verification_lines(found, heads=len(heads) + len(signed)):
        show(text)
    ctx.exit(0 if found.whole else 1)


@audit.command("replay")
@click.argument("run_id", metavar="RUN")
@click.argument("files", metavar="[FILE]...", nargs=-1, type=click.Path(path_type=Path, exists=True))
@click.option("--today", is_flag=True, help="Hold the inputs to the lists as they stand now, to see what would be different.")
@click.option(
    "--password-file",
    type=click.Path(path_type=Path, dir_okay=False, exists=True),
    help="As for screen: for protected workbooks.",
)
@home_options
@click.pass_context
def audit_replay(
    ctx: click.Context,
    /,
    run_id: str,
    files: tuple[Path, ...],
    today: bool,
    password_file: Path | None,
    **options: Any,
) -> None:
    """Screen the inputs of a RUN again with the same lists, settings and decisions, and name each row that differs.

    Inputs are found by their digests where they lay, or in FILE (files or folders). Records nothing. Exit code 0 where every
    row is as it was recorded, 1 where one differs, 2 where it could not be replayed.
    """
    from screening.report.terminal import show
    from screening.run.again import replay
    from screening.run.auditing import replay_lines

    with ledger_of(options, read_only=True) as ledger:
        found = replay(
            which_run(ledger, run_id),
            files,
            home=home_of(options),
            ledger=ledger,
            today=today,
            password=password_of(password_file),
        )
    for text in replay_lines(found):
        show(text)
    ctx.exit(0 if found.same else 1)


@audit.command("export")
@click.argument("run_ids", metavar="[RUN]...", nargs=-1)
@click.option("--all", "everything", is_flag=True, help="All runs and the whole journal.")
@_wanted_options
@click.option(
    "--output",
    "-o",
    type=click.Path(path_type=Path, dir_okay=False),
    required=True,
    metavar="FILE.zip",
    help="File for the bundle.",
)
@home_options
def audit_export(run_ids: tuple[str, ...], everything: bool, output: Path, **options: Any) -> None:
    """Write RUNs, or some rows of them, as a bundle that anybody can verify with Python alone.

    A zip with records, digests, proofs and a script that checks them; other runs are in it by their digests only.
    """
    from screening.report.output import opened
    from screening.run.exporting import export

    if everything == bool(run_ids):
        raise click.UsageError("Name the runs, or give --all.")
    with ledger_of(options, read_only=True) as ledger, opened(output) as out:
        chosen = None if everything else [ledger.show(which_run(ledger, one)).run.id for one in run_ids]
        rows = export(ledger, out, chosen, _wanted(options))
    click.echo(f"Bundle: {output}, {rows:,} row{'' if rows == 1 else 's'}.", err=True)
    click.echo(f"Verify it with the script in it: take out verify.py and run python3 verify.py {output}", err=True)


@audit.command("head")
@home_options
def audit_head(**options: Any) -> None:
    """Print the head of the journal, which vouches for everything before it, to be kept where nobody here can write."""
    from screening.run.auditing import head_line

    with ledger_of(options, read_only=True) as ledger:
        click.echo(head_line(ledger), nl=False)


@audit.command("sign")
@click.option(
    "--key",
    type=click.Path(path_type=Path, dir_okay=False, exists=True),
    required=True,
    help="Ed25519 private key in PEM: openssl genpkey -algorithm ed25519.",
)
@click.option("--operator", metavar="NAME", help="Who signs [default: the user of this computer].")
@click.option(
    "--output", "-o", type=click.Path(path_type=Path, dir_okay=False), help="File for the signed head [default: screen]."
)
@home_options
def audit_sign(key: Path, operator: str | None, output: Path | None, **options: Any) -> None:
    """Sign the head of the journal with your own key, to be kept where nobody here can write."""
    from datetime import UTC

    from screening.report.output import opened
    from screening.run import operator_name
    from screening.run.exporting import sign_head

    with ledger_of(options, read_only=True) as ledger, opened(output) as out:
        sign_head(ledger, out, key, by=operator_name(operator), at=datetime.now(UTC))


@audit.command("timestamp-request")
@click.option(
    "--output", "-o", type=click.Path(path_type=Path, dir_okay=False), required=True, metavar="FILE.tsq", help="File for it."
)
@home_options
def audit_timestamp_request(output: Path, **options: Any) -> None:
    """Write a request (RFC 3161) for a time stamp on the head, to be sent to a time-stamping service of yours.

    Send it with curl -H "Content-Type: application/timestamp-query" --data-binary @FILE.tsq, keep the answer with the head, and
    check it with openssl ts -verify -digest DIGEST -in ANSWER.tsr -CAfile CERTIFICATES.
    """
    from screening.report.output import opened
    from screening.run.exporting import request_timestamp

    with ledger_of(options, read_only=True) as ledger, opened(output) as out:
        head = request_timestamp(ledger, out)
    click.echo(f"Request: {output}, for the head {head}", err=True)


@audit.command("log")
@click.option("--kind", "kinds", metavar="KIND", multiple=True, help="Entries of this kind, such as decision or rules_changed.")
@day_option("--since", "Entries from this day on (UTC).")
@click.option(
    "--format", "format_", type=click.Choice(["table", "jsonl"]), default="table", help="Text, or the entries as jsonl."
)
@home_options
def audit_log(kinds: tuple[str, ...], since: date | None, format_: str, **options: Any) -> None:
    """Print the journal: runs, list imports, changes of rules and settings, decisions, retention, in order."""
    from screening.report.terminal import show
    from screening.run.auditing import journal_lines

    with ledger_of(options, read_only=True) as ledger:
        for text in journal_lines(ledger, kinds, since, jsonl=format_ == "jsonl"):
            show(text)


@audit.command("certificate")
@click.argument("run_id", metavar="RUN")
@click.option("--row", type=click.IntRange(min=1), metavar="N", help="Of this row only, by its number in the spreadsheet.")
@click.option("--file", metavar="NAME", help="The row's file, by path or name, where several were screened.")
@click.option("--sheet", metavar="NAME", help="The row's sheet, where the file has several.")
@click.option(
    "--output", "-o", type=click.Path(path_type=Path, dir_okay=False), help="File for the page [default: standard output]."
)
@home_options
def audit_certificate(
    run_id: str, row: int | None, file: str | None, sheet: str | None, output: Path | None, **options: Any
) -> None:
    """Write a certificate of one page, in HTML: of a RUN (its id or the beginning of it, or "latest"), or of one row of it.

    What was asked, against which lists of which dates, what came of it, who asked and where it is recorded.
    """
    from screening.report.output import opened
    from screening.run.certificates import write_certificate

    with ledger_of(options, read_only=True) as ledger, opened(output) as out:
        write_certificate(ledger, which_run(ledger, run_id), out, row=row, file=file, sheet=sheet)
    if output:
        click.echo(f"Certificate: {output}", err=True)


audit.add_command(audit_retention)
