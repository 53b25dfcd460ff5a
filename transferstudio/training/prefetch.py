"""Batches whose samples other threads read before they are needed."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import islice
from typing import TypeVar

Sample = TypeVar("Sample")
Read = TypeVar("Read")


def prefetched(
    batches: Iterable[Sequence[Sample]], read: Callable[[Sample], Read], *, ahead: int, threads: int = 0
) -> Iterator[list[Read]]:
    """What ``read`` makes of the samples of each batch, in their order; so many batches are read ahead, by as many ``threads`` as there are cores where none are given.

    ``batches`` is asked by the caller's thread alone. A reader that raises ends the iteration with its error.
    """
    rest = iter(batches)
    pending: deque[list[Future[Read]]] = deque()
    with ThreadPoolExecutor(max_workers=threads or max(2, os.cpu_count() or 2), thread_name_prefix="decode") as pool:
        try:
            while True:
                for batch in islice(rest, ahead - len(pending)):
                    pending.append([pool.submit(read, sample) for sample in batch])
                if not pending:
                    return
                yield [future.result() for future in pending.popleft()]
        finally:
            pool.shutdown(wait=False, cancel_futures=True)
