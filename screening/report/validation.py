"""Reports of a validation: one function for each form, and here what puts them on the screen or into a file, whole."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from screening.errors import SettingError
from screening.report.output import Output, form_by_ending
from screening.report.safe import without_surrogates
from screening.report.validation_html import page
from screening.report.validation_text import jsonl, text
from screening.validation import Circumstances, Validation


def _lines(found: Validation, about: Circumstances) -> Iterator[str]:
    return (line + "\n" for line in text(found, about))


_FORMS: dict[str, Callable[[Validation, Circumstances], Iterable[str]]] = {"table": _lines, "jsonl": jsonl, "html": page}

FORMS: tuple[str, ...] = tuple(_FORMS)
"""The names ``validate --format`` takes."""


def form_for(target: Path | None) -> str:
    """The form that a file name asks for by its ending; a table for .txt and for none. SettingError for any other ending."""
    return form_by_ending(target, FORMS, of="validation", endings=".html, .jsonl or .txt") if target else "table"


def prepared(form: str, target: Path | None) -> Output:
    """The place for a report, tried before anything is measured. SettingError where it cannot be written."""
    if form not in _FORMS:
        raise SettingError(f'There is no form "{form}" of a validation.', remedy=f"Choose one of {', '.join(FORMS)}.")
    out = Output(target)
    out.prepare()
    return out


def write(form: str, out: Output, found: Validation, about: Circumstances) -> None:
    """Write a report and put it in place."""
    for piece in _FORMS[form](found, about):
        out.write(without_surrogates(piece))
    out.commit()
