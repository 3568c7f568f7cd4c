"""Keeps an error in a method that Qt calls from ending the program.

Up to Python 3.11 an error that C code raises (``1 / 0``, ``int("x")``, a widget that is gone) has no object
of its own until somebody catches it. Qt for Python (seen with 6.10 and 6.11) reads such an error as if it had
one where Qt was called from Python and calls an overridden method: the process dies of a bad address. Caught
and raised again it has one, and is told like any other.
"""

from __future__ import annotations

import functools
import inspect
import sys
from collections.abc import Callable, Iterator
from types import FunctionType
from typing import Any, cast

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessibleActionInterface, QAccessibleInterface

NEEDED = sys.version_info < (3, 12)
OURS = "quoteline."
TOPS: tuple[type[Any], ...] = (QObject, QAccessibleInterface, QAccessibleActionInterface)


def install() -> None:
    """Guard all classes of ours that are made of Qt's, those that there are and those to come.

    To be called before the first object is made; once more does nothing. Each call by Qt takes half a
    microsecond longer.
    """
    if NEEDED and "__init_subclass__" not in vars(QObject):
        for top in TOPS:
            for made in _below(top):
                _guard(made)
            setattr(top, "__init_subclass__", classmethod(cast(Any, _guarding(top))))  # noqa: B010 # mypy asks for it


def _guarding(top: type) -> Callable[..., None]:
    def guard_new(made: type, **words: Any) -> None:
        super(cast(Any, top), made).__init_subclass__(**words)
        _guard(made)

    return guard_new


def _guard(made: type) -> None:
    if not made.__module__.startswith(OURS):
        return
    of_qt = next(each for each in made.__mro__ if each.__module__.startswith("PySide6."))
    for name, do in list(vars(made).items()):
        if not isinstance(do, FunctionType) or hasattr(do, "__wrapped__"):
            continue
        if not name.startswith("__") and hasattr(of_qt, name):
            setattr(made, name, _whole(do))


def _whole(do: FunctionType) -> Callable[..., Any]:
    """The same method; what a signal gives more than it takes is left out, as Qt does it for a plain one."""
    most = None if do.__code__.co_flags & inspect.CO_VARARGS else do.__code__.co_argcount

    @functools.wraps(do)
    def guarded(*given: Any, **named: Any) -> Any:
        try:
            return do(*given[:most], **named)
        except BaseException:  # to be caught is all that it needs
            raise

    return guarded


def _below(top: type[Any]) -> Iterator[type[Any]]:
    for each in top.__subclasses__():
        yield each
        yield from _below(each)
