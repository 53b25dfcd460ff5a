"""Fine-tuning by transformers' Trainer, with its defaults, on the same labels; run by few_labels_text.py in SetFit's environment.

python trainer_peer.py ENCODER TRAIN.json TEST.json SEED
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from datasets import Dataset
from transformers import (
    AutoModelForSequenceClassification,
    AutoTokenizer,
    DataCollatorWithPadding,
    Trainer,
    TrainingArguments,
)

LONGEST = 256  # tokens, as the encoder was made for


def main() -> None:
    """Prints one JSON object: seconds of training and predicting, of training alone, and accuracy."""
    encoder, train, test, seed = sys.argv[1], *map(Path, sys.argv[2:4]), int(sys.argv[4])
    rows, asked = json.loads(train.read_text()), json.loads(test.read_text())
    tokenizer = AutoTokenizer.from_pretrained(encoder)
    classes = 1 + max(label for _, label in rows)
    model = AutoModelForSequenceClassification.from_pretrained(encoder, num_labels=classes)
    start = time.perf_counter()

    def tokens(part: list[tuple[str, int]]) -> Dataset:
        made = Dataset.from_dict({"text": [text for text, _ in part], "label": [label for _, label in part]})
        return made.map(
            lambda row: tokenizer(row["text"], truncation=True, max_length=LONGEST), remove_columns=["text"]
        )

    with tempfile.TemporaryDirectory() as work:
        trainer = Trainer(
            model=model,
            args=TrainingArguments(work, seed=seed, report_to="none", save_strategy="no", disable_tqdm=True),
            train_dataset=tokens(rows),
            data_collator=DataCollatorWithPadding(tokenizer),
        )
        trainer.train()
        learnt = time.perf_counter() - start
        output = trainer.predict(tokens(asked)).predictions.argmax(axis=1)
    seconds = time.perf_counter() - start
    right = float(np.mean(output == np.array([label for _, label in asked])))
    print(json.dumps({"seconds": seconds, "learnt": learnt, "accuracy": right}))


if __name__ == "__main__":
    main()
