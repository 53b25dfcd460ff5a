"""Finds things with torchvision's detectors, which have learnt to find them already: SSDlite, RetinaNet and Faster R-CNN, with classes of
one's own.

Each location proposes boxes of a few sizes and shapes, the anchors; Faster R-CNN looks at the best of them once more. torchvision brings the
networks and what they learn by, but its answers are lists of any length: here they are tensors of fixed shape, as an exported graph needs.
Sources: Liu et al. 2016, arXiv:1512.02325, and Howard et al. 2019, arXiv:1905.02244 (SSDlite); Lin et al. 2017, arXiv:1708.02002 (RetinaNet);
Ren et al. 2015, arXiv:1506.01497 (Faster R-CNN); Bolya et al. 2019, arXiv:1904.02689 (suppression as one product of matrices, "fast NMS").
"""

from __future__ import annotations

from typing import Any

import torch
from torch import nn
from torchvision.models import get_model
from torchvision.models.detection import FasterRCNN, RetinaNet
from torchvision.models.detection.image_list import ImageList
from torchvision.models.detection.rpn import concat_box_prediction_layers
from torchvision.ops import box_iou, roi_align

from transferstudio.backbones.catalogue import Backbone
from transferstudio.backbones.pretrained_detector import Part, PretrainedDetector, unfit
from transferstudio.backbones.weights import Weights, read_state_dict

A_LEVEL, PROPOSALS, SAME_THING = 300, 300, 0.7  # of Faster R-CNN's first stage: kept a level, kept in all, overlap
NARROWEST = 1e-2  # pixels of the input that a box must be wide and high
NOTHING = -100.0  # logit of a box without area
SUREST = 1e-6  # how far a probability stays from 1, so that its logit is finite
# Layers whose shape depends on the classes.
OF_CLASSES = ("cls_logits", "cls_score", "bbox_pred", "classification_head")
HEADS = ("head", "rpn", "roi_heads")


class AnchorDetector(PretrainedDetector):
    """Places are anchors; with two stages, the boxes that the second one looks at."""

    anchors: torch.Tensor

    def __init__(self, backbone: Backbone, network: nn.Module, *, height: int, width: int) -> None:
        super().__init__(backbone, network, height=height, width=width)
        network.transform = _AsTheyAre()
        self.register_buffer("anchors", self._anchors(), persistent=False)

    @property
    def has_second_stage(self) -> bool:
        """Whether it looks at the best boxes of its first stage once more."""
        return isinstance(self.network, FasterRCNN)

    def forward(self, images: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """Logits (images, locations, classes), and what :meth:`boxes` takes (images, locations, 4)."""
        maps = self.network.backbone(self.pixels(images))  # type: ignore[operator]
        if self.has_second_stage:
            return self._second_stage(maps, self._proposals(list(maps.values())))
        outputs = self.network.head(list(maps.values()))  # type: ignore[operator]
        logits = outputs["cls_logits"]
        return logits if isinstance(self.network, RetinaNet) else _odds(logits), outputs["bbox_regression"]

    def boxes(self, encoded: torch.Tensor) -> torch.Tensor:
        """See PretrainedDetector."""
        if self.has_second_stage:
            return encoded  # they are boxes already
        return _decoded(self.network.box_coder, encoded, self.anchors)

    def learning_loss(
        self, images: torch.Tensor, boxes: list[torch.Tensor], classes: list[torch.Tensor]
    ) -> torch.Tensor:
        """See PretrainedDetector."""
        first = 0 if isinstance(self.network, RetinaNet) else 1  # elsewhere class 0 is that there is nothing
        targets = [{"boxes": box, "labels": class_ + first} for box, class_ in zip(boxes, classes, strict=True)]
        parts: dict[str, torch.Tensor] = self.network(list(self.pixels(images)), targets)
        return torch.stack(list(parts.values())).sum()

    def part_of(self, name: str) -> Part:
        """See PretrainedDetector; the pyramid and the extra layers are what the heads look at, and count as decoder."""
        inner = name.removeprefix("network.")
        if inner.startswith(HEADS):
            return Part.HEADS
        return Part.BODY if inner.startswith(("backbone.body.", "backbone.features.")) else Part.DECODER

    def _anchors(self) -> torch.Tensor:
        """All anchors (locations, 4) in pixels of the input, which depend on its size alone."""
        network: Any = self.network.eval()
        with torch.no_grad():
            blank = torch.zeros((1, 3, self.height, self.width))
            maps = network.backbone(blank)
            listed, sizes = list(maps.values()), [(self.height, self.width)]
            if self.has_second_stage:  # it also learns here how much smaller each map is
                network.roi_heads.box_roi_pool(maps, [torch.tensor([[0.0, 0.0, 8.0, 8.0]])], sizes)
            generator = (network.rpn if self.has_second_stage else network).anchor_generator
            found: torch.Tensor = generator(ImageList(blank, sizes), listed)[0]
        return found

    def _proposals(self, maps: list[torch.Tensor]) -> torch.Tensor:
        """The boxes (images, :data:`PROPOSALS` or fewer, 4) that are most likely to hold something, hardly two of the same thing."""
        rpn: Any = self.network.rpn
        scores_of, offsets_of = rpn.head(maps)
        levels = [level.shape[1] * level.shape[2] * level.shape[3] for level in scores_of]
        flat, offsets = concat_box_prediction_layers(scores_of, offsets_of)
        scores = flat.reshape(-1, len(self.anchors))
        boxes = self._inside(_decoded(rpn.box_coder, offsets.reshape(-1, len(self.anchors), 4), self.anchors))
        first, best = 0, []
        for count in levels:
            best.append(first + scores[:, first : first + count].topk(min(A_LEVEL, count), dim=1).indices)
            first += count
        chosen = torch.cat(best, dim=1)
        scores, order = scores.gather(1, chosen).sort(dim=1, descending=True)
        boxes = boxes.gather(1, chosen.gather(1, order)[..., None].expand(-1, -1, 4))
        surer = torch.ones(scores.shape[1], scores.shape[1], device=boxes.device).triu(1)
        doubled = (box_iou(boxes, boxes) * surer).amax(dim=1) > SAME_THING
        scores = scores.masked_fill(doubled | _is_empty(boxes), float("-inf"))
        kept = scores.topk(min(PROPOSALS, scores.shape[1]), dim=1)
        boxes = boxes.gather(1, kept.indices[..., None].expand(-1, -1, 4))
        return boxes.masked_fill(kept.values.isinf()[..., None], 0.0)  # where there are fewer, the rest is empty

    def _second_stage(
        self, maps: dict[str, torch.Tensor], proposals: torch.Tensor
    ) -> tuple[torch.Tensor, torch.Tensor]:
        """Logits (images, proposals, classes), and the box (images, proposals, 4) of the likeliest class of each proposal."""
        heads: Any = self.network.roi_heads
        count = proposals.shape[1]
        scores, offsets = heads.box_predictor(heads.box_head(self._cut_out(maps, proposals)))
        logits = _odds(scores).reshape(-1, count, scores.shape[1] - 1)
        likeliest = logits.argmax(dim=-1, keepdim=True) + 1
        offsets = offsets.reshape(-1, count, scores.shape[1], 4)
        chosen = offsets.gather(2, likeliest[..., None].expand(-1, -1, -1, 4)).squeeze(2)
        boxes = self._inside(_decoded(heads.box_coder, chosen, proposals))
        empty = _is_empty(proposals) | _is_empty(boxes)
        return logits.masked_fill(empty[..., None], NOTHING), boxes

    def _cut_out(self, maps: dict[str, torch.Tensor], proposals: torch.Tensor) -> torch.Tensor:
        """What lies in each proposal (images × proposals, channels, side, side), from the map that suits its size.

        Cut out of all maps and chosen then, since a graph has no lists of varying length.
        """
        pool: Any = self.network.roi_heads.box_roi_pool  # type: ignore[union-attr]
        flat = proposals.reshape(-1, 4)
        numbers = torch.arange(proposals.shape[0], device=flat.device, dtype=flat.dtype)
        rows = torch.cat([numbers[:, None].expand(-1, proposals.shape[1]).reshape(-1, 1), flat], dim=1)
        level = pool.map_levels([flat])
        names = [name for name in pool.featmap_names if name in maps]
        cuts = []
        for number, (name, scale) in enumerate(zip(names, pool.scales, strict=True)):
            cut = roi_align(maps[name], rows, pool.output_size, scale, pool.sampling_ratio)
            cuts.append(cut * (level == number).to(cut.dtype)[:, None, None, None])
        return torch.stack(cuts).sum(dim=0)

    def _inside(self, boxes: torch.Tensor) -> torch.Tensor:
        size = torch.tensor([self.width, self.height] * 2, device=boxes.device, dtype=boxes.dtype)
        return torch.minimum(boxes.clamp(min=0), size)


class _AsTheyAre(nn.Module):
    """Instead of torchvision's own preparation: images are prepared already, and boxes are in their pixels."""

    def forward(self, images: list[torch.Tensor], targets: Any = None) -> tuple[ImageList, Any]:
        return ImageList(torch.stack(images), [(image.shape[-2], image.shape[-1]) for image in images]), targets

    def postprocess(self, result: Any, *_: Any) -> Any:
        return result


def from_config(backbone: Backbone, classes: int, *, height: int, width: int) -> AnchorDetector:
    """The network with random weights."""
    of_nothing = 0 if "retinanet" in backbone.identifier else 1
    network = get_model(backbone.identifier, weights=None, weights_backbone=None, num_classes=classes + of_nothing)
    return AnchorDetector(backbone, network, height=height, width=width)


def from_pretrained(backbone: Backbone, weights: Weights, classes: int, *, height: int, width: int) -> AnchorDetector:
    """The network with its weights; only the layers that name classes begin anew.

    Raises:
        BackboneError: the weights do not fit, or the file holds more than weights.
    """
    found = from_config(backbone, classes, height=height, width=width)
    own, state = found.network.state_dict(), read_state_dict(weights)
    fits = {name: tensor for name, tensor in state.items() if name in own and own[name].shape == tensor.shape}
    lost = [name for name in own if name not in fits and not _may_be_new(name)]
    if lost:
        raise unfit(lost, where=weights.path)
    found.network.load_state_dict(fits, strict=False)
    return found


def _may_be_new(name: str) -> bool:
    """Whether a tensor names classes, or only counts batches (which torchvision's frozen BatchNorm does not)."""
    return name.endswith("num_batches_tracked") or any(part in OF_CLASSES for part in name.split("."))


def _odds(logits: torch.Tensor) -> torch.Tensor:
    """Logits (…, classes), each against all else, of logits (…, 1 + classes) that compete, the first for nothing being there."""
    log = logits.log_softmax(dim=-1)[..., 1:]
    return log - (1 - log.exp()).clamp(min=SUREST).log()


def _decoded(coder: Any, offsets: torch.Tensor, start: torch.Tensor) -> torch.Tensor:
    """Boxes (images, locations, 4) from offsets of this shape, and the boxes (locations, 4) or (images, locations, 4) they start at."""
    flat: torch.Tensor = coder.decode_single(offsets.reshape(-1, 4), start.expand_as(offsets).reshape(-1, 4))
    return flat.reshape(offsets.shape)


def _is_empty(boxes: torch.Tensor) -> torch.Tensor:
    """Whether boxes (…, 4) have no area, as those that lie outside have none inside."""
    return ((boxes[..., 2:] - boxes[..., :2]) < NARROWEST).any(dim=-1)
