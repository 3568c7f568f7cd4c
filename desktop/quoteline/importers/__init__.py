"""Importers: a file, or an export with one article a row, becomes articles.

They know no database, no index and no window, and they open no socket. What is in a file is hostile until
proven otherwise: a file or a row that cannot be read becomes a :class:`Problem` with a reason, never an
exception.
"""

from quoteline.importers.decoding import decode
from quoteline.importers.files import KNOWN_SUFFIXES, find_files
from quoteline.importers.problems import Problem, UnreadableError
from quoteline.importers.reading import holds_many, read
from quoteline.importers.source import Asked, file_of

__all__ = [
    "KNOWN_SUFFIXES",
    "Asked",
    "Problem",
    "UnreadableError",
    "decode",
    "file_of",
    "find_files",
    "holds_many",
    "read",
]
