"""Damaged files of the official formats: refused, or read with nothing gone without a word; never another exception.

The small files are those of each format's own tests; their bytes are changed by a seeded generator, thousands of times over all.
"""

from __future__ import annotations

import random
from pathlib import Path

import pytest
import test_formats_ca_au as ca_au
import test_formats_ch_seco as ch_seco
import test_formats_eu_fsf as eu_fsf
import test_formats_ofac as ofac
import test_formats_uk as uk
import test_formats_un_sc as un_sc
from test_formats_fuzz import changed

from screening.errors import ListError
from screening.formats import READERS, Context

ROUNDS = 600
"""Changes of each file, six of a kind."""

OFAC = Context("us-ofac-sdn", "list", ofac.PROGRAMMES)
FILES: dict[str, tuple[str, Context, dict[str, bytes]]] = {
    "un-sc": ("un-sc", un_sc.CONTEXT, {"list": un_sc.xml().encode()}),
    "ofac csv": ("ofac", OFAC, {name: content.encode() for name, content in ofac.PARTS.items()}),
    "ofac xml": ("ofac", OFAC, {"list": ofac.simple().encode()}),
    "ofac advanced": ("ofac", OFAC, {"list": ofac.advanced().encode()}),
    "eu-fsf xml": ("eu-fsf", eu_fsf.CONTEXT, {"list": eu_fsf.xml().encode()}),
    "eu-fsf csv": ("eu-fsf", eu_fsf.CONTEXT, {"list": eu_fsf.table(*eu_fsf.PARTS).encode()}),
    "uk-sl xml": ("uk-sl", uk.CONTEXT, {"list": uk.XML.encode()}),
    "uk-sl csv": ("uk-sl", uk.CONTEXT, {"list": uk.table(*uk.ROWS).encode()}),
    "uk-ofsi": ("uk-ofsi", uk.OFSI, {"list": uk.ofsi(uk.TARGET, uk.OTHER, uk.PLANT).encode()}),
    "ch-seco": ("ch-seco", ch_seco.CONTEXT, {"list": ch_seco.xml().encode()}),
    "ca-sema": ("ca-sema", ca_au.CANADA, {"list": ca_au.canada().encode()}),
}


def read(folder: Path, parts: dict[str, bytes], file: str) -> tuple[int, int] | None:
    """Entities and remarks, or None where the file is refused."""
    reader, context, _ = FILES[file]
    for name, content in parts.items():
        (folder / name).write_bytes(content)
    try:
        result = READERS[reader][0](folder if len(parts) > 1 else folder / "list", context)
        entities = list(result.entities)
    except ListError:
        return None
    return len({entity.id for entity in entities}), sum(remark.count for remark in result.notes.remarks())


@pytest.mark.parametrize("file", FILES)
def test_a_damaged_file_is_refused_or_read_and_loses_nothing_without_a_word(file: str, tmp_path: Path) -> None:
    parts = FILES[file][2]
    whole = read(tmp_path, parts, file)
    assert whole is not None
    dice = random.Random(file)
    for _ in range(ROUNDS // 6):
        name = dice.choice(list(parts))
        for content, one_letter in changed(parts[name], dice):
            found = read(tmp_path, parts | {name: content}, file)
            if found is not None and one_letter and found[0] < whole[0]:
                assert found[1] > whole[1], content


def test_a_damaged_workbook_is_refused_or_read(tmp_path: Path) -> None:
    path = ca_au.workbook(tmp_path, *ca_au.ROWS)
    whole = path.read_bytes()
    dice = random.Random("workbook")
    for _ in range(20):
        for content, _ in changed(whole, dice):
            path.write_bytes(content)
            try:
                entities, _ = ca_au.read(path, ca_au.AUSTRALIA, READERS["au-dfat"][0])
            except ListError:
                continue
            assert entities
