"""The Merkle tree hash of RFC 6962, section 2.1: one digest that stands for all row records of a run, in order.

Leaves and nodes are told apart by a leading byte, so that no row can pass for a branch. A tree, not a chain, because
single rows can then be proved to belong to a run without showing the others.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
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


def proof(leaves: Sequence[str], index: int) -> list[str]:
    """The audit path of RFC 6962, section 2.1.1: the hashes that lead from the leaf at ``index`` to the root, lowest first."""
    path: list[str] = []
    start, end = 0, len(leaves)
    while end - start > 1:
        split = start + (1 << (end - start - 1).bit_length() - 1)
        if index < split:
            path.append(root(leaves[split:end]))
            end = split
        else:
            path.append(root(leaves[start:split]))
            start = split
    return path[::-1]


def root_of_proof(leaf_hash: str, index: int, size: int, path: Sequence[str]) -> str | None:
    """The root that a leaf at ``index`` of ``size`` leads to over the path; None where the path cannot be one of that tree."""
    node, last = bytes.fromhex(leaf_hash), size - 1
    if not 0 <= index < size:
        return None
    for text in path:
        if last == 0:
            return None
        sibling = bytes.fromhex(text)
        if index & 1 or index == last:
            node = _parent(sibling, node)
            while not index & 1 and index:
                index, last = index >> 1, last >> 1
        else:
            node = _parent(node, sibling)
        index, last = index >> 1, last >> 1
    return node.hex() if last == 0 else None


def _parent(left: bytes, right: bytes) -> bytes:
    return hashlib.sha256(b"\x01" + left + right).digest()
