"""Which page of the manual is about what: told by the module of the pane or window that has the keyboard."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from quoteline.services import manual

# By the beginning of the module's name in ui/; the first that fits, from the widget outwards.
ABOUT = {
    "search_": "query-language",
    "many_queries": "query-language",
    "saved_": "query-language",
    "date_filter": "dates",
    "day_dialog": "dates",
    "publication_": "dates",
    "import_": "importing",
    "mapping_dialog": "importing",
    "subscription_": "importing",
    "export_": "exporting",
    "copying": "exporting",
    "picture_": "exporting",
    "provenance_": "attribution",
    "audit_": "attribution",
    "review_": "attribution",
    "speaker_": "attribution",
    "who_is_who": "attribution",
    "quotation_dialog": "attribution",
    "extract_report": "attribution",
    "history_dialog": "first-hour",
    "key_sheet": "keys",
}
_OURS = "quoteline.ui."


def page_about(widget: QWidget | None) -> str:
    """The page about the pane or window that a widget is in; the first page where none is about it."""
    each: object = widget
    while isinstance(each, QWidget):
        module = type(each).__module__.removeprefix(_OURS)
        fitting = next((page for start, page in ABOUT.items() if module.startswith(start)), None)
        if fitting is not None and type(each).__module__.startswith(_OURS):
            return fitting
        each = each.parent()
    return manual.FIRST
