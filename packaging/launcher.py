"""What the frozen app starts with; it must answer a worker process before anything else is imported."""

import multiprocessing
import os
import sys

APP_ID = "org.quoteline.Quoteline"


def hold_archive() -> None:
    """Read modules from the archive that this program began with, whatever file takes its place.

    An upgrade may come while the window is open. PyInstaller opens the archive by its name for each module
    that is loaded, and would look in the new file for what lay in the old one.
    """
    import pyimod02_importers  # PyInstaller's own, in each program it makes

    archive = pyimod02_importers.pyz_archive
    try:
        held = os.open(archive._filename, os.O_RDONLY)
    except OSError:  # no number is left: it is read by its name, as PyInstaller does
        return
    by_number = f"/proc/self/fd/{held}"
    if os.access(by_number, os.R_OK):
        archive._filename = by_number
    else:
        os.close(held)


if __name__ == "__main__":
    if sys.platform == "linux":
        hold_archive()
    multiprocessing.freeze_support()

    if sys.platform == "win32":
        import ctypes

        # Before the first window: so the taskbar knows all windows as one program, and pins its icon.
        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(APP_ID)

    from quoteline.__main__ import main

    raise SystemExit(main())
