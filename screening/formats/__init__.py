"""Readers, one for each publisher's format; a list definition names one of them under ``source.format``."""

from __future__ import annotations

from collections.abc import Mapping

from screening.formats import (
    au_dfat,
    ca_sema,
    ch_seco,
    eu_fsf,
    ftm,
    jp_meti_russia,
    jp_mof,
    ofac,
    starter,
    table,
    uk_ofsi,
    uk_sl,
    un_sc,
    us_bis_ecfr,
    us_csl,
)
from screening.formats.layout import Layout
from screening.formats.layout import faults as layout_faults
from screening.formats.reading import NO_NAME, Context, Fix, Notes, Reader, ReadResult, Remark, RemarkKind

READERS: Mapping[str, tuple[Reader, int]] = {
    "us-csl": (us_csl.read, us_csl.VERSION),
    "starter": (starter.read, starter.VERSION),
    "table": (table.read, table.VERSION),
    "ftm": (ftm.read, ftm.VERSION),
    "jp-meti-russia": (jp_meti_russia.read, jp_meti_russia.VERSION),
    "jp-mof": (jp_mof.read, jp_mof.VERSION),
    "us-bis-ecfr": (us_bis_ecfr.read, us_bis_ecfr.VERSION),
    "ofac": (ofac.read, ofac.VERSION),
    "uk-sl": (uk_sl.read, uk_sl.VERSION),
    "uk-ofsi": (uk_ofsi.read, uk_ofsi.VERSION),
    "eu-fsf": (eu_fsf.read, eu_fsf.VERSION),
    "ch-seco": (ch_seco.read, ch_seco.VERSION),
    "ca-sema": (ca_sema.read, ca_sema.VERSION),
    "au-dfat": (au_dfat.read, au_dfat.VERSION),
    "un-sc": (un_sc.read, un_sc.VERSION),
}
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
