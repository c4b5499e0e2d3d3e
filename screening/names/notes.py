"""What spreadsheets write around a name: "Vendor: ...", "M/s", account numbers, "- INACTIVE", "Payment to ... for ...". Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator

_ROLES = (
    "vendor|supplier|seller|buyer|customer|client|shipper|consignee|consignor|forwarder|notify party|manufacturer|maker|mfr|mfg|"
    "payee|payer|beneficiary|importer|exporter|end user|end-user|enduser|bill to|ship to|sold to|company|firm|name|agent|"
    "distributor|owner|bank|lieferant|kunde|hersteller|firma|fournisseur|fabricant|proveedor|cliente|fabricante|fornecedor|"
    "fornitore|produttore|leverancier|tedarikci|tedarikçi|dostawca|поставщик|покупатель|производитель|изготовитель|получатель|"
    "постачальник|供应商|供應商|客户|客戶|制造商|製造商|厂商|生产商|收货人|发货人|仕入先|供給者|メーカー|공급업체|제조사"
)
_BEFORE = re.compile(
    rf"^\s*(?:(?:the )?(?:{_ROLES})(?: (?:name|no\.?|code|id))?\s*[:：=]|(?:m/s|messrs|messieurs)\b\.?)\s*", re.IGNORECASE
)
_SENT = re.compile(
    r"^\s*(?:1/(?=\s*[^\W\d_])|(?:(?:ordg|ordering) (?:cust(?:omer)?|bank)|benef|ifo|pmt|shpr|cnee|consignee|notify party"
    r"|exporter|dnu)(?![\w'’])[\s:/.–-]*(?=\w)|(?:x{2,3}|z{2,4})(?:_|[\s–-]+)(?=[^\W_]))",
    re.IGNORECASE,
)
"""How messages of banks and customs entries begin: the first line of a field ("1/"), or a label without a colon."""
_IN_STEAD = re.compile(
    r"^\s*(?:(?:as )?(?:the )?(?:legal )?successors? (?:in title )?(?:to|of)|(?:as )?trustees? (?:for|of)|in liquidation"
    r"|(?:made|manufactured|produced|supplied|owned) by|welcome to|(?:ceo|cfo|director|employees?) (?:of|at)"
    r"|jv with|shipped (?:on board|per))\b[\s:–-]+",
    re.IGNORECASE,
)
_STATES = (
    "inactive|in-active|deactivated|disabled|blocked|on hold|obsolete|duplicate|do not use|dnu|not in use|"
    "deleted|archived|suspended|in liquidation|liquidated|dissolved|in receivership|"
    "wikipedia|linkedin|(?:and|including) (?:all )?(?:its|their) (?:[a-z-]+(?: |, | and ))*?"
    "(?:subsidiaries|affiliates|successors|branches|units|sub-units)"
)
_BEHIND = re.compile(rf"(?<![\s(\[*|/–—-])[\s(\[*|/–—-]+(?:{_STATES})[\s)\]*.!]*$", re.IGNORECASE)
_NUMBER_BEFORE = re.compile(
    r"^\s*[(\[]?(?:(?:no|nr|id|acct|account|a/c|vendor)\b\.?:?\s*)?(?:#|[a-z]{1,4}-?)?\d{5,12}[\s)\]:/|–-]+(?=[^\W\d_])",
    re.IGNORECASE,
)
_NUMBER_BEHIND = re.compile(
    r"(?<=[^\W\d_])[\s.,)]*[\s(\[|–-]+(?:#|(?:(?:reg|company|cr|tax|vat)\.? )?"
    r"(?:no|nr|id|acct|account|a/c|vendor|vendor no)\b\.?:?\s*#?)\d{4,12}[)\]]?\s*$",
    re.IGNORECASE,
)
"""A bare number behind a name is a part of it: "Unit 61398"."""
_LABELS = "mmsi tel telephone phone fax mob mobile inn инн kpp кпп ogrn огрн vat ein duns lei uscc iban".split()
_DETAILS = re.compile(
    rf"(?<![\s,;(\[|–-])[\s,;(\[|–-]+(?:(?:{'|'.join(_LABELS)})\b(?=(?:\D*\d){{5}})[^\w+(]*(?:(?:no|nr|id)\b[^\w+(]*)?[+(]?[a-z]{{0,3}}\d"
    r"|\+\d(?=(?:\D*\d){6})|<?\w[\w.+-]*@[\w-]+\.).*$",
    re.IGNORECASE,
)
"""Telephone and register numbers and mail addresses behind a name, with whatever follows them."""
_ADDRESS = re.compile(
    r"(?:(?<!\s)\s*,\s?|(?<!\s)\s+[-–]\s|\s(?=(?:room|rm|suite)\b))(?:(?:room|rm|suite|p\.? ?o\.? ?box)\b[\s.]*)?"
    r"\d[\w/-]*[\s,]+(?:\d[\w/-]*[\s,]+)?[^\W\d_].*$",
    re.IGNORECASE,
)
"""An address behind a name, by the number that it begins with: ", 12 Lenina St., Moscow"."""
_NEXT_LINE = re.compile(r"\s*\n\s*[2-8]/.*$", re.DOTALL)
"""The further lines of a field of a bank's message: the address, the country."""
_REFERRED = re.compile(
    r"(?<![\s,;(\[|–/-])[\s,;(\[|–/-]+(?:(?:inv|invoice|ref|contract|htsus|hts|hs|voy|voyage|iso)\b[\s.:#/]*(?:(?:no|nr|code)\b[\s.:#]*)?\d[\w.]+"
    r"|v\.? ?\d{3,4}[nsew]\b|p\.? ?o\.? ?box\b\W*\d)[^\n]*$",
    re.IGNORECASE,
)
"""What a name is sent with: the number of an invoice, a contract, a tariff or a voyage, a post box, and whatever follows them."""
_FILED = re.compile(
    r"(?<![\s_(\[–-])[\s_(\[–-]+(?:(?:invoice|inv|contract|po|order|quote|offer)[\s_.–-]*)?\d*\)?\.(?:pdf|docx?|xlsx?|jpe?g)\s*$",
    re.IGNORECASE,
)
"""What the name of a file says behind that of a party: "ALPHA_TRADE_contract_2022.pdf"."""
_DATE = r"(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2})"
_DATE_BEFORE = re.compile(rf"^\s*[(\[]?{_DATE}(?!\w)[\s)\]:,|–-]+(?=[^\W\d_])")
_DATE_BEHIND = re.compile(rf"(?<![\s,;(\[|–-])[\s,;(\[|–-]+{_DATE}[)\]]?\s*$")
_PAID_IN = "usd eur cny rmb rub gbp chf aed inr jpy".split()
_ACCOUNTED = re.compile(
    rf"(?<![\s,;(\[|–-])[\s,;(\[|–-]+(?:(?:{'|'.join(_PAID_IN)})\s?\d[\d.,' ]*|[a-z]{{2}}\d{{13,30}}|d-u-n-s\b\W*\d[\d-]{{8,}}|https?://\S+)"
    r"[)\]]?\s*$",
    re.IGNORECASE,
)
"""An amount, a bare number of an account (IBAN), a number of Dun & Bradstreet's, and an address in the web behind a name."""
_NAMED = re.compile(r"(?<![\s,(])[\s,(]+named after .+$", re.IGNORECASE)
"""Whom a works or an institute is named after: its own name stands before."""
_PAID = "payment|payments|paid|invoice|invoices|remittance|refund|deposit|prepayment"
_PAYMENT = re.compile(
    rf"^\s*(?:\w+\s+){{0,2}}(?:{_PAID})\s+(?:to|from|by|of)\s+(?P<name>.{{3,}}?)"
    r"(?:,?\s+(?:for|re|ref|regarding|against|dated|inv|invoice|as per|under|in respect of)\b.*)?$",
    re.IGNORECASE,
)
SIGN_WORDS = (
    *"messrs messieurs inactive deactivated disabled blocked obsolete duplicate use dnu deleted archived suspended hold".split(),
    *_PAID.split("|"),
    *_LABELS,
    *("room", "rm", "suite", "box"),
    *"ordg ordering benef ifo pmt shpr cnee consignee notify exporter successor successors trustee trustees".split(),
    *"liquidation liquidated dissolved receivership inv ref contract htsus hts hs voy voyage named".split(),
    *"made manufactured produced supplied owned welcome ceo cfo director employee employees jv shipped".split(),
    *"wikipedia linkedin its their iso".split(),
    *_PAID_IN,
    *"xx xxx zz zzz zzzz pdf doc docx xls xlsx jpg jpeg".split(),
)
SIGNS = (
    rf"[:：=]|\b(?:{'|'.join(SIGN_WORDS)})\b|(?<!\w)(?:#|[a-z]{{1,4}})?\d{{4,12}}(?!\w)|m/s|\b1/|\b(?:z{{2,4}}|x{{2,3}})_"
    r"|\d{3,4}[nsew]\b|\b[a-z]{2}\d{13}|d-u-n-s|\d[./-]\d{1,2}[./-]\d|in-active|\+\d|\s[-–]\s+\d"
)
"""What a text holds if any of these notes stands in it: to be found in a part of it between blanks, whatever stands beside."""
BEFORE_NUMBER = "no nr id acct account c vendor".split()
NUMBERS = range(4, 13)
LETTERS_BEFORE = 4
VOYAGE = frozenset("nsew")
IBAN = 15
NOTED_PAIRS = (("in", "active"),)
"""A number of so many digits is a note as the first word, or behind one of these words or "#"; two words are one together.
A voyage ends in one of these letters, and a bare number of an account has
so many signs."""


def numbers_account(word: str) -> bool:
    """Whether a word may be the number of an account or of a vendor, with up to four letters before ("V150290")."""
    digits = word.lstrip("abcdefghijklmnopqrstuvwxyz")
    return digits.isdigit() and len(digits) in NUMBERS and len(word) - len(digits) <= LETTERS_BEFORE


def without_notes(text: str) -> Iterator[tuple[str, str]]:
    """A text without each kind of note that stands around a name in it, and without all, with how it was read in words."""
    yield from ((text[start:end], how) for start, end, how in _bare(text))


def bare_of_notes(text: str) -> list[tuple[int, int]]:
    """Where in a text that stands which ``without_notes`` gives, from and to."""
    return [(start, end) for start, end, _ in _bare(text)]


def _bare(text: str) -> Iterator[tuple[int, int, str]]:
    if found := _PAYMENT.match(text):
        yield *found.span("name"), "of a payment"
    start, end = 0, len(text)
    for pattern, before, how in (
        (_ADDRESS, False, "without the address behind it"),
        (_DETAILS, False, "without the numbers behind it"),
        (_NEXT_LINE, False, "without the lines behind it"),
        (_DATE_BEFORE, True, "without the date before it"),
        (_DATE_BEHIND, False, "without the date behind it"),
        (_ACCOUNTED, False, "without the numbers behind it"),
        (_FILED, False, "without what the file is"),
        (_REFERRED, False, "without the reference behind it"),
        (_SENT, True, "without the label before it"),
        (_IN_STEAD, True, "without what it stands in for"),
        (_BEFORE, True, "without the label before it"),
        (_NAMED, False, "without whom it is named after"),
        (_BEHIND, False, "without the note behind it"),
        (_NUMBER_BEFORE, True, "without the number before it"),
        (_NUMBER_BEHIND, False, "without the number behind it"),
    ):
        if note := pattern.search(text[start:end]):
            first, last = (start + note.end(), end) if before else (start, start + note.start())
            rest = text[first:last]
            if bare := rest.strip():
                start = first + len(rest) - len(rest.lstrip())
                end = start + len(bare)
                yield start, end, how
