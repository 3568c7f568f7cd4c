"""The command line: every command is one service call. Data on stdout, progress and messages on stderr."""

from quoteline.cli.commands import Faces
from quoteline.cli.running import run

__all__ = ["Faces", "run"]
