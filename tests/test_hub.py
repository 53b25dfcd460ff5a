"""Downloads against a hub-shaped server on this computer: whole, broken off, cancelled, refused, falsified."""

from __future__ import annotations

import hashlib
import io
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import BinaryIO

import pytest
import torch
from safetensors.torch import load_file
from transformers import BertConfig, BertModel

from tests.conftest import ROOT
from transferstudio.backbones import weights
from transferstudio.backbones.catalogue import find
from transferstudio.backbones.network import pretrained
from transferstudio.backbones.weights import Weights
from transferstudio.errors import BackboneError
from transferstudio.events import finish

REPOSITORY = "timm/resnet18.a1_in1k"
COMMIT = "0" * 40


@dataclass
class Hub:
    """What the server answers with."""

    data: bytes
    announced: str
    requests: list[str] = field(default_factory=list)
    address: str = ""
    missing: bool = False
    breaks: bool = False
    """Whether the next download ends in the middle."""
    slow: bool = False
    """Whether it sends 10 MB a second, in pieces of 1 MB."""
    files: dict[str, bytes] = field(default_factory=dict)
    """What the repository has in place of model.safetensors, by name."""
    said_size: int | None = None
    """The size that is announced, where that is another one."""


def send(out: BinaryIO, data: bytes, *, slow: bool) -> None:
    for start in range(0, len(data), 1_000_000):
        out.write(data[start : start + 1_000_000])
        if slow:
            time.sleep(0.1)


def handler(hub: Hub) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def log_message(self, *_: object) -> None:
            pass

        def _head(self) -> bool:
            name = self.path.rsplit("/", 1)[-1]
            self._data = hub.files.get(name, b"") if hub.files else hub.data
            if hub.missing or not (name in hub.files if hub.files else name.endswith(("model.safetensors", ".pth"))):
                self.send_response(404)
                self.send_header("X-Error-Code", "EntryNotFound")
                self.send_header("Content-Length", "0")
                self.end_headers()
                return False
            start = 0
            wanted = self.headers.get("Range")
            if wanted:
                start = int(wanted.removeprefix("bytes=").split("-")[0])
            hub.requests.append(f"{self.command} {start}")
            announced = hashlib.sha256(self._data).hexdigest() if hub.files else hub.announced
            self.send_response(206 if wanted else 200)
            self.send_header("ETag", f'"{announced}"')
            self.send_header("X-Linked-Etag", f'"{announced}"')
            self.send_header("X-Linked-Size", str(hub.said_size or len(self._data)))
            self.send_header("X-Repo-Commit", COMMIT)
            self.send_header("Accept-Ranges", "bytes")
            self.send_header("Content-Length", str(len(self._data) - start))
            if wanted:
                self.send_header("Content-Range", f"bytes {start}-{len(self._data) - 1}/{len(self._data)}")
            self.end_headers()
            self._start = start
            return True

        def do_HEAD(self) -> None:
            self._head()

        def do_GET(self) -> None:
            if self._head():
                rest = self._data[self._start :]
                send(self.wfile, rest[: len(rest) // 2] if hub.breaks else rest, slow=hub.slow)
                hub.breaks = False
                self.close_connection = True

    return Handler


@pytest.fixture
def hub() -> Iterator[Hub]:
    data = bytes(range(256)) * 8192
    made = Hub(data, hashlib.sha256(data).hexdigest())
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler(made))
    made.address = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield made
    server.shutdown()


CODE = """
import sys, threading, time
from pathlib import Path
from transferstudio.backbones import weights
from transferstudio.backbones.catalogue import find
from transferstudio.errors import StudioError
from transferstudio.events import Progress
weights.cache_folder = lambda: Path(sys.argv[1])
stop = threading.Event()
if sys.argv[2] == "stop":
    stop.set()
work, bytes_seen = weights.obtain(find(sys.argv[3]), stop=stop), 0
try:
    while True:
        event = next(work)
        if isinstance(event, Progress):
            if sys.argv[2] == "pause" and event.done and not bytes_seen:
                time.sleep(5)
                before, event = event.done, next(work)
                print("HELD", event.done - before)
            bytes_seen = max(bytes_seen, event.done)
except StopIteration as end:
    print("OK", end.value.source, end.value.sha256, bytes_seen)
except StudioError as error:
    print("ERROR", error)
"""


def obtain(hub_address: str, cache: Path, *, how: str = "go", name: str = "resnet-18") -> str:
    """In a process of its own, because the hub's library reads its address once."""
    environment = {"HF_ENDPOINT": hub_address, "HF_HUB_DISABLE_XET": "1", "PATH": "/usr/bin", "HOME": str(cache)}
    line = [sys.executable, "-c", CODE, str(cache), how, name]
    result = subprocess.run(line, capture_output=True, text=True, cwd=ROOT, env=environment, check=False, timeout=120)
    assert result.stdout, result.stderr[-2000:]
    return result.stdout.strip()


def test_a_download_is_checked_kept_and_not_fetched_again(hub: Hub, tmp_path: Path) -> None:
    assert obtain(hub.address, tmp_path).startswith(f"OK hub {hub.announced}")
    count = len(hub.requests)
    assert obtain(hub.address, tmp_path).startswith("OK hub")
    assert len(hub.requests) == count


def test_a_falsified_file_is_refused(hub: Hub, tmp_path: Path) -> None:
    hub.data = hub.data[:-1] + b"x"
    answer = obtain(hub.address, tmp_path)
    assert answer.startswith("ERROR") and "does not match the one announced" in answer
    assert not list(tmp_path.rglob("snapshots/*/model.safetensors")) or obtain(hub.address, tmp_path).startswith(
        "ERROR"
    )


def test_a_missing_file_is_one_sentence(hub: Hub, tmp_path: Path) -> None:
    hub.missing = True
    answer = obtain(hub.address, tmp_path)
    assert answer.startswith("ERROR") and "Choose another network" in answer


def test_cancel_stops_a_download(hub: Hub, tmp_path: Path) -> None:
    answer = obtain(hub.address, tmp_path, how="stop")
    assert answer.startswith("ERROR The download was cancelled")
    assert obtain(hub.address, tmp_path).startswith("OK hub")


@pytest.mark.slow
def test_a_download_waits_while_nobody_asks_for_more(hub: Hub, tmp_path: Path) -> None:
    hub.data, hub.slow = bytes(range(256)) * 262_144, True  # 67 MB: 50 MB would have come in the 5 seconds
    hub.announced = hashlib.sha256(hub.data).hexdigest()
    held, answer = obtain(hub.address, tmp_path, how="pause").splitlines()
    assert int(held.split()[1]) <= 3 * 10 * 2**20, "more than three of the pieces that the hub's library writes"
    assert answer.startswith(f"OK hub {hub.announced}")


def test_a_download_that_broke_off_goes_on_where_it_was(hub: Hub, tmp_path: Path) -> None:
    hub.data = bytes(range(256)) * 131_072  # 32 MB: the hub's library writes pieces of 10 MB
    hub.announced = hashlib.sha256(hub.data).hexdigest()
    hub.breaks = True
    answer = obtain(hub.address, tmp_path)
    if not answer.startswith("OK"):  # a second try by the person, as the message advises
        answer = obtain(hub.address, tmp_path)
    assert answer.startswith(f"OK hub {hub.announced}")
    starts = [int(request.split()[1]) for request in hub.requests if request.startswith("GET")]
    assert starts[0] == 0 and any(start > 0 for start in starts[1:]), "what had arrived was not asked for again"


def test_no_network_is_one_sentence(tmp_path: Path) -> None:
    answer = obtain("http://127.0.0.1:9", tmp_path)
    assert "no connection to the Hugging Face Hub" in answer and "Connect to the internet" in answer
    assert "EfficientNet" not in answer, "it may be a network for texts"


def from_torchvision(hub: Hub, cache: Path, monkeypatch: pytest.MonkeyPatch) -> Weights:
    """Downloads weights of a network of torchvision from the server, which stands where torchvision's own does."""
    address = f"{hub.address}/models/ssdlite-{hub.announced[:8]}.pth"
    monkeypatch.setattr("transferstudio.backbones.hub.torchvision_address", lambda _: address)
    monkeypatch.setattr(weights, "cache_folder", lambda: cache)
    return finish(weights.obtain(find("ssdlite")))


def test_weights_of_torchvision_are_checked_kept_and_not_fetched_again(
    hub: Hub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = from_torchvision(hub, tmp_path, monkeypatch)
    assert (found.source, found.sha256) == ("hub", hub.announced)
    assert weights.is_here(find("ssdlite"))
    count = len(hub.requests)
    assert from_torchvision(hub, tmp_path, monkeypatch) == found
    assert len(hub.requests) == count


def test_falsified_weights_of_torchvision_are_refused(
    hub: Hub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    right, hub.data = hub.data, hub.data[:-1] + b"x"
    with pytest.raises(BackboneError, match="does not match the one announced"):
        from_torchvision(hub, tmp_path, monkeypatch)
    assert not weights.is_here(find("ssdlite"))
    hub.data = right
    assert from_torchvision(hub, tmp_path, monkeypatch).sha256 == hub.announced


def test_weights_of_torchvision_that_broke_off_go_on_where_they_were(
    hub: Hub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = tmp_path / "torchvision" / "ssdlite320_mobilenet_v3_large.part"
    begun.parent.mkdir()
    begun.write_bytes(hub.data[:1_000_000])
    assert from_torchvision(hub, tmp_path, monkeypatch).sha256 == hub.announced
    assert hub.requests == ["HEAD 0", "GET 1000000"]


WORDS = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "the", "cat", "##s", "sat", "."]


def older_repository(*, tokenizer: bool = True) -> dict[str, bytes]:
    """A BERT as it was published before there were safetensors and tokenizer.json."""
    config = BertConfig(
        vocab_size=len(WORDS), hidden_size=16, num_hidden_layers=3, num_attention_heads=2, intermediate_size=16
    )
    torch.manual_seed(0)
    state = {f"bert.{name}": tensor for name, tensor in BertModel(config).state_dict().items()}
    state["cls.predictions.decoder.weight"] = state["bert.embeddings.word_embeddings.weight"]  # tied: the same memory
    out = io.BytesIO()
    torch.save(state, out)
    files = {"config.json": config.to_json_string().encode(), "pytorch_model.bin": out.getvalue()}
    vocabulary = {"vocab.txt": "\n".join(WORDS).encode(), "tokenizer_config.json": b'{"do_lower_case": true}'}
    return files | (vocabulary if tokenizer else {"spiece.model": b"pieces"})


def snapshot(cache: Path) -> Path:
    return next(cache.rglob("snapshots")) / COMMIT


def test_an_older_repository_is_converted_in_the_cache(hub: Hub, tmp_path: Path) -> None:
    hub.files = older_repository()
    assert obtain(hub.address, tmp_path, name="bert-base-uncased").startswith("OK hub")
    folder, count = snapshot(tmp_path), len(hub.requests)
    assert not (folder / "pytorch_model.bin").exists() and len(list(tmp_path.rglob("blobs/*"))) == 3
    assert obtain(hub.address, tmp_path, name="bert-base-uncased").startswith("OK hub")
    assert len(hub.requests) == count, "it was converted for good"
    backbone = find("bert-base-uncased")
    body = pretrained(backbone, Weights(folder / "model.safetensors", "hub", ""))
    theirs = torch.load(io.BytesIO(hub.files["pytorch_model.bin"]), weights_only=True)
    ours = body.network.state_dict()["embeddings.word_embeddings.weight"]
    assert torch.equal(ours, theirs["bert.embeddings.word_embeddings.weight"])
    assert backbone.reader(folder).read("The cats sat.").tolist() == [2, 5, 6, 7, 8, 9, 3]


def test_images_too_are_looked_at_with_weights_of_the_older_kind(hub: Hub, tmp_path: Path) -> None:
    out = io.BytesIO()
    torch.save({"a.weight": torch.ones(3)}, out)
    hub.files = {"pytorch_model.bin": out.getvalue()}
    assert obtain(hub.address, tmp_path).startswith("OK hub")
    assert load_file(snapshot(tmp_path) / "model.safetensors")["a.weight"].tolist() == [1, 1, 1]


class Program:
    """What would make a file when it is unpickled."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> tuple[Callable[[Path], None], tuple[Path]]:
        return Path.touch, (self.path,)


def test_weights_that_are_a_program_are_not_run(hub: Hub, tmp_path: Path) -> None:
    out = io.BytesIO()
    torch.save({"a.weight": Program(tmp_path / "was-here")}, out)
    hub.files = {"pytorch_model.bin": out.getvalue()}
    answer = obtain(hub.address, tmp_path)
    assert answer.startswith("ERROR") and "more than weights" in answer
    assert not (tmp_path / "was-here").exists()
    assert not list(tmp_path.rglob("model.safetensors"))


def test_a_tokenizer_that_cannot_be_read_is_one_sentence_before_the_weights_come(hub: Hub, tmp_path: Path) -> None:
    hub.files = older_repository(tokenizer=False)
    answer = obtain(hub.address, tmp_path, name="bert-base-uncased")
    assert answer.startswith("ERROR The tokenizer of BERT-base is not in a form that can be read here")
    assert not list(tmp_path.rglob("pytorch_model.bin"))


def test_a_file_that_is_too_large_is_not_downloaded(hub: Hub, tmp_path: Path) -> None:
    hub.files, hub.said_size = older_repository(), 2**40
    answer = obtain(hub.address, tmp_path, name="bert-base-uncased")
    assert answer.startswith("ERROR The file config.json is too large")
    assert not any(request.startswith("GET") for request in hub.requests)


def test_the_text_of_a_licence_comes_with_the_weights(hub: Hub, tmp_path: Path) -> None:
    hub.files = {"model.safetensors": hub.data, "LICENSE.md": b"the whole text"}
    assert obtain(hub.address, tmp_path, name="dinov3-vit-s-16").startswith("OK hub")
    assert (snapshot(tmp_path) / "LICENSE.md").read_text() == "the whole text"
