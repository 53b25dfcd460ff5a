"""fastai on the same photographs with the same weights, frozen; run by transfer_speed.py in fastai's own environment.

python fastai_peer.py FOLDER WEIGHTS EPOCHS SEED
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

import torch
from fastai.vision.all import (
    ImageDataLoaders,
    Normalize,
    Resize,
    accuracy,
    aug_transforms,
    set_seed,
    vision_learner,
)


def main() -> None:
    """Prints one JSON object: seconds, and accuracy on the validation photographs after each epoch."""
    folder, weights, epochs, seed = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])
    set_seed(seed, reproducible=True)
    start = time.perf_counter()
    norm = Normalize.from_stats([0.5] * 3, [0.5] * 3)
    data = ImageDataLoaders.from_folder(
        folder, train="train", valid="val", item_tfms=Resize(224), batch_tfms=[*aug_transforms(), norm]
    )
    learner = vision_learner(data, "tf_efficientnet_lite0", metrics=accuracy, pretrained=False, normalize=False)
    body = learner.model[0].model
    own = body.state_dict()
    state = torch.load(weights, map_location="cpu", weights_only=True)
    # The package's names differ from timm's; order and shapes are the same.
    pairs = dict(zip(own, list(state.values())[: len(own)], strict=True))
    assert all(own[name].shape == value.shape for name, value in pairs.items())
    body.load_state_dict(pairs)
    learner.freeze()
    with learner.no_bar(), learner.no_logging():
        learner.fit_one_cycle(epochs)
    values = [float(row[-1]) for row in learner.recorder.values]
    print(json.dumps({"seconds": time.perf_counter() - start, "accuracy": values}))


if __name__ == "__main__":
    main()
