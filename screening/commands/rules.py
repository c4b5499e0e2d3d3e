"""``rules``."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from screening.commands.options import day_option, home_of, home_options

if TYPE_CHECKING:
    pass


@click.group()
def rules() -> None:
    """Rule files: what they say, whether they are in order, and whether they do what they say."""


@rules.command("list")
@day_option("--as-of", "State of the law on that day [default: today].")
@click.option("--changes-within", metavar="DAYS", help="Only what changes within so many days after it, such as 60d.")
@home_options
def rules_list(as_of: date | None, changes_within: str | None, **options: Any) -> None:
    """Show all rules with their state of law, or what is about to change in it."""
    from screening.run.views import changes_text, rules_text

    if changes_within is None:
        click.echo(rules_text(home_of(options), as_of), nl=False)
        return
    days = changes_within.removesuffix("d")
    if not days.isdecimal() or int(days) > 36_500:
        raise click.UsageError(f'"{changes_within}" is not a number of days, such as 60d.')
    click.echo(changes_text(home_of(options), as_of, int(days)), nl=False)


@rules.command("new")
@click.argument("rule_id", metavar="RULE")
@click.option(
    "--folder", type=click.Path(path_type=Path, file_okay=False), help="Where [default: your own rules in the home folder]."
)
@home_options
def rules_new(rule_id: str, folder: Path | None, **options: Any) -> None:
    """Begin a new rule of that name: a file in which what is left to fill in is marked."""
    from screening.run.authoring import new_rule

    click.echo(str(new_rule(home_of(options), rule_id, folder)))


@rules.command("docs")
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False))
def rules_docs(folder: Path) -> None:
    """Write a table of the shipped rules and a page for each into FOLDER, in Markdown."""
    from screening.run.authoring import write_pages

    click.echo(f"{write_pages(folder)} pages in {folder}.", err=True)


@rules.command("show")
@click.argument("rule_id", metavar="RULE")
@day_option("--as-of", "State of the law on that day [default: today].")
@home_options
def rules_show(rule_id: str, as_of: date | None, **options: Any) -> None:
    """Show one RULE whole: what it says, its source, its dates, what to do."""
    from screening.run.views import rule_text

    click.echo(rule_text(home_of(options), rule_id, as_of), nl=False)


@rules.command("lint")
@click.argument("folder", required=False, type=click.Path(path_type=Path, exists=True, file_okay=False))
@click.option("--rule", "rule_ids", metavar="RULE", multiple=True, help="This rule only; may be repeated.")
@home_options
@click.pass_context
def rules_lint(ctx: click.Context, /, folder: Path | None, rule_ids: tuple[str, ...], **options: Any) -> None:
    """Check the rule files: the shipped ones and your own, or those in FOLDER."""
    from screening.run import lint_rules

    found = lint_rules(home_of(options), folder, rule_ids or None)
    for one in found:
        click.echo(str(one))
    click.echo(f"{len(found)} finding{'' if len(found) == 1 else 's'}.", err=True)
    ctx.exit(2 if found else 0)


@rules.command("test")
@click.argument("folder", required=False, type=click.Path(path_type=Path, exists=True, file_okay=False))
@click.option("--rule", "rule_ids", metavar="RULE", multiple=True, help="This rule only; may be repeated.")
@home_options
@click.pass_context
def rules_test(ctx: click.Context, /, folder: Path | None, rule_ids: tuple[str, ...], **options: Any) -> None:
    """Run every rule's own cases."""
    from screening.run import run_cases

    results = run_cases(home_of(options), folder, rule_ids or None)
    failed = [one for one in results if not one.ok]
    for one in failed:
        click.echo(f"{one.place}: {one.name}: {one.problem}")
    click.echo(f"{len(results) - len(failed)} cases passed, {len(failed)} failed.", err=True)
    ctx.exit(2 if failed else 0)
