"""Readers, one for each publisher's format; a list definition names one of them under ``source.format``."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module

from screening.formats.layout import Layout
from screening.formats.layout import faults as layout_faults
from screening.formats.reading import NO_NAME, Context, Fix, Notes, Reader, ReadResult, Remark, RemarkKind

FORMATS = (
    *("us-csl", "us-bis-ecfr", "ofac", "uk-sl", "uk-ofsi", "eu-fsf", "ch-seco", "ca-sema", "au-dfat", "un-sc"),
    *("jp-meti-russia", "jp-mof", "ftm", "table", "starter"),
)
"""Names of formats; each has a module of its name with ``read`` and ``VERSION``."""


class _Readers(Mapping[str, tuple[Reader, int]]):
    """The readers, each loaded when it is asked for: screening needs none of them."""

    def __getitem__(self, name: str) -> tuple[Reader, int]:
        if name not in FORMATS:
            raise KeyError(name)
        module = import_module(f"{__name__}.{name.replace('-', '_')}")
        return module.read, module.VERSION

    def __contains__(self, name: object) -> bool:
        return name in FORMATS

    def __iter__(self) -> Iterator[str]:
        return iter(FORMATS)

    def __len__(self) -> int:
        return len(FORMATS)


READERS: Mapping[str, tuple[Reader, int]] = _Readers()
"""Format name -> reader and its version. A file imported again under another version is read again."""

__all__ = [
    "NO_NAME",
    "READERS",
    "Context",
    "Fix",
    "Layout",
    "Notes",
    "ReadResult",
    "Reader",
    "Remark",
    "RemarkKind",
    "layout_faults",
]
