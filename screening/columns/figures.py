"""Datasheet figures of accelerators in a table: which header names which figure, and what number a cell gives. Pure.

The names are those of ``Item.figures``. Operations without a bit length, and values with sparsity, are no figures that the
controls ask for: their columns are left aside and said to be.
"""

from __future__ import annotations

import re
import unicodedata

DATACENTRE = "datacentre"
TOPS = "tops"
BITS = "bit_length"
"""Two columns that make one figure: operations a second, and the bit length they are for."""

_RATE = re.compile(r"(?<![a-z])[gtp](?:flops?|ops)(?![a-z])|算力")
_BITS = (
    (64, re.compile(r"(?:fp|int|float) ?64|64 ?-? ?bits?|double precision|双精度")),
    (32, re.compile(r"(?<!t)(?:fp|int|float) ?32|(?<![0-9])32 ?-? ?bits?|single precision|单精度")),
    (16, re.compile(r"(?:fp|bf|int|float|bfloat) ?16|(?<![0-9])16 ?-? ?bits?|half precision|半精度")),
    (8, re.compile(r"(?:mx)?(?:fp|int|float) ?8|(?<![0-9])8 ?-? ?bits?")),
    (4, re.compile(r"(?:mx|nv)?(?:fp|int|float) ?4|(?<![0-9])4 ?-? ?bits?")),
)
_SPARSE = re.compile(r"spars|稀疏")
_NOT_SPARSE = re.compile(r"dense|without spars|non ?-? ?spars|no spars|w/o spars|稠密")
_PLAIN = {
    "tpp": re.compile(r"(?<![a-z])tpp(?![a-z])|total processing performance|总处理性能"),
    "performance_density": re.compile(r"performance density|性能密度"),
    "die_area_mm2": re.compile(
        r"die (?:area|size)|(?:logic|chip|silicon|applicable) die area|裸片面积|芯片面积|晶圆面积|チップ面積|ダイ面積"
    ),
    "memory_bandwidth_density": re.compile(r"memory (?:bandwidth|bw) density|内存带宽密度|显存带宽密度"),
    "memory_bandwidth_gbps": re.compile(
        r"(?:memory|mem|dram|hbm|vram|gpu memory) (?:bandwidth|bw)|显存带宽|内存带宽|存储带宽|メモリ帯域|메모리 ?대역폭"
    ),
    BITS: re.compile(r"bit ?-? ?(?:length|width|depth)|位宽"),
    DATACENTRE: re.compile(
        r"data ?-? ?cent(?:er|re)s? ?(?:marketed|product|gpu|use|grade|yes|y/n|$)"
        r"|(?:marketed|designed|intended) for data ?-? ?cent(?:er|re)s?|^(?:is )?data ?-? ?cent(?:er|re)\??$|数据中心"
    ),
}
_UNIT_OF_RATE = {"g": 0.001, "t": 1.0, "p": 1000.0}
_UNIT = re.compile(
    r"(?P<rate>[gtp])(?:flops?|ops)|(?P<bandwidth>[gt])(?:i?b|byte)s?(?:/s|ps| per second)|(?P<area>[mc])m ?(?:2|\^2)"
)
_NUMBER = re.compile(r"[~≈]? ?(\d{1,3}(?:[, ]\d{3})+(?:\.\d+)?|\d+(?:[.,]\d+)?)")
_YES = frozenset("yes y true 1 ja oui si sí sim да 是 x はい 예".split())
_NO = frozenset("no n false 0 nein non não нет 否 いいえ 아니오".split())
_LEAST_WITHOUT_UNIT = 50.0
"""A bandwidth below this without a unit may as well be in TB/s."""


NAMES = frozenset({*(f"ops_{bits}bit_tops" for bits, _ in _BITS), *_PLAIN, TOPS} - {DATACENTRE})
"""Every figure that a header can name, as a number."""


class Unclear(ValueError):
    """A cell that gives no figure; the text says why."""


def plain(text: str) -> str:
    """A header or cell in small letters, compatibility forms folded (mm², ＴＯＰＳ), underscores as blanks."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().replace("_", " ").split())


def figure_of(header: str) -> str | None:
    """The figure that a header names, ``tops``, ``bit_length`` or ``datacentre``; None where it names none."""
    text = plain(header)
    if len(text) > 80 or (_SPARSE.search(text) and not _NOT_SPARSE.search(text)):
        return None
    for name, pattern in _PLAIN.items():
        if pattern.search(text) and not (name == BITS and _RATE.search(text)):
            return name
    if _RATE.search(text) is None:
        return None
    return next((f"ops_{bits}bit_tops" for bits, pattern in _BITS if pattern.search(text)), None) or (
        TOPS if re.fullmatch(r"(?:peak |dense |ai |performance )*[gtp](?:flops?|ops)(?: ?\(?dense\)?)?", text) else None
    )


def number_of(name: str, header: str, cell: str) -> float:
    """The figure a cell gives, in TOPS, mm2, GB/s or as it stands; raises ``Unclear`` where it gives none."""
    text = plain(cell)
    found = _NUMBER.match(text)
    if found is None:
        raise Unclear("it does not begin with a number")
    digits = found[1]
    if re.fullmatch(r"\d+,\d+", digits) and not re.fullmatch(r"\d{1,3},\d{3}", digits):
        digits = digits.replace(",", ".")
    value = float(digits.replace(",", "").replace(" ", ""))
    rest = text[found.end() :]
    if re.match(r" ?(?:-|to|–|\.\.) ?\d", rest):
        raise Unclear("it holds a range")
    unit = _UNIT.search(rest) or _UNIT.search(plain(header))
    if name == TOPS or name.startswith("ops_"):
        return value * (_UNIT_OF_RATE[unit["rate"]] if unit and unit["rate"] else 1.0)
    if name == "die_area_mm2":
        return value * (100.0 if unit and unit["area"] == "c" else 1.0)
    if name == "memory_bandwidth_gbps":
        if unit and unit["bandwidth"]:
            return value * (1000.0 if unit["bandwidth"] == "t" else 1.0)
        if value < _LEAST_WITHOUT_UNIT:
            raise Unclear("neither it nor its header says whether it is in GB/s or TB/s")
    return value


def yes_or_no(cell: str) -> bool:
    """What a cell answers; raises ``Unclear`` where it is neither yes nor no."""
    text = plain(cell)
    if text in _YES or text in _NO:
        return text in _YES
    raise Unclear("it is neither yes nor no")
