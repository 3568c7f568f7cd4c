"""What the frozen app starts with; it must answer a worker process before anything else is imported."""

import multiprocessing
import sys

APP_ID = "org.quoteline.Quoteline"

if __name__ == "__main__":
    multiprocessing.freeze_support()

    if sys.platform == "win32":
        import ctypes

        # Before the first window: so the taskbar knows all windows as one program, and pins its icon.
        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(APP_ID)

    from quoteline.__main__ import main

    raise SystemExit(main())
