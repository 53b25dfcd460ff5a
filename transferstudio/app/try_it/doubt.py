"""Why a prediction should be checked, in the language of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from transferstudio.i18n import number, translate

if TYPE_CHECKING:
    from transferstudio.runtime.predict import Prediction
    from transferstudio.runtime.predict_text import TextPrediction

MOST_NAMED = 3  # classes of a prediction set


def short_doubt(prediction: Prediction | TextPrediction) -> str:
    """In a word or two, for a table; empty where nothing is against the prediction."""
    if prediction.unfamiliar:
        return translate("TryPane", "unfamiliar")
    return translate("TryPane", "unsure") if _alternatives(prediction) else ""


def doubt(prediction: Prediction | TextPrediction) -> str:
    """In a sentence; empty where nothing is against the prediction."""
    if prediction.unfamiliar:
        return translate("TryPane", "Unfamiliar: unlike the training data, so the prediction may mean nothing.")
    either = "; ".join(map(_either, _alternatives(prediction)))
    return translate("TryPane", "Unsure: it may be {}.").format(either) if either else ""


def _alternatives(prediction: Prediction | TextPrediction) -> list[list[str]]:
    """The classes of each label field in which it may be of several."""
    return [one.possible for one in (prediction, *prediction.others.values()) if len(one.possible) > 1]


def _either(classes: list[str]) -> str:
    named, rest = classes[:MOST_NAMED], len(classes) - MOST_NAMED
    if rest > 0:
        named = [*named, translate("TryPane", "one of {} others").format(number(rest)) if rest > 1 else classes[-1]]
    return translate("TryPane", " or ").join(named)
