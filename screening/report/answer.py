"""The answer to a single question, such as one party before an order: complete, in a form that fits a terminal."""

from __future__ import annotations

from collections.abc import Sequence

from rich import box
from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from screening.model import Alert, Outcome, Result, Run, TokenMatch
from screening.report.terminal import SEVERITY_STYLE, STYLE, collected, console, encodable, foot, show, text
from screening.report.words import LABEL, MEANING, SEVERITY, found, number, score

WHOLE = 3
"""Alerts printed whole, the gravest; of the others one line each, unless everything is asked for."""


def answer(
    result: Result,
    run: Run,
    *,
    asked: str,
    verbose: bool = False,
    width: int | None = None,
    colour: bool | None = None,
) -> None:
    """Print one result with all its alerts to standard output; ``verbose`` adds the words behind each score."""
    show(answer_text(result, run, asked=asked, verbose=verbose, width=width, colour=colour))


def answer_text(
    result: Result,
    run: Run,
    *,
    asked: str,
    verbose: bool = False,
    width: int | None = None,
    colour: bool | None = None,
) -> str:
    """The text that ``answer`` prints."""
    screen = console(width=width, colour=colour)
    screen.print(Text.assemble((LABEL[result.outcome], STYLE[result.outcome]), ": ", text(asked, "bold")))
    screen.print(text(result.reason))
    if result.outcome is not Outcome.NO_MATCH:
        screen.print(text(MEANING[result.outcome], "dim"))
    for problem in result.problems:
        if problem.text in result.reason:
            continue
        where = f"{problem.column}: " if problem.column else ""
        screen.print(text(f"Not screened: {where}{problem.text}", STYLE[Outcome.NOT_SCREENED]))
    whole = len(result.alerts) if verbose else WHOLE
    for alert in result.alerts[:whole]:
        screen.print()
        _print_alert(screen, alert, verbose=verbose)
    if result.alerts[whole:]:
        screen.print()
        screen.print(text(f"{number(len(result.alerts[whole:]), 'further alert')}, each in full with --verbose:", "bold"))
        for alert in result.alerts[whole:]:
            likeness = f", score {score(alert.score)}" if alert.score is not None else ""
            screen.print(
                text(f"  {SEVERITY[alert.severity]}, priority {alert.priority}{likeness}: {found(alert)} ({alert.title})")
            )
    screen.print()
    for line in foot(run):
        screen.print(line)
    return collected(screen)


def _print_alert(screen: Console, alert: Alert, *, verbose: bool) -> None:
    style = SEVERITY_STYLE[alert.severity]
    likeness = f", score {score(alert.score)}" if alert.score is not None else ""
    screen.print(
        Text.assemble((SEVERITY[alert.severity], style), text(f", priority {alert.priority}{likeness}"), ": ")
        + text(found(alert), "bold")
    )
    grid = Table.grid(padding=(0, 2))
    grid.add_column(no_wrap=True, style="dim")
    grid.add_column(overflow="fold", ratio=1)
    entry = " ".join(filter(None, [alert.entity_name, f"({alert.entity})" if alert.entity else ""]))
    for label, words in (
        ("Asked", alert.queried),
        ("Entry", entry),
        ("List", alert.list),
        ("Programme", alert.programme),
        ("Rule", alert.rule),
        ("Why", alert.explanation),
        ("Meaning", alert.meaning),
        ("What to do", alert.action),
        ("Source", alert.citation),
        ("Suppressed by", alert.suppressed_by),
    ):
        if words:
            grid.add_row(label, text(words))
    screen.print(Padding(grid, (0, 0, 0, 2)))
    if alert.source_url:
        # Not in the grid: folded over two lines, an address can be neither copied nor clicked.
        screen.print(Text("  ") + text(alert.source_url, "dim"), soft_wrap=True)
    if verbose and alert.tokens:
        screen.print(Padding(_words(alert.tokens), (0, 0, 0, 2)))


def words_text(tokens: Sequence[TokenMatch]) -> str:
    """How the words of two names met, as a table; nothing where none did."""
    if not tokens:
        return ""
    screen = console()
    screen.print(_words(tokens))
    return encodable(collected(screen))


def _words(tokens: Sequence[TokenMatch]) -> Table:
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, header_style="dim")
    for title, justify in (("Asked", "left"), ("Listed", "left"), ("How", "left"), ("Weight", "right"), ("Alike", "right")):
        table.add_column(title, justify="right" if justify == "right" else "left", overflow="fold")
    for token in tokens:
        table.add_row(text(token.queried), text(token.listed), text(token.how), str(token.weight), f"{token.likeness / 10:g}")
    return table
