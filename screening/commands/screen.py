"""Files: ``screen`` and ``columns``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from screening.commands.options import (
    Command,
    home_of,
    ledger_of,
    occasion_of,
    password_of,
    progress_shown,
    redactor_of,
    screener_of,
    screening_options,
    which_run,
)

if TYPE_CHECKING:
    from screening.model import Run, RunEnd
    from screening.run import ReadingOptions


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
            help="Say what a column is, by its header or letter, such as supplier=Lieferant or ignore=F; SHEET!ignore=* "
            "leaves a sheet out; may be repeated.",
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
        password=password_of(password),
    )


@click.command()
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
@click.option(
    "--processes",
    type=click.IntRange(min=1),
    metavar="N",
    help="Processes that ask long columns of names [default: one a core, at most 4]. No answer depends on it.",
)
@click.option("--quiet", "-q", is_flag=True, help="No progress and no summary on standard error.")
@screening_options
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
    screener = None if resume else screener_of(options)
    report = writer(format_ or (format_for(output) if output else "table"), output)
    copies = Annotating(report, annotate, reading) if annotate else None
    occasion = occasion_of(ctx, options)
    with ledger_of(options) as ledger, progress_shown(quiet) as progress:
        if screener:
            run, end = screen_files(
                files,
                screener=screener,
                occasion=occasion,
                ledger=ledger,
                writer=copies or report,
                options=reading,
                progress=progress,
                redact=redactor_of(options),
            )
        else:
            run, end = resume_run(
                which_run(ledger, resume or ""),
                files,
                home=home_of(options),
                ledger=ledger,
                writer=copies or report,
                now=occasion.now,
                ownership=options["ownership"],
                password=reading.password,
                progress=progress,
                processes=options["processes"],
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
        f"{totals.no_match} no match" + (f"; {len(end.failures)} not read, or not in full." if end.failures else "."),
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


@click.command()
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
