"""The arithmetic of the advanced-computing controls: from datasheet figures to the paragraph of ECCN 3A090 they fall under. Pure.

Source: 15 CFR part 774, Supplement No. 1, ECCN 3A090 with its Notes and Technical Notes, as in force since 2023-11-17 (.c since
2024-12-02). Total processing performance (TPP) is 2 x MacTOPS x bit length; twice MacTOPS is what a datasheet prints as TOPS or
TFLOPS; the dense value counts, and the highest over the bit lengths. Performance density is TPP over the area in mm2 of the logic
dies. A screening aid, not a classification.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

OPERATIONS = {
    "ops_4bit_tops": 4,
    "ops_8bit_tops": 8,
    "ops_16bit_tops": 16,
    "ops_32bit_tops": 32,
    "ops_64bit_tops": 64,
}
"""Dense peak tera-operations a second, by the bit length of the largest operand."""

FIGURES = (
    "tpp",
    "performance_density",
    "die_area_mm2",
    *(name for name in OPERATIONS if name != "ops_32bit_tops"),
    "memory_gb",
    "memory_bandwidth_gbps",
)
"""Figures of a product in the chip catalogue."""

ROW_FIGURES = (
    *FIGURES,
    "ops_32bit_tops",
    "memory_bandwidth_density",
    "transistors_billion",
    "process_nm",
    "io_count",
    "serial_rate_gbps",
)
"""Figures that a row may give and a condition may ask for; ``memory_bandwidth_density`` is in GB/s per mm2 of the package."""

LABELS = {
    **{name: f"TOPS at {bits} bit" for name, bits in OPERATIONS.items()},
    "tpp": "TPP",
    "performance_density": "performance density",
    "die_area_mm2": "die area in mm2",
    "memory_gb": "memory in GB",
    "memory_bandwidth_gbps": "memory bandwidth in GB/s",
    "memory_bandwidth_density": "memory bandwidth density in GB/s per mm2",
    "transistors_billion": "billions of transistors",
    "process_nm": "process in nm",
    "io_count": "number of inputs and outputs",
    "serial_rate_gbps": "serial rate in Gb/s",
}
"""Figures as a reader knows them."""

TPP_HIGH = 4800.0
TPP_MIDDLE = 2400.0
TPP_LOW = 1600.0
DENSITY_HIGH = 5.92
DENSITY_MIDDLE = 3.2
DENSITY_LOW = 1.6
MEMORY_DENSITY = 2.0
"""The limits of 3A090.a (4800; 1600 with 5.92), .b (2400 with 1.6; 1600 with 3.2) and .c (above 2 GB/s per mm2)."""

NONE = "none"
UNDETERMINED = "undetermined"
RESULTS = ("3A090.a", "3A090.b", "3A090.c", NONE, UNDETERMINED)
"""What the arithmetic can come to."""


@dataclass(frozen=True, slots=True)
class Control:
    """Where figures fall: ``eccn`` is 3A090.a, .b, .c, ``none`` or ``undetermined``; ``because`` is the comparison in words."""

    eccn: str
    because: str


def derive(figures: Mapping[str, float]) -> dict[str, float]:
    """The figures with those that follow from them. Where operations give another TPP than the one stated, the higher counts."""
    found = {name: value for name, value in figures.items() if value > 0}
    made = [bits * found[name] for name, bits in OPERATIONS.items() if name in found]
    if made:
        found["tpp"] = max(*made, found.get("tpp", 0.0))
    area = found.get("die_area_mm2")
    if area and "tpp" in found:
        found["performance_density"] = found["tpp"] / area
    return found


def logic(figures: Mapping[str, float], *, datacentre: bool | None) -> Control:
    """Where a processor with these figures falls.

    ``datacentre`` is whether it is designed or marketed for data centres (Note 2 leaves out the others below a TPP of 4800);
    where that is not known the figures decide alone. A missing figure that could decide gives ``undetermined``.
    """
    known = derive(figures)
    tpp, density = known.get("tpp"), known.get("performance_density")
    if tpp is None:
        return Control(UNDETERMINED, "its operations a second are not known")
    if tpp >= TPP_HIGH:
        return Control("3A090.a", f"a TPP of at least {TPP_HIGH:g}")
    if datacentre is False:
        return Control(NONE, f"not for data centres, and a TPP below {TPP_HIGH:g} (Note 2)")
    if tpp < TPP_LOW:
        return Control(NONE, f"a TPP below {TPP_LOW:g}")
    unless = "" if datacentre else ", unless it is neither designed nor marketed for data centres (Note 2)"
    if density is None:
        return Control(UNDETERMINED, f"a TPP of {TPP_LOW:g} to {TPP_HIGH:g}, where the die area decides, which is not known")
    if density >= DENSITY_HIGH:
        return Control("3A090.a", f"a TPP of at least {TPP_LOW:g} with a density of at least {DENSITY_HIGH:g}{unless}")
    if density >= DENSITY_MIDDLE:
        return Control(
            "3A090.b", f"a TPP of at least {TPP_LOW:g} with a density of {DENSITY_MIDDLE:g} to {DENSITY_HIGH:g}{unless}"
        )
    if tpp >= TPP_MIDDLE and density >= DENSITY_LOW:
        return Control(
            "3A090.b", f"a TPP of {TPP_MIDDLE:g} to {TPP_HIGH:g} with a density of {DENSITY_LOW:g} to {DENSITY_HIGH:g}{unless}"
        )
    limit = DENSITY_LOW if tpp >= TPP_MIDDLE else DENSITY_MIDDLE
    return Control(NONE, f"a density below {limit:g} at this TPP")


def memory(figures: Mapping[str, float]) -> Control:
    """Where a stack of memory with these figures falls: 3A090.c above 2 GB/s per mm2 of its package."""
    density, area = figures.get("memory_bandwidth_density"), figures.get("die_area_mm2")
    if density is None and area and "memory_bandwidth_gbps" in figures:
        density = figures["memory_bandwidth_gbps"] / area
    if density is None:
        return Control(UNDETERMINED, "its bandwidth or area is not known")
    if density > MEMORY_DENSITY:
        return Control("3A090.c", f"a memory bandwidth density above {MEMORY_DENSITY:g} GB/s per mm2")
    return Control(NONE, f"a memory bandwidth density of at most {MEMORY_DENSITY:g} GB/s per mm2")


def arithmetic(figures: Mapping[str, float]) -> str:
    """How TPP and density come about: ``a TPP of 5864 (8 bit x 733 TOPS) and a performance density of 9.63 (over 609 mm2)``."""
    known = derive(figures)
    tpp = known.get("tpp")
    if tpp is None:
        return ""
    ways = {name: bits * known[name] for name, bits in OPERATIONS.items() if name in known}
    how = max(ways, key=lambda name: ways[name], default=None)
    words = f"a TPP of {_number(tpp)}"
    if how is not None and abs(ways[how] - tpp) <= 0.005 * tpp:
        words += f" ({OPERATIONS[how]} bit x {_number(known[how])} TOPS)"
    density = known.get("performance_density")
    if density is None:
        return words + " and an unknown die area"
    words += f" and a performance density of {_near_limit(density)}"
    return words + (f" (over {_number(known['die_area_mm2'])} mm2)" if "die_area_mm2" in known else "")


def bandwidth(figures: Mapping[str, float]) -> str:
    """The memory bandwidth in words, empty where it is not known."""
    value = figures.get("memory_bandwidth_gbps")
    return "" if value is None else f"a memory bandwidth of {_number(value)} GB/s"


def _number(value: float) -> str:
    return f"{value:.0f}" if value >= 1000 or value == int(value) else f"{value:g}"


def _near_limit(density: float) -> str:
    """Two places, and three where two would look like the limit itself (3.196 is not 3.2)."""
    near = any(abs(density - limit) < 0.006 and density != limit for limit in (DENSITY_HIGH, DENSITY_MIDDLE, DENSITY_LOW))
    return f"{density:.3f}" if near else f"{density:.2f}"
