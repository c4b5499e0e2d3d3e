"""What every HTML file of ours has in common: nothing fetched, no script but ours by its digest, all data as text.

The policy stands in the file itself, so that it holds wherever the file is opened: no request of any kind, the one style
and the one script named by SHA-256, nothing else run. What comes out of strangers' files passes ``safe`` or ``said``.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable, Sequence
from html import escape

from screening.report.safe import visible


def head(title: str, *, style: str, script: str = "") -> str:
    """The file up to where the body's content begins; ``title`` is text, ``style`` and ``script`` are ours."""
    policy = ["default-src 'none'", f"style-src {_hash(style)}", "base-uri 'none'", "form-action 'none'"]
    if script:
        # Trusted types: a later change of ours that made markup out of data would fail instead of running it.
        policy += [f"script-src {_hash(script)}", "require-trusted-types-for 'script'", "trusted-types 'none'"]
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{"; ".join(policy)}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="referrer" content="no-referrer">\n'
        f"<title>{safe(title)}</title>\n<style>{style}</style>\n</head>\n<body>\n"
    )


def foot(script: str = "") -> str:
    """The end of the file, with the script given to ``head``."""
    return (f"<script>{script}</script>\n" if script else "") + "</body>\n</html>\n"


def safe(text: str) -> str:
    """Data as the text of an element or of an attribute in quotation marks."""
    return escape(visible(text))


def said(text: str | None) -> str:
    """Data as an element of its own direction, so that Arabic or Hebrew in it does not turn what stands beside it."""
    return f"<bdi>{safe(text)}</bdi>" if text else ""


def table(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table of plain text; a column is its title, then ``:n`` for figures, ``:code`` for digests, ``:short`` where it must
    not break.
    """
    titles = [column.partition(":") for column in columns]
    top = "".join(
        f'<th scope="col" class="n">{safe(title)}' if kind == "n" else f'<th scope="col">{safe(title)}'
        for title, _, kind in titles
    )
    body = [
        "<tr>" + "".join(f'<td class="{kind or "name"}">{safe(cell)}' for cell, (_, _, kind) in zip(row, titles, strict=True))
        for row in rows
    ]
    return f"<table><thead><tr>{top}</thead>\n<tbody>\n" + "\n".join(body) + "\n</tbody></table>\n"


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
