"""The model card: what the model learnt from, how good it is, and where it must not be trusted."""

from __future__ import annotations

from typing import Any

import transferstudio
from transferstudio.backbones.catalogue import Backbone
from transferstudio.export.markdown import code, escaped
from transferstudio.export.parity import Parity
from transferstudio.project.scoring import ScoredOn
from transferstudio.templates import Plain, render
from transferstudio.training.report import Report, scored_on_in_words


def model_card(template: str, report: Report, backbone: Backbone, parity: Parity, latency: float, **values: Any) -> str:
    """The card as Markdown, from the template of a task; ``latency`` in seconds for one sample on the exporting computer."""
    return render(
        template,
        escape=escaped,
        report=report,
        backbone=backbone,
        parity=parity,
        milliseconds=latency * 1000,
        version=transferstudio.__version__,
        scored_on=scored_on_in_words,
        ScoredOn=ScoredOn,
        identifier=Plain(code(backbone.identifier)),
        **values,
    )
