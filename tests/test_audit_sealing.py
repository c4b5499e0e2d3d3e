"""Heads that leave the house: signed with one's own key, or as a request that a time-stamping service understands."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from audit_samples import RUN, STARTED
from click.testing import CliRunner

from cli import main_group
from screening.audit import JournalEntry, Ledger
from screening.audit.sealing import head_of, signed_head, timestamp_request
from screening.errors import LedgerError

crypto = pytest.importorskip("cryptography", reason="cryptography is not installed (pip install 'tradesieve[signature]')")


@pytest.fixture
def head(tmp_path: Path) -> JournalEntry:
    with Ledger.open(tmp_path / "ledger.sqlite", now=lambda: STARTED) as ledger:
        return ledger.begin(RUN)


@pytest.fixture
def keys(tmp_path: Path) -> Callable[[str], tuple[Path, Path]]:
    def make(name: str) -> tuple[Path, Path]:
        from cryptography.hazmat.primitives import serialization as form
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

        key = Ed25519PrivateKey.generate()
        private, public = tmp_path / f"{name}.pem", tmp_path / f"{name}.public.pem"
        private.write_bytes(key.private_bytes(form.Encoding.PEM, form.PrivateFormat.PKCS8, form.NoEncryption()))
        public.write_bytes(key.public_key().public_bytes(form.Encoding.PEM, form.PublicFormat.SubjectPublicKeyInfo))
        return private, public

    return make


def test_a_signed_head_is_read_again_with_the_public_key_and_with_no_other(
    head: JournalEntry, keys: Callable[[str], tuple[Path, Path]], tmp_path: Path
) -> None:
    (private, public), (_, other) = keys("mine"), keys("other")
    signed = tmp_path / "head.json"
    signed.write_text(signed_head(head, private, by="ann", at=STARTED))

    assert head_of(signed, public) == (1, head.digest)
    with pytest.raises(LedgerError, match="is not a head signed with that key"):
        head_of(signed, other)
    for old, new in (("ann", "eve"), (head.digest[:8], "00000000"), ("2026-11-24", "2026-11-23")):
        forged = tmp_path / "forged.json"
        forged.write_text(signed.read_text().replace(old, new))
        with pytest.raises(LedgerError, match="is not a head signed with that key"):
            head_of(forged, public)


def test_what_is_no_key_is_said_to_be_none(head: JournalEntry, keys: Callable[[str], tuple[Path, Path]], tmp_path: Path) -> None:
    private, public = keys("mine")
    (tmp_path / "no.pem").write_text("nothing")

    for path in (tmp_path / "no.pem", public):
        with pytest.raises(LedgerError, match="not an Ed25519 private key"):
            signed_head(head, path, by="ann", at=STARTED)
    with pytest.raises(LedgerError, match="not an Ed25519 public key"):
        head_of(tmp_path / "no.pem", private)


def test_verify_takes_a_signed_head(head: JournalEntry, keys: Callable[[str], tuple[Path, Path]], tmp_path: Path) -> None:
    private, public = keys("mine")
    home = ("--home", str(tmp_path))
    call = CliRunner().invoke

    assert call(main_group, ["audit", "sign", "--key", str(private), "-o", str(tmp_path / "head.json"), *home]).exit_code == 0
    kept = ["--signed", str(tmp_path / "head.json"), "--public-key", str(public), *home]
    done = call(main_group, ["audit", "verify", *kept], standalone_mode=False)

    assert "The head kept elsewhere is in the journal." in done.output


@pytest.mark.parametrize("nonce", [0, 1, 127, 128, 2**63 - 1])
def test_openssl_reads_the_request(head: JournalEntry, tmp_path: Path, nonce: int) -> None:
    if shutil.which("openssl") is None:
        pytest.skip("openssl is not installed")
    path = tmp_path / "head.tsq"
    path.write_bytes(timestamp_request(head, nonce=nonce))

    told = subprocess.run(
        ["openssl", "ts", "-query", "-in", str(path), "-text"], capture_output=True, text=True, check=True
    ).stdout

    assert "Version: 1" in told
    assert "Hash Algorithm: sha256" in told
    assert "Certificate required: yes" in told
    assert f"0x{nonce:02X}" in told or nonce == 0
    dump = "".join(line.split("-", 1)[1].split("   ")[0] for line in told.splitlines() if line.startswith("    00"))
    assert dump.replace(" ", "").replace("-", "") == "".join(head.digest)


def test_each_request_has_a_nonce_of_its_own(head: JournalEntry) -> None:
    assert timestamp_request(head) != timestamp_request(head)
