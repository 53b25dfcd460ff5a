"""Feature extraction: every sample goes through the frozen body once, and its features stay on disk."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from transferstudio.backbones.onnx_body import INPUT, LAST_LAYER, OUTPUT
from transferstudio.backbones.sample_sources import Reader, Source, Sources
from transferstudio.errors import TrainingError
from transferstudio.events import Meter, Note, Work
from transferstudio.i18n import message
from transferstudio.project.features import FeatureCache, FeatureWriter, writing
from transferstudio.runtime import UnreadableImageError
from transferstudio.training import parallel
from transferstudio.training.prefetch import prefetched

if TYPE_CHECKING:
    import torch

AHEAD = 4  # batches that are decoded before they are needed


@dataclass(frozen=True)
class ExtractionSamples:
    """Samples to look at; names and sources are found by index when they are asked for, since many would take much memory."""

    hashes: Sequence[str]
    name: Callable[[int], str]
    sources: Sequence[Source]


@dataclass(frozen=True)
class Runner:
    """A frozen body: ``run`` takes samples as their reader stacks them to features, float (samples, ``width``).

    The first ``last_layer`` columns are those of the network's last layer.
    """

    run: Callable[[np.ndarray], np.ndarray]
    width: int
    last_layer: int


def onnx_runner(path: Path) -> Runner:
    """A body in ONNX Runtime on the CPU: two to three times as fast as torch there."""
    session = open_session(path)
    width = session.get_outputs()[0].shape[1]
    last_layer = session.get_modelmeta().custom_metadata_map.get(LAST_LAYER, width)
    return Runner(lambda samples: session.run([OUTPUT], {INPUT: samples})[0], width, int(last_layer))


def torch_runner(
    make: Callable[[], torch.nn.Module], width: int, device: torch.device, *, last_layer: int | None = None
) -> Runner:
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

    return Runner(run, width, last_layer or width)


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
    samples: ExtractionSamples,
    *,
    stop: threading.Event | None = None,
) -> Work[tuple[FeatureCache, set[str]]]:
    """Fills the cache in ``folder`` with the features of ``samples``; returns it and the hashes that could not be read.

    Only what is new is computed. Peak memory does not depend on the number of samples. Of several processes each computes its share.

    Raises:
        TrainingError: a sample's features are not finite in float16.
        StorageError: there is no room for them.
    """
    parallel.wait()  # so that all processes find the same rows missing
    store = FeatureCache(folder, width=runner.width)
    store.discard_damaged(samples.hashes)
    parallel.wait()
    store.refresh()
    alone = parallel.alone()
    if alone and (store.find(samples.hashes) >= 0).all():
        meter = Meter("features", 0)
        yield meter.started()
        yield meter.finished(computed=0, cached=len(samples.hashes))
        return store, set()
    own = folder if alone else _part(folder, parallel.rank())
    with writing(own, width=runner.width, stop=stop) as writer:
        if alone:
            store.refresh()  # another writer may have ended just now
        missing = np.flatnonzero(store.find(samples.hashes) < 0)
        meter, unreadable = yield from _compute(writer, runner, reader, samples, missing, stop)
    unreadable = set().union(*parallel.gather(unreadable))
    if not alone:
        if parallel.rank() == 0:
            _merge(folder, store)
        if parallel.any_of(stop is not None and stop.is_set()) and stop is not None:
            stop.set()
    store.refresh()
    yield meter.finished(computed=(meter.total or 0) - len(unreadable), cached=len(samples.hashes) - len(missing))
    return store, unreadable


def _compute(
    writer: FeatureWriter,
    runner: Runner,
    reader: Reader,
    samples: ExtractionSamples,
    missing: np.ndarray,
    stop: threading.Event | None,
) -> Work[tuple[Meter, set[str]]]:
    """Writes this process's share of what is missing (indices, int64); returns how far it came and the hashes of what cannot be read."""
    lengths = reader.lengths(Sources(len(missing), lambda index: samples.sources[missing[index]]))
    if lengths is not None:
        missing = missing[np.argsort(lengths, kind="stable")]
    own: list[int] = list(parallel.share(missing.tolist()))
    unreadable: set[str] = set()
    meter = Meter("features", len(own))
    yield meter.started()
    for batch in _decoded(own, samples.sources, reader, stop):
        good = [(index, read) for index, read in batch if isinstance(read, np.ndarray)]
        for index, failure in batch:
            if isinstance(failure, UnreadableImageError):
                unreadable.add(samples.hashes[index])
                yield Note(message("{} is left out: {}", samples.name(index), failure), "warning")
        if good:
            features = runner.run(reader.stack([read for _, read in good]))
            indices = [index for index, _ in good]
            writer.append([samples.hashes[index] for index in indices], _as_float16(features, samples, indices))
        yield meter.advance(len(batch))
    return meter, unreadable


def _part(folder: Path, number: int) -> Path:
    return folder / f"part-{number}"


def _merge(folder: Path, store: FeatureCache) -> None:
    """Puts what each process computed into the cache of all."""
    with writing(folder, width=store.width) as writer:
        for number in range(parallel.size()):
            part = FeatureCache(_part(folder, number), width=store.width)
            for hashes, rows in part.blocks():
                new = store.find(hashes) < 0  # a part that a killed run left behind may hold what is there by now
                writer.append([digest for digest, absent in zip(hashes, new, strict=True) if absent], rows[new])
                store.refresh()
            shutil.rmtree(_part(folder, number))


def _as_float16(features: np.ndarray, samples: ExtractionSamples, indices: Sequence[int]) -> np.ndarray:
    with np.errstate(over="ignore"):
        rows = features.astype(np.float16)
    finite = np.isfinite(rows).all(axis=1)
    if not finite.all():
        raise TrainingError(
            message("The network's output for this sample is not a finite number"),
            where=samples.name(indices[int((~finite).argmax())]),
            advice=message("Remove it from the project, or choose another network."),
        )
    return rows


def _decode(source: Source, reader: Reader) -> np.ndarray | UnreadableImageError:
    try:
        return reader.read(source)
    except UnreadableImageError as error:
        return error


def _decoded(
    indices: Sequence[int], sources: Sequence[Source], reader: Reader, stop: threading.Event | None
) -> Iterator[list[tuple[int, np.ndarray | UnreadableImageError]]]:
    """Batches of samples that were read, with their indices, a few of them ahead by other threads; none any more after a stop."""

    def source(index: int) -> tuple[int, Source | UnreadableImageError]:
        try:
            return index, sources[index]
        except UnreadableImageError as error:
            return index, error

    def read(found: tuple[int, Source | UnreadableImageError]) -> tuple[int, np.ndarray | UnreadableImageError]:
        index, one = found
        return index, one if isinstance(one, UnreadableImageError) else _decode(one, reader)

    rest = iter(indices)
    # Sources are found here: each thread that asks the project keeps a connection to it.
    batches = iter(lambda: [source(index) for index in islice(rest, reader.at_once)], [])
    for batch in prefetched(batches, read, ahead=AHEAD):
        if stop is not None and stop.is_set():
            return
        yield batch
