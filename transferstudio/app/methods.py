"""What the methods are called in the window, and what they do, in the context ``Words``."""

from __future__ import annotations

from transferstudio.i18n import QT_TRANSLATE_NOOP
from transferstudio.training.plan import Method

METHODS = {
    Method.HEAD: (
        QT_TRANSLATE_NOOP("Words", "Quick"),
        QT_TRANSLATE_NOOP("Words", "The network stays as it is; a new last layer is learnt."),
    ),
    Method.CONTRASTIVE: (
        QT_TRANSLATE_NOOP("Words", "Pairs"),
        QT_TRANSLATE_NOOP(
            "Words",
            "All layers learn to bring samples of a class together. For a few labels; kept only where it is better than Quick.",
        ),
    ),
    Method.LAST_BLOCKS: (
        QT_TRANSLATE_NOOP("Words", "Balanced"),
        QT_TRANSLATE_NOOP("Words", "The last blocks learn too."),
    ),
    Method.LORA: (
        QT_TRANSLATE_NOOP("Words", "LoRA"),
        QT_TRANSLATE_NOOP(
            "Words",
            "Narrow additions to every layer learn, and are merged into it. Less memory than Full, and less to forget.",
        ),
    ),
    Method.FULL: (
        QT_TRANSLATE_NOOP("Words", "Full"),
        QT_TRANSLATE_NOOP("Words", "Every layer learns. Pays with many samples, or unusual ones."),
    ),
    Method.SCRATCH: (
        QT_TRANSLATE_NOOP("Words", "From scratch"),
        QT_TRANSLATE_NOOP("Words", "Nothing is transferred. Only to see what the transfer brings."),
    ),
}
