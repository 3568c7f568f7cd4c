"""All SQL: a library is one SQLite file, read and written through sqlite-utils. Knows no search index."""

from quoteline.storage.database import Database, LibraryError, Problem, prepare

__all__ = ["Database", "LibraryError", "Problem", "prepare"]
