"""What a task must be able to do; each one is a module beside this."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

import numpy as np

from transferstudio.backbones.reading import Source
from transferstudio.project import Project
from transferstudio.tasks.scores import Scores

if TYPE_CHECKING:
    import onnx
    import torch


@dataclass(frozen=True)
class Labelled:
    """The samples that can teach, in the order of their hashes, so that the same data give the same order everywhere.

    ``targets``: int64 (samples), indices into ``classes``; ``splits``: train, validation, test or "" a sample.
    """

    ids: np.ndarray
    hashes: list[str]
    names: list[str]
    sources: list[Source]
    targets: np.ndarray
    splits: np.ndarray
    classes: list[str]

    def __len__(self) -> int:
        return len(self.hashes)

    def where(self, chosen: np.ndarray) -> Labelled:
        """The samples for which ``chosen`` (bool) is true."""
        index = np.flatnonzero(chosen)
        return Labelled(
            self.ids[index],
            [self.hashes[i] for i in index],
            [self.names[i] for i in index],
            [self.sources[i] for i in index],
            self.targets[index],
            self.splits[index],
            self.classes,
        )


class Task(Protocol):
    """One task, from labels in the project to outputs in the exported graph."""

    @property
    def name(self) -> str:
        """As projects and files call it."""

    @property
    def title(self) -> str:
        """As a person reads it."""

    @property
    def things(self) -> str:
        """What its samples are, in the plural: images, texts."""

    @property
    def reads_texts(self) -> bool:
        """Whether its samples are texts; else they are pictures."""

    @property
    def default_backbone(self) -> str:
        """The backbone where none is chosen, by name."""

    def labelled(self, project: Project, field: str | None) -> Labelled:
        """The labelled samples of a field (None: the first)."""

    def head(self, width: int, classes: int) -> torch.nn.Module:
        """All that is new on the body: features (samples, width) in, outputs (samples, classes) out."""

    def loss(
        self, outputs: torch.Tensor, targets: torch.Tensor, *, smoothing: float, weights: torch.Tensor
    ) -> torch.Tensor:
        """The mean loss of a batch; ``weights`` one a sample."""

    def score(self, probabilities: np.ndarray, targets: np.ndarray, *, seed: int) -> Scores:
        """How good probabilities (samples, classes) are."""

    def export_tail(self, weight: np.ndarray, bias: np.ndarray, temperature: float) -> onnx.GraphProto:
        """The graph that goes on from ``features``: head, calibration, outputs."""
