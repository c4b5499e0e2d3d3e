"""``validate``: what is found and what raises alarms."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from screening.commands.options import home_of, home_options, steps_shown


@click.command()
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
@home_options
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
        with steps_shown(options["verbose"]) as tell:
            found, about = validate_lists(
                home=home_of(options),
                occasion=Occasion(command=ctx.command_path, operator=operator_name(operator)),
                lists=lists or None,
                threshold=threshold,
                seed=seed,
                sample=sample,
                vendors=vendors,
                tell=tell,
            )
        write(chosen, out, found, about)
    except BaseException:
        out.discard()
        raise
    flawed = found.self_matches.failures or any(snapshot.flaws for snapshot in about.snapshots)
    ctx.exit(2 if about.unread else 1 if flawed else 0)
