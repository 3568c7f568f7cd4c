"""All SQL: a library is one SQLite file, read and written through sqlite-utils. Knows no search index."""

from quoteline.storage.database import Database
from quoteline.storage.preparing import prepare
from quoteline.storage.problems import LibraryError, Problem

__all__ = ["Database", "LibraryError", "Problem", "prepare"]
