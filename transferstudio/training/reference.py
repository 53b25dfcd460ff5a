"""The trained network in torch, the way it was trained: what an exported file is compared with."""

from __future__ import annotations

import numpy as np
import torch
from scipy.special import softmax

from transferstudio.backbones.network import Body, pretrained
from transferstudio.backbones.weights import at_hand
from transferstudio.errors import BackboneError
from transferstudio.training.trained import Trained


def trained_body(trained: Trained) -> Body:
    """The body of a trained network in torch, in evaluation mode.

    Raises:
        BackboneError: it is the frozen one, and its weights are no longer on this computer.
    """
    if trained.body is not None:
        body = Body(trained.backbone)
        body.load_state_dict({name: torch.from_numpy(value.copy()) for name, value in trained.body.items()})
        return body.eval()
    weights = at_hand(trained.backbone)
    if weights is None:
        raise BackboneError(
            f"The weights of {trained.backbone.title} are no longer here", advice="Download them again."
        )
    return pretrained(trained.backbone, weights)


class ReferenceNetwork:
    """Body, head and temperature in torch."""

    def __init__(self, trained: Trained) -> None:
        self._body = trained_body(trained).to(memory_format=torch.channels_last)
        self._head = trained.head

    def probabilities(self, prepared: np.ndarray) -> np.ndarray:
        """Probabilities, float32 (images, classes), of prepared uint8 images (images, size, size, 3)."""
        with torch.inference_mode():
            features = self._body(torch.from_numpy(prepared)).numpy()
        result: np.ndarray = softmax(self._head.logits(features) / self._head.temperature, axis=1)
        return result
