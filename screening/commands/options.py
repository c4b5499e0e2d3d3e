"""What several commands share: options, and what they open."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from screening.errors import SettingError

if TYPE_CHECKING:
    from screening.audit import Ledger
    from screening.home import Home
    from screening.model import ScreenedRow
    from screening.run import Occasion, Screener


FORMATS = ("table", "jsonl", "csv", "xlsx", "html")

_A_MOMENT = timedelta(seconds=0.1)
"""Between two showings of how far it is."""

Command = TypeVar("Command", bound=Callable[..., Any])


def day_option(name: str, help: str) -> Callable[[Command], Command]:
    """An option for a date as YYYY-MM-DD."""
    return click.option(
        name,
        type=click.DateTime(["%Y-%m-%d"]),
        metavar="DATE",
        callback=lambda _ctx, _param, value: value and value.date(),
        help=help,
    )


def home_options(command: Command) -> Command:
    """The options every command that keeps or reads something has."""
    for option in (
        click.option(
            "--home",
            type=click.Path(path_type=Path),
            help="Folder with the ledger, lists and house rules [env: TRADESIEVE_HOME].",
        ),
        click.option("--db", metavar="URL", help="Another audit database than the one in the home folder [env: TRADESIEVE_DB]."),
        click.option("-v", "--verbose", is_flag=True, help="Say more; show the traceback of an unexpected error."),
    ):
        command = option(command)
    return command


def screening_options(command: Command) -> Command:
    """The options of everything that screens."""
    options = (
        click.option("--list", "lists", metavar="ID", multiple=True, help="Screen against this list only; may be repeated."),
        click.option(
            "--threshold", type=float, metavar="N", help="Score (50-100) from which two names are an alert [default: 80]."
        ),
        day_option("--as-of", "Screen with the lists and the law of that day [default: today]."),
        click.option("--destination", metavar="CC", help="Country the goods go to, a name or a two-letter code."),
        click.option("--operator", metavar="NAME", help="Who screens [default: the user of this computer]."),
        click.option("--reference", metavar="TEXT", help="Purchase order or other reference to record."),
        click.option(
            "--ownership",
            type=click.Path(path_type=Path, dir_okay=False, exists=True),
            help="File that says who owns whom: a table of owner, owned and percent, or BODS json.",
        ),
        click.option(
            "--redact",
            is_flag=True,
            help="Record digests in place of the names of possible persons without a match (docs/audit.md).",
        ),
        click.option("--allow-stale", is_flag=True, help="Let a stale or short list show that there is no match; recorded."),
        click.option(
            "--format", "format_", type=click.Choice(FORMATS), help="Form of the report [default: by --output, else table]."
        ),
        click.option(
            "--output", "-o", type=click.Path(path_type=Path, dir_okay=False), help="File for the report [default: screen]."
        ),
    )
    for option in reversed(options):
        command = option(command)
    return home_options(command)


def home_of(options: dict[str, Any]) -> Home:
    """The home folder that the options name."""
    from screening.home import Home

    return Home.find(options["home"])


@contextmanager
def ledger_of(options: dict[str, Any], *, read_only: bool = False) -> Iterator[Ledger]:
    """The ledger of the home folder or of ``--db``, open while it is needed."""
    from screening.audit import Ledger

    home = home_of(options)
    if not read_only:
        home.make()
    with Ledger.open(home.ledger(options["db"]), read_only=read_only) as ledger:
        yield ledger


def redactor_of(options: dict[str, Any]) -> Callable[[ScreenedRow], ScreenedRow] | None:
    """How rows are to be recorded where not everything of them is."""
    if not options["redact"]:
        return None
    from screening.run.redaction import NO_LONGER, redactor

    click.echo(f"Note: {NO_LONGER}", err=True)
    home = home_of(options)
    home.make()
    return redactor(home)


def no_ledger(options: dict[str, Any]) -> bool:
    """Whether the home folder has no ledger yet; one that was named and is missing is an error instead."""
    place = home_of(options).ledger(options["db"])
    return isinstance(place, Path) and not place.exists()


def which_run(ledger: Ledger, run_id: str) -> str:
    """The run that is meant: "latest" is the one begun last."""
    if run_id != "latest":
        return run_id
    newest = ledger.latest()
    if newest is None:
        raise SettingError("No run is recorded yet.", remedy="Screen something first.")
    return newest.id


def screener_of(options: dict[str, Any]) -> Screener:
    """A screener with the lists, rules and settings that the options name."""
    from screening.run import Screener

    with waiting_shown("Reading lists and rules; when a list is new, this takes some seconds ...", options.get("quiet", False)):
        return Screener.open(
            home_of(options).make(),
            lists=options["lists"] or None,
            threshold=options["threshold"],
            as_of=options["as_of"],
            destination=options["destination"],
            allow_stale=options["allow_stale"],
            ownership=options["ownership"],
            processes=options.get("processes"),
        )


def occasion_of(ctx: click.Context, options: dict[str, Any]) -> Occasion:
    """Who asks, by what command and for what reference."""
    from screening.run import Occasion, operator_name

    return Occasion(command=ctx.command_path, operator=operator_name(options["operator"]), reference=options["reference"])


@contextmanager
def waiting_shown(words: str, quiet: bool = False) -> Iterator[None]:
    """A line on standard error as long as something is done that cannot tell how far it is; none where nobody watches."""
    if quiet:
        yield
        return
    with steps_shown(verbose=False) as tell:
        if tell is not None:
            tell(words)
        yield


@contextmanager
def steps_shown(verbose: bool) -> Iterator[Callable[[str], None] | None]:
    """What takes the name of a step: a line for each where ``verbose``, else one that changes, where somebody watches."""
    if verbose:
        yield lambda step: click.echo(step, err=True)
        return
    if not sys.stderr.isatty():
        yield None
        return
    width = 79
    try:
        yield lambda step: click.echo(f"\r{step[:width]:{width}}", err=True, nl=False)
    finally:
        click.echo(f"\r{'':{width}}\r", err=True, nl=False)


@contextmanager
def progress_shown(quiet: bool) -> Iterator[Callable[[str, int, float | None], None] | None]:
    """A line on standard error that tells how far it is, how fast, and how long it will take; none where nobody watches."""
    if quiet or not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    started = shown = datetime.now()
    with Progress(
        SpinnerColumn(),
        TextColumn("{task.description}", markup=False),
        TimeElapsedColumn(),
        console=Console(stderr=True),
        transient=True,
        auto_refresh=False,  # that would be done by a thread, beside which no process can safely be made of this one
    ) as bar:
        task = bar.add_task("reading", total=None)

        def tell(file: str, rows: int, share: float | None) -> None:
            nonlocal shown
            now = datetime.now()
            if now - shown < _A_MOMENT:
                return
            shown = now
            seconds = max(0.001, (now - started).total_seconds())
            left = ""
            if share and seconds > 2:
                minutes, rest = divmod(round(seconds / share - seconds), 60)
                left = f", {share:.0%} done, about {f'{minutes} min ' if minutes else ''}{rest} s left"
            bar.update(task, description=f"{file}: {rows:,} rows, {rows / seconds:,.0f} a second{left}", refresh=True)

        yield tell


@contextmanager
def download_shown(quiet: bool) -> Iterator[Callable[[str, int, int | None], None] | None]:
    """A bar on standard error for files that come from the network; none where nobody watches."""
    if quiet or not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TransferSpeedColumn

    columns = (TextColumn("{task.description}", markup=False), BarColumn(), DownloadColumn(), TransferSpeedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=None)
        yield lambda file, come, announced: bar.update(task, description=file, completed=come, total=announced)


def password_of(path: Path | None) -> str | None:
    """The password in a file."""
    return path.read_text("utf-8").partition("\n")[0].rstrip("\r") if path else None
