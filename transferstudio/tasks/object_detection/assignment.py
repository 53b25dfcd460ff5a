"""Label assignment (TAL): which location of the network answers for which box, and how sure it should be.

Source: task alignment, Feng et al. 2021, arXiv:2108.07755: those locations answer for a box that already find it best, by class and position together.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch

ALPHA, BETA = 1.0, 6.0  # weights of class score and overlap
BEST = 10  # locations per box
TINY = 1e-30  # boxes that overlap badly, as all do at first, have tiny products, and must still be learnt from


@dataclass(frozen=True)
class Targets:
    """Boxes of some pictures, filled up to the same number: ``boxes`` (pictures, n, 4), ``classes`` (pictures, n; -1: none, or not to be learnt)."""

    boxes: torch.Tensor
    classes: torch.Tensor


@dataclass(frozen=True)
class Assignment:
    """For each location of each picture: the box it answers for, or -1, and the score 0–1 that it should give to the box's class."""

    box: torch.Tensor
    score: torch.Tensor


def overlaps(one: torch.Tensor, other: torch.Tensor) -> torch.Tensor:
    """Intersection over union (pictures, n, m) of boxes (pictures, n, 4) and (pictures, m, 4)."""
    corner = torch.maximum(one[:, :, None, :2], other[:, None, :, :2])
    end = torch.minimum(one[:, :, None, 2:], other[:, None, :, 2:])
    shared = (end - corner).clamp(min=0).prod(dim=-1)
    area = (one[..., 2:] - one[..., :2]).clamp(min=0).prod(dim=-1)[:, :, None]
    other_area = (other[..., 2:] - other[..., :2]).clamp(min=0).prod(dim=-1)[:, None]
    return shared / (area + other_area - shared).clamp(min=1e-9)


@torch.no_grad()
def assign(
    scores: torch.Tensor, boxes: torch.Tensor, points: torch.Tensor, strides: torch.Tensor, targets: Targets
) -> Assignment:
    """Assigns boxes to locations. ``scores`` (pictures, locations, classes) are 0–1, ``boxes`` (pictures, locations, 4) what was found."""
    if not targets.classes.shape[1]:
        empty = torch.full(scores.shape[:2], -1, dtype=torch.long, device=scores.device)
        return Assignment(empty, torch.zeros_like(scores[..., 0]))
    known = targets.classes >= 0
    near = _inside(points, strides, targets.boxes) & known[..., None]
    overlap = overlaps(targets.boxes, boxes)
    classes = targets.classes.clamp(min=0)[:, :, None].expand(-1, -1, scores.shape[1])
    predicted = scores.transpose(1, 2).gather(1, classes)
    aligned = predicted.pow(ALPHA) * overlap.pow(BETA) * near
    best = aligned.topk(min(BEST, aligned.shape[-1]), dim=-1)
    chosen = torch.zeros_like(near).scatter_(-1, best.indices, True) & near
    # A location within several boxes answers for the one that it overlaps most.
    overlap = overlap * chosen
    box = overlap.argmax(dim=1)
    taken = chosen.any(dim=1)
    aligned = aligned * chosen
    largest = aligned.amax(dim=-1, keepdim=True).clamp(min=TINY)
    score = (aligned / largest * overlap.amax(dim=-1, keepdim=True)).gather(1, box[:, None])[:, 0]
    return Assignment(torch.where(taken, box, -1), score * taken)


def _inside(points: torch.Tensor, strides: torch.Tensor, boxes: torch.Tensor) -> torch.Tensor:
    """Whether a location lies in a box (pictures, boxes, locations); a box smaller than a cell has at least the cells around its centre."""
    centre = (boxes[..., :2] + boxes[..., 2:]) / 2
    half = ((boxes[..., 2:] - boxes[..., :2]) / 2)[:, :, None].expand(-1, -1, len(points), -1)
    half = torch.maximum(half, strides[:, None].clamp(max=float(strides.min())))
    away = (points - centre[:, :, None]).abs()
    return (away < half).all(dim=-1)
