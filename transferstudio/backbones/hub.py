"""Downloads weights from a hub: progress, cancel, resume, checksum, and one clear sentence when there is no network."""

from __future__ import annotations

import errno
import queue
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from transferstudio.backbones.catalogue import TOKENIZER, Backbone
from transferstudio.backbones.checksum import file_sha256
from transferstudio.backbones.slow_tokenizer import SETTINGS, VOCABULARIES, unreadable, write_tokenizer
from transferstudio.backbones.tensor_files import write_safetensors
from transferstudio.errors import BackboneError, storage_error
from transferstudio.events import Finished, Note, Progress, Work
from transferstudio.i18n import engine_word, message

WEIGHTS = "model.safetensors"
TORCH_WEIGHTS = "pytorch_model.bin"  # that older repositories have in its place
LICENCE = "LICENSE.md"  # as repositories call it whose licence has conditions
CONFIG = "config.json"  # which networks of transformers need beside their weights
MOST_BYTES = 20 * 2**30  # of weights; what is larger is not downloaded
MOST_TEXT_BYTES = 100 * 2**20  # of any other file
NO_ROOM = (errno.ENOSPC, errno.EFBIG, errno.EACCES, errno.EPERM, errno.EROFS)
TICK_S = 0.2
REACHED_S = 10  # in which a server answers, if there is one
PAUSED_S = 1.0  # a consumer that has not asked for so long holds the download


class _StoppedError(Exception):
    """The person cancelled."""


def cached(backbone: Backbone, folder: Path) -> Path | None:
    """The file if an earlier download is complete."""
    if backbone.hub is None:
        return None
    if backbone.library == "torchvision":
        path = torchvision_file(backbone, folder)
        return path if path.is_file() else None
    from huggingface_hub import try_to_load_from_cache  # here, because it takes long to load

    found = [try_to_load_from_cache(backbone.hub, name, cache_dir=folder / "hub") for name in _files(backbone)]
    return Path(str(found[0])) if all(isinstance(path, str) for path in found) else None


def _files(backbone: Backbone) -> tuple[str, ...]:
    if backbone.is_text:
        return (WEIGHTS, CONFIG, TOKENIZER)
    return (WEIGHTS, CONFIG) if backbone.is_detector else (WEIGHTS,)


def torchvision_file(backbone: Backbone, folder: Path) -> Path:
    """Where the weights of one of torchvision's networks are once they have been downloaded."""
    return folder / "torchvision" / f"{backbone.architecture}.pth"


def download(backbone: Backbone, folder: Path, *, stop: threading.Event | None = None) -> Work[Path]:
    """Fetches the weights; it waits while no event is asked for, and goes on where it stopped after an interruption.

    Raises:
        BackboneError: no network, no such file, or the checksum of the server does not match.
    """
    if backbone.hub is None:
        raise BackboneError(
            message("{} cannot be downloaded", backbone.title), advice=message("Choose another network.")
        )
    stop = stop or threading.Event()
    outcome: queue.Queue[Path | BaseException] = queue.Queue()
    counter = _counter(stop)
    fetch = _from_torchvision if backbone.library == "torchvision" else _from_hub
    thread = threading.Thread(
        target=_fetch, args=(fetch, backbone, folder, counter, outcome), name="download", daemon=True
    )
    if backbone.conditions is not None:
        words, url = engine_word(backbone.conditions.words), backbone.conditions.url
        yield Note(message("Licence of {}: {}. {} {}", backbone.title, backbone.licence, words, url), "warning")
    yield Note(message("Downloading {} from the Hugging Face Hub", backbone.title))
    thread.start()
    while thread.is_alive():
        counter.asked = time.monotonic()
        thread.join(TICK_S)
        yield Progress("download", counter.bytes_done, counter.bytes_total)
    result = outcome.get()
    if isinstance(result, _StoppedError):
        raise BackboneError(
            message("The download was cancelled"),
            advice=message("It resumes where it stopped when you start it again."),
        )
    if isinstance(result, BaseException):
        raise _readable(result, backbone) from result
    yield Finished("download", 0.0, {"bytes": result.stat().st_size})
    return result


def _fetch(
    fetch: Callable[[Backbone, Path, Any], Path],
    backbone: Backbone,
    folder: Path,
    counter: Any,
    outcome: queue.Queue[Path | BaseException],
) -> None:
    try:
        outcome.put(fetch(backbone, folder, counter))
    except BaseException as error:
        outcome.put(error)


def _from_hub(backbone: Backbone, folder: Path, counter: Any) -> Path:
    from huggingface_hub import hf_hub_url

    repository, wanted = _Repository(str(backbone.hub), folder / "hub"), _files(backbone)
    _reach(hf_hub_url(repository.name, WEIGHTS))
    if CONFIG in wanted:
        repository.fetch(CONFIG)
    if TOKENIZER in wanted:
        _fetch_tokenizer(repository, backbone.title)
    if backbone.conditions is not None and repository.has(LICENCE):
        repository.fetch(LICENCE)
    if repository.has(WEIGHTS) or not repository.has(TORCH_WEIGHTS):
        return repository.fetch(WEIGHTS, counter)
    found = repository.fetch(TORCH_WEIGHTS, counter)
    path = found.with_name(WEIGHTS)
    write_safetensors(found, path)
    found.resolve().unlink()  # the same twice would take twice the room
    found.unlink(missing_ok=True)
    return path


def _fetch_tokenizer(repository: _Repository, title: str) -> None:
    """The tokenizer.json, or one that is made of the vocabulary; before the weights, which take long."""
    if repository.has(TOKENIZER):
        repository.fetch(TOKENIZER)
        return
    names = next((names for names in VOCABULARIES if all(repository.has(name) for name in names)), None)
    if names is None:
        raise unreadable(title, repository.name)
    for name in (*(name for name in SETTINGS if repository.has(name)), *names):
        path = repository.fetch(name)
    write_tokenizer(path.parent, title)


@dataclass(frozen=True)
class _Repository:
    """A repository of the hub, and the cache that its files are kept in."""

    name: str
    cache: Path

    def has(self, name: str) -> bool:
        """Whether it has a file; asked without leaving a note in the cache that it has not."""
        from huggingface_hub.errors import EntryNotFoundError

        try:
            self._announced(name)
        except EntryNotFoundError:
            return False
        return True

    def fetch(self, name: str, counter: Any = None) -> Path:
        """A file, checked against the size and SHA-256 that the hub announces.

        Raises:
            BackboneError: it is too large, or another file came.
        """
        from huggingface_hub import hf_hub_download

        announced = self._announced(name)
        if (announced.size or 0) > (MOST_TEXT_BYTES if counter is None else MOST_BYTES):
            raise BackboneError(
                message("The file {} is too large to be downloaded", name),
                where=self.name,
                advice=message("Choose another network."),
            )
        path = Path(hf_hub_download(self.name, name, cache_dir=self.cache, tqdm_class=counter))
        digest = (announced.etag or "").strip('"')
        if len(digest) == 64 and file_sha256(path) != digest:
            path.resolve().unlink()
            raise _falsified(self.name)
        return path

    def _announced(self, name: str) -> Any:
        from huggingface_hub import hf_hub_url
        from huggingface_hub.file_download import get_hf_file_metadata

        return get_hf_file_metadata(hf_hub_url(self.name, name))


def _reach(address: str) -> None:
    """Sees at once that nobody answers there: the hub's library asks again and again for half a minute before it says so.

    Raises:
        ConnectionError: nobody does.
    """
    from huggingface_hub import get_session

    try:
        get_session().head(address, timeout=REACHED_S)
    except Exception as error:  # of the library below, which changes from version to version of the hub's
        raise ConnectionError(str(error)) from error


def _from_torchvision(backbone: Backbone, folder: Path, counter: Any) -> Path:
    """From where torchvision keeps its weights; the name of the file there ends with the first digits of its SHA-256."""
    from huggingface_hub.file_download import http_get  # goes on where it stopped, as torch.hub does not

    path, address = torchvision_file(backbone, folder), torchvision_address(backbone)
    _reach(address)
    announced = address.rsplit("-", 1)[-1].removesuffix(".pth")
    path.parent.mkdir(parents=True, exist_ok=True)
    begun = path.with_suffix(".part")
    if not begun.is_file() or not file_sha256(begun).startswith(announced):
        with begun.open("ab") as file:
            http_get(address, file, resume_size=file.tell(), displayed_filename=path.name, tqdm_class=counter)
    if not file_sha256(begun).startswith(announced):
        begun.unlink()
        raise _falsified(str(backbone.hub))
    begun.replace(path)
    return path


def torchvision_address(backbone: Backbone) -> str:
    """Where torchvision says that the weights are."""
    from torchvision.models import get_model_weights  # here, because torch is heavy

    return str(get_model_weights(backbone.architecture)["DEFAULT"].url)


def _falsified(where: str) -> BackboneError:
    return BackboneError(
        message("The downloaded file does not match the one announced by the Hugging Face Hub"),
        where=where,
        advice=message("Download it again."),
    )


def _counter(stop: threading.Event) -> Any:
    """A tqdm class that shows nothing, counts bytes, and stops the download when asked."""
    from tqdm import tqdm  # here, because only downloads need it

    class Counter(tqdm):  # type: ignore[misc,type-arg,unused-ignore]
        bytes_done = 0
        bytes_total: int | None = None
        asked = time.monotonic()

        def __init__(self, *args: Any, **kwargs: Any) -> None:
            kwargs.pop("name", None)
            super().__init__(*args, **{**kwargs, "disable": True})
            Counter.bytes_total = kwargs.get("total") or Counter.bytes_total
            Counter.bytes_done = kwargs.get("initial") or 0

        def update(self, n: float | None = 1) -> None:
            while time.monotonic() - Counter.asked > PAUSED_S and not stop.is_set():
                time.sleep(TICK_S)  # nobody asks for the next event: the download is held
            if stop.is_set():
                raise _StoppedError
            Counter.bytes_done += int(n or 0)

    return Counter


def _readable(error: BaseException, backbone: Backbone) -> BackboneError:
    from huggingface_hub.errors import HfHubHTTPError, LocalEntryNotFoundError, OfflineModeIsEnabled

    if isinstance(error, BackboneError):
        return error
    known = storage_error(error) if isinstance(error, OSError) and error.errno in NO_ROOM else None
    if known is not None:
        return BackboneError(known.what, where=known.where, advice=known.advice)
    if isinstance(error, HfHubHTTPError):
        return BackboneError(
            message("The Hugging Face Hub refused to serve {}: {}", backbone.hub, error.server_message or error),
            advice=message("Choose another network."),
        )
    if isinstance(
        error, (LocalEntryNotFoundError, OfflineModeIsEnabled, ConnectionError, TimeoutError, OSError)
    ) or "onnect" in str(error):
        return BackboneError(
            message("{} must be downloaded, but there is no connection to the Hugging Face Hub", backbone.title),
            advice=message("Connect to the internet, or choose a network whose weights are installed."),
        )
    return BackboneError(
        message("The download failed: {}", error), where=backbone.hub, advice=message("Try again later.")
    )
