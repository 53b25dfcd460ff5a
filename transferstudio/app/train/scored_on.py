"""What a score was measured on, in the person's language."""

from __future__ import annotations

from transferstudio.i18n import QT_TRANSLATE_NOOP, translate_word
from transferstudio.project.scoring import Scoring
from transferstudio.training.report import OF_FOLDS, SCORED_ON


def scored_on(scoring: Scoring) -> str:
    """Such as “test split”."""
    return translate_word(OF_FOLDS).format(scoring.folds) if scoring.folds else translate_word(SCORED_ON[scoring.on])


SPLITS = {  # as events call them
    "cross-validation inside the training split": QT_TRANSLATE_NOOP("Words", "cross-validation on the training set")
}


def split_in_words(split: str) -> str:
    """The split that an event names: train, validation, test, or what a score was measured on."""
    try:
        return scored_on(Scoring.from_stored(split))
    except ValueError:
        return translate_word(SPLITS.get(split, split))
