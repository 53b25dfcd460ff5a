"""How an exported model for questions is used: what its README.md says, and the programs that are handed over with it."""

from __future__ import annotations

from transferstudio.export.contents import LABELS, ONE_FILE, PICTURES
from transferstudio.export.examples import PIP, TOKEN_INPUT, HowToUse, example

PYTHON_QUESTIONS = '''"""INTRO

    INSTALL
    RUN
"""

import sys

sys.path.insert(0, ".")  # predict.py is beside model.onnx
from predict import QuestionPredictor

predictor = QuestionPredictor("model.onnx")
answer = predictor.answer(sys.argv[1], sys.argv[2])
print(answer.text or "no answer", answer.probability)
'''

HOW_TO_USE = HowToUse(
    packages="tokenizers",
    use='python predict.py passage.txt "a question"',
    examples=(
        example(
            "Python",
            "answer.py",
            "Finds the answer to a question in a passage",
            f"{PIP} tokenizers",
            'python FILE "The passage." "The question?"',
            PYTHON_QUESTIONS,
        ),
    ),
    meanings={
        "input_ids": TOKEN_INPUT,
        "parts": "0 for a token of the question, 1 of the passage, 2 for a special one; -1 where `input_ids` is -1",
        "start": "the logit of each token being the start of the answer; the highest sum of start and stop wins",
        "stop": "the logit of each token being the end of the answer",
    },
    absent=frozenset({LABELS, ONE_FILE, PICTURES}),
    limit="## Long passages\n\nThe model reads {tokens} tokens at once, including the question. `predict.py` splits longer passages into "
    "overlapping windows, queries each, and returns the best answer.",
)
