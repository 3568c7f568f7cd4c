"""Exporters: quotations become files and what is put on the clipboard.

They know the nouns of the domain, and neither a database nor a window: a caller hands them quotations with
all their details and writes what comes out.
"""

from quoteline.exporters.formats import COLUMNS, FORMATS, write

__all__ = ["COLUMNS", "FORMATS", "write"]
