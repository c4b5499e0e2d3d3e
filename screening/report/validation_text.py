"""A validation as text for a terminal, and as jsonl: one object for each fact, told apart by ``record``."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from screening.report.safe import one_line
from screening.validation import Circumstances, Group, Met, Validation, Yardstick

MISSES_SHOWN = 5
"""Names that do not find themselves, on a terminal; the other forms hold all."""


def text(found: Validation, about: Circumstances) -> Iterator[str]:
    """The figures in lines, without line ends."""
    settings = found.settings
    for snapshot in about.snapshots:
        yield f"{snapshot.list_id}, dated {snapshot.dated}: {snapshot.entities:,} entries, {snapshot.names:,} names"
        yield from (f"  warning: {flaw}" for flaw in snapshot.flaws)
    own = found.self_matches
    right = own.asked - len(own.failures)
    yield f"Self-match: {right:,} of {own.asked:,} listed names find their own entry ({own.percent:.2f} %)."
    for failure in own.failures[:MISSES_SHOWN]:
        yield f'  not found: "{one_line(failure.name)}" ({failure.list_id} {failure.entity}, score {number(failure.score)})'
    yield ""
    yield f"Recall at {settings.threshold:g}, at most {settings.sample} cases a family, seed {settings.seed}:"
    for one in found.measured:
        held = "*" if one.family.group is Group.HELD_OUT else " "
        yield f"  {one.family.title:<52}{held}{len(one.cases):>5}{number(one.recall(settings.threshold)):>8} %"
    yield f"  {'mean of families':<58}{number(found.recall()):>8} %"
    yield f"  {'mean of those held out of fitting (*)':<58}{number(found.recall(Group.HELD_OUT)):>8} %"
    yield ""
    rate = number(found.alarms)
    others = len(found.should_meet_nobody)
    yield f"{yardstick(found)}: {rate} in a thousand of {others:,} meet an entry at {settings.threshold:g}."
    yield f"Listed under this very name, and not counted among these: {found.listed:,}."
    yield ""
    yield "threshold  recall  held out  in a thousand   names    more"
    for line in found.lines:
        mark = "  <- set" if line.threshold == settings.threshold else ""
        yield (
            f"{line.threshold:>9g}{number(line.recall):>8}{number(line.held_out):>10}{number(line.alarms):>15}"
            f"{line.raised:>8}{line.more:>8}{mark}"
        )
    for problem in about.unread:
        yield f"not measured: {one_line(problem)}"


def objects(found: Validation, about: Circumstances) -> Iterator[dict[str, Any]]:
    """The same and more as objects: every case, every name above the lowest threshold."""
    yield {
        "schema": 1,
        "record": "validation",
        "started": about.started.isoformat(),
        "operator": about.operator,
        "host": about.host,
        "version": about.version,
        "environment": dict(about.environment),
        "as_of": about.as_of.isoformat(),
        "rulebook_digest": about.rulebook_digest,
        "settings": asdict(found.settings),
        "yardstick": str(found.yardstick),
        "vendors": asdict(about.vendors) if about.vendors else None,
        "unread": list(about.unread),
    }
    for snapshot in about.snapshots:
        yield {
            "record": "list",
            "list": snapshot.list_id,
            "title": snapshot.title,
            "dated": snapshot.dated.isoformat(),
            "digest": snapshot.digest,
            "source_digest": snapshot.source_digest,
            "entities": snapshot.entities,
            "names": snapshot.names,
            "flaws": list(snapshot.flaws),
        }
    own = found.self_matches
    yield {"record": "self_match", "asked": own.asked, "failed": len(own.failures), "percent": round(own.percent, 4)}
    yield from ({"record": "self_match_failure", **asdict(failure)} for failure in own.failures)
    for one in found.measured:
        yield {
            "record": "family",
            "family": one.family.key,
            "title": one.family.title,
            "group": str(one.family.group),
            "cases": len(one.cases),
            "recall": rounded(one.recall(found.settings.threshold)),
        }
        for case, score in zip(one.cases, one.scores, strict=True):
            yield {
                "record": "case",
                "family": one.family.key,
                "asked": case.asked,
                "list": case.entity.list_id,
                "entity": case.entity.id,
                "name": case.entity.name,
                "score": score,
            }
    yield {
        "record": "means",
        "threshold": found.settings.threshold,
        "recall": rounded(found.recall()),
        "held_out": rounded(found.recall(Group.HELD_OUT)),
        "alarms_in_a_thousand": rounded(found.alarms),
        "names": len(found.should_meet_nobody),
        "listed": found.listed,
    }
    for line in found.lines:
        yield {
            "record": "threshold",
            "threshold": line.threshold,
            "recall": rounded(line.recall),
            "held_out": rounded(line.held_out),
            "alarms_in_a_thousand": rounded(line.alarms),
            "names": line.raised,
            "more": line.more,
        }
    above, below = found.to_judge
    judged = {one.name for one in (*above, *below)}
    yield from (_met(one, one.name in judged) for one in found.found if one.hit)


def jsonl(found: Validation, about: Circumstances) -> Iterator[str]:
    """The objects as lines, with their line ends; lone surrogates out of a broken file stay escaped."""
    for one in objects(found, about):
        line = json.dumps(one, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
        try:
            line.encode("utf-8")
        except UnicodeEncodeError:
            line = json.dumps(one, allow_nan=False, separators=(",", ":"))
        yield line + "\n"


def _met(one: Met, to_judge: bool) -> dict[str, Any]:
    assert one.hit is not None, "only names that met an entry are written"
    return {
        "record": "name",
        "name": one.name,
        "score": one.score,
        "list": one.hit.entity.list_id,
        "entity": one.hit.entity.id,
        "matched_name": one.hit.alias.text,
        "listed": one.listed,
        "explanation": one.hit.explanation,
        "to_judge": to_judge,
    }


def yardstick(found: Validation) -> str:
    """What the alarms were counted on, as the subject of a sentence."""
    if found.yardstick is Yardstick.VENDORS:
        return "Names in the vendor file"
    return "Listed names against all other entries (no vendor file was given; this overstates false alarms)"


def number(value: float | None) -> str:
    """One decimal, or a dash where nothing was measured."""
    return "-" if value is None else f"{value:.1f}"


def rounded(value: float | None) -> float | None:
    """As ``number``, for programs."""
    return None if value is None else round(value, 2)
