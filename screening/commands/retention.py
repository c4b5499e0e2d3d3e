"""``audit retention``: how long the record is kept."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import Any

import click

from screening.commands.options import Command, home_options, ledger_of, no_ledger, which_run


@click.group("retention", invoke_without_command=True)
@home_options
@click.pass_context
def audit_retention(ctx: click.Context, /, **options: Any) -> None:
    """Show how long each run is kept, and what is due; set it, hold it, and purge what is due.

    The clock of a run starts on the day it ended, or on a later day set for it: that of the export or re-export (15 CFR 762.6).
    """
    from screening.run import today
    from screening.run.auditing import NOTHING_YET, standing_lines

    ctx.obj = options
    if ctx.invoked_subcommand:
        return
    if no_ledger(options):
        click.echo(NOTHING_YET, nl=False)
        return
    with ledger_of(options, read_only=True) as ledger:
        click.echo(standing_lines(ledger.standings(), ledger.retention_years(), today()), nl=False)


def _retention_options(command: Command, *, reason_needed: bool = True) -> Command:
    for option in (
        click.option("--operator", metavar="NAME", help="Who does it [default: the user of this computer]."),
        click.option("--reason", metavar="TEXT", required=reason_needed, help="Why; it is recorded."),
    ):
        command = option(command)
    return home_options(command)


def _act(options: dict[str, Any]) -> dict[str, Any]:
    from datetime import UTC

    from screening.run import operator_name

    return {"reason": options["reason"], "operator": operator_name(options["operator"]), "at": datetime.now(UTC)}


@audit_retention.command("years")
@click.argument("years", type=int)
@_retention_options
def audit_retention_years(years: int, **options: Any) -> None:
    """Keep every run for so many YEARS: five at least, ten where nothing is set."""
    with ledger_of(options) as ledger:
        ledger.set_retention(years, **_act(options))


@audit_retention.command("clock")
@click.argument("run_id", metavar="RUN")
@click.argument("day", type=click.DateTime(["%Y-%m-%d"]), metavar="DATE")
@_retention_options
def audit_retention_clock(run_id: str, day: datetime, **options: Any) -> None:
    """Start the clock of a RUN on a later DATE: that of the export, of a known re-export, or of the end of the transaction."""
    with ledger_of(options) as ledger:
        ledger.set_clock(which_run(ledger, run_id), day.date(), **_act(options))


@audit_retention.command("hold")
@click.argument("run_id", metavar="RUN")
@click.option("--lift", is_flag=True, help="Lift the hold instead.")
@_retention_options
def audit_retention_hold(run_id: str, lift: bool, **options: Any) -> None:
    """Hold a RUN, or "all": it is not purged, however old, until the hold is lifted (15 CFR 762.6(b))."""
    with ledger_of(options) as ledger:
        ledger.hold(None if run_id == "all" else which_run(ledger, run_id), not lift, **_act(options))


@audit_retention.command("purge")
@click.argument("run_ids", metavar="[RUN]...", nargs=-1)
@click.option("--yes", is_flag=True, help="Do it; without this, only say what would be purged.")
@partial(_retention_options, reason_needed=False)
def audit_retention_purge(run_ids: tuple[str, ...], yes: bool, **options: Any) -> None:
    """Remove the rows of the RUNs given, or of all that are due; their digests and the journal with its decisions stay."""
    from screening.run import today
    from screening.run.auditing import purge_lines

    if yes and not options["reason"]:
        raise click.UsageError("Say why with --reason; it is recorded.")
    with ledger_of(options) as ledger:
        due = [ledger.show(which_run(ledger, one)).run.id for one in run_ids]
        due = due or [one.run for one in ledger.standings() if one.due(today())]
        if yes:
            ledger.purge(due, **_act(options), today=today())
        for text in purge_lines(ledger, due, done=yes):
            click.echo(text, nl=False)
