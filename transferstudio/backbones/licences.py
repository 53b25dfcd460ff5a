"""Licences of networks that ask for something in return: what, in a sentence, and where the whole text is."""

from __future__ import annotations

from dataclasses import dataclass

from transferstudio.i18n import QT_TRANSLATE_NOOP


@dataclass(frozen=True)
class Conditions:
    """What a licence asks for (English; marked in the context ``Words``), and the address of its text."""

    words: str
    url: str


_ATTRIBUTION = QT_TRANSLATE_NOOP(
    "Words", "Whoever passes on a model made from it must credit its authors and link to the licence."
)
_NON_COMMERCIAL = QT_TRANSLATE_NOOP(
    "Words",
    "Commercial use is forbidden. Whoever passes on a model made from it must credit its authors and link to the licence.",
)
_DINOV3 = QT_TRANSLATE_NOOP(
    "Words",
    "Whoever passes on a model made from it must include the licence, and publications must name DINOv3. Military and some other uses are forbidden.",
)
CONDITIONS = {
    "cc-by-4.0": Conditions(_ATTRIBUTION, "https://creativecommons.org/licenses/by/4.0/"),
    "cc-by-nc-4.0": Conditions(_NON_COMMERCIAL, "https://creativecommons.org/licenses/by-nc/4.0/"),
    "dinov3-license": Conditions(_DINOV3, "https://ai.meta.com/resources/models-and-libraries/dinov3-license/"),
}


def conditions_of(licence: str) -> Conditions | None:
    """What a licence asks for, by the name that the catalogue or the hub has for it; None where it is no more than its notice."""
    return CONDITIONS.get(licence.lower().replace(" ", "-"))
