"""The trained network in torch, the way it was trained: what an exported file is compared with."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import torch

from transferstudio.backbones.body import Body
from transferstudio.backbones.network import build
from transferstudio.backbones.stage_features import frozen_network
from transferstudio.backbones.weights import at_hand
from transferstudio.errors import BackboneError
from transferstudio.i18n import message
from transferstudio.training.extraction import onnx_runner
from transferstudio.training.trained import Trained


def trained_body(trained: Trained) -> Body:
    """The body of a trained network in torch, in evaluation mode; the frozen one gives more than heads of earlier versions look at.

    Raises:
        BackboneError: it is the frozen one, and its weights are no longer on this computer.
    """
    if trained.body is not None:
        body = build(trained.backbone, trained.folder)
        body.load_state_dict({name: torch.from_numpy(value.copy()) for name, value in trained.body.items()})
        return body.eval()
    weights = at_hand(trained.backbone)
    if weights is None:
        raise BackboneError(
            message("The weights of {} are no longer installed", trained.backbone.title),
            advice=message("Download them again."),
        )
    return frozen_network(trained.backbone, weights)


class TrainedNetwork:
    """Body, heads and temperatures as they were trained: in torch; or, for an int8 body, in ONNX Runtime and numpy."""

    def __init__(self, trained: Trained) -> None:
        self._heads = trained.heads
        self._features = onnx_runner(trained.int8_body).run if trained.int8_body else torch_features(trained)

    def probabilities(self, samples: np.ndarray) -> list[np.ndarray]:
        """Probabilities of each field, float32 (samples, classes), of samples as their reader stacks them."""
        features = self._features(samples)
        return [head.probabilities(features, samples) for head in self._heads]


def torch_features(trained: Trained) -> Callable[[np.ndarray], np.ndarray]:
    """What computes features, float32 (samples, width), of samples as their reader stacks them, in torch."""
    body = trained_body(trained).to(memory_format=torch.channels_last)

    def features(samples: np.ndarray) -> np.ndarray:
        with torch.inference_mode():
            found: np.ndarray = body(torch.from_numpy(samples)).numpy()
        return found

    return features
