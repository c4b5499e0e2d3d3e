"""A score in one sentence that a buyer understands; the same text in every report."""

from __future__ import annotations

from screening.match.score import Scored

_HOW = {
    "spelling": "spelled alike",
    "consonants": "alike by their consonants",
    "nickname": "given names that stand for one another",
    "variant": "spellings of one given name",
    "beginning": "one the beginning of the other",
    "synonym": "words that translators put for one another",
    "joined": "written apart or together",
    "initial": "an initial",
    "acronym": "the initials of the words",
}
_ADJECTIVES = ("spelling", "consonants")


def sentence(queried: str, listed: str, scored: Scored) -> str:
    """Why two names scored as they did: the words that agree and how, those left on either side, what was taken off."""
    if not scored.pairs:
        why = f", but {'; '.join(scored.remarks)}" if scored.tenths and scored.remarks else ""
        return f'"{queried}" and "{listed}" have no word in common (score {scored.tenths / 10:g}){why}.'
    same = list(dict.fromkeys(pair.queried for pair in scored.pairs if pair.how == "same"))
    parts = []
    if same:
        parts.append(
            ("the words " if len(same) > 1 else "the word ") + _quoted(same) + (" agree" if len(same) > 1 else " agrees")
        )
    for how, words in _HOW.items():
        met = [f'"{pair.queried}" and "{pair.listed}"' for pair in scored.pairs if pair.how == how]
        if met:
            parts.append(", ".join(met) + (" are " if how in _ADJECTIVES else " meet as ") + words)
    text = f'"{queried}" is like the listed name "{listed}" (score {scored.tenths / 10:g}): ' + "; ".join(parts)
    left = []
    if scored.queried_left:
        left.append("not in the listed name: " + _quoted(scored.queried_left))
    if scored.listed_left:
        left.append("only in the listed name: " + _quoted(scored.listed_left))
    left += scored.remarks
    if not left and all(pair.how == "same" for pair in scored.pairs):
        left.append("nothing else stands in either name but legal forms")
    return text + ("; " + "; ".join(left) if left else "") + "."


def _quoted(words: list[str] | tuple[str, ...]) -> str:
    return ", ".join(f'"{word}"' for word in words)
