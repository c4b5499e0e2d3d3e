"""Counts as inline SVG: bars and a histogram. No script, no style attribute, nothing fetched; every figure is written out.

Colours come from the page's style by class, so that light, dark and print each have theirs. A chart without anything to
show is a sentence.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from screening.report.page import safe

WIDTH = 560
LABEL, FIGURE = 218, 58
"""Widths kept for what a bar is called, left, and for its figure, right."""

LINE = 24
CHARACTERS = 30
"""Characters of a label that fit before its bar; the whole of it is in the bar's title."""

HEIGHT, FOOT, SIDE = 190, 26, 40


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: its label and its pieces from the left, each a class of the style and a count."""

    label: str
    pieces: tuple[tuple[str, int], ...]

    @property
    def total(self) -> int:
        """The count at its end."""
        return sum(count for _, count in self.pieces)


def bars(title: str, rows: Sequence[Bar], *, noun: str) -> str:
    """Bars one under the other on one scale; ``noun`` says in the text alternative what is counted."""
    most = max((row.total for row in rows), default=0)
    if not most:
        return _figure(title, f'<p class="none">None: no {safe(noun)}.</p>')
    told = "; ".join(f"{row.label} {row.total:,}" for row in rows)
    room = WIDTH - LABEL - FIGURE
    parts = [_open(f"{title}, {noun}: {told}", LINE * len(rows) + 6)]
    for number, row in enumerate(rows):
        y, x = number * LINE + 3, float(LABEL)
        parts.append(f"<g><title>{safe(row.label)}: {row.total:,}</title>")
        parts.append(f'<text class="label" x="{LABEL - 8}" y="{y + 14}">{safe(_short(row.label))}</text>')
        for kind, count in row.pieces:
            if count:
                # One row in a hundred thousand is still to be seen.
                width = max(count / most * room, 1.5)
                parts.append(f'<rect class="{kind}" x="{x:.1f}" y="{y}" width="{width:.1f}" height="18"/>')
                x += width
        parts.append(f'<text class="figure" x="{x + 6:.1f}" y="{y + 14}">{row.total:,}</text></g>')
    return _figure(title, "".join([*parts, "</svg>"]))


def histogram(title: str, counts: Mapping[int, int], *, threshold: float, noun: str) -> str:
    """How many of each whole score from the lowest one to 100, with a line at the threshold."""
    if not counts:
        return _figure(title, f'<p class="none">None: no {safe(noun)} with a score.</p>')
    low = min(*counts, int(threshold), 95)
    most = max(counts.values())
    room, ground = WIDTH - SIDE - 12, HEIGHT - FOOT
    step = room / (101 - low)
    told = "; ".join(f"{score}: {counts[score]:,}" for score in sorted(counts))
    parts = [_open(f"{title}. {noun} by score, {told}", HEIGHT)]
    for share in (0.5, 1.0):
        y = ground - share * (ground - 14)
        parts.append(f'<line class="rule" x1="{SIDE}" x2="{WIDTH - 12}" y1="{y:.1f}" y2="{y:.1f}"/>')
        if most * share == int(most * share):
            parts.append(f'<text class="label" x="{SIDE - 6}" y="{y + 4:.1f}">{int(most * share):,}</text>')
    for score, count in sorted(counts.items()):
        height = max(count / most * (ground - 14), 1.5)
        place = f'x="{SIDE + (score - low) * step + 0.5:.1f}" y="{ground - height:.1f}"'
        parts.append(
            f'<rect class="main" {place} width="{max(step - 1, 1):.1f}" height="{height:.1f}">'
            f"<title>score {score}: {count:,}</title></rect>"
        )
    parts.append(f'<line class="axis" x1="{SIDE}" x2="{WIDTH - 12}" y1="{ground}" y2="{ground}"/>')
    for score in range(low, 101):
        if score % 5 == 0:
            parts.append(f'<text class="foot" x="{SIDE + (score - low + 0.5) * step:.1f}" y="{HEIGHT - 9}">{score}</text>')
    x = SIDE + (threshold - low) * step
    parts.append(f'<line class="set" x1="{x:.1f}" x2="{x:.1f}" y1="4" y2="{ground}"/>')
    parts.append(f'<text class="near" x="{x + 5:.1f}" y="12">threshold {threshold:g}</text>')
    return _figure(title, "".join([*parts, "</svg>"]))


def most(counts: Mapping[str, int], names: int, *, kind: str = "main") -> list[Bar]:
    """The largest counts as bars, so many of them; what is left over is the last."""
    ordered = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
    if len(ordered) == names + 1:  # the bar of one other would hide no more than it shows
        names += 1
    shown = [Bar(name, ((kind, count),)) for name, count in ordered[:names]]
    left = ordered[names:]
    return shown + ([Bar(f"{len(left)} others", ((kind, sum(count for _, count in left)),))] if left else [])


def _figure(title: str, body: str) -> str:
    return f"<figure><figcaption>{safe(title)}</figcaption>{body}</figure>\n"


def _open(told: str, height: int) -> str:
    return f'<svg viewBox="0 0 {WIDTH} {height}" role="img" aria-label="{safe(told)}">'


def _short(label: str) -> str:
    """Of a path the end says more, of other labels the beginning."""
    if len(label) <= CHARACTERS:
        return label
    return f"…{label[1 - CHARACTERS :]}" if "/" in label or "\\" in label else f"{label[: CHARACTERS - 1]}…"
