"""What the frozen app starts with; it must answer a worker process before anything else is imported."""

import multiprocessing

if __name__ == "__main__":
    multiprocessing.freeze_support()

    from quoteline.__main__ import main

    raise SystemExit(main())
