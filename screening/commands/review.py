"""``review``: decisions of people on alerts."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from screening.commands.options import Command, day_option, home_of, home_options, ledger_of

if TYPE_CHECKING:
    from screening.run.review import Desk


VERDICTS = ("open", "false_positive", "true_match", "escalated")


def _review_options(command: Command) -> Command:
    operator = click.option("--operator", metavar="NAME", help="Who acts [default: the user of this computer].")
    return operator(home_options(command))


@click.group()
def review() -> None:
    """Decisions of people on alerts: what is open, deciding, a second person's approval, and whether a purchase may go on."""


@review.command("list")
@click.option("--reference", metavar="TEXT", help="Alerts of the runs with exactly this reference.")
@click.option("--run", "run_id", metavar="RUN", help="Alerts of this run only (its id or the beginning of it).")
@click.option(
    "--state",
    "states",
    type=click.Choice(["open", "waiting", *VERDICTS[1:]]),
    multiple=True,
    help="Alerts in this state only, waiting meaning for a second person; may be repeated.",
)
@click.option("--assigned", metavar="NAME", help="Alerts assigned to this person only.")
@click.option("--all", "everything", is_flag=True, help="Decided alerts too, and those of severity note.")
@click.option("--format", "format_", type=click.Choice(["table", "jsonl"]), default="table", help="Text, or one object an alert.")
@_review_options
@click.pass_context
def review_list(
    ctx: click.Context,
    /,
    reference: str | None,
    run_id: str | None,
    states: tuple[str, ...],
    assigned: str | None,
    everything: bool,
    format_: str,
    **options: Any,
) -> None:
    """Show the alerts on which somebody has still to decide, the gravest first.

    Exit code 0 where none is shown, 1 where any is.
    """
    import json

    from screening.report.review import case_lines, case_object
    from screening.run.review import wanted

    with _desk(ctx, options, read_only=True) as desk:
        found = wanted(desk.cases(reference=reference, run=run_id), states=states, assigned=assigned, everything=everything)
    if format_ == "jsonl":
        for case in found:
            click.echo(json.dumps(case_object(case), ensure_ascii=False))
    else:
        for line in case_lines(found):
            click.echo(line)
        click.echo(f"{len(found)} alert{'' if len(found) == 1 else 's'}.", err=True)
    ctx.exit(1 if found else 0)


@review.command("show")
@click.argument("alert")
@click.option("--run", "run_id", metavar="RUN", help="As this run raised it [default: the last that did].")
@_review_options
@click.pass_context
def review_show(ctx: click.Context, /, alert: str, run_id: str | None, **options: Any) -> None:
    """Show one ALERT (its id or the beginning of it), or one decision such as D7, with all that was decided on it."""
    from screening.report.review import case_text, decision_text

    with _desk(ctx, options, read_only=True) as desk:
        is_decision = alert[:1] in "Dd" and alert[1:].isdecimal()
        lines = decision_text(desk.decision(alert)) if is_decision else case_text(desk.find(alert, run=run_id))
        for line in lines:
            click.echo(line)


@review.command("decide")
@click.argument("alerts", metavar="ALERT...", nargs=-1, required=True)
@click.option("--decision", "verdict", type=click.Choice(VERDICTS), required=True, help="What it is; open takes a decision back.")
@click.option("--reason", metavar="CODE", required=True, help="Why, as a code: see tradesieve review reasons.")
@click.option("--note", metavar="TEXT", default="", help="Why, in words; needed for a false positive and a true match.")
@click.option(
    "--attach",
    "papers",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    multiple=True,
    help="A paper it rests on, of which name and SHA-256 are recorded; may be repeated.",
)
@click.option("--only-reference", metavar="TEXT", help="A false positive for this reference only.")
@click.option("--only-destination", metavar="CC", help="A false positive only for goods that go to this country.")
@day_option("--until", "A false positive up to this day only.")
@click.option("--run", "run_id", metavar="RUN", help="The alerts as this run raised them [default: the last that did].")
@_review_options
@click.pass_context
def review_decide(
    ctx: click.Context,
    /,
    alerts: tuple[str, ...],
    verdict: str,
    reason: str,
    note: str,
    papers: tuple[Path, ...],
    only_reference: str | None,
    only_destination: str | None,
    until: date | None,
    run_id: str | None,
    **options: Any,
) -> None:
    """Decide on one or more ALERTs (ids or beginnings of them); all are recorded, or none."""
    from screening.report.review import decision_text
    from screening.review import Condition, Decided, Reason, Verdict
    from screening.run import country_code
    from screening.run.review_rulings import Ruling, attachment

    code = reason.casefold().replace("-", "_")
    if code not in set(Reason):
        raise click.UsageError(f'"{reason}" is no reason code; see tradesieve review reasons.')
    condition = Condition(only_reference, country_code(only_destination, "--only-destination"), until)
    attachments = tuple(attachment(path) for path in papers)
    rulings = [
        Ruling(alert, Verdict(verdict), Reason(code), note, condition=condition, attachments=attachments, run=run_id)
        for alert in alerts
    ]
    with _desk(ctx, options) as desk:
        made = desk.decide(rulings)
    for decision in made:
        for line in decision_text(Decided(decision)):
            click.echo(line)
    if len(made) < len(rulings):
        click.echo(f"{len(rulings) - len(made)} decided just so already.", err=True)


@review.command("approve")
@click.argument("decisions", metavar="DECISION...", nargs=-1, required=True)
@click.option("--decline", is_flag=True, help="Decline instead: the decision has no effect.")
@click.option("--note", metavar="TEXT", default="", help="Why, in words; needed to decline.")
@_review_options
@click.pass_context
def review_approve(ctx: click.Context, /, decisions: tuple[str, ...], decline: bool, note: str, **options: Any) -> None:
    """Approve a DECISION (such as D7) of somebody else that waits for a second person; nobody approves their own."""
    from screening.report.review import decision_text

    with _desk(ctx, options) as desk:
        for one in desk.approve(decisions, granted=not decline, note=note):
            for line in decision_text(one):
                click.echo(line)


@review.command("assign")
@click.argument("alerts", metavar="ALERT...", nargs=-1, required=True)
@click.option("--to", metavar="NAME", required=True, help="Who is to look at it.")
@click.option("--note", metavar="TEXT", default="", help="What to look for.")
@_review_options
@click.pass_context
def review_assign(ctx: click.Context, /, alerts: tuple[str, ...], to: str, note: str, **options: Any) -> None:
    """Say who is to look at an ALERT next."""
    with _desk(ctx, options) as desk:
        for one in desk.assign(alerts, to, note=note):
            click.echo(f"{one.alert}: assigned to {one.to}.")


@review.command("import")
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@_review_options
@click.pass_context
def review_import(ctx: click.Context, /, file: Path, **options: Any) -> None:
    """Record the decisions that a reviewer wrote into FILE: the sheet Alerts of an xlsx report, or a csv table.

    All are checked first. Where anything is wrong, every fault is told with row and column, and nothing is recorded.
    """
    from screening.run.review_import import read_rulings

    rulings = read_rulings(file)
    with _desk(ctx, options) as desk:
        made = desk.decide(rulings)
    waiting = sum(decision.second for decision in made)
    click.echo(f"{len(made)} recorded, {len(rulings) - len(made)} known already, {waiting} waiting for a second person.")


@review.command("export")
@click.option(
    "--format", "form", type=click.Choice(["xlsx", "csv", "jsonl"]), help="Form of the table [default: by --output, else csv]."
)
@click.option("--output", "-o", type=click.Path(path_type=Path, dir_okay=False), help="File for it [default: screen].")
@_review_options
@click.pass_context
def review_export(ctx: click.Context, /, form: str | None, output: Path | None, **options: Any) -> None:
    """Write every decision ever made, in order: who, when, why, who approved, and what took its place."""
    from screening.report.review import export

    suffix = output.suffix.lstrip(".").lower() if output else ""
    form = form or (suffix if suffix in ("xlsx", "csv", "jsonl") else "csv")
    if form == "xlsx" and output is None:
        raise click.UsageError("A workbook needs a file: give --output.")
    with _desk(ctx, options, read_only=True) as desk:
        history = desk.history()
    export(form, output, history)


@review.command("status")
@click.option("--reference", metavar="TEXT", required=True, help="The purchase order or other reference, whole.")
@click.option("--wait", "seconds", type=click.FloatRange(min=0), default=0, help="Wait so many seconds for a decision.")
@_review_options
@click.pass_context
def review_status(ctx: click.Context, /, reference: str, seconds: float, **options: Any) -> None:
    """Say whether a purchase may go on, for a script.

    Exit code 0 where everything was screened and nothing is open, 1 where an alert is open, escalated or a true match, 2 where
    not everything was screened or nothing is known of the reference.
    """
    from screening.report.review import status_lines
    from screening.run.review_status import status, wait

    with _desk(ctx, options, read_only=True) as desk:
        found = wait(lambda: status(desk, reference), seconds)
    for line in status_lines(
        reference, found.open, hidden=found.hidden, missing=found.missing, runs=[line.id for line in found.runs]
    ):
        click.echo(line)
    ctx.exit(found.exit_code)


@review.command("reasons")
def review_reasons() -> None:
    """Show the reason codes of each decision."""
    from screening.report.review import reason_lines

    for line in reason_lines():
        click.echo(line)


@contextmanager
def _desk(ctx: click.Context, options: dict[str, Any], *, read_only: bool = False) -> Iterator[Desk]:
    from screening.run import Occasion, operator_name
    from screening.run.review import Desk

    occasion = Occasion(command=ctx.command_path, operator=operator_name(options["operator"]))
    with ledger_of(options, read_only=read_only) as ledger:
        yield Desk(home_of(options), ledger, occasion)
