"""The Merkle tree hash of RFC 6962, section 2.1: one digest that stands for all row records of a run, in order.

Leaves and nodes are told apart by a leading byte, so that no row can pass for a branch. A tree, not a chain, because
single rows can then be proved to belong to a run without showing the others.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable


def leaf(record: bytes) -> str:
    """The hash of one record: SHA-256 over a zero byte and the record, in hex."""
    return hashlib.sha256(b"\x00" + record).hexdigest()


def root(leaves: Iterable[str]) -> str:
    """The tree hash over leaf hashes in order, in hex; that of no leaves is the SHA-256 of nothing.

    Holds one pending hash per level: a million leaves take twenty.
    """
    pending: list[tuple[int, bytes]] = []
    for text in leaves:
        height, node = 0, bytes.fromhex(text)
        while pending and pending[-1][0] == height:
            node = _parent(pending.pop()[1], node)
            height += 1
        pending.append((height, node))
    if not pending:
        return hashlib.sha256(b"").hexdigest()
    node = pending.pop()[1]
    while pending:
        node = _parent(pending.pop()[1], node)
    return node.hex()


def _parent(left: bytes, right: bytes) -> bytes:
    return hashlib.sha256(b"\x01" + left + right).digest()
