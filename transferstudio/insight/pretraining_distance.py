"""How far images are from what a network was pre-trained on, by what its batch normalisation layers remember of that.

Each such layer keeps the mean and the variance that each of its channels had over the pre-training images. Other images shift them (Li et al. 2016,
"Revisiting Batch Normalization For Practical Domain Adaptation", arXiv:1603.04779; Schneider et al. 2020, arXiv:2006.16971), so that no
image of the pre-training set has to be at hand.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

import numpy as np
import torch
from torch import nn
from torch.nn.modules.batchnorm import _BatchNorm

FEWEST_LAYERS = 8  # of a network; with fewer it is no convolutional one
FEWEST_IMAGES = 20
DRAWS = 200
NEAR, FAR = (
    0.3,
    0.5,
)  # standard deviations; photographs of animals are at 0.2, grey digits at 0.55 (tests/benchmarks/pretraining_distance.py)


@dataclass(frozen=True)
class PretrainingDistance:
    """The shift of channel means, in standard deviations of the pre-training images, the root mean square of each layer's channels, on average over
    the layers; with a 90 % interval over the ``images``."""

    value: float
    low: float
    high: float
    images: int

    @property
    def near(self) -> bool:
        """Whether the images are like those that the network was pre-trained on."""
        return self.value < NEAR

    @property
    def far(self) -> bool:
        """Whether they are clearly others."""
        return self.value >= FAR


@dataclass
class _Layer:
    """What a layer remembers, float32 (channels), and the channel means of each image that it has seen."""

    mean: np.ndarray
    variance: np.ndarray
    seen: list[np.ndarray] = field(default_factory=list)

    def look(self, inputs: torch.Tensor) -> None:
        """Takes the inputs of one image or several, (images, channels, …)."""
        self.seen.extend(inputs.flatten(2).mean(dim=2).float().cpu().numpy())


def pretraining_distance(
    network: nn.Module, batches: Iterable[np.ndarray], *, seed: int = 0
) -> PretrainingDistance | None:
    """The distance of images, in batches as the network's reader stacks them, from what the network was pre-trained on; None where it has hardly any
    batch normalisation, or there are fewer than 20 images."""
    layers, hooks = [], []
    for module in network.modules():
        if isinstance(module, _BatchNorm) and module.running_mean is not None and module.running_var is not None:
            layer = _Layer(module.running_mean.numpy().copy(), module.running_var.numpy() + module.eps)
            layers.append(layer)
            hooks.append(module.register_forward_pre_hook(lambda _module, given, one=layer: one.look(given[0])))
    network.eval()
    try:
        with torch.inference_mode():
            for batch in batches if len(layers) >= FEWEST_LAYERS else ():
                network(torch.from_numpy(batch))
    finally:
        for hook in hooks:
            hook.remove()
    used = [layer for layer in layers if len(layer.seen) >= FEWEST_IMAGES]
    return None if len(used) < FEWEST_LAYERS else _estimate(used, len(used[0].seen), seed)


def _estimate(layers: list[_Layer], count: int, seed: int) -> PretrainingDistance:
    """The mean over the layers, without what few images shift by chance; the interval from a bootstrap over the images."""
    generator = np.random.default_rng(seed)
    weights = generator.multinomial(count, np.full(count, 1 / count), size=DRAWS) / count
    values, drawn = [], []
    for layer in layers:
        seen = (np.stack(layer.seen) - layer.mean) / np.sqrt(layer.variance)  # (images, channels)
        chance = seen.var(axis=0, ddof=1).mean() / count
        values.append(_root((seen.mean(axis=0) ** 2).mean() - chance))
        drawn.append(_root(((weights @ seen) ** 2).mean(axis=1) - 2 * chance))  # a draw of a draw varies twice
    low, high = np.quantile(np.mean(drawn, axis=0), (0.05, 0.95))
    value = float(np.mean(values))
    return PretrainingDistance(value, min(float(low), value), max(float(high), value), count)


def _root(square: np.ndarray | float) -> np.ndarray:
    return np.sqrt(np.maximum(square, 0.0))
