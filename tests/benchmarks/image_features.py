"""Which features of a frozen network a new head should see: last layer, means and maxima of the last stages, mirrored images, two networks.

    python -m tests.benchmarks.image_features

Every choice sees the same labels and test images. "chosen" is what the program does: cross-validation chooses between the last layer and
the last layer with two stages. Features of all sets are computed in torch first, mirrored ones too, which takes most of the time.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import Any

import numpy as np
import torch
from PIL import Image

from tests.benchmarks.results_table import write
from tests.benchmarks.smoke import DATA, setting
from transferstudio.backbones.catalogue import find
from transferstudio.backbones.network import ImageBody, pretrained
from transferstudio.backbones.weights import at_hand
from transferstudio.runtime import UnreadableImageError, load_image
from transferstudio.training.linear_head import EVERYTHING, fit_head

SETS = setting(("ants-bees", "hand-signs", "flowers", "digits"), ("ants-bees",))
COUNTS = setting((5, 10, 20, 0), (2,))  # labels a class; 0: all
NETWORKS = ("efficientnet-lite0", "efficientnet-lite2")
MOST = setting(1500, 40)  # images of a set
TEST_SHARE = 0.25
BATCH = 16

Groups = dict[str, list[np.ndarray]]
"""Of each kind ("last", "mean", "max") a matrix, float32 (images, …), of the last layer or of each stage."""


def images(name: str) -> Iterator[tuple[Image.Image, str, bool]]:
    """The images of a set, their classes, and whether they test where the set says so; "digits" is scikit-learn's."""
    if name == "digits":
        from sklearn.datasets import load_digits

        digits = load_digits()
        for pixels, target in zip(digits.images[:MOST], digits.target[:MOST], strict=True):
            yield Image.fromarray((pixels * 15.9).astype(np.uint8)).convert("RGB"), str(target), False
        return
    found = sorted(path for path in (DATA / "image-classification" / name).rglob("*") if path.suffix.lower() == ".jpg")
    for path in found[:: max(1, round(len(found) / MOST))]:
        try:
            yield load_image(path), path.parent.name, path.parent.parent.name == "val"
        except UnreadableImageError:
            continue


@torch.inference_mode()
def look(body: ImageBody, pixels: torch.Tensor) -> Groups:
    """What a network gives for prepared images, uint8 (images, size, size, 3)."""
    final, maps = body.network.forward_intermediates(body.pixels(pixels))  # type: ignore[operator]
    return {
        "last": [body.network.forward_head(final).numpy()],  # type: ignore[operator]
        "mean": [one.mean(dim=(2, 3)).numpy() for one in maps],
        "max": [one.amax(dim=(2, 3)).numpy() for one in maps],
    }


def features(network: str, name: str) -> tuple[Groups, Groups, np.ndarray, np.ndarray]:
    """Those of the images of a set and of the images mirrored; their classes, int64 (images), and whether they test, bool (images)."""
    backbone = find(network)
    weights = at_hand(backbone)
    assert weights is not None
    body = pretrained(backbone, weights)
    assert isinstance(body, ImageBody)
    parts: tuple[list[Groups], list[Groups]] = ([], [])
    labels, tests, batch = [], [], []
    for image, label, test in [*images(name), (None, "", False)]:
        if image is not None:
            batch.append(backbone.pictures.apply(image))
            labels.append(label)
            tests.append(test)
        if batch and (image is None or len(batch) == BATCH):
            pixels = torch.from_numpy(np.stack(batch))
            parts[0].append(look(body, pixels))
            parts[1].append(look(body, pixels.flip(2)))
            batch = []
    plain, mirrored = ({kind: _joined(part, kind) for kind in part[0]} for part in parts)
    return plain, mirrored, np.unique(labels, return_inverse=True)[1], np.array(tests)


def _joined(parts: list[Groups], kind: str) -> list[np.ndarray]:
    return [np.concatenate(stage) for stage in zip(*(part[kind] for part in parts), strict=True)]


def beside(last: np.ndarray, groups: list[np.ndarray], share: float) -> np.ndarray:
    """The last layer and further groups of columns, each scaled to ``share`` of its spread."""
    spread = np.sqrt(last.var(axis=0).sum())
    scaled = [group * (share * spread / max(float(np.sqrt(group.var(axis=0).sum())), 1e-9)) for group in groups]
    return np.concatenate([last, *scaled], axis=1).astype(np.float32)


def choices(found: dict[str, tuple[Groups, Groups]]) -> dict[str, np.ndarray]:
    """What a head may see, by name, float32 (images, …) each."""
    plain, mirrored = found[NETWORKS[0]]
    both = {kind: [(one + other) / 2 for one, other in zip(plain[kind], mirrored[kind], strict=True)] for kind in plain}
    last = plain["last"][0]

    def stages(of: Groups, count: int) -> list[np.ndarray]:
        return [*of["mean"][-count:], *of["max"][-count:]]

    made = {
        "last layer": last,
        "means of 3 stages": beside(last, plain["mean"][-3:], 1.0),
        "means and maxima of 3": beside(last, stages(plain, 3), 1.0),
        "of 2": beside(last, stages(plain, 2), 1.0),
        "of 2, half": beside(last, stages(plain, 2), 0.5),
        "last layer, mirrored averaged": both["last"][0],
        "of 2, half, mirrored averaged": beside(both["last"][0], stages(both, 2), 0.5),
    }
    if len(found) > 1:
        second = found[NETWORKS[1]][0]
        of_second = beside(second["last"][0], stages(second, 2), 0.5)
        made["Lite0 and Lite2, of 2, half"] = np.concatenate([made["of 2, half"], of_second], axis=1)
    return {name: rows.astype(np.float32) for name, rows in made.items()}


def measure(name: str, networks: tuple[str, ...], draws: int) -> Iterator[dict[str, Any]]:
    """A row for each number of labels: the mean accuracy of each choice in percent."""
    found, targets, given = {}, np.empty(0, np.int64), np.empty(0, bool)
    for network in networks:
        plain, mirrored, targets, given = features(network, name)
        found[network] = (plain, mirrored)
    seen = choices(found)
    width = seen["last layer"].shape[1]
    for count in COUNTS:
        right: dict[str, list[float]] = {}
        for seed in range(draws):
            generator = np.random.default_rng(seed)
            test = given if given.any() else generator.random(len(targets)) < TEST_SHARE
            train = np.concatenate(
                [
                    generator.permutation(np.flatnonzero(~test & (targets == target)))[: count or None]
                    for target in np.unique(targets)
                ]
            )
            for choice, rows in {**seen, "chosen": seen["of 2, half"]}.items():
                views = (EVERYTHING, slice(0, width)) if choice == "chosen" else (EVERYTHING,)
                fit = fit_head(
                    rows[train],
                    targets[train],
                    classes=int(targets.max()) + 1,
                    groups=np.arange(len(train)),
                    seed=seed,
                    views=views,
                )
                logits = fit.head.logits(rows[test])
                right.setdefault(choice, []).append(float((logits.argmax(axis=1) == targets[test]).mean()))
        yield {"set": name, "labels per class": count or "all"} | {
            choice: f"{np.mean(values):.1%}" for choice, values in right.items()
        }


def main() -> None:
    """Measures all sets, and writes the table."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--draws", type=int, default=setting(5, 1))
    parser.add_argument("--one-network", action="store_true", help="leave Lite2 out")
    arguments = parser.parse_args()
    networks = NETWORKS[:1] if arguments.one_network or MOST < 100 else NETWORKS
    rows = [row for name in SETS for row in measure(name, networks, arguments.draws)]
    notes = (
        f"Mean accuracy on test images over {arguments.draws} draws of labels; at most {MOST:,} images of a set. EfficientNet-Lite0, "
        "beside Lite2 where it says so. Of further groups of columns each is scaled to the spread of the last layer, or to half of it."
    )
    write("image_features", "What a new head should see of a frozen network", rows, notes=notes)


if __name__ == "__main__":
    main()
