"""Where the weights of a backbone come from: a package, a folder, or the hub; checked before anything is loaded."""

from __future__ import annotations

import errno
import importlib.util
import tempfile
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from platformdirs import user_cache_path

from transferstudio.backbones import hub, packed_e5
from transferstudio.backbones.catalogue import Backbone
from transferstudio.backbones.checksum import file_sha256
from transferstudio.backbones.tensor_files import read_tensors
from transferstudio.errors import BackboneError, storage_errors
from transferstudio.events import Note, Work
from transferstudio.i18n import message
from transferstudio.resources import temporary_folder

if TYPE_CHECKING:
    import torch

FOLDER_FILES = ("model.safetensors", "pytorch_model.bin", "*.safetensors", "*.pth", "*.pt", "*.bin")


@dataclass(frozen=True)
class Weights:
    """A weights file at hand: its ``source`` is embedded, folder or hub."""

    path: Path
    source: str
    sha256: str


def own_cache() -> Path:
    """The cache of this person on this computer, whether or not it can be written."""
    return user_cache_path("transferstudio", appauthor=False)


@lru_cache(maxsize=8)
def _is_writable(folder: Path) -> bool:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            return True
    except OSError as error:
        return error.errno not in (errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOTDIR, errno.ENOENT)


def cache_folder() -> Path:
    """Where downloads and converted networks are kept, outside any project; safe to delete. Where the home folder is read-only, a
    temporary folder."""
    return own_cache() if _is_writable(own_cache()) else temporary_folder()


def cached_file(name: str) -> Path:
    """A file of the cache: where it is, or where it is to be written."""
    path = own_cache() / name
    return path if path.is_file() else cache_folder() / name


def lasts_not() -> Iterator[Note]:
    """Says so where what is put into the cache is gone when the program ends."""
    if cache_folder() != own_cache():
        yield Note(
            message(
                "The folder {} is not writable: anything kept for next time is lost when the program ends.",
                own_cache(),
            ),
            "warning",
        )


def identified(backbone: Backbone) -> Weights | None:
    """As :func:`at_hand`, but quick: a package's file is neither read nor unpacked, so only its hash is of use.

    Raises:
        BackboneError: the file is there but is not the recorded one.
    """
    if backbone.embedded and importlib.util.find_spec(backbone.embedded.package) is not None:
        return Weights(Path(backbone.embedded.file), "embedded", backbone.embedded.sha256)
    return at_hand(backbone)


def package_file(backbone: Backbone) -> Path | None:
    """The file of the installed package that has the backbone's weights, checked; None where there is none.

    Raises:
        BackboneError: the file is there but is not the recorded one.
    """
    spec = importlib.util.find_spec(backbone.embedded.package) if backbone.embedded else None
    if backbone.embedded is None or spec is None or spec.origin is None:
        return None
    path = Path(spec.origin).parent / backbone.embedded.file
    return _checked(Weights(path, "embedded", backbone.embedded.sha256)).path if path.is_file() else None


def at_hand(backbone: Backbone) -> Weights | None:
    """The backbone's weights if they are on this computer already, checked against the recorded SHA-256.

    Raises:
        BackboneError: the file is there but is not the recorded one.
    """
    if backbone.embedded and (path := package_file(backbone)) is not None:
        found = Weights(path, "embedded", backbone.embedded.sha256)
        return _unpacked(found) if backbone.embedded.packed else found
    if backbone.folder:
        for pattern in FOLDER_FILES:
            for path in sorted(backbone.folder.glob(pattern)):
                return Weights(path, "folder", file_sha256(path))
        raise BackboneError(
            message("This folder contains no weights"),
            where=backbone.folder,
            advice=message("Put model.safetensors in it."),
        )
    path_in_cache = hub.cached(backbone, own_cache()) or hub.cached(backbone, cache_folder())
    return Weights(path_in_cache, "hub", file_sha256(path_in_cache)) if path_in_cache else None


def is_here(backbone: Backbone) -> bool:
    """Whether the weights seem to be on this computer; quick, and without reading the files."""
    if backbone.embedded and importlib.util.find_spec(backbone.embedded.package) is not None:
        return True
    if backbone.folder:
        return True
    if backbone.library == "torchvision":
        return any(hub.torchvision_file(backbone, folder).is_file() for folder in (own_cache(), cache_folder()))
    snapshots = f"hub/models--{(backbone.hub or '').replace('/', '--')}/snapshots"
    return any(any((folder / snapshots).glob("*/model.safetensors")) for folder in (own_cache(), cache_folder()))


def licence_text(backbone: Backbone) -> str:
    """The text of the licence as it came with the weights; empty where it did not."""
    downloads = (hub.cached(backbone, folder) for folder in (own_cache(), cache_folder()))
    folders = [backbone.folder, *(path.parent for path in downloads if path is not None)]
    found = (folder / hub.LICENCE for folder in folders if folder is not None)
    return next((path.read_text("utf-8", "replace") for path in found if path.is_file()), "")


def obtain(backbone: Backbone, *, stop: threading.Event | None = None) -> Work[Weights]:
    """The backbone's weights, downloaded from the hub if they are nowhere else.

    Raises:
        BackboneError: they cannot be had; it says why and what to do.
    """
    found = at_hand(backbone)
    if found:
        return found
    yield from lasts_not()
    path = yield from hub.download(backbone, cache_folder(), stop=stop)
    return Weights(path, "hub", file_sha256(path))


def read_state_dict(weights: Weights) -> dict[str, torch.Tensor]:
    """The tensors of a weights file by name; nothing but tensors is ever read.

    Raises:
        BackboneError: it is damaged, or holds anything else.
    """
    return read_tensors(weights.path)


def _unpacked(packed: Weights) -> Weights:
    """The weights as transformers keeps them, out of a file that is smaller; unpacked into the cache where they never were.

    Raises:
        StorageError: there is no room.
    """
    name = f"unpacked/{packed.sha256[:16]}"
    path = cached_file(f"{name}/{hub.WEIGHTS}")
    if not path.is_file():
        with storage_errors(path):
            packed_e5.unpack(packed.path, path.parent)
    return Weights(path, packed.source, packed.sha256)


def _checked(weights: Weights) -> Weights:
    if file_sha256(weights.path) != weights.sha256:
        raise BackboneError(
            message("The weights do not match those in the catalogue"),
            where=weights.path,
            advice=message("Reinstall the program."),
        )
    return weights
