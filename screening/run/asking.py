"""Columns of names asked in several processes: copies of this one, each of which asks the lists for a column at a time.

A copy shares what the matcher holds and has learned so far. It is made by fork, so only where that is safe: on Linux, and while
this process has one thread; elsewhere everything is asked here. No answer depends on it. A copy is sent texts and sends back, for
those with hits alone, numbers and words: no objects, nothing that is unpickled. It ends when its pipe closes, so that none
outlives this process, however that ends.
"""

from __future__ import annotations

import contextlib
import gc
import multiprocessing
import os
import signal
import sys
import threading
import warnings
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from types import TracebackType
from typing import TYPE_CHECKING, Generic, Self, TypeVar

import msgspec

from screening.errors import SettingError
from screening.match import Hit, Matcher
from screening.model import Entity, Kind, TokenMatch
from screening.run.prepared import Entities, uncollected

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

T = TypeVar("T")
Hits = tuple[Hit, ...]

MOST_PROCESSES = 4
"""Processes started unless more are asked for: reading, recording and reporting keep one core busy for about so many."""

ALONE = 5000
"""Names asked by this process before others are made: until then they would cost more than they save. It also has the answers
of a small file at once, and gives the copies the words learned so far.
"""

AHEAD = 2
"""Columns that each copy is given before its first answer is awaited, so that it need not wait for this process."""


FORGOTTEN = 700_000
"""Names after which a copy forgets what it learned, so that it stays of one size however many are asked."""


@dataclass(frozen=True, slots=True)
class Column(Generic[T]):
    """Texts to be asked together, each with its kind, and what they belong to."""

    of: T
    texts: Sequence[str]
    kinds: Sequence[Kind] | None = None


class _Sent(msgspec.Struct, array_like=True, frozen=True):
    """A hit as it is sent: the place of its text, entity and alias by number, and what cannot be looked up."""

    text: int
    entity: int
    alias: int
    queried: str
    score: float
    explanation: str
    tokens: tuple[TokenMatch, ...]


_QUESTION = msgspec.msgpack.Decoder(tuple[list[str], list[int] | None])
_ANSWER = msgspec.msgpack.Decoder(list[_Sent])
_KINDS = tuple(Kind)
_NOTHING_MORE = b""
"""Sent to a copy: there is no further column yet. Sent by a copy: it could not answer."""


def processes_of(asked_for: int | None) -> int:
    """The processes that may ask: those asked for, else one a core that this process may use, up to ``MOST_PROCESSES``.

    Raises SettingError for a number below one.
    """
    if asked_for is None:
        cores = len(os.sched_getaffinity(0)) if sys.platform == "linux" else 1
        return min(MOST_PROCESSES, cores)
    if asked_for < 1:
        raise SettingError(f"{asked_for} processes cannot screen anything.", remedy="Give 1 or more, or leave --processes away.")
    return asked_for


class Asking:
    """Asks columns of names, in several processes where that pays. Within a ``with`` block they are kept from table to table."""

    def __init__(self, matcher: Matcher, *, threshold: float, processes: int) -> None:
        self._matcher = matcher
        self._threshold = threshold
        self._processes = processes if sys.platform == "linux" else 1
        self._copies: list[_Copy] = []
        self._asked = 0
        self._held = 0

    def __enter__(self) -> Self:
        if not self._held:
            self._asked = 0
        self._held += 1
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._held -= 1
        if not self._held:
            self._end()

    def each(self, columns: Iterable[Column[T]]) -> Iterator[tuple[Column[T], list[Hits]]]:
        """Each column in order, with what ``Matcher.many`` gives for its texts.

        To be called within the ``with`` block. Raises SettingError where a process was ended from outside.
        """
        waiting: deque[tuple[Column[T], _Copy | None]] = deque()
        turn = 0
        try:
            for column in columns:
                self._asked += len(column.texts)
                if not waiting and not self._several():
                    yield column, self._ask(column)
                    continue
                copies = self._copies
                if len(waiting) == AHEAD * len(copies):
                    yield self._answer(*waiting.popleft())
                question = _question(column)
                copy = copies[turn % len(copies)]
                copy.send(question)
                waiting.append((column, copy if question else None))
                turn += 1
            for copy in self._copies:
                copy.send(_NOTHING_MORE)
            while waiting:
                yield self._answer(*waiting.popleft())
        finally:
            if waiting:  # left in the middle: answers that nobody will fetch are on their way
                self._end()

    def _several(self) -> bool:
        """Whether others ask; they are made where it is time."""
        safe = threading.active_count() == 1 and not multiprocessing.current_process().daemon
        if not self._copies and self._processes > 1 and self._asked > ALONE and safe:
            for _ in range(self._processes):
                self._copies.append(_Copy.made(self._matcher, self._threshold, self._copies))
        return bool(self._copies)

    def _ask(self, column: Column[T]) -> list[Hits]:
        with uncollected():
            return self._matcher.many(column.texts, kinds=column.kinds, threshold=self._threshold)

    def _answer(self, column: Column[T], copy: _Copy | None) -> tuple[Column[T], list[Hits]]:
        sent = copy.answer() if copy else None
        if sent is None:  # what made it fail happens here again, where it can be told, or does not
            return column, self._ask(column)
        found: list[Hits] = [()] * len(column.texts)
        entities = self._matcher.entities
        for one in sent:
            entity = entities[one.entity]
            alias = entity.names[one.alias]
            found[one.text] += (Hit(entity, alias, one.queried, one.score, one.explanation, one.tokens),)
        return column, found

    def _end(self) -> None:
        for copy in self._copies:
            copy.end()
        self._copies = []


@dataclass(slots=True)
class _Copy:
    """A process made of this one, at the other end of a pipe."""

    process: multiprocessing.process.BaseProcess
    pipe: Connection = field(repr=False)

    @classmethod
    def made(cls, matcher: Matcher, threshold: float, others: Sequence[_Copy]) -> _Copy:
        """One more copy. Those made before are told of, so that it does not hold their pipes open when this process is gone."""
        fork = multiprocessing.get_context("fork")
        here, there = fork.Pipe()
        process = fork.Process(
            target=_serve, args=(there, (here, *(one.pipe for one in others)), matcher, threshold), daemon=True
        )
        with warnings.catch_warnings():
            # Later versions of Python warn of any thread, those of numpy's library too, which stop themselves before a fork.
            warnings.simplefilter("ignore", DeprecationWarning)
            # A request to end is for this process, which ends the other; that one never hears of it.
            heard = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT, signal.SIGTERM, signal.SIGHUP})
            try:
                process.start()
            finally:
                signal.pthread_sigmask(signal.SIG_SETMASK, heard)
        there.close()
        return cls(process, here)

    def send(self, message: bytes) -> None:
        """Send a question, or that there is none yet; then the answer before is sent."""
        try:
            self.pipe.send_bytes(message)
        except OSError as error:
            raise self._gone() from error

    def answer(self) -> list[_Sent] | None:
        """The next answer, None where the copy could not give it."""
        try:
            message = self.pipe.recv_bytes()
        except (EOFError, OSError) as error:
            raise self._gone() from error
        return _ANSWER.decode(message) if message else None

    def end(self) -> None:
        """End the process, whatever it is doing: it holds nothing that anybody needs."""
        self.pipe.close()
        self.process.kill()
        self.process.join()
        self.process.close()

    def _gone(self) -> SettingError:
        self.process.join(1)
        code = self.process.exitcode
        how = f"by signal {-code}" if code and code < 0 else f"with code {code}"
        return SettingError(
            f"A process that asked the lists was ended from outside ({how}); memory may have run out.",
            remedy="Nothing of the run counts as screened. Screen again, with --processes 1 where memory is short.",
        )


def _question(column: Column[T]) -> bytes:
    """A column as it is sent; nothing where it holds half a character, which only this process can ask."""
    kinds = None if column.kinds is None else [_KINDS.index(kind) for kind in column.kinds]
    try:
        return msgspec.msgpack.encode((column.texts, kinds))
    except UnicodeEncodeError:
        return _NOTHING_MORE


def _serve(pipe: Connection, others: Sequence[Connection], matcher: Matcher, threshold: float) -> None:
    """What a copy does: answer columns until the pipe closes. It reads the next before it sends an answer, so that the process
    it was made of never waits for it to read while it waits to be read.
    """
    for other in others:
        other.close()
    # What is shared with the process it was made of is not to be looked through, and so copied. Nor is what is learned: it
    # holds nothing that only the collector could free.
    gc.freeze()
    gc.disable()
    place_of = _places(matcher.entities)
    asked = 0
    answer: bytes | None = None
    with contextlib.suppress(EOFError, OSError):
        while True:
            question = pipe.recv_bytes()
            if answer is not None:
                pipe.send_bytes(answer)
                answer = None
            if question:
                texts, kinds = _QUESTION.decode(question)
                asked += len(texts)
                if asked > FORGOTTEN:
                    asked = len(texts)
                    matcher.forget()
                    gc.collect()
                answer = _answered(texts, kinds, matcher, threshold, place_of)


def _answered(
    texts: list[str], numbers: list[int] | None, matcher: Matcher, threshold: float, place_of: Callable[[Entity], int]
) -> bytes:
    kinds = None if numbers is None else [_KINDS[number] for number in numbers]
    try:
        found = matcher.many(texts, kinds=kinds, threshold=threshold)
        return msgspec.msgpack.encode([_sent(place, hit, place_of) for place, hits in enumerate(found) for hit in hits])
    except Exception:  # whatever it is: the process that asked does it again, and meets it where it can be told
        return _NOTHING_MORE


def _places(entities: Sequence[Entity]) -> Callable[[Entity], int]:
    if isinstance(entities, Entities):
        return entities.place
    places = {id(entity): place for place, entity in enumerate(entities)}
    return lambda entity: places[id(entity)]


def _sent(place: int, hit: Hit, place_of: Callable[[Entity], int]) -> _Sent:
    alias = next(number for number, alias in enumerate(hit.entity.names) if alias is hit.alias)
    return _Sent(place, place_of(hit.entity), alias, hit.queried, hit.score, hit.explanation, hit.tokens)
