"""Look once: every sample goes through the frozen body, and its features stay on disk."""

from __future__ import annotations

import os
import shutil
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from transferstudio.backbones.onnx_body import INPUT, OUTPUT
from transferstudio.backbones.reading import Reader, Source
from transferstudio.errors import TrainingError
from transferstudio.events import Meter, Note, Work
from transferstudio.project.features import FeatureCache
from transferstudio.runtime import UnreadableImageError
from transferstudio.training import parallel

if TYPE_CHECKING:
    import torch

AHEAD = 4  # batches that are decoded before they are needed

Item = tuple[str, str, Source]
"""Hash, name and source of a sample."""


@dataclass(frozen=True)
class Runner:
    """A frozen body: ``run`` takes samples as their reader stacks them to features, float (samples, ``width``)."""

    run: Callable[[np.ndarray], np.ndarray]
    width: int


def onnx_runner(path: Path) -> Runner:
    """A body in ONNX Runtime on the CPU: two to three times as fast as torch there."""
    session = open_session(path)
    return Runner(lambda samples: session.run([OUTPUT], {INPUT: samples})[0], session.get_outputs()[0].shape[1])


def torch_runner(make: Callable[[], torch.nn.Module], width: int, device: torch.device) -> Runner:
    """A body in torch on a graphics processor, in full precision so that the cache holds what the CPU would compute."""

    @cache
    def body() -> torch.nn.Module:
        return make().to(device).eval()

    def run(samples: np.ndarray) -> np.ndarray:
        import torch  # here, because it is heavy

        torch.backends.cudnn.allow_tf32 = False
        with torch.inference_mode():
            features: np.ndarray = body()(torch.from_numpy(samples).to(device)).float().cpu().numpy()
        return features

    return Runner(run, width)


def open_session(path: Path, *, threads: int = 0) -> Any:
    """An ONNX Runtime session on the CPU whose idle threads sleep."""
    import onnxruntime as ort  # here, because it takes long to load

    options = ort.SessionOptions()
    options.intra_op_num_threads = threads or parallel.threads()
    # Spinning threads make every torch operation after a session up to 50 times slower (microsoft/onnxruntime#13808).
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    return ort.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])


def extract(
    folder: Path,
    runner: Runner,
    reader: Reader,
    items: Sequence[Item],
    *,
    stop: threading.Event | None = None,
) -> Work[tuple[FeatureCache, set[str]]]:
    """Fills the cache in ``folder`` with the features of ``items``; returns it and the hashes that could not be read.

    Only what is new is computed. Peak memory does not depend on the number of samples. Of several processes each computes its share.

    Raises:
        TrainingError: a sample's features are not finite in float16.
    """
    parallel.wait()  # else one may open what another one is writing
    store = FeatureCache(folder, width=runner.width)
    missing = store.find([item[0] for item in items]) < 0
    wanted = [item for item, absent in zip(items, missing, strict=True) if absent]
    wanted.sort(key=lambda item: reader.length(item[2]))
    wanted = list(parallel.share(wanted))
    unreadable: set[str] = set()
    target = store if parallel.alone() else FeatureCache(_part(folder, parallel.rank()), width=runner.width)
    meter = Meter("features", len(wanted))
    yield meter.started()
    for batch in _decoded(wanted, reader, stop):
        good = [(item, read) for item, read in batch if isinstance(read, np.ndarray)]
        for item, failure in batch:
            if isinstance(failure, UnreadableImageError):
                unreadable.add(item[0])
                yield Note(f"{item[1]} is left out: {failure}", "warning")
        if good:
            features = runner.run(reader.stack([read for _, read in good]))
            target.append([item[0] for item, _ in good], _as_float16(features, [item for item, _ in good]))
        yield meter.advance(len(batch))
    unreadable = set().union(*parallel.gather(unreadable))
    if not parallel.alone():
        if parallel.rank() == 0:
            _merge(folder, store)
        if parallel.any_of(stop is not None and stop.is_set()) and stop is not None:
            stop.set()
    store.refresh()
    yield meter.finished(computed=len(wanted) - len(unreadable), cached=len(items) - len(wanted))
    return store, unreadable


def _part(folder: Path, number: int) -> Path:
    return folder / f"part-{number}"


def _merge(folder: Path, store: FeatureCache) -> None:
    """Puts what each process computed into the cache of all."""
    for number in range(parallel.size()):
        part = FeatureCache(_part(folder, number), width=store.width)
        for hashes, rows in part.blocks():
            new = store.find(hashes) < 0  # a part that a killed run left behind may hold what is there by now
            store.append([digest for digest, absent in zip(hashes, new, strict=True) if absent], rows[new])
            store.refresh()
        shutil.rmtree(_part(folder, number))


def _as_float16(features: np.ndarray, items: Sequence[Item]) -> np.ndarray:
    with np.errstate(over="ignore"):
        rows = features.astype(np.float16)
    finite = np.isfinite(rows).all(axis=1)
    if not finite.all():
        raise TrainingError(
            "The network's answer to this sample is not a finite number",
            where=items[int((~finite).argmax())][1],
            advice="Take it out of the project, or choose another backbone.",
        )
    return rows


def _decode(item: Item, reader: Reader) -> tuple[Item, np.ndarray | UnreadableImageError]:
    try:
        return item, reader.read(item[2])
    except UnreadableImageError as error:
        return item, error


def _decoded(
    items: Iterable[Item], reader: Reader, stop: threading.Event | None
) -> Iterator[list[tuple[Item, np.ndarray | UnreadableImageError]]]:
    """Batches of samples that were read, a few of them ahead by other threads."""
    rest = iter(items)
    pending: deque[list[Future[tuple[Item, np.ndarray | UnreadableImageError]]]] = deque()
    with ThreadPoolExecutor(max_workers=max(2, os.cpu_count() or 2), thread_name_prefix="decode") as pool:
        try:
            while True:
                while len(pending) < AHEAD and (batch := list(islice(rest, reader.at_once))):
                    pending.append([pool.submit(_decode, item, reader) for item in batch])
                if not pending or (stop is not None and stop.is_set()):
                    return
                yield [future.result() for future in pending.popleft()]
        finally:
            pool.shutdown(wait=False, cancel_futures=True)
