"""SetFit on the same labels with the same encoder, with its defaults; run by few_labels_text.py in SetFit's own environment.

python setfit_peer.py ENCODER TRAIN.json TEST.json SEED
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from datasets import Dataset
from setfit import SetFitModel, Trainer, TrainingArguments


def main() -> None:
    """Prints one JSON object: seconds of training and predicting, of training alone, and accuracy."""
    encoder, train, test, seed = sys.argv[1], *map(Path, sys.argv[2:4]), int(sys.argv[4])
    rows, asked = json.loads(train.read_text()), json.loads(test.read_text())
    model = SetFitModel.from_pretrained(encoder)
    start = time.perf_counter()
    trainer = Trainer(
        model=model,
        args=TrainingArguments(seed=seed, report_to="none", save_strategy="no", show_progress_bar=False),
        train_dataset=Dataset.from_dict({"text": [text for text, _ in rows], "label": [label for _, label in rows]}),
    )
    trainer.train()
    learnt = time.perf_counter() - start
    output = model.predict([text for text, _ in asked], show_progress_bar=False)
    seconds = time.perf_counter() - start
    right = sum(int(answer) == label for answer, (_, label) in zip(output, asked, strict=True))
    print(json.dumps({"seconds": seconds, "learnt": learnt, "accuracy": right / len(asked)}))


if __name__ == "__main__":
    main()
