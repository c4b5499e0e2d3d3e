"""The rulebook as pages to read: a table of all rules and one page for each, in Markdown. The same rules give the same pages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from screening.apply import state_words
from screening.rule import Case, Rule, Rulebook, RuleState

INDEX = "index.md"
MARK = "<!-- Written by tradesieve rules docs. Change the rule file, not this page. -->"
"""The first line of every page, by which a page that is no longer needed is known."""

_CELLS = (
    ("description", "item"),
    ("part_number", "part number"),
    ("manufacturer", "manufacturer"),
    ("eccn", "ECCN"),
    ("hs", "HS code"),
    ("origin", "origin"),
    ("destination", "destination"),
    ("end_use", "end use"),
    ("party_role", "role"),
    ("party_country", "country"),
    ("party_headquarters", "headquarters"),
    ("party_parent", "ultimate parent"),
    ("party_address", "address"),
    ("as_of", "as of"),
)


def pages(rulebook: Rulebook) -> dict[str, str]:
    """File name to text: the table of all, and a page for each rule."""
    made = {INDEX: _index(rulebook.rules)}
    made.update({f"{rule.id}.md": _page(rule, rulebook) for rule in rulebook.rules})
    return made


def _index(rules: Iterable[Rule]) -> str:
    rows = [
        f"| [{rule.id}]({rule.id}.md) | {_cell(rule.title)} | {rule.kind.value} | {rule.severity.value} "
        f"| {_cell(state_words(rule.states[-1]))} | {_cell(rule.citation)} |"
        for rule in rules
    ]
    head = [
        MARK,
        "# All rules",
        "",
        f"{len(rows)} rules. The severity is that of the file; a rule that does not bind finds a note.",
        "",
    ]
    table = ["| rule | about | kind | severity | last state of the law | citation |", "|---|---|---|---|---|---|", *rows]
    return "\n".join([*head, *table]) + "\n"


def _page(rule: Rule, rulebook: Rulebook) -> str:
    parts = [MARK, f"# {rule.title}", "", rule.summary, ""]
    parts += [f"**It says:** {rule.says}", "", f"**What to do:** {rule.action}", ""]
    parts += ["| | |", "|---|---|", *_facts(rule, rulebook), ""]
    parts += ["## State of the law", "", *(f"- {_state(state)}" for state in rule.states), ""]
    for title, lines in (
        ("Exceptions", rule.exceptions),
        ("Ask the vendor for", rule.evidence),
        ("Not verified", rule.unverified),
        ("What changed", [f"{revision.on}: {revision.note}" for revision in rule.revisions]),
        ("Sources", [f"[{source.title}]({source.url}) ({source.type})" for source in rule.references]),
        ("See also", [f"[{other}]({other}.md)" for other in rule.related]),
    ):
        if lines:
            parts += [f"## {title}", "", *(f"- {line}" for line in lines), ""]
    parts += ["## Found", "", *(_case(case) for case in rule.cases if case.alert), ""]
    parts += ["## Left alone", "", *(_case(case) for case in rule.cases if not case.alert), ""]
    return "\n".join(parts).rstrip() + "\n"


def _facts(rule: Rule, rulebook: Rulebook) -> Iterator[str]:
    programme = rulebook.programmes[rule.programme]
    for name, text in (
        ("rule", f"`{rule.id}`"),
        ("kind", rule.kind.value),
        ("about", rule.about.value),
        ("severity", rule.severity.value),
        ("programme", f"{programme.title} (`{programme.key}`)"),
        ("citation", rule.citation),
        ("issued", rule.issued.isoformat()),
        ("status of the file", rule.status.value + (f": {rule.status_reason}" if rule.status_reason else "")),
        ("reviewed", f"{rule.reviewed_on} by {rule.reviewed_by}"),
    ):
        yield f"| {name} | {_cell(text)} |"


def _state(state: RuleState) -> str:
    words = state_words(state)
    words += f", at severity {state.severity.value}" if state.severity else ""
    words += f" ({state.instrument})" if state.instrument else ""
    words += f". {state.note}" if state.note else ""
    return words + (f" Applied as enforced; the printed text differs: {state.codified}" if state.codified else "")


def _case(case: Case) -> str:
    said = [f"{label} {_quoted(value)}" for name, label in _CELLS if (value := getattr(case, name)) is not None]
    said += [f"party {_quoted(party)}" for party in case.parties]
    said += [f"{name} {value:g}" for name, value in case.figures]
    said += [f"listed under {key}" for key in case.listed_on]
    return f"- {', '.join(said) or 'see the rule file'}" + (f": {case.why}" if case.why else "")


def _quoted(value: object) -> str:
    return f"“{value}”"


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")
