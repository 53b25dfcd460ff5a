"""What a click on the head of a column orders the samples by: one way, and the other way where it was clicked before."""

from __future__ import annotations

from PySide6.QtCore import Qt

from transferstudio.app.data.query import Order
from transferstudio.i18n import translate

NAMES = (Order.NAME, Order.NAME_DOWN)
TEXTS = (Order.TEXT, Order.TEXT_DOWN)
LABELS = (Order.LABEL, Order.LABEL_DOWN)
BOXES = (Order.BOXES_DOWN, Order.BOXES)
OTHERS = (
    (Order.SUGGESTION, Order.SUGGESTION_DOWN),
    (Order.SUREST, Order.UNSUREST),
    (Order.SPLIT, Order.SPLIT_DOWN),
    (Order.LARGEST, Order.SMALLEST),
    (Order.NEWEST, Order.OLDEST),
)
"""Of the columns behind name and label."""
DOWNWARDS = {one for one in Order if one.endswith("-down")} | {Order.SUREST, Order.LARGEST, Order.NEWEST}


def orders(*, texts: bool, boxes: bool) -> tuple[tuple[Order, Order], ...]:
    """The two orders of each column; ``texts``: the first shows them, not names, ``boxes``: the second counts them."""
    return (TEXTS if texts else NAMES, BOXES if boxes else LABELS, *OTHERS)


def order_clicked(column: int, now: Order, *, texts: bool, boxes: bool) -> Order:
    """The order that a click on the head of a column asks for."""
    first, second = orders(texts=texts, boxes=boxes)[column]
    return second if now == first else first


def sign_of(order: Order, *, texts: bool, boxes: bool) -> tuple[int, Qt.SortOrder] | None:
    """The column whose head tells of an order, and the way that its sign points; None where no column does."""
    for column, both in enumerate(orders(texts=texts, boxes=boxes)):
        if order in both:
            return column, Qt.SortOrder.DescendingOrder if order in DOWNWARDS else Qt.SortOrder.AscendingOrder
    return None


def in_words(order: Order) -> str:
    """An order, as the list of orders calls it."""
    return {
        Order.NAME: translate("FilterBar", "By name"),
        Order.NEWEST: translate("FilterBar", "Newest first"),
        Order.TEACHES: translate("FilterBar", "Teaches most first"),
        Order.SUREST: translate("FilterBar", "Surest first"),
        Order.UNSUREST: translate("FilterBar", "Least sure first"),
        Order.NAME_DOWN: translate("FilterBar", "By name, reversed"),
        Order.TEXT: translate("FilterBar", "By text"),
        Order.TEXT_DOWN: translate("FilterBar", "By text, reversed"),
        Order.LABEL: translate("FilterBar", "By label"),
        Order.LABEL_DOWN: translate("FilterBar", "By label, reversed"),
        Order.BOXES: translate("FilterBar", "Fewest boxes first"),
        Order.BOXES_DOWN: translate("FilterBar", "Most boxes first"),
        Order.SUGGESTION: translate("FilterBar", "By suggestion"),
        Order.SUGGESTION_DOWN: translate("FilterBar", "By suggestion, reversed"),
        Order.SPLIT: translate("FilterBar", "By split"),
        Order.SPLIT_DOWN: translate("FilterBar", "By split, reversed"),
        Order.LARGEST: translate("FilterBar", "Largest first"),
        Order.SMALLEST: translate("FilterBar", "Smallest first"),
        Order.OLDEST: translate("FilterBar", "Oldest first"),
    }[order]
