"""What the scores of a classifier come to, in one sentence."""

from __future__ import annotations

from transferstudio.app.widgets import breakable
from transferstudio.i18n import number, percent, translate
from transferstudio.tasks.classification.report import FieldReport
from transferstudio.training.scores import wilson

GOOD, FAIR = 0.9, 0.7  # accuracies that are reached even at the lower end of the interval


def verdict(field: FieldReport) -> str:
    """Whether the model is of use, in the person's language, by the lower end of the interval of its accuracy; and the weakest class, where
    it is clearly weaker."""
    accuracy, classes = field.scores.accuracy, field.scores.classes
    right = sum(row[index] for index, row in enumerate(field.scores.confusion))
    counted = number(right), number(field.scored_samples)
    most_frequent = max((one.samples for one in classes), default=0) / max(1, field.scored_samples)
    if accuracy.low <= most_frequent:
        return translate(
            "Verdict", "Not usable yet: {} of {} correct, and always predicting the most frequent class may do as well."
        ).format(*counted)
    if accuracy.low >= GOOD:
        words = translate("Verdict", "Good: {} of {} correct.").format(*counted)
    elif accuracy.low >= FAIR:
        words = translate("Verdict", "Fair: {} of {} correct.").format(*counted)
    else:
        words = translate("Verdict", "Weak: {} of {} correct.").format(*counted)
    tested = [one for one in classes if one.samples]
    weakest = min(tested, key=lambda one: one.recall, default=None)
    if weakest is None or wilson(round(weakest.recall * weakest.samples), weakest.samples).high >= accuracy.value:
        return words
    found = translate("Verdict", "Weakest on {} ({} found).").format(breakable(weakest.name), percent(weakest.recall))
    return f"{words} {found}"
