"""The command line: options in, exit code out. Everything else is done in ``screening``, imported when it is needed.

Exit codes: 0 everything was screened and nothing needs a person, 1 something does, 2 not everything could be screened (also
wrong usage, interruption and crashes). Reports go to standard output or ``--output``; everything else to standard error.
"""

from __future__ import annotations

import functools
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from screening.errors import ManyErrors, ScreeningError, SettingError
from screening.version import VERSION

if TYPE_CHECKING:
    from screening.audit import Ledger, Wanted
    from screening.home import Home
    from screening.model import Item, Party, Row, Run, RunEnd, ScreenedRow
    from screening.run import Occasion, ReadingOptions, Screener
    from screening.run.review import Desk

FORMATS = ("table", "jsonl", "csv", "xlsx", "html")

Command = TypeVar("Command", bound=Callable[..., Any])


def _day_option(name: str, help: str) -> Callable[[Command], Command]:
    """An option for a date as YYYY-MM-DD."""
    return click.option(
        name,
        type=click.DateTime(["%Y-%m-%d"]),
        metavar="DATE",
        callback=lambda _ctx, _param, value: value and value.date(),
        help=help,
    )


def _home_options(command: Command) -> Command:
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


def _screening_options(command: Command) -> Command:
    options = (
        click.option("--list", "lists", metavar="ID", multiple=True, help="Screen against this list only; may be repeated."),
        click.option(
            "--threshold", type=float, metavar="N", help="Score (50-100) from which two names are an alert [default: 80]."
        ),
        _day_option("--as-of", "Screen with the lists and the law of that day [default: today]."),
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
    return _home_options(command)


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 120})
@click.version_option(VERSION, prog_name="tradesieve")
def main_group() -> None:
    """Screen vendor lists and bills of materials for export-control risk.

    Names are held against restricted-party lists and items against rule files; every answer is explained and recorded.
    Decision support, not legal advice.
    """


# --- screen ------------------------------------------------------------------------------------------------------------


def _reading_options(command: Command) -> Command:
    for option in (
        click.option(
            "--password-file",
            type=click.Path(path_type=Path, dir_okay=False, exists=True),
            help="File whose first line is the password of protected workbooks.",
        ),
        click.option(
            "--input-format",
            "form",
            type=click.Choice(["csv", "tsv", "txt", "xlsx", "xls", "ods", "html", "parquet"]),
            help="What the files are [default: told by their content].",
        ),
        click.option("--encoding", help="Character encoding of text files, where it is guessed wrongly."),
        click.option(
            "--mapping",
            type=click.Path(path_type=Path, dir_okay=False, exists=True),
            help="File that says what the columns are, as written by columns --save.",
        ),
        click.option(
            "--map",
            "maps",
            metavar="ROLE=HEADER",
            multiple=True,
            help="Say what a column is, by its header or letter, such as supplier=Lieferant or ignore=F; may be repeated.",
        ),
    ):
        command = option(command)
    return command


def _reading(options: dict[str, Any]) -> ReadingOptions:
    """What the user says of the files, taken out of the options."""
    from screening.run import ReadingOptions, read_mapping, told_from

    mapping, password = options.pop("mapping"), options.pop("password_file")
    kept = read_mapping(mapping) if mapping else ()
    told = (*kept, *map(told_from, options.pop("maps")))  # what is said later counts
    return ReadingOptions(
        encoding=options.pop("encoding"),
        form=options.pop("form"),
        told=told,
        password=_password(password),
    )


def _password(path: Path | None) -> str | None:
    return path.read_text("utf-8").partition("\n")[0].rstrip("\r") if path else None


@main_group.command()
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=click.Path(path_type=Path, allow_dash=True))
@_reading_options
@click.option(
    "--annotate",
    type=click.Path(path_type=Path, file_okay=False),
    metavar="FOLDER",
    help="Put copies of the files (xlsx, xlsm, csv) there, with the answers beside each row.",
)
@click.option(
    "--resume",
    metavar="RUN",
    help="Complete a run that was cut off, with the same files; its settings are taken from the record.",
)
@click.option("--quiet", "-q", is_flag=True, help="No progress and no summary on standard error.")
@_screening_options
@click.pass_context
def screen(
    ctx: click.Context,
    /,
    files: tuple[Path, ...],
    annotate: Path | None,
    resume: str | None,
    quiet: bool,
    format_: str | None,
    output: Path | None,
    **options: Any,
) -> None:
    """Screen spreadsheets (xlsx, xls, ods, csv, Parquet ...): vendor lists and bills of materials.

    FILE may be a folder, a zip archive of files, or - for standard input. Every row is answered in the order of the file
    and recorded in the audit ledger, those without a match too.
    """
    from screening.report import format_for, writer
    from screening.run import screen_files
    from screening.run.again import resume as resume_run
    from screening.run.annotating import Annotating

    reading = _reading(options)
    screener = None if resume else _screener(options)
    report = writer(format_ or (output and format_for(output)) or "table", output)
    copies = Annotating(report, annotate, reading) if annotate else None
    occasion = _occasion(ctx, options)
    with _ledger(options) as ledger, _progress(quiet) as progress:
        if screener:
            run, end = screen_files(
                files,
                screener=screener,
                occasion=occasion,
                ledger=ledger,
                writer=copies or report,
                options=reading,
                progress=progress,
                redact=_redactor(options),
            )
        else:
            run, end = resume_run(
                _which(ledger, resume or ""),
                files,
                home=_home(options),
                ledger=ledger,
                writer=copies or report,
                now=occasion.now,
                ownership=options["ownership"],
                password=reading.password,
                progress=progress,
            )
    if not quiet:
        _summary(run, end, output)
    if copies:
        for told in copies.told:
            click.echo(told, err=True)
    ctx.exit(2 if copies and copies.failed else end.exit_code)


def _summary(run: Run, end: RunEnd, output: Path | None) -> None:
    totals = end.totals
    click.echo(
        f"{totals.rows:,} row{'' if totals.rows == 1 else 's'}: "
        f"{totals.stop} stop, {totals.review} review, {totals.not_screened} not screened, "
        f"{totals.no_match} no match.",
        err=True,
    )
    for failure in end.failures:
        click.echo(f"Not screened: {failure.message}", err=True)
    for snapshot in run.snapshots:
        for remark in (snapshot.notice, *snapshot.flaws):
            if remark:
                click.echo(f"Note: {remark}" if remark is snapshot.notice else f"Note: {snapshot.title}: {remark}", err=True)
    if output:
        click.echo(f"Report: {output}", err=True)
    click.echo(f"Record: run {run.id} (tradesieve audit show {run.id})", err=True)


# --- columns -----------------------------------------------------------------------------------------------------------


@main_group.command()
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=click.Path(path_type=Path, allow_dash=True))
@_reading_options
@click.option("--format", "format_", type=click.Choice(["table", "jsonl"]), default="table", help="Text, or one object a table.")
@click.option(
    "--save",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE.yaml",
    help="Write what was recognised to a file for --mapping, to correct and keep.",
)
@click.option("-v", "--verbose", is_flag=True, help="Show the traceback of an unexpected error.")
@click.pass_context
def columns(ctx: click.Context, /, files: tuple[Path, ...], format_: str, save: Path | None, **options: Any) -> None:
    """Show what would be screened of spreadsheets, and why, without screening anything.

    Takes the same FILE as screen. Exit code 2 where something could not be understood.
    """
    from screening.report.columns import columns_jsonl, columns_text
    from screening.report.terminal import show
    from screening.run import understand, write_mapping

    told = []
    exit_code = 0
    for found in understand(files, _reading(options)):
        for printed in columns_jsonl(found) if format_ == "jsonl" else [columns_text(found)]:
            show(printed)
        told += list(found.told)
        exit_code = 2 if found.fault or found.problems else exit_code
    if save:
        write_mapping(save, told)
        click.echo(f"Mapping: {save}", err=True)
    ctx.exit(exit_code)


# --- check -------------------------------------------------------------------------------------------------------------


@main_group.group()
def check() -> None:
    """Ask about one party or one item, before a purchase; recorded like a file of one row."""


def _certificate_option(command: Command) -> Command:
    return click.option(
        "--certificate",
        type=click.Path(path_type=Path, dir_okay=False),
        metavar="FILE.html",
        help="Write a certificate of one page too, for the file of the purchase.",
    )(command)


@check.command("party")
@click.argument("name")
@click.option("--country", help="Country of the party, a name or a two-letter code.")
@click.option("--address", help="Address of the party.")
@click.option("--kind", type=click.Choice(["person", "organisation", "vessel", "aircraft"]), help="What the party is.")
@click.option("--identifier", "identifiers", metavar="SCHEME:VALUE", multiple=True, help="Such as imo:9187629; may be repeated.")
@_certificate_option
@_screening_options
@click.pass_context
def check_party(
    ctx: click.Context,
    /,
    name: str,
    country: str | None,
    address: str | None,
    kind: str | None,
    identifiers: tuple[str, ...],
    **options: Any,
) -> None:
    """Hold one party's NAME against the lists."""
    from screening.model import Identifier, Kind, Party
    from screening.run import country_code

    given = []
    for text in identifiers:
        scheme, colon, value = text.partition(":")
        if not colon or not scheme or not value:
            raise click.UsageError(f'"{text}" is not SCHEME:VALUE, such as imo:9187629.')
        given.append(Identifier(scheme.strip().lower(), value.strip()))
    party = Party(
        name=name,
        country=country_code(country, "--country"),
        address=address,
        identifiers=tuple(given),
        kind=Kind(kind) if kind else Kind.UNKNOWN,
    )
    _ask(ctx, options, asked=name, party=party)


@check.command("item")
@click.argument("description", required=False)
@click.option("--part-number", help="The maker's part number.")
@click.option("--manufacturer", help="Who makes it; held against the lists too.")
@click.option("--eccn", help="Export control classification number as the vendor states it.")
@click.option("--hs", help="Customs tariff code.")
@click.option("--origin", help="Country of origin, a name or a two-letter code.")
@click.option("--end-use", help="What it is for, in the customer's words.")
@click.option("--tops", type=click.FloatRange(min=0), help="Dense peak operations a second, in TOPS or TFLOPS; needs --bits.")
@click.option("--bits", type=click.Choice(["4", "8", "16", "32", "64"]), help="Bit length of those operations.")
@click.option("--die-area", type=click.FloatRange(min=0), help="Area of the logic dies in mm2.")
@click.option("--memory-bandwidth", type=click.FloatRange(min=0), help="Memory bandwidth in GB/s.")
@click.option("--datacentre/--no-datacentre", default=None, help="Designed or marketed for data centres, or not.")
@_certificate_option
@_screening_options
@click.pass_context
def check_item(
    ctx: click.Context,
    /,
    description: str | None,
    part_number: str | None,
    manufacturer: str | None,
    eccn: str | None,
    hs: str | None,
    origin: str | None,
    end_use: str | None,
    tops: float | None,
    bits: str | None,
    die_area: float | None,
    memory_bandwidth: float | None,
    datacentre: bool | None,
    **options: Any,
) -> None:
    """Hold one item against the rules, by DESCRIPTION or by the options."""
    from screening.model import Item
    from screening.run import country_code

    if not any((description, part_number, manufacturer, eccn, hs)):
        raise click.UsageError("Say what the item is: a description, --part-number, --manufacturer, --eccn or --hs.")
    if (tops is None) != (bits is None):
        raise click.UsageError("--tops and --bits go together: operations count by their bit length.")
    figures = ((f"ops_{bits}bit_tops", tops), ("die_area_mm2", die_area), ("memory_bandwidth_gbps", memory_bandwidth))
    item = Item(
        description=description,
        part_number=part_number,
        manufacturer=manufacturer,
        eccn=eccn,
        hs=hs,
        origin=country_code(origin, "--origin"),
        figures=tuple((name, value) for name, value in figures if value),
        datacentre=datacentre,
        end_use=end_use,
    )
    _ask(ctx, options, asked=description or part_number or manufacturer or eccn or hs or "", item=item)


def _ask(
    ctx: click.Context, options: dict[str, Any], *, asked: str, party: Party | None = None, item: Item | None = None
) -> None:
    from contextlib import nullcontext

    from screening.report import format_for, writer
    from screening.report.answer import answer
    from screening.report.output import opened
    from screening.run import ask, question
    from screening.run.certificates import write_certificate

    output: Path | None = options.pop("output")
    certificate: Path | None = options.pop("certificate")
    form = options.pop("format_") or (output and format_for(output)) or "table"
    screener = _screener(options)
    row: Row = question(party=party, item=item)
    report = None if form == "table" and output is None else writer(form, output)
    with _ledger(options) as ledger, opened(certificate) if certificate else nullcontext() as out:
        run, end, screened = ask(
            row,
            screener=screener,
            occasion=_occasion(ctx, options),
            ledger=ledger,
            writer=report,
            redact=_redactor(options),
        )
        if out:
            write_certificate(ledger, run.id, out)
    if report is None:
        answer(screened.result, run, asked=asked, verbose=options["verbose"])
    ctx.exit(end.exit_code)


# --- explain -----------------------------------------------------------------------------------------------------------


@main_group.command()
@click.argument("first")
@click.argument("second")
@click.option("--kind", type=click.Choice(["person", "organisation", "vessel", "aircraft"]), help="What both are.")
@click.option("--format", "format_", type=click.Choice(["table", "jsonl"]), default="table", help="Form of the answer.")
def explain(first: str, second: str, kind: str | None, format_: str) -> None:
    """Say how alike two names are, and why, word by word."""
    import json

    from screening.match import DEFAULT_THRESHOLD, compare
    from screening.report.answer import words_text

    found = compare(first, second, kind or "unknown")
    if format_ == "jsonl":
        tokens = [
            {"queried": one.queried, "listed": one.listed, "how": one.how, "weight": one.weight, "likeness": one.likeness / 10}
            for one in found.tokens
        ]
        answer = {"score": found.score, "match": found.match, "explanation": found.explanation, "tokens": tokens}
        click.echo(json.dumps(answer, ensure_ascii=False))
        return
    verdict = "reaches" if found.match else "does not reach"
    click.echo(f"Score {found.score:g}: {verdict} the threshold of {DEFAULT_THRESHOLD:g}.")
    click.echo(found.explanation)
    click.echo(words_text(found.tokens), nl=False)


# --- validate ----------------------------------------------------------------------------------------------------------


@main_group.command()
@click.option("--list", "lists", metavar="ID", multiple=True, help="Measure this list only; may be repeated.")
@click.option(
    "--vendors", type=click.Path(path_type=Path, exists=True, dir_okay=False), help="Your own vendor file, for false alarms."
)
@click.option("--threshold", type=float, metavar="N", help="Score (50-100) from which two names are an alert [default: 80].")
@click.option("--seed", type=int, default=1, show_default=True, help="Seed of chance; the same seed gives the same cases.")
@click.option(
    "--sample",
    type=click.IntRange(min=1),
    default=100,
    show_default=True,
    help="At most this many cases of each family of damage.",
)
@click.option("--operator", metavar="NAME", help="Who tests [default: the user of this computer].")
@click.option(
    "--format",
    "form",
    type=click.Choice(["table", "jsonl", "html"]),
    help="Form of the report [default: by --output, else table].",
)
@click.option("--output", "-o", type=click.Path(path_type=Path, dir_okay=False), help="File for the report [default: screen].")
@_home_options
@click.pass_context
def validate(
    ctx: click.Context,
    /,
    lists: tuple[str, ...],
    vendors: Path | None,
    threshold: float | None,
    seed: int,
    sample: int,
    operator: str | None,
    form: str | None,
    output: Path | None,
    **options: Any,
) -> None:
    """Measure what is found and what raises alarms, on your own lists and vendors; how a threshold is chosen.

    Every listed name must find itself; listed names are damaged in some fifty ways and must still be found; the names of your
    vendors should meet nobody. Nothing is recorded in the ledger: the report is the record. Exit code 1 where a listed name
    does not find itself or a list has a flaw, 2 where not all of the vendor file could be read.
    """
    from screening.report.validation import form_for, prepared, write
    from screening.run import Occasion, operator_name, validate_lists

    chosen = form or form_for(output)
    out = prepared(chosen, output)
    try:
        found, about = validate_lists(
            home=_home(options),
            occasion=Occasion(command=ctx.command_path, operator=operator_name(operator)),
            lists=lists or None,
            threshold=threshold,
            seed=seed,
            sample=sample,
            vendors=vendors,
            tell=(lambda what: click.echo(what, err=True)) if options["verbose"] else None,
        )
        write(chosen, out, found, about)
    except BaseException:
        out.discard()
        raise
    flawed = found.self_matches.failures or any(snapshot.flaws for snapshot in about.snapshots)
    ctx.exit(2 if about.unread else 1 if flawed else 0)


# --- lists -------------------------------------------------------------------------------------------------------------


@main_group.group()
def lists() -> None:
    """Restricted-party lists: what is in use, of which date, and taking in new ones."""


@lists.command("status")
@_home_options
def lists_status(**options: Any) -> None:
    """Show every list known, its snapshot, dates, counts and flaws."""
    from screening.run.views import lists_text

    click.echo(lists_text(_home(options)), nl=False)


@lists.command("import")
@click.argument("list_id", metavar="ID")
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=click.Path(path_type=Path, exists=True))
@_day_option("--published", "The publisher's date of the file, where you know it.")
@click.option("--accept-shrink", is_flag=True, help="Take the file although it holds far fewer entries than the one in use.")
@click.option("--operator", metavar="NAME", help="Who imports [default: the user of this computer].")
@_home_options
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

    with _ledger(options) as ledger:
        report = import_list(
            list_id,
            files,
            home=_home(options),
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
@_home_options
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
    with _ledger(options) as ledger, _download(quiet) as progress:
        for one in update_lists(
            ids,
            home=_home(options),
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
@_home_options
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
    for line in diff_lists(_home(options), list_id, before, after, fields=fields, jsonl=format_ == "jsonl"):
        if isinstance(line, bool):
            differ = line
        else:
            click.echo(line)
    ctx.exit(1 if differ else 0)


# --- rescreen ----------------------------------------------------------------------------------------------------------


@main_group.command()
@click.option("--run", "run_id", metavar="RUN", help="Parties of this run only (its id or the beginning of it).")
@click.option("--reference", metavar="TEXT", help="Parties of the runs with this reference only.")
@click.option("--list", "lists", metavar="ID", multiple=True, help="Hold them against this list only; may be repeated.")
@click.option("--threshold", type=float, metavar="N", help="Score (50-100) from which two names are an alert [default: 80].")
@_day_option("--as-of", "With the lists and the law of that day [default: today].")
@click.option("--operator", metavar="NAME", help="Who screens [default: the user of this computer].")
@click.option("--allow-stale", is_flag=True, help="Let a stale or short list show that there is no match; recorded.")
@click.option("--format", "format_", type=click.Choice(["table", "jsonl"]), default="table", help="Text, or one object a match.")
@click.option("--quiet", "-q", is_flag=True, help="No summary on standard error.")
@_home_options
@click.pass_context
def rescreen(ctx: click.Context, /, run_id: str | None, format_: str, quiet: bool, **options: Any) -> None:
    """Hold parties screened before against what changed in the lists since, and show only what is new, changed or gone.

    What was decided before and holds no more, because one side changed or its day has passed, is shown as reopened.
    Exit code 0 where nothing is, 1 where something is, 2 where not everything could be screened.
    """
    from screening.run.rescreening import rescreen as hold_again
    from screening.run.views import consequence

    screener = _screener({**options, "destination": None, "ownership": None})
    with _ledger(options) as ledger:
        found = hold_again(
            home=_home(options),
            screener=screener,
            ledger=ledger,
            occasion=_occasion(ctx, options),
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


# --- rules -------------------------------------------------------------------------------------------------------------


@main_group.group()
def rules() -> None:
    """Rule files: what they say, whether they are in order, and whether they do what they say."""


@rules.command("list")
@_day_option("--as-of", "State of the law on that day [default: today].")
@click.option("--changes-within", metavar="DAYS", help="Only what changes within so many days after it, such as 60d.")
@_home_options
def rules_list(as_of: date | None, changes_within: str | None, **options: Any) -> None:
    """Show all rules with their state of law, or what is about to change in it."""
    from screening.run.views import changes_text, rules_text

    if changes_within is None:
        click.echo(rules_text(_home(options), as_of), nl=False)
        return
    days = changes_within.removesuffix("d")
    if not days.isdecimal() or int(days) > 36_500:
        raise click.UsageError(f'"{changes_within}" is not a number of days, such as 60d.')
    click.echo(changes_text(_home(options), as_of, int(days)), nl=False)


@rules.command("new")
@click.argument("rule_id", metavar="RULE")
@click.option(
    "--folder", type=click.Path(path_type=Path, file_okay=False), help="Where [default: your own rules in the home folder]."
)
@_home_options
def rules_new(rule_id: str, folder: Path | None, **options: Any) -> None:
    """Begin a new rule of that name: a file in which what is left to fill in is marked."""
    from screening.run.authoring import new_rule

    click.echo(str(new_rule(_home(options), rule_id, folder)))


@rules.command("docs")
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False))
def rules_docs(folder: Path) -> None:
    """Write a table of the shipped rules and a page for each into FOLDER, in Markdown."""
    from screening.run.authoring import write_pages

    click.echo(f"{write_pages(folder)} pages in {folder}.", err=True)


@rules.command("show")
@click.argument("rule_id", metavar="RULE")
@_day_option("--as-of", "State of the law on that day [default: today].")
@_home_options
def rules_show(rule_id: str, as_of: date | None, **options: Any) -> None:
    """Show one RULE whole: what it says, its source, its dates, what to do."""
    from screening.run.views import rule_text

    click.echo(rule_text(_home(options), rule_id, as_of), nl=False)


@rules.command("lint")
@click.argument("folder", required=False, type=click.Path(path_type=Path, exists=True, file_okay=False))
@click.option("--rule", "rule_ids", metavar="RULE", multiple=True, help="This rule only; may be repeated.")
@_home_options
@click.pass_context
def rules_lint(ctx: click.Context, /, folder: Path | None, rule_ids: tuple[str, ...], **options: Any) -> None:
    """Check the rule files: the shipped ones and your own, or those in FOLDER."""
    from screening.run import lint_rules

    found = lint_rules(_home(options), folder, rule_ids or None)
    for one in found:
        click.echo(str(one))
    click.echo(f"{len(found)} finding{'' if len(found) == 1 else 's'}.", err=True)
    ctx.exit(2 if found else 0)


@rules.command("test")
@click.argument("folder", required=False, type=click.Path(path_type=Path, exists=True, file_okay=False))
@click.option("--rule", "rule_ids", metavar="RULE", multiple=True, help="This rule only; may be repeated.")
@_home_options
@click.pass_context
def rules_test(ctx: click.Context, /, folder: Path | None, rule_ids: tuple[str, ...], **options: Any) -> None:
    """Run every rule's own cases."""
    from screening.run import run_cases

    results = run_cases(_home(options), folder, rule_ids or None)
    failed = [one for one in results if not one.ok]
    for one in failed:
        click.echo(f"{one.place}: {one.name}: {one.problem}")
    click.echo(f"{len(results) - len(failed)} cases passed, {len(failed)} failed.", err=True)
    ctx.exit(2 if failed else 0)


# --- audit -------------------------------------------------------------------------------------------------------------


@main_group.group()
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
    return wanted_of(_home(options), **{name: options[name] for name in names})


def _run_options(command: Command) -> Command:
    """Which runs are asked for."""
    options = (
        click.option("--operator", metavar="NAME", help="Runs of this operator only."),
        click.option("--reference", metavar="TEXT", help="Runs whose reference holds this text."),
        _day_option("--since", "Runs from this day on (UTC)."),
        _day_option("--until", "Runs up to this day (UTC)."),
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
@_home_options
def audit_runs(limit: int, **options: Any) -> None:
    """List the runs recorded, or those that screened what the options describe."""
    from screening.run.auditing import NOTHING_YET
    from screening.run.views import runs_text

    if _no_ledger(options):
        click.echo(NOTHING_YET, nl=False)
        return
    with _ledger(options, read_only=True) as ledger:
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
@_home_options
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
    with _ledger(options, read_only=True) as ledger:
        if run_id == "all":
            rows = ledger.rows(wanted, newest_first=True)
            printed = (
                (line(one.run, one.screened) for one in islice(rows, limit)) if format_ == "jsonl" else found_lines(rows, limit)
            )
        elif format_ == "jsonl":
            record = ledger.show(_which(ledger, run_id))
            printed = (line(record.run.id, one) for one in record.rows(wanted))
        else:
            printed = run_text(ledger, _which(ledger, run_id), wanted)
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
@_home_options
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

    with _ledger(options, read_only=True) as ledger:
        found = verify(ledger, run_id and _which(ledger, run_id), heads, signed=signed, public_key=public_key)
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
@_home_options
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

    with _ledger(options, read_only=True) as ledger:
        found = replay(
            _which(ledger, run_id),
            files,
            home=_home(options),
            ledger=ledger,
            today=today,
            password=_password(password_file),
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
@_home_options
def audit_export(run_ids: tuple[str, ...], everything: bool, output: Path, **options: Any) -> None:
    """Write RUNs, or some rows of them, as a bundle that anybody can verify with Python alone.

    A zip with records, digests, proofs and a script that checks them; other runs are in it by their digests only.
    """
    from screening.report.output import opened
    from screening.run.exporting import export

    if everything == bool(run_ids):
        raise click.UsageError("Name the runs, or give --all.")
    with _ledger(options, read_only=True) as ledger, opened(output) as out:
        chosen = None if everything else [ledger.show(_which(ledger, one)).run.id for one in run_ids]
        rows = export(ledger, out, chosen, _wanted(options))
    click.echo(f"Bundle: {output}, {rows:,} row{'' if rows == 1 else 's'}. Verify it with the script in it: verify.py", err=True)


@audit.command("head")
@_home_options
def audit_head(**options: Any) -> None:
    """Print the head of the journal, which vouches for everything before it, to be kept where nobody here can write."""
    from screening.run.auditing import head_line

    with _ledger(options, read_only=True) as ledger:
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
@_home_options
def audit_sign(key: Path, operator: str | None, output: Path | None, **options: Any) -> None:
    """Sign the head of the journal with your own key, to be kept where nobody here can write."""
    from datetime import UTC

    from screening.report.output import opened
    from screening.run import operator_name
    from screening.run.exporting import sign_head

    with _ledger(options, read_only=True) as ledger, opened(output) as out:
        sign_head(ledger, out, key, by=operator_name(operator), at=datetime.now(UTC))


@audit.command("timestamp-request")
@click.option(
    "--output", "-o", type=click.Path(path_type=Path, dir_okay=False), required=True, metavar="FILE.tsq", help="File for it."
)
@_home_options
def audit_timestamp_request(output: Path, **options: Any) -> None:
    """Write a request (RFC 3161) for a time stamp on the head, to be sent to a time-stamping service of yours.

    Send it with curl -H "Content-Type: application/timestamp-query" --data-binary @FILE.tsq, keep the answer with the head, and
    check it with openssl ts -verify -digest DIGEST -in ANSWER.tsr -CAfile CERTIFICATES.
    """
    from screening.report.output import opened
    from screening.run.exporting import request_timestamp

    with _ledger(options, read_only=True) as ledger, opened(output) as out:
        head = request_timestamp(ledger, out)
    click.echo(f"Request: {output}, for the head {head}", err=True)


@audit.command("log")
@click.option("--kind", "kinds", metavar="KIND", multiple=True, help="Entries of this kind, such as decision or rules_changed.")
@_day_option("--since", "Entries from this day on (UTC).")
@click.option(
    "--format", "format_", type=click.Choice(["table", "jsonl"]), default="table", help="Text, or the entries as jsonl."
)
@_home_options
def audit_log(kinds: tuple[str, ...], since: date | None, format_: str, **options: Any) -> None:
    """Print the journal: runs, list imports, changes of rules and settings, decisions, retention, in order."""
    from screening.report.terminal import show
    from screening.run.auditing import journal_lines

    with _ledger(options, read_only=True) as ledger:
        for text in journal_lines(ledger, kinds, since, jsonl=format_ == "jsonl"):
            show(text)


@audit.group("retention", invoke_without_command=True)
@_home_options
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
    if _no_ledger(options):
        click.echo(NOTHING_YET, nl=False)
        return
    with _ledger(options, read_only=True) as ledger:
        click.echo(standing_lines(ledger.standings(), ledger.retention_years(), today()), nl=False)


def _retention_options(command: Command) -> Command:
    for option in (
        click.option("--operator", metavar="NAME", help="Who does it [default: the user of this computer]."),
        click.option("--reason", metavar="TEXT", required=True, help="Why; it is recorded."),
    ):
        command = option(command)
    return _home_options(command)


def _act(options: dict[str, Any]) -> dict[str, Any]:
    from datetime import UTC

    from screening.run import operator_name

    return {"reason": options["reason"], "operator": operator_name(options["operator"]), "at": datetime.now(UTC)}


@audit_retention.command("years")
@click.argument("years", type=int)
@_retention_options
def audit_retention_years(years: int, **options: Any) -> None:
    """Keep every run for so many YEARS: five at least, ten where nothing is set."""
    with _ledger(options) as ledger:
        ledger.set_retention(years, **_act(options))


@audit_retention.command("clock")
@click.argument("run_id", metavar="RUN")
@click.argument("day", type=click.DateTime(["%Y-%m-%d"]), metavar="DATE")
@_retention_options
def audit_retention_clock(run_id: str, day: datetime, **options: Any) -> None:
    """Start the clock of a RUN on a later DATE: that of the export, of a known re-export, or of the end of the transaction."""
    with _ledger(options) as ledger:
        ledger.set_clock(_which(ledger, run_id), day.date(), **_act(options))


@audit_retention.command("hold")
@click.argument("run_id", metavar="RUN")
@click.option("--lift", is_flag=True, help="Lift the hold instead.")
@_retention_options
def audit_retention_hold(run_id: str, lift: bool, **options: Any) -> None:
    """Hold a RUN, or "all": it is not purged, however old, until the hold is lifted (15 CFR 762.6(b))."""
    with _ledger(options) as ledger:
        ledger.hold(None if run_id == "all" else _which(ledger, run_id), not lift, **_act(options))


@audit_retention.command("purge")
@click.argument("run_ids", metavar="[RUN]...", nargs=-1)
@click.option("--yes", is_flag=True, help="Do it; without this, only say what would be purged.")
@_retention_options
def audit_retention_purge(run_ids: tuple[str, ...], yes: bool, **options: Any) -> None:
    """Remove the rows of the RUNs given, or of all that are due; their digests and the journal stay."""
    from screening.run import today

    with _ledger(options) as ledger:
        due = list(run_ids) or [one.run for one in ledger.standings() if one.due(today())]
        if yes:
            ledger.purge(due, **_act(options), today=today())
    verb = "Purged" if yes else "Would be purged (--yes does it)"
    click.echo(f"{verb}: {', '.join(due) or 'nothing is due'}")


@audit.command("certificate")
@click.argument("run_id", metavar="RUN")
@click.option("--row", type=click.IntRange(min=1), metavar="N", help="Of this row only, by its number in the spreadsheet.")
@click.option("--file", metavar="NAME", help="The row's file, by path or name, where several were screened.")
@click.option("--sheet", metavar="NAME", help="The row's sheet, where the file has several.")
@click.option(
    "--output", "-o", type=click.Path(path_type=Path, dir_okay=False), help="File for the page [default: standard output]."
)
@_home_options
def audit_certificate(
    run_id: str, row: int | None, file: str | None, sheet: str | None, output: Path | None, **options: Any
) -> None:
    """Write a certificate of one page, in HTML: of a RUN (its id or the beginning of it, or "latest"), or of one row of it.

    What was asked, against which lists of which dates, what came of it, who asked and where it is recorded.
    """
    from screening.report.output import opened
    from screening.run.certificates import write_certificate

    with _ledger(options, read_only=True) as ledger, opened(output) as out:
        write_certificate(ledger, _which(ledger, run_id), out, row=row, file=file, sheet=sheet)


# --- review ------------------------------------------------------------------------------------------------------------


VERDICTS = ("open", "false_positive", "true_match", "escalated")


def _review_options(command: Command) -> Command:
    operator = click.option("--operator", metavar="NAME", help="Who acts [default: the user of this computer].")
    return operator(_home_options(command))


@main_group.group()
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
@_day_option("--until", "A false positive up to this day only.")
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
    with _ledger(options, read_only=read_only) as ledger:
        yield Desk(_home(options), ledger, occasion)


# --- shared ------------------------------------------------------------------------------------------------------------


def _home(options: dict[str, Any]) -> Home:
    from screening.home import Home

    return Home.find(options["home"])


@contextmanager
def _ledger(options: dict[str, Any], *, read_only: bool = False) -> Iterator[Ledger]:
    from screening.audit import Ledger

    home = _home(options)
    if not read_only:
        home.make()
    with Ledger.open(home.ledger(options["db"]), read_only=read_only) as ledger:
        yield ledger


def _redactor(options: dict[str, Any]) -> Callable[[ScreenedRow], ScreenedRow] | None:
    """How rows are to be recorded where not everything of them is."""
    if not options["redact"]:
        return None
    from screening.run.redaction import NO_LONGER, redactor

    click.echo(f"Note: {NO_LONGER}", err=True)
    home = _home(options)
    home.make()
    return redactor(home)


def _no_ledger(options: dict[str, Any]) -> bool:
    """Whether the home folder has no ledger yet; one that was named and is missing is an error instead."""
    place = _home(options).ledger(options["db"])
    return isinstance(place, Path) and not place.exists()


def _which(ledger: Ledger, run_id: str) -> str:
    """The run that is meant: "latest" is the one begun last."""
    if run_id != "latest":
        return run_id
    newest = ledger.latest()
    if newest is None:
        raise SettingError("No run is recorded yet.", remedy="Screen something first.")
    return newest.id


def _screener(options: dict[str, Any]) -> Screener:
    from screening.run import Screener

    return Screener.open(
        _home(options).make(),
        lists=options["lists"] or None,
        threshold=options["threshold"],
        as_of=options["as_of"],
        destination=options["destination"],
        allow_stale=options["allow_stale"],
        ownership=options["ownership"],
    )


def _occasion(ctx: click.Context, options: dict[str, Any]) -> Occasion:
    from screening.run import Occasion, operator_name

    return Occasion(command=ctx.command_path, operator=operator_name(options["operator"]), reference=options["reference"])


@contextmanager
def _progress(quiet: bool) -> Iterator[Callable[[str, int, float | None], None] | None]:
    """A line on standard error that tells how far it is, how fast, and how long it will take; none where nobody watches."""
    if quiet or not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    started = datetime.now()
    with Progress(
        SpinnerColumn(),
        TextColumn("{task.description}", markup=False),
        TimeElapsedColumn(),
        console=Console(stderr=True),
        transient=True,
    ) as bar:
        task = bar.add_task("reading", total=None)

        def tell(file: str, rows: int, share: float | None) -> None:
            seconds = max(0.001, (datetime.now() - started).total_seconds())
            left = ""
            if share and seconds > 2:
                minutes, rest = divmod(round(seconds / share - seconds), 60)
                left = f", {share:.0%} done, about {f'{minutes} min ' if minutes else ''}{rest} s left"
            bar.update(task, description=f"{file}: {rows:,} rows, {rows / seconds:,.0f} a second{left}")

        yield tell


@contextmanager
def _download(quiet: bool) -> Iterator[Callable[[str, int, int | None], None] | None]:
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


def _guarded(run: Callable[[], Any], *, verbose: bool) -> int:
    """Run the commands; every error becomes one message and exit code 2, with a traceback only when asked for."""
    try:
        code = run()  # click hands back what ctx.exit was given
        return code if isinstance(code, int) else 0
    except click.ClickException as error:
        error.show()
        return 2
    except (click.Abort, KeyboardInterrupt):
        click.echo("Interrupted. The run is recorded as unfinished; nothing of it counts as screened.", err=True)
        return 2
    except BrokenPipeError:
        # Whoever read the report went away; what was not read cannot count.
        sys.stderr.close()
        return 2
    except ScreeningError as error:
        if verbose:
            import traceback

            traceback.print_exc()
        for one in error.errors if isinstance(error, ManyErrors) else (error,):
            click.echo(f"Error: {one}", err=True)
        return error.exit_code
    except Exception as error:
        if verbose:
            import traceback

            traceback.print_exc()
        click.echo(
            f"Unexpected error: {type(error).__name__}: {error}. Nothing of it counts as screened. Run again with --verbose.",
            err=True,
        )
        return 2


def main(arguments: list[str] | None = None) -> None:
    """Entry point of ``tradesieve``."""
    given = sys.argv[1:] if arguments is None else arguments
    verbose = "-v" in given or "--verbose" in given
    sys.exit(_guarded(functools.partial(main_group.main, given, prog_name="tradesieve", standalone_mode=False), verbose=verbose))


if __name__ == "__main__":
    main()
