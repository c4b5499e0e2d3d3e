"""The Merkle tree hash of RFC 6962, section 2.1: one digest that stands for all row records of a run, in order.

Leaves and nodes are told apart by a leading byte, so that no row can pass for a branch. A tree, not a chain, because
single rows can then be proved to belong to a run without showing the others.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from itertools import islice

BLOCK = 256
"""Rows of a block: the end of a run keeps the root of each, so that a change is narrowed down to so many rows."""


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


def block_roots(leaves: Iterable[str]) -> Iterator[str]:
    """The tree hash of each block of ``BLOCK`` leaves. ``BLOCK`` is a power of two, so ``root`` over these is the tree's."""
    source = iter(leaves)
    while block := list(islice(source, BLOCK)):
        yield root(block)


class Tree:
    """The whole tree over leaf hashes, in memory, for the proofs of many leaves: some 200 bytes a leaf."""

    def __init__(self, leaves: Iterable[str]) -> None:
        self._levels = [[bytes.fromhex(one) for one in leaves]]
        while len(below := self._levels[-1]) > 1:
            above = [_parent(below[place], below[place + 1]) for place in range(0, len(below) - 1, 2)]
            self._levels.append(above + below[len(above) * 2 :])  # an unpaired node moves up as it is

    def proof(self, index: int) -> list[str]:
        """The audit path of RFC 6962, section 2.1.1: the hashes that lead from a leaf to the root, lowest first."""
        path = []
        for level in self._levels[:-1]:
            if index ^ 1 < len(level):
                path.append(level[index ^ 1].hex())
            index >>= 1
        return path


def _parent(left: bytes, right: bytes) -> bytes:
    return hashlib.sha256(b"\x01" + left + right).digest()
