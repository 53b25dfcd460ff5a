"""The suggestion model: a head that is refitted after every label, in a fraction of a second, and scored on held-out samples.

It is one of least squares. The model that is trained and exported later is a better one; this one is for labelling.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from scipy.special import softmax

from transferstudio.insight.class_name_embeddings import Named
from transferstudio.insight.embeddings import Embeddings
from transferstudio.insight.least_squares import fit_least_squares, with_constant
from transferstudio.insight.recognised import recognised
from transferstudio.project import Project
from transferstudio.training.calibration import fit_temperature
from transferstudio.training.class_names import MOST_LABELS
from transferstudio.training.scores import Estimate, wilson

NEXT = 40  # samples that are put in an order which teaches much; the rest follows by certainty
INSPECTED = 1000  # evenly chosen candidates, among which those are searched
UNTRIED = 0.02  # temperature of a head that was fitted on names alone: there is no label to fit it to
SHARPNESS = 2  # of likeness: the higher, the less a label speaks for what is only a little like it

MARKED = -1  # instead of the class of a picture whose things are in boxes


@dataclass(frozen=True)
class Suggestions:
    """What the live head predicts for every sample embedded. Arrays run over ``ids`` (int64, ascending).

    ``class_ids``: the likeliest class; ``confidence``: 0–1; ``labels``: the class a person gave, or 0; ``given``: the probability of that
    class (0–1), 1 where there is none. What is predicted for a labelled sample was predicted without its label. ``accuracy`` is the leave-one-out score; None without labels of two classes. Where there are not
    even two names that say something, only ``next`` is there: ids without a label, in the order in which labels teach most.
    """

    ids: np.ndarray
    labels: np.ndarray
    class_ids: np.ndarray
    confidence: np.ndarray
    given: np.ndarray
    accuracy: Estimate | None
    next: np.ndarray
    kept: np.ndarray = field(default_factory=lambda: np.empty(0, dtype=np.int64))
    """Ids of samples whose label a person has looked at and keeps."""

    @property
    def available(self) -> bool:
        """Whether there is anything to go by: labels of two classes, or their names."""
        return len(self.class_ids) > 0 and bool(self.class_ids[0])

    def of(self, sample: int) -> tuple[int, float] | None:
        """The class and confidence of one sample, or None where nothing can be predicted."""
        index = int(np.searchsorted(self.ids, sample))
        if not self.available or index >= len(self.ids) or self.ids[index] != sample:
            return None
        return int(self.class_ids[index]), float(self.confidence[index])

    def named(self, samples: Sequence[int]) -> dict[int, int]:
        """The suggested class of each of some samples about which something can be predicted."""
        if not self.available:
            return {}
        chosen = np.isin(self.ids, np.asarray(samples, dtype=np.int64))
        return dict(zip(self.ids[chosen].tolist(), self.class_ids[chosen].tolist(), strict=True))

    def differing(self, samples: Sequence[int]) -> dict[int, int]:
        """As :meth:`named`, without those that have this class as their label already."""
        labels = dict(zip(self.ids.tolist(), self.labels.tolist(), strict=True)) if len(samples) else {}
        return {sample: class_ for sample, class_ in self.named(samples).items() if labels[sample] != class_}

    def open(self, *, above: float = 0.0) -> dict[int, int]:
        """The suggested class of every sample without a label, where the confidence is at least ``above``."""
        if not self.available:
            return {}
        chosen = (self.labels == 0) & (self.confidence >= above)
        return dict(zip(self.ids[chosen].tolist(), self.class_ids[chosen].tolist(), strict=True))

    def count_open(self, *, above: float = 0.0) -> int:
        """How many samples :meth:`open` would name."""
        return 0 if not self.available else int(((self.labels == 0) & (self.confidence >= above)).sum())

    def doubted(self, samples: Sequence[int]) -> list[int]:
        """Those of some samples whose label may be wrong; see :meth:`disagreements`."""
        in_doubt = set(self.disagreements().tolist())
        return [sample for sample in samples if sample in in_doubt]

    def disagreements(self) -> np.ndarray:
        """Ids of labelled samples that the others call something else, those first whose label is the least probable; none of a class that
        the head does not find.

        How sure the other class is tells less: of labels flipped on purpose 91 instead of 84 in 100 came first on hand signs, and 77 instead
        of 47 on messages to a bank (tests/benchmarks/label_errors.py).
        """
        if not self.available:
            return np.empty(0, dtype=np.int64)
        in_doubt = (self.labels != 0) & (self.labels != self.class_ids) & ~np.isin(self.ids, self.kept)
        known = self.labels != 0
        in_doubt[known] &= recognised(self.labels[known], self.class_ids[known])
        indices = np.flatnonzero(in_doubt)
        ordered: np.ndarray = self.ids[indices[np.argsort(self.given[indices], kind="stable")]]
        return ordered


def suggest(project: Project, embeddings: Embeddings, field_id: int, named: Named | None = None) -> Suggestions:
    """Fits the head to the present labels of a field and the names of its classes, and says what it thinks of every sample in ``embeddings``.

    Of pictures with boxes it only says which to mark next: marked ones count as known, whatever is in them.
    """
    ids, rows = _still_there(project, embeddings)
    labels = np.zeros(len(ids), dtype=np.int64)
    marks = project.database.read().execute(
        "SELECT sample_id, class_id FROM annotations WHERE field_id = ? AND kind = 'class' AND made_by != 'model'",
        (field_id,),
    )
    marked = project.database.read().execute("SELECT id, ? FROM samples WHERE boxed", (MARKED,))
    pairs = np.array([tuple(row) for row in (*marks, *marked)], dtype=np.int64).reshape(-1, 2)
    pairs = pairs[np.isin(pairs[:, 0], ids)]
    labels[np.searchsorted(ids, pairs[:, 0])] = pairs[:, 1]
    kept = np.array(sorted(project.annotations.kept(field_id)), dtype=np.int64)
    return replace(suggest_from(ids, rows, labels, named), kept=kept)


def _still_there(project: Project, embeddings: Embeddings) -> tuple[np.ndarray, np.ndarray]:
    """Ids and rows without the samples that were deleted since they were embedded."""
    present = np.fromiter((row[0] for row in project.database.read().execute("SELECT id FROM samples")), dtype=np.int64)
    there = np.isin(embeddings.ids, present)
    return (embeddings.ids, embeddings.rows) if there.all() else (embeddings.ids[there], embeddings.rows[there])


def suggest_from(ids: np.ndarray, rows: np.ndarray, labels: np.ndarray, named: Named | None = None) -> Suggestions:
    """As :func:`suggest`, from ids (ascending), rows (samples, axes) and class ids (0: no label)."""
    train = np.flatnonzero(labels)
    named = named if len(train) <= MOST_LABELS else None
    classes = np.union1d(labels[train], [] if named is None else named.class_ids).astype(np.int64)
    targets = np.searchsorted(classes, labels[train])
    if len(classes) < 2:
        nothing = np.zeros(len(ids), dtype=np.int64)
        order = _instructive(rows, np.flatnonzero(labels == 0), train, None)
        none, sure = np.zeros(len(ids), np.float32), np.ones(len(ids), np.float32)
        return Suggestions(ids, labels, nothing, none, sure, None, ids[order])
    weight, held_out = _fit_with_names(with_constant(rows[train]), targets, classes, named)
    temperature = fit_temperature(held_out, targets) if len(train) else UNTRIED
    logits = rows @ weight[:-1] + weight[-1]
    logits[train] = held_out
    # Laplace's rule of succession: a handful of labels can make nobody nearly certain, and names can so even less.
    count = max(len(train), len(classes))
    probabilities = (count * softmax(logits / temperature, axis=1) + 1) / (count + len(classes))
    ranked = np.sort(probabilities, axis=1)
    margin = ranked[:, -1] - ranked[:, -2]
    right = int((held_out.argmax(axis=1) == targets).sum())
    given = np.ones(len(ids), dtype=np.float32)
    given[train] = probabilities[train, targets]
    open_ = np.flatnonzero(labels == 0)
    undecided = open_[np.argsort(margin[open_], kind="stable")]
    return Suggestions(
        ids,
        labels,
        classes[probabilities.argmax(axis=1)],
        probabilities.max(axis=1).astype(np.float32),
        given,
        wilson(right, len(train)) if len(np.unique(targets)) > 1 else None,
        ids[_instructive(rows, undecided, train, 1 - margin)],
    )


def _fit_with_names(
    rows: np.ndarray, targets: np.ndarray, classes: np.ndarray, named: Named | None
) -> tuple[np.ndarray, np.ndarray]:
    """See :func:`fit_least_squares`; the names of classes teach where labels left out are named better by it, and where a class has no label."""
    plain = (
        fit_least_squares(rows, targets, len(classes), scored=len(rows))
        if len(np.unique(targets)) == len(classes)
        else None
    )
    if named is None and plain is not None:
        return plain[1:]
    assert named is not None, "else all classes have labels"
    called = np.searchsorted(classes, named.class_ids)
    everything = np.concatenate([rows, with_constant(named.rows)])
    with_names = fit_least_squares(everything, np.concatenate([targets, called]), len(classes), scored=len(rows))
    return min(plain or with_names, with_names, key=lambda fit: fit[0])[1:]


def _instructive(rows: np.ndarray, candidates: np.ndarray, train: np.ndarray, doubt: np.ndarray | None) -> np.ndarray:
    """The candidates (indices in ``rows``), those first whose labels would speak for most of what is still in doubt.

    Greedy facility location (Wei, Iyer and Bilmes 2015, "Submodularity in data subset selection and active learning", ICML): each
    pick is the one that is most like the many that no label is like yet, weighted by ``doubt`` (0–1, over ``rows``). Uncertainty or
    distance alone picks oddities first, and is worse than chance with few labels (tests/benchmarks/label_next.py).
    """
    if len(candidates) < 2:
        return candidates
    step = max(1, len(candidates) // INSPECTED)
    shown = candidates[::step]
    unit = rows[shown] / np.maximum(np.linalg.norm(rows[shown], axis=1, keepdims=True), 1e-12)
    alike = np.maximum(unit @ unit.T, 0) ** SHARPNESS
    covered = np.zeros(len(shown), dtype=np.float32)
    if len(train):
        known = rows[train] / np.maximum(np.linalg.norm(rows[train], axis=1, keepdims=True), 1e-12)
        covered = (np.maximum(unit @ known.T, 0) ** SHARPNESS).max(axis=1)
    weight = np.ones(len(shown), dtype=np.float32) if doubt is None else doubt[shown].astype(np.float32)
    chosen: list[int] = []
    for _ in range(min(NEXT, len(shown))):
        gain = weight @ np.maximum(alike - covered[:, None], 0)
        gain[chosen] = -1
        index = int(gain.argmax())
        chosen.append(index)
        covered = np.maximum(covered, alike[:, index])
    first = shown[chosen]
    ordered: np.ndarray = np.concatenate([first, candidates[~np.isin(candidates, first)]])
    return ordered
