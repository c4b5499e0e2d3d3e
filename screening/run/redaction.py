"""Digests in place of what names a person, for rows in which nobody was found: what need not be kept is not kept.

The digest is keyed (HMAC-SHA256) with a secret of the home folder, so that nobody who has the record alone can find a name by
trying names, while the same name still has the same digest in every run. Whoever deletes the key file makes the digests
meaningless for ever.
"""

from __future__ import annotations

import contextlib
import hashlib
import hmac
import os
import secrets
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from screening.audit.records import fold
from screening.errors import Place, SettingError
from screening.home import Home
from screening.model import Identifier, Kind, Outcome, Party, ScreenedRow
from screening.names import analyse

NO_LONGER = (
    "With --redact, parties that may be persons and have no match cannot be found by a part of their name, their address or "
    "their identifiers any more, replaying does not show what they were called, and lists changed later cannot be held against "
    "them (rescreen). A whole name is still found, as long as the key in the home folder is kept."
)
"""What --redact costs, said where it is used."""

MARK = "redacted:"

_FILE = "redaction.key"


def redactor(home: Home) -> Callable[[ScreenedRow], ScreenedRow]:
    """Gives a row as it is to be recorded: as it is, or, where it has no match, without what names a possible person."""
    key = _key(home.folder / _FILE)

    def digest(text: str) -> str:
        return _digest(key, text)

    def redact(party: Party) -> Party:
        if not may_be_person(party):
            return party
        return replace(
            party,
            name=digest(party.name),
            address=party.address and digest(party.address),
            identifiers=tuple(Identifier(one.scheme, digest(one.value), one.country) for one in party.identifiers),
        )

    def redacted(screened: ScreenedRow) -> ScreenedRow:
        row = screened.row
        if screened.result.outcome is not Outcome.NO_MATCH or screened.result.alerts:
            return screened
        return replace(screened, row=replace(row, parties=tuple(map(redact, row.parties))))

    return redacted


def redacted_name(home: Home, name: str) -> str | None:
    """What stands for a name in redacted rows of this home folder; None where nothing was ever redacted here."""
    path = home.folder / _FILE
    return _digest(_key(path), name) if path.exists() else None


def _digest(key: bytes, text: str) -> str:
    return MARK + hmac.new(key, fold(text).encode("utf-8", "surrogatepass"), hashlib.sha256).hexdigest()[:32]


def may_be_person(party: Party) -> bool:
    """Whether a party is a person, or may be one: no maker of an item, and nothing in its name says organisation."""
    if party.kind is Kind.UNKNOWN and party.role != "manufacturer":
        return analyse(party.name).kind is not Kind.ORGANISATION
    return party.kind is Kind.PERSON


def _key(path: Path) -> bytes:
    """The key, made where there is none; readable for its owner only, and there whole or not at all."""
    try:
        if not path.exists():
            part = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
            descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(descriptor, "w", encoding="ascii") as file:
                file.write(secrets.token_hex(32))
                file.flush()
                os.fsync(file.fileno())
            with contextlib.suppress(FileExistsError):  # another program was first: its key is taken
                os.link(part, path)
            part.unlink()
        key = path.read_text("ascii").strip()
        if len(key) == 64:
            return bytes.fromhex(key)
    except OSError as error:
        raise SettingError(f"cannot be used: {error.strerror}.", place=Place(str(path)), remedy="Check its folder.") from error
    except ValueError:
        pass  # not hexadecimal, or not even text
    raise SettingError(
        "is not a key of 64 digits.", place=Place(str(path)), remedy="Put it back from a backup, or delete it to have another."
    )
