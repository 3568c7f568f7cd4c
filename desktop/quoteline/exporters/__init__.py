"""Exporters: quotations become files and what is put on the clipboard.

They know the nouns of the domain, and neither a database nor a window: a caller hands them quotations with
all their details and writes what comes out.
"""

from quoteline.exporters.formats import COLUMNS, FORMATS, KNOWN, Format, format_of, pieces, setting_for, write
from quoteline.exporters.options import DATE_STYLES, ExportOptions, Setting

__all__ = [
    "COLUMNS",
    "DATE_STYLES",
    "FORMATS",
    "KNOWN",
    "ExportOptions",
    "Format",
    "Setting",
    "format_of",
    "pieces",
    "setting_for",
    "write",
]
