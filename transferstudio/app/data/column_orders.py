"""What a click on the head of a column orders the samples by: one way, and the other way where it was clicked before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from transferstudio.app.data.query import Order
from transferstudio.i18n import translate

if TYPE_CHECKING:
    from transferstudio.app.tasks import TaskView

OTHERS = (
    (Order.SUGGESTION, Order.SUGGESTION_DOWN),
    (Order.SUREST, Order.UNSUREST),
    (Order.SPLIT, Order.SPLIT_DOWN),
    (Order.LARGEST, Order.SMALLEST),
    (Order.NEWEST, Order.OLDEST),
)
"""Of the columns behind the first two, which each task orders its own way."""
DOWNWARDS = {one for one in Order if one.endswith("-down")} | {Order.SUREST, Order.LARGEST, Order.NEWEST}


def order_clicked(column: int, now: Order, view: TaskView) -> Order:
    """The order that a click on the head of a column asks for."""
    first, second = (*view.orders, *OTHERS)[column]
    return second if now == first else first


def sign_of(order: Order, view: TaskView) -> tuple[int, Qt.SortOrder] | None:
    """The column whose head tells of an order, and the way that its sign points; None where no column does."""
    for column, both in enumerate((*view.orders, *OTHERS)):
        if order in both:
            return column, Qt.SortOrder.DescendingOrder if order in DOWNWARDS else Qt.SortOrder.AscendingOrder
    return None


def in_words(order: Order) -> str:
    """An order, as the list of orders calls it."""
    return {
        Order.NAME: translate("FilterBar", "By name"),
        Order.NEWEST: translate("FilterBar", "Newest first"),
        Order.TEACHES: translate("FilterBar", "Most informative first"),
        Order.SUREST: translate("FilterBar", "Most confident first"),
        Order.UNSUREST: translate("FilterBar", "Least confident first"),
        Order.NAME_DOWN: translate("FilterBar", "By name, descending"),
        Order.TEXT: translate("FilterBar", "By text"),
        Order.TEXT_DOWN: translate("FilterBar", "By text, descending"),
        Order.LABEL: translate("FilterBar", "By label"),
        Order.LABEL_DOWN: translate("FilterBar", "By label, descending"),
        Order.BOXES: translate("FilterBar", "Fewest boxes first"),
        Order.BOXES_DOWN: translate("FilterBar", "Most boxes first"),
        Order.SUGGESTION: translate("FilterBar", "By suggestion"),
        Order.SUGGESTION_DOWN: translate("FilterBar", "By suggestion, descending"),
        Order.SPLIT: translate("FilterBar", "By split"),
        Order.SPLIT_DOWN: translate("FilterBar", "By split, descending"),
        Order.LARGEST: translate("FilterBar", "Largest first"),
        Order.SMALLEST: translate("FilterBar", "Smallest first"),
        Order.OLDEST: translate("FilterBar", "Oldest first"),
    }[order]
