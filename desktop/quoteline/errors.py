"""The one error that is meant for a person; who raises it loads nothing else for that."""


class UserError(Exception):
    """Something a person can mend, said in one plain sentence that also says what to do."""

    __module__ = "quoteline.domain"  # where programs of one's own see it
