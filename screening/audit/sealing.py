"""Heads of the journal sealed for the outside: signed with Ed25519, or put into a request for a time-stamping service.

A signature says who vouches for a head, a time stamp (RFC 3161) when it was there; both only help where they are kept away from
the ledger. The key is the user's own; signing needs the extra ``signature`` (cryptography), the request needs nothing.
"""

from __future__ import annotations

import json
import secrets
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from screening.audit.journal import JournalEntry
from screening.audit.records import utc_text
from screening.audit.verifying import Head, head_from
from screening.contract import canonical
from screening.errors import LedgerError, Place

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

_EXTRA = "pip install 'tradesieve[signature]'"


def signed_head(entry: JournalEntry, key: Path, *, by: str, at: datetime) -> str:
    """A head as a signed JSON object: head, who, when, the public key, and the signature over the rest of it.

    ``key`` is an Ed25519 private key in PEM, without a password (``openssl genpkey -algorithm ed25519``). LedgerError where it
    is not one.
    """
    private = _private(key)
    public = private.public_key().public_bytes_raw().hex()
    told = {"head": entry.head, "signed_by": by, "signed_at": utc_text(at), "public_key": public}
    return canonical({**told, "signature": private.sign(canonical(told).encode()).hex()}) + "\n"


def head_of(signed: Path, public_key: Path) -> Head:
    """The head in a signed object, once a public key in PEM has verified its signature; LedgerError where it does not."""
    public = _public(public_key)
    from cryptography.exceptions import InvalidSignature

    try:
        told: dict[str, Any] = json.loads(signed.read_text("utf-8"))
        signature = bytes.fromhex(told.pop("signature"))
        public.verify(signature, canonical(told).encode())
        return head_from(told["head"])
    except OSError as error:
        raise LedgerError(f"cannot be read: {error.strerror}.", place=Place(str(signed))) from error
    except (ValueError, KeyError, TypeError, AttributeError, InvalidSignature) as error:
        raise LedgerError(
            "is not a head signed with that key.",
            place=Place(str(signed)),
            remedy="Do not trust it; ask whoever signed it for the file again.",
        ) from error


def _private(path: Path) -> Ed25519PrivateKey:
    try:
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
        from cryptography.hazmat.primitives.serialization import load_pem_private_key
    except ModuleNotFoundError as error:
        raise LedgerError("Signing needs the package cryptography.", remedy=f"Install it: {_EXTRA}") from error
    try:
        key = load_pem_private_key(path.read_bytes(), password=None)
    except OSError as error:
        raise LedgerError(f"cannot be read: {error.strerror}.", place=Place(str(path))) from error
    except (ValueError, TypeError) as error:
        raise _no_key(path, "private") from error
    if not isinstance(key, Ed25519PrivateKey):
        raise _no_key(path, "private")
    return key


def _public(path: Path) -> Ed25519PublicKey:
    try:
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
        from cryptography.hazmat.primitives.serialization import load_pem_public_key
    except ModuleNotFoundError as error:
        raise LedgerError("Checking a signature needs the package cryptography.", remedy=f"Install it: {_EXTRA}") from error
    try:
        key = load_pem_public_key(path.read_bytes())
    except OSError as error:
        raise LedgerError(f"cannot be read: {error.strerror}.", place=Place(str(path))) from error
    except ValueError as error:
        raise _no_key(path, "public") from error
    if not isinstance(key, Ed25519PublicKey):
        raise _no_key(path, "public")
    return key


def _no_key(path: Path, kind: str) -> LedgerError:
    make = "openssl genpkey -algorithm ed25519 -out KEY.pem; openssl pkey -in KEY.pem -pubout -out PUBLIC.pem"
    return LedgerError(
        f"is not an Ed25519 {kind} key in PEM without a password.", place=Place(str(path)), remedy=f"Make one: {make}"
    )


# --- RFC 3161 ----------------------------------------------------------------------------------------------------------

_SHA256 = bytes.fromhex("0609608648016503040201")
"""The object identifier 2.16.840.1.101.3.4.2.1 in DER."""


def timestamp_request(entry: JournalEntry, *, nonce: int | None = None) -> bytes:
    """A TimeStampReq of RFC 3161, section 2.4.1, in DER, over the digest of an entry; it asks for the service's certificate.

    The imprint is the head's own SHA-256, so that the answer is checked with ``openssl ts -verify -digest HEX``.
    """
    imprint = _der(0x30, _der(0x30, _SHA256 + _der(0x05, b"")) + _der(0x04, bytes.fromhex(entry.digest)))
    chance = secrets.randbits(63) if nonce is None else nonce
    return _der(0x30, _integer(1) + imprint + _integer(chance) + _der(0x01, b"\xff"))


def _integer(value: int) -> bytes:
    return _der(0x02, value.to_bytes(value.bit_length() // 8 + 1, "big"))


def _der(tag: int, content: bytes) -> bytes:
    return bytes([tag, len(content)]) + content  # a request stays far below 128 bytes, from which lengths take more
