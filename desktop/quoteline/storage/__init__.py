"""All SQL: a library is one SQLite file, read and written through sqlite-utils. Knows no search index."""

import quoteline.storage.without_numpy  # noqa: F401 - must come before whatever imports sqlite-utils
from quoteline.storage.database import Database
from quoteline.storage.preparing import left_open, prepare
from quoteline.storage.problems import LibraryError, Problem

__all__ = ["Database", "LibraryError", "Problem", "left_open", "prepare"]
