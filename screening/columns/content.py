"""What values look like: a company name, a part number, a country, a placeholder. Pure."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from screening import countries
from screening.columns import vocabulary
from screening.columns.headers import fold

LEGAL_FORM = re.compile(
    r"(?i)(?<!\w)(?:inc|incorporated|llc|l\.l\.c|llp|ltd|limited|plc|corp|corporation|company|co|pty|pte|sdn|bhd|pvt|holdings?"
    r"|gmbh|mbh|ag|kg|ohg|ug|e\.?k|se|s\.?a\.?r?\.?l?|s\.?a\.?s|s\.?p\.?a|s\.?r\.?l|s\.?l\.?u?|n\.?v|b\.?v|ltda|eireli|s/a"
    r"|a/s|aps|ab|oy|oyj|as|asa|kft|zrt|s\.?r\.?o|sp\.? ?z ?\.?o\.?o|d\.?o\.?o|jsc|ojsc|pjsc|ooo|oao|zao|ао|ооо|зао|оао|пао|ип"
    r"|a\.?ş|a\.?s|şti|kk|k\.k)[\s.,)]*$"
    r"|公司|集团|集團|有限|工厂|厂$|研究所|大学|株式会社|\(株\)|㈱|有限会社|주식회사|㈜|\(주\)|유한회사"
)
"""A legal form at the end of a name, or anywhere in a Chinese, Japanese or Korean one."""
ECCN = re.compile(r"(?i)\s*(?:EAR ?99|[0-9][A-E][0-9]{3}(?:\.[a-z0-9.]*)?)\s*")
HS = re.compile(r"\s*\d{4}[. ]?\d{2}(?:[. ]?\d{2}){0,2}\s*")
_DOTTED = re.compile(r"\d{4}\.\d{2}(?:\.\d{2,4}){0,2}")
DESIGNATOR = re.compile(r"(?i)[A-Z_]{1,8}\d{1,5}[A-Z]?(?:[\s,;_-]+[A-Z_]{1,8}\d{1,5}[A-Z]?)*[\s,;]*")
_PART = re.compile(r"(?=[^\s]*\d)[A-Za-z0-9][A-Za-z0-9./_+#,()\-]{2,39}")
_NUMBER = re.compile(r"[-+]?[£$€¥]?\s?[\d][\d.,'\s]*\s?%?|[\d]{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?: [\d:]+)?")
_URL = re.compile(r"(?i)\s*(?:https?://|www\.)\S+|\s*[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|de|nl|cz|cn|io|ca)(?:/\S*)?\s*")
_MAIL = re.compile(r"\S+@\S+\.\S+")
_LETTER = re.compile(r"[^\W\d_]")
_PLACEHOLDERS = frozenset(form for text in vocabulary.PLACEHOLDERS.split("|") for form in (text.casefold(), fold(text)))
_LONGEST_PLACEHOLDER = max(map(len, _PLACEHOLDERS))
_TOTALS = frozenset(fold(text) for text in vocabulary.TOTALS.split("|"))
_YES_NO = frozenset("yes no y n true false 0 1 ja nein oui non si sí sim não да нет 是 否 x".split())


def is_placeholder(text: str) -> bool:
    """Whether a cell says that there is nothing to say: empty, n/a, -, ?, TBD, 无, none, redacted ..."""
    text = text.strip()
    if not text:
        return True
    if len(text) <= _LONGEST_PLACEHOLDER and unicodedata.normalize("NFKC", text).casefold() in _PLACEHOLDERS:
        return True
    return text[:9].casefold() in ("redacted ", "[redacted", "(redacted")


_ERRORS = frozenset("#n/a #ref! #value! #name? #div/0! #null! #num! #spill! #calc!".split())


def is_error(text: str) -> bool:
    """Whether a cell holds the text of a spreadsheet error, as a text file keeps of a formula that failed."""
    return text.strip().casefold() in _ERRORS


def is_total(text: str) -> bool:
    """Whether a text is the label of a sum."""
    return fold(text).strip(" :.：。") in _TOTALS


def is_part(text: str) -> bool:
    """Whether a text has the form of a part number."""
    return _PART.fullmatch(text) is not None


def has_letters(text: str) -> bool:
    """Whether a text has a letter of any script."""
    return _LETTER.search(text) is not None


def country_of(text: str) -> str | None:
    """The country of a country cell: the whole cell, else the full name after its last comma ("Shenzhen, China")."""
    found = countries.code(text)
    if found is None and "," in text:
        last = text.rsplit(",", 1)[1].strip()
        if len(last) > 3 and last.casefold() not in ("georgia", "jersey"):  # states of the US as well
            found = countries.code(last)
    return found


@dataclass(frozen=True, slots=True)
class Profile:
    """How the values of a column look: shares of the values that are not empty, from 0 to 1."""

    values: int = 0
    distinct: int = 0
    numeric: float = 0.0
    url: float = 0.0
    designator: float = 0.0
    part: float = 0.0
    legal: float = 0.0
    words: float = 0.0
    country: float = 0.0
    eccn: float = 0.0
    hs: float = 0.0
    dotted: float = 0.0
    yes_no: float = 0.0
    mail: float = 0.0
    sequential: bool = False

    @property
    def names(self) -> float:
        """The share of values that could be names of companies or persons."""
        return max(0.0, self.words - self.url)


def profile(values: Iterable[str]) -> Profile:
    """How values look; placeholders are not counted."""
    kept = [value.strip() for value in values if not is_placeholder(value)]
    if not kept:
        return Profile()
    count = len(kept)

    def share(pattern: re.Pattern[str]) -> float:
        return sum(1 for value in kept if pattern.fullmatch(value)) / count

    numbers = [int(value) for value in kept if value.isascii() and value.isdigit() and len(value) < 9]
    return Profile(
        values=count,
        distinct=len(set(kept)),
        numeric=share(_NUMBER),
        url=share(_URL),
        designator=share(DESIGNATOR),
        part=share(_PART),
        legal=sum(1 for value in kept if LEGAL_FORM.search(value)) / count,
        words=sum(1 for value in kept if len(_LETTER.findall(value)) >= 2 and not _NUMBER.fullmatch(value)) / count,
        country=sum(1 for value in kept if countries.code(value)) / count,
        eccn=share(ECCN),
        hs=share(HS),
        dotted=share(_DOTTED),
        mail=share(_MAIL),
        yes_no=sum(1 for value in kept if fold(value) in _YES_NO) / count,
        sequential=len(numbers) >= max(2, 0.9 * count) and all(b - a == 1 for a, b in pairwise(numbers)),
    )
