"""Imports sqlite-utils without the numpy it would load, where there is one, only to know numpy's numbers.

We never hand it any, and loading numpy would cost every start of the program a tenth of a second and 20 MB.
"""

import sys

_untold = "numpy" not in sys.modules
if _untold:
    sys.modules["numpy"] = None  # type: ignore[assignment] # how Python marks what must not be imported
try:
    import sqlite_utils  # noqa: F401 - for its effect
finally:
    if _untold:
        del sys.modules["numpy"]
