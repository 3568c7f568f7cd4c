"""How a person likes quotations to be copied, from the settings."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from quoteline.services.clipping import Wish
from quoteline.settings import Settings

DAYS = {"en_US": "en-US", "en": "en-GB", "de": "de", "fr": "fr", "es": "es", "uk": "uk"}  # of a locale


def wish_of(kept: Settings) -> Wish:
    """How quotations are to be copied."""
    return Wish(
        kept.copy_marks,
        days(kept.copy_dates, QLocale.system().name()),
        kept.copy_links,
        kept.copy_template,
        kept.export_columns or None,
    )


def days(choice: str, locale: str) -> str:
    """The way to write days for a choice of the settings; ISO where that of the system is not known."""
    if choice != "system":
        return "iso" if choice == "iso" else ""
    return DAYS.get(locale) or DAYS.get(locale.partition("_")[0], "iso")


def wish_for(widget: QWidget | None) -> Wish:
    """How they are to be copied from a widget: as the window that it belongs to says."""
    while widget is not None:
        kept = getattr(widget, "kept", None)
        if isinstance(kept, Settings):
            return wish_of(kept)
        widget = widget.parentWidget()
    return Wish()
