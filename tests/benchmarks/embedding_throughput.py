"""Embedding texts: ONNX Runtime as the program uses it beside sentence-transformers, and memory with few and many texts.

    python -m tests.benchmarks.embedding_throughput --peer /path/to/python-with-sentence-transformers

Both read the same 13,000 messages of banking77 with the same weights; both sort them by length. Seconds are from texts to vectors,
without loading. Memory is measured in a process of its own for each number of texts.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.results_table import write
from tests.benchmarks.smoke import DATA, setting
from transferstudio.backbones.catalogue import DEFAULT_TEXT, find
from transferstudio.backbones.onnx_body import frozen_body
from transferstudio.backbones.weights import at_hand
from transferstudio.events import finish
from transferstudio.formats import TextRecord, detect
from transferstudio.project import Project
from transferstudio.project.importing import import_dataset
from transferstudio.training.extraction import ExtractionSamples, extract, onnx_runner

REPEATS = setting(3, 1)
COUNTS = setting((10_000, 100_000), (100,))
PEER = """
import json, sys, time
from sentence_transformers import SentenceTransformer
texts = json.load(open(sys.argv[2]))
model = SentenceTransformer(sys.argv[1], device="cpu")
model.encode(texts[:64], batch_size=32)
times = []
for _ in range(int(sys.argv[3])):
    start = time.perf_counter()
    model.encode(texts, batch_size=32, show_progress_bar=False)
    times.append(time.perf_counter() - start)
print(json.dumps(times))
"""


def messages() -> list[str]:
    """All texts of banking77."""
    return [
        record.text
        for record in detect(DATA / "text-classification" / "banking77").records()
        if isinstance(record, TextRecord)
    ]


def ours(texts: list[str]) -> list[float]:
    """Seconds of each repeat, reading, tokenising and keeping the vectors on disk included."""
    backbone = find(DEFAULT_TEXT)
    weights = at_hand(backbone)
    assert weights is not None
    runner, reader = onnx_runner(finish(frozen_body(backbone, weights))), backbone.reader(weights.path.parent)
    times = []
    for _ in range(REPEATS + 1):
        with tempfile.TemporaryDirectory() as folder:
            items = ExtractionSamples([f"{number:064x}" for number in range(len(texts))], texts.__getitem__, texts)
            start = time.perf_counter()
            finish(extract(Path(folder) / "x", runner, reader, items))
            times.append(time.perf_counter() - start)
    return times[1:]  # the first one warms up


def memory(folder: Path, count: int) -> None:
    """Imports and embeds ``count`` texts, then prints the peak resident set in MB."""
    own = messages()
    table = folder / "many.csv"
    with table.open("w", encoding="utf-8") as file:
        file.write("text\n")
        for number in range(count):
            file.write(f'"{number} {own[number % len(own)].replace(chr(34), " ").splitlines()[0][:60]}"\n')
    backbone = find(DEFAULT_TEXT)
    weights = at_hand(backbone)
    assert weights is not None
    body = finish(frozen_body(backbone, weights))
    with Project.create(folder / "p.tsproj") as project:
        finish(import_dataset(project, table))
        samples = list(project.samples.all())
        items = ExtractionSamples(
            [s.hash for s in samples], lambda index: samples[index].name, [s.text or "" for s in samples]
        )
        finish(
            extract(project.cache / "features" / "x", onnx_runner(body), backbone.reader(weights.path.parent), items)
        )
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)


def main() -> None:
    """Measures and writes the table."""
    parser = argparse.ArgumentParser()
    parser.add_argument(
        "--peer", help="python of an environment with sentence-transformers; left out where it is not given"
    )
    parser.add_argument("--memory", nargs=2, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.memory:
        memory(Path(arguments.memory[0]), int(arguments.memory[1]))
        return
    texts, backbone = messages(), find(DEFAULT_TEXT)
    weights = at_hand(backbone)
    assert weights is not None
    reader = backbone.reader(weights.path.parent)
    tokens = sum(len(reader.read(text)) for text in texts)
    times = {"ONNX Runtime, as the program uses it": ours(texts)}
    if arguments.peer:
        with tempfile.TemporaryDirectory() as work:
            file = Path(work) / "texts.json"
            file.write_text(json.dumps(texts))
            line = [arguments.peer, "-c", PEER, str(weights.path.parent), str(file), str(REPEATS)]
            output = subprocess.run(line, capture_output=True, text=True, check=True).stdout
            times["sentence-transformers"] = json.loads(output.strip().splitlines()[-1])
    fastest = {name: min(found) for name, found in times.items()}
    slowest = max(fastest.values())
    rows = [
        {
            "what": name,
            "texts a second": f"{len(texts) / seconds:,.0f}",
            "tokens a second": f"{tokens / seconds:,.0f}",
            "times": f"{slowest / seconds:.1f}",
            "peak memory, MB": "",
        }
        for name, seconds in fastest.items()
    ]
    for count in COUNTS:
        with tempfile.TemporaryDirectory() as folder:
            line = [sys.executable, "-m", "tests.benchmarks.embedding_throughput", "--memory", folder, str(count)]
            peak = float(subprocess.run(line, capture_output=True, text=True, check=True).stdout.split()[-1])
        rows.append(
            {
                "what": f"import and embed {count:,} texts",
                "texts a second": "",
                "tokens a second": "",
                "times": "",
                "peak memory, MB": f"{peak:,.0f}",
            }
        )
    write(
        "embedding_throughput",
        "Embedding texts",
        rows,
        notes=f"{len(texts):,} texts, {tokens:,} tokens, fastest of {REPEATS} repeats each.",
    )


if __name__ == "__main__":
    main()
