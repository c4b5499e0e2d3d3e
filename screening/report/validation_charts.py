"""Charts of a validation as SVG elements: no script, no style attribute, nothing fetched."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from math import ceil

from screening.validation import Validation

WIDTH, HEIGHT = 680, 240
LEFT, RIGHT, TOP, BOTTOM = 48, 16, 14, 34


def bar(percent: float) -> str:
    """A bar of so many percent, for a cell of a table."""
    return (
        '<svg class="bar" viewBox="0 0 100 8" role="img" preserveAspectRatio="none" '
        f'aria-label="{percent:.0f} percent"><rect class="ground" width="100" height="8"/>'
        f'<rect class="full" width="{percent:.1f}" height="8"/></svg>'
    )


def recall_chart(found: Validation) -> str:
    """Recall, of all families and of those held out, over the threshold."""
    lines = found.lines
    series = [
        ("all", "all families", [(line.threshold, line.recall) for line in lines]),
        ("held", "held out of fitting", [(line.threshold, line.held_out) for line in lines]),
    ]
    return _chart("Recall in percent over the threshold", series, 100, found.settings.threshold)


def alarm_chart(found: Validation) -> str:
    """Names in a thousand that meet an entry, over the threshold."""
    points = [(line.threshold, line.alarms) for line in found.lines]
    most = max((value for _, value in points if value is not None), default=0.0)
    top = max(20, 20 * ceil(most / 20))
    return _chart(
        "Names in a thousand that meet an entry, over the threshold", [("alarms", "", points)], top, found.settings.threshold
    )


Points = Sequence[tuple[float, float | None]]


def _chart(title: str, series: Sequence[tuple[str, str, Points]], top: float, threshold: float) -> str:
    places = [x for _, _, points in series for x, _ in points]
    low, high = min(places), max(places)

    def across(x: float) -> float:
        return LEFT + (x - low) / ((high - low) or 1) * (WIDTH - LEFT - RIGHT)

    def up(y: float) -> float:
        return HEIGHT - BOTTOM - y / top * (HEIGHT - TOP - BOTTOM)

    parts = [
        f'<svg class="chart" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-label="{escape(title)}">'
        f"<title>{escape(title)}</title>"
    ]
    for step in range(5):
        y = top * step / 4
        parts.append(f'<line class="rule" x1="{LEFT}" x2="{WIDTH - RIGHT}" y1="{up(y):.1f}" y2="{up(y):.1f}"/>')
        parts.append(f'<text class="side" x="{LEFT - 6}" y="{up(y) + 4:.1f}">{y:g}</text>')
    for x in sorted(set(places)):
        if float(x - threshold) % 5 == 0:
            parts.append(f'<text class="foot" x="{across(x):.1f}" y="{HEIGHT - 14}">{x:g}</text>')
    parts.append(
        f'<line class="set" x1="{across(threshold):.1f}" x2="{across(threshold):.1f}" y1="{TOP}" y2="{HEIGHT - BOTTOM}"/>'
    )
    for number, (kind, name, points) in enumerate(series):
        known = [(x, y) for x, y in points if y is not None]
        path = " ".join(f"{across(x):.1f},{up(y):.1f}" for x, y in known)
        parts.append(f'<polyline class="line {kind}" points="{path}"/>')
        parts += [f'<circle class="dot {kind}" cx="{across(x):.1f}" cy="{up(y):.1f}" r="3"/>' for x, y in known]
        if name:
            y = HEIGHT - BOTTOM - 12 - 18 * (len(series) - 1 - number)
            parts.append(f'<line class="line {kind}" x1="{LEFT + 10}" x2="{LEFT + 34}" y1="{y - 4}" y2="{y - 4}"/>')
            parts.append(f'<text class="name" x="{LEFT + 40}" y="{y}">{escape(name)}</text>')
    return "".join([*parts, "</svg>"])
