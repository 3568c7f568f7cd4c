"""What a user can do, as functions of an open library. Knows no window and no command line.

A slow service is a generator of steps: show the step, or stop iterating to cancel.
"""
