"""Keeps the garbage collector from going, again and again, through all that stays as long as the window does.

A full collection looks at every object there is: some seventy thousand once everything is loaded, which takes
60 ms, in whatever thread happens to make the next object, and no other thread goes on meanwhile.
"""

from __future__ import annotations

import gc

from quoteline.ui.main_window import MainWindow


def spare_what_stays(window: MainWindow) -> None:
    """What is there when a library is open and shown is not looked at again until another one is open."""
    gc.freeze()
    seen: list[bool] = []

    def settled() -> None:
        if seen:  # a library was closed: what it left behind goes first
            gc.unfreeze()
            gc.collect()
        seen.append(True)
        gc.freeze()

    window.settled.connect(settled)
