"""Runs a command for which the system itself ends every process that opens an internet socket (Linux).

python build/no_internet.py COMMAND [ARGUMENTS…]

A seccomp filter (seccomp(2)) is put in force and handed on to all that the command starts: socket(2) for
AF_INET or AF_INET6 ends the process with SIGSYS. Sockets of this machine alone (AF_UNIX) are left.
"""

from __future__ import annotations

import ctypes
import os
import platform
import struct
import sys

# From linux/seccomp.h, linux/filter.h, linux/audit.h and the tables of system calls.
PR_SET_NO_NEW_PRIVS, PR_SET_SECCOMP, SECCOMP_MODE_FILTER = 38, 22, 2
ALLOW, KILL = 0x7FFF0000, 0x80000000
LOAD, JUMP_IF_EQUAL, RETURN = 0x20, 0x15, 0x06
AUDIT_AND_SOCKET = {"x86_64": (0xC000003E, 41), "aarch64": (0xC00000B7, 198)}
FAMILIES = (2, 10)  # AF_INET, AF_INET6
NUMBER, MACHINE, FIRST_ARGUMENT = 0, 4, 16  # where these stand in what a filter is shown


def program() -> bytes:
    """The filter, in the language of the Berkeley packet filter. Raises OSError on another machine."""
    if sys.platform != "linux" or platform.machine() not in AUDIT_AND_SOCKET:
        raise OSError(f"no filter is known for {sys.platform} on {platform.machine()}")
    machine, socket = AUDIT_AND_SOCKET[platform.machine()]
    steps = [
        (LOAD, 0, 0, MACHINE),
        (JUMP_IF_EQUAL, 1, 0, machine),
        (RETURN, 0, 0, KILL),  # calls of another machine's numbers could pass unseen
        (LOAD, 0, 0, NUMBER),
        (JUMP_IF_EQUAL, 0, 3, socket),
        (LOAD, 0, 0, FIRST_ARGUMENT),
        (JUMP_IF_EQUAL, 2, 0, FAMILIES[0]),
        (JUMP_IF_EQUAL, 1, 0, FAMILIES[1]),
        (RETURN, 0, 0, ALLOW),
        (RETURN, 0, 0, KILL),
    ]
    return b"".join(struct.pack("HBBI", *step) for step in steps)


def forbid() -> None:
    """Forbid this process, and all that it starts, internet sockets for ever. Raises OSError."""
    code = program()
    steps = ctypes.create_string_buffer(code, len(code))

    class Filter(ctypes.Structure):
        _fields_ = (("count", ctypes.c_ushort), ("steps", ctypes.c_void_p))

    libc = ctypes.CDLL(None, use_errno=True)
    whole = Filter(len(code) // 8, ctypes.cast(steps, ctypes.c_void_p))
    for call in (
        (PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0),
        (PR_SET_SECCOMP, SECCOMP_MODE_FILTER, ctypes.byref(whole), 0, 0),
    ):
        if libc.prctl(*call):
            number = ctypes.get_errno()
            raise OSError(number, os.strerror(number))


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    forbid()
    os.execvp(sys.argv[1], sys.argv[1:])
