"""``lists`` and ``rescreen``."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import click

from screening.commands.options import (
    day_option,
    download_shown,
    home_of,
    home_options,
    ledger_of,
    occasion_of,
    screener_of,
    waiting_shown,
)


@click.group()
def lists() -> None:
    """Restricted-party lists: what is in use, of which date, and taking in new ones."""


@lists.command("status")
@home_options
def lists_status(**options: Any) -> None:
    """Show every list known, its snapshot, dates, counts and flaws."""
    from screening.run.views import lists_text

    click.echo(lists_text(home_of(options)), nl=False)


@lists.command("import")
@click.argument("list_id", metavar="ID")
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=click.Path(path_type=Path, exists=True))
@day_option("--published", "The publisher's date of the file, where you know it.")
@click.option("--accept-shrink", is_flag=True, help="Take the file although it holds far fewer entries than the one in use.")
@click.option("--operator", metavar="NAME", help="Who imports [default: the user of this computer].")
@home_options
@click.pass_context
def lists_import(
    ctx: click.Context,
    /,
    list_id: str,
    files: tuple[Path, ...],
    published: date | None,
    accept_shrink: bool,
    operator: str | None,
    **options: Any,
) -> None:
    """Take a publisher's FILE in as a snapshot of the list ID (such as us-csl), and record that.

    A list in several parts comes as its folder, as a zip archive, or as all its files.
    """
    from screening.run import import_list

    with ledger_of(options) as ledger, waiting_shown("Reading the file ..."):
        report = import_list(
            list_id,
            files,
            home=home_of(options),
            ledger=ledger,
            operator=operator,
            published=published,
            accept_shrink=accept_shrink,
        )
    for line in report.lines():
        click.echo(line)
    ctx.exit(2 if report.broken else 0)


@lists.command("update")
@click.argument("ids", metavar="[ID]...", nargs=-1)
@click.option(
    "--from-mirror",
    "mirror",
    metavar="DIR",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    help="Take the files from DIR/<ID>/ instead of the network.",
)
@click.option("--accept-shrink", is_flag=True, help="Take a file although it holds far fewer entries than the one in use.")
@click.option("--operator", metavar="NAME", help="Who updates [default: the user of this computer].")
@click.option("--quiet", "-q", is_flag=True, help="Print only what was refused.")
@home_options
@click.pass_context
def lists_update(
    ctx: click.Context,
    /,
    ids: tuple[str, ...],
    mirror: Path | None,
    accept_shrink: bool,
    operator: str | None,
    quiet: bool,
    **options: Any,
) -> None:
    """Download the lists ID (default: all that were imported) from their publishers and take them in.

    A list that is not whole, far smaller than before or no list at all is refused, and its earlier snapshot stays in use.
    Exit code 2 where any was refused.
    """
    from screening.run.updating import update_lists
    from screening.run.views import update_lines

    refused = False
    with ledger_of(options) as ledger, download_shown(quiet) as progress:
        for one in update_lists(
            ids,
            home=home_of(options),
            ledger=ledger,
            operator=operator,
            mirror=mirror,
            accept_shrink=accept_shrink,
            progress=progress,
        ):
            refused |= one.refused
            for line in update_lines(one, verbose=options["verbose"]):
                if one.refused or not quiet:
                    click.echo(line, err=one.refused)
    ctx.exit(2 if refused else 0)


@lists.command("diff")
@click.argument("list_id", metavar="ID")
@click.argument("before", metavar="[A", required=False)
@click.argument("after", metavar="B]", required=False)
@click.option("--field", "fields", metavar="NAME", multiple=True, help="Only changes of this field, such as names; repeatable.")
@click.option(
    "--format", "format_", type=click.Choice(["table", "jsonl"]), default="table", help="Text, or one object an entity."
)
@home_options
@click.pass_context
def lists_diff(
    ctx: click.Context,
    /,
    list_id: str,
    before: str | None,
    after: str | None,
    fields: tuple[str, ...],
    format_: str,
    **options: Any,
) -> None:
    """Compare two snapshots of the list ID: entities added, removed, and changed field by field.

    A and B are a day (the snapshot in use then), the beginning of a digest, or a file. Without B, A is compared with the latest;
    without A too, the latest with the one before it. Exit code 1 where they differ.
    """
    from screening.run.views import diff_lists

    differ = False
    for line in diff_lists(home_of(options), list_id, before, after, fields=fields, jsonl=format_ == "jsonl"):
        if isinstance(line, bool):
            differ = line
        else:
            click.echo(line)
    ctx.exit(1 if differ else 0)


@click.command()
@click.option("--run", "run_id", metavar="RUN", help="Parties of this run only (its id or the beginning of it).")
@click.option("--reference", metavar="TEXT", help="Parties of the runs with this reference only.")
@click.option("--list", "lists", metavar="ID", multiple=True, help="Hold them against this list only; may be repeated.")
@click.option("--threshold", type=float, metavar="N", help="Score (50-100) from which two names are an alert [default: 80].")
@day_option("--as-of", "With the lists and the law of that day [default: today].")
@click.option("--operator", metavar="NAME", help="Who screens [default: the user of this computer].")
@click.option("--allow-stale", is_flag=True, help="Let a stale or short list show that there is no match; recorded.")
@click.option("--format", "format_", type=click.Choice(["table", "jsonl"]), default="table", help="Text, or one object a match.")
@click.option("--quiet", "-q", is_flag=True, help="No summary on standard error.")
@home_options
@click.pass_context
def rescreen(ctx: click.Context, /, run_id: str | None, format_: str, quiet: bool, **options: Any) -> None:
    """Hold parties screened before against what changed in the lists since, and show only what is new, changed or gone.

    What was decided before and holds no more, because one side changed or its day has passed, is shown as reopened.
    Exit code 0 where nothing is, 1 where something is, 2 where not everything could be screened.
    """
    from screening.run.rescreening import rescreen as hold_again
    from screening.run.views import consequence

    screener = screener_of({**options, "destination": None, "ownership": None})
    with ledger_of(options) as ledger:
        found = hold_again(
            home=home_of(options),
            screener=screener,
            ledger=ledger,
            occasion=occasion_of(ctx, options),
            run_id=run_id,
            reference=options["reference"],
        )
    for one in found.consequences:
        click.echo(consequence(one, jsonl=format_ == "jsonl"))
    if found.redacted:
        names = f"{found.redacted} part{'y' if found.redacted == 1 else 'ies'}"
        click.echo(f"Not screened: {names} recorded without the name (--redact); screen their files again.", err=True)
    for list_id in found.missing:
        click.echo(f"Note: an earlier snapshot of {list_id} is not here; every match on it counts as new.", err=True)
    for snapshot in found.run.snapshots:
        for flaw in snapshot.flaws:
            click.echo(f"Note: {snapshot.title}: {flaw}", err=True)
    if not quiet:
        what = "new, changed, gone or reopened"
        counts = f"{len(found.consequences)} {what}" if found.consequences else f"nothing {what}"
        click.echo(f"{found.parties:,} part{'y' if found.parties == 1 else 'ies'} screened before: {counts}.", err=True)
        click.echo(f"Record: run {found.run.id} (tradesieve audit show {found.run.id})", err=True)
    ctx.exit(found.exit_code)
