"""What a user can do, as functions of an open library. Knows no window and no command line.

A slow service is a generator of steps: show the step, or stop iterating to cancel.
"""

import os

# numpy's linear algebra, which nobody here asks for, reserves memory for each core when it is loaded, and
# ends the program where there is none.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
