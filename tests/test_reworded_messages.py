"""Messages that a project keeps in older words are read in those of today."""

from __future__ import annotations

from transferstudio.i18n import stored_message


def test_a_kept_message_is_read_in_the_words_of_today() -> None:
    kept = stored_message(OLD, {"template": OLD_TEMPLATE, "values": [2, 5]})
    assert kept == "Stopped after 2 of 5 epochs." and kept.template == "Stopped after {} of {} epochs."
    assert (
        stored_message(OLD_ALONE)
        == "The disk is too full to cache the output of the frozen layers, so it is recomputed in each epoch."
    )


OLD, OLD_TEMPLATE = "It was stopped after 2 of 5 epochs.", "It was stopped after {} of {} epochs."
OLD_ALONE = "The disk is too full to keep what lies below the cut, so it is computed anew each epoch."
