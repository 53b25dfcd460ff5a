"""Stopping what goes on: a training only after a question, all else at once."""

from __future__ import annotations

from PySide6.QtWidgets import QMessageBox, QWidget

from transferstudio.app.worker import Job
from transferstudio.i18n import translate


def stop(job: Job, parent: QWidget) -> None:
    """Cancels a job; where a person's training goes on, only if they say so once more."""
    if job.is_stopping:
        return
    if not job.trains or job.background:
        job.cancel()
        return
    if parent.findChild(QMessageBox, "may-stop") is not None:
        return  # it has been asked already
    box = QMessageBox(parent)
    box.setObjectName("may-stop")
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(translate("Stopping", "Stop the training?"))
    box.setText(translate("Stopping", "Stop “{}”?").format(job.title))
    box.setInformativeText(
        translate("Stopping", "The best network so far is kept and evaluated.")
        if job.has_epoch
        else translate(
            "Stopping",
            "The best network so far is kept and evaluated. Before the end of the first epoch and during cross-validation, there may be none.",
        )
    )
    keep = box.addButton(translate("Stopping", "Keep training"), QMessageBox.ButtonRole.RejectRole)
    end = box.addButton(translate("Stopping", "Stop and keep best"), QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(keep)
    box.setEscapeButton(keep)
    end.clicked.connect(job.cancel)
    job.ended.connect(box.reject)  # it came to its end while it was asked
    box.finished.connect(lambda _result: box.setObjectName(""))
    box.finished.connect(box.deleteLater)
    box.open()
