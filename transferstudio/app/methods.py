"""What the methods are called in the window, and what they do, in the context ``Words``."""

from __future__ import annotations

from transferstudio.i18n import QT_TRANSLATE_NOOP
from transferstudio.training.plan import Method

METHODS = {
    Method.AUTO: (
        QT_TRANSLATE_NOOP("Words", "Automatic"),
        QT_TRANSLATE_NOOP(
            "Words",
            "Tries a new head first, and fine-tunes where that can pay off within the time limit. Keeps the simpler one unless the other is better.",
        ),
    ),
    Method.HEAD: (
        QT_TRANSLATE_NOOP("Words", "Quick"),
        QT_TRANSLATE_NOOP("Words", "The network is frozen; only a new output layer is trained."),
    ),
    Method.CONTRASTIVE: (
        QT_TRANSLATE_NOOP("Words", "Contrastive"),
        QT_TRANSLATE_NOOP(
            "Words",
            "Contrastive fine-tuning: pulls samples of one class together. For few labels; kept only if it beats Quick.",
        ),
    ),
    Method.LAST_BLOCKS: (
        QT_TRANSLATE_NOOP("Words", "Balanced"),
        QT_TRANSLATE_NOOP("Words", "The last blocks are fine-tuned too."),
    ),
    Method.LORA: (
        QT_TRANSLATE_NOOP("Words", "LoRA"),
        QT_TRANSLATE_NOOP(
            "Words",
            "Trains small low-rank adapters in every layer and merges them. Needs less memory than Full and forgets less.",
        ),
    ),
    Method.FULL: (
        QT_TRANSLATE_NOOP("Words", "Full"),
        QT_TRANSLATE_NOOP("Words", "Fine-tunes every layer. Worthwhile with many or unusual samples."),
    ),
    Method.SCRATCH: (
        QT_TRANSLATE_NOOP("Words", "From scratch"),
        QT_TRANSLATE_NOOP("Words", "Random weights. Only a baseline to show what pre-training brings."),
    ),
}
