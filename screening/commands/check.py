"""One question: ``check`` and ``explain``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from screening.commands.options import Command, home_of, ledger_of, occasion_of, redactor_of, screener_of, screening_options

if TYPE_CHECKING:
    from screening.model import Item, Party, Row


@click.group()
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
@screening_options
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
    _begin(options)
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
@screening_options
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
    _begin(options)
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


def _begin(options: dict[str, Any]) -> None:
    """What goes on beside the loading of all that follows."""
    from screening import kept

    kept.check_ahead(home_of(options).cache, read=("entities",), mapped=("names",))


def _ask(
    ctx: click.Context, options: dict[str, Any], *, asked: str, party: Party | None = None, item: Item | None = None
) -> None:
    from contextlib import nullcontext

    from screening.report import format_for, writer
    from screening.report.answer import answer
    from screening.report.output import opened
    from screening.run import ask, question

    output: Path | None = options.pop("output")
    certificate: Path | None = options.pop("certificate")
    form = options.pop("format_") or (format_for(output) if output else "table")
    screener = screener_of(options)
    row: Row = question(party=party, item=item)
    report = None if form == "table" and output is None else writer(form, output)
    with ledger_of(options) as ledger, opened(certificate) if certificate else nullcontext() as out:
        run, end, screened = ask(
            row,
            screener=screener,
            occasion=occasion_of(ctx, options),
            ledger=ledger,
            writer=report,
            redact=redactor_of(options),
        )
        if out:
            from screening.run.certificates import write_certificate

            write_certificate(ledger, run.id, out)
    if report is None:
        answer(screened.result, run, asked=asked, verbose=options["verbose"])
    ctx.exit(end.exit_code)


@click.command()
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
