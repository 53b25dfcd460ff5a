"""Single words beside the embedding of a text: from labels that hang on them to the files that answer."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import onnxruntime
import onnxruntime_extensions
import pytest

from tests.test_texts import write_csv
from transferstudio.backbones.catalogue import DEFAULT_TEXT, find
from transferstudio.backbones.weights import at_hand
from transferstudio.events import finish
from transferstudio.operations.export import export_run
from transferstudio.operations.training import run
from transferstudio.project import Project
from transferstudio.project.importing import import_dataset
from transferstudio.runtime import TextPredictor
from transferstudio.tasks.classification.trained import load_classifier
from transferstudio.training.plan import TrainingPlan
from transferstudio.training.tfidf import find_words
from transferstudio.training.trained_network import TrainedNetwork

ODD = ["", "zzz", "😀 中文", "film " * 400]


def vocabulary(count: int) -> list[str]:
    """Plain words that are one token each."""
    weights = at_hand(find(DEFAULT_TEXT))
    assert weights is not None
    tokens = json.loads((weights.path.parent / "tokenizer.json").read_text("utf-8"))["model"]["vocab"]
    return [word for word, number in tokens.items() if number > 4000 and word.isalpha() and word.isascii()][:count]


@pytest.mark.slow
def test_labels_that_hang_on_single_words(tmp_path: Path) -> None:
    """Each label is that of one word among thirteen, drawn by lot, so that its meaning does not help."""
    generator = np.random.default_rng(0)
    words = vocabulary(400)
    moods, colours, rest = words[:60], words[60:120], words[120:]
    rows = []
    for number in range(1500):
        mood, colour = (int(drawn) for drawn in generator.integers(0, 60, 2))
        text = [*generator.choice(rest, 5), moods[mood], *generator.choice(rest, 6), colours[colour]]
        rows.append((" ".join([*text, str(number)]), "ab"[mood % 2], "xyz"[colour % 3]))
    with Project.create(tmp_path / "p.tsproj") as project:
        for index, name in ((1, None), (2, "colour")):
            table = write_csv(
                tmp_path / f"{index}.csv", [("text", "label"), *((row[0], row[index]) for row in rows[index - 1 :])]
            )
            finish(import_dataset(project, table, **({"field": name} if name else {})))
        result = finish(run(project, TrainingPlan(backbone=DEFAULT_TEXT, field="label", together=("colour",))))
        latest = project.runs.latest()
        finish(export_run(project, latest, tmp_path / "out", int8=True, one_file=True))
        trained = load_classifier(latest, project)
    assert [field.scores.accuracy.value > 0.93 for field in result.report.fields] == [True, True]
    assert all(head.words is not None for head in trained.heads)
    assert "It also uses single words" in (tmp_path / "out" / "MODEL_CARD.md").read_text("utf-8")

    texts = [*ODD, *(row[0] for row in rows[:8])]
    reference = TrainedNetwork(trained)
    expected = [
        reference.probabilities(trained.reader.stack([trained.reader.read(text)]))[0][0].tolist() for text in texts
    ]
    exported = TextPredictor(tmp_path / "out")
    assert "reads the first" in (tmp_path / "out" / "README.md").read_text("utf-8")
    answer = exported.predict(texts[-1])
    for program in ("classify.py", "one_file.py"):
        line = [sys.executable, f"examples/{program}", texts[-1]]
        output = subprocess.run(line, cwd=tmp_path / "out", capture_output=True, text=True, check=True).stdout.split()
        assert output[0] == answer.label and float(output[1]) == pytest.approx(answer.probability, abs=1e-3)
    assert np.allclose(exported.probabilities(texts), expected, atol=1e-4)  # as one batch, filled up
    tested = json.loads((tmp_path / "out" / "parity.json").read_text())["model.onnx"]
    assert abs(tested["score"] - result.report.score.value) < 0.005
    small = TextPredictor(tmp_path / "out" / "model-int8.onnx")
    output = small.probabilities([row[0] for row in rows[:50]]).argmax(axis=1)
    assert np.mean([small.labels[index] == row[1] for index, row in zip(output, rows, strict=False)]) > 0.9
    options = onnxruntime.SessionOptions()
    options.register_custom_ops_library(onnxruntime_extensions.get_library_path())
    session = onnxruntime.InferenceSession(tmp_path / "out" / "model-text.onnx", options)
    for text, row in zip(texts, expected, strict=True):
        answer = session.run(["probabilities"], {"text": np.array([text], dtype=object)})[0][0]
        assert text == ODD[2] or np.allclose(answer, row, atol=1e-4), text  # emoji are cut differently there


def test_a_table_of_words_says_what_its_columns_said() -> None:
    """Marks that stand in every text and words of a single text do not count; texts of nothing known are none the worse."""
    texts = np.array([[1, 5, 7, 5, 2], [1, 5, 9, 2, -1], [1, 7, 8, 2, -1], [1, 6, 6, 2, -1]], dtype=np.int32)
    features = np.random.default_rng(0).normal(size=(4, 3)).astype(np.float32)
    words = find_words(texts, features)
    assert words is not None and words.tokens.tolist() == [5, 7]
    weight = np.array([[1.0, -2.0], [0.5, 3.0]], dtype=np.float32)
    again = np.array([[5, 30_000, 7, 5], [3, -1, -1, -1]], dtype=np.int64)
    for some in (texts, again):
        assert np.allclose(words.table(weight).logits(some), words.columns(some) @ weight.T, atol=1e-6)
    columns = words.columns(texts)
    assert (columns[3] == 0).all() and (words.table(weight).logits(texts)[3] == 0).all()
    assert columns[0, 0] > columns[0, 1] > 0  # 5 stands twice
    assert np.isclose(columns.var(axis=0).sum(), 0.3 * features.var(axis=0).sum(), rtol=1e-4)
    assert find_words(np.array([[1, 3], [1, 4]], dtype=np.int32), features[:2]) is None
