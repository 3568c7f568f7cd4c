"""The keys that hold inside one pane or window and stand in no menu, for the sheet of keys."""

from __future__ import annotations

from dataclasses import dataclass

from quoteline.wording import Told, say


@dataclass(frozen=True, slots=True)
class PaneKeys:
    """A pane, and what each of its keys does; keys are written as Qt's portable text has them."""

    pane: Told
    keys: tuple[tuple[str, Told], ...]


PANES = (
    PaneKeys(
        say("On the timeline"),
        (
            ("Left, Right", say("to the quotation before, to the next")),
            ("Home, End", say("to the first quotation, to the last")),
            ("+, -, 0", say("nearer, farther, all days")),
            ("PgUp, PgDown", say("earlier days, later days")),
            ("Shift+Left, Shift+Right", say("move the days a little")),
            ("T", say("today")),
            ("D", say("show only the days in view")),
            ("I, Shift+I", say("the chosen days begin at the selected quotation, end there")),
            ("N", say("bars: how many to a hundred articles, or how many")),
            ("Up, Down", say("choose a lane")),
            ("Alt+Up, Alt+Down", say("move the lane up, down")),
            ("P, O, H", say("pin the lane, collapse it, hide it among the others")),
            ("Return", say("read the selected quotation in its article")),
            ("Esc", say("take the chosen days away")),
            ("Up, Down", say("choose a lane, for the keys about lanes")),
            ("Menu", say("all that can be done with the lane")),
        ),
    ),
    PaneKeys(
        say("In the search box and the list"),
        (
            ("Down", say("from the search box to what was found")),
            ("Shift+Up, Shift+Down", say("select several; letters go to the next name that begins so")),
            ("Return", say("search now; in the list: read in article")),
            ("Esc", say("take away what was asked last")),
        ),
    ),
    PaneKeys(
        say("Among the filters"),
        (
            ("Space, Return", say("set the filter, or take it away")),
            ("Menu", say("all that can be done with a speaker, or with a saved search")),
        ),
    ),
    PaneKeys(
        say("Among the saved searches"),
        (
            ("Return", say("show what fits")),
            ("F2, Del", say("rename, delete")),
            ("Alt+Up, Alt+Down", say("move up, move down")),
        ),
    ),
    PaneKeys(
        say("In the article"),
        (
            ("N, P", say("next, previous quotation")),
            ("D", say("go to the words that tell the day, and back")),
            ("Shift+Left, Shift+Right", say("mark words")),
            ("U", say("show what stands in quotation marks and is no quotation, or hide it")),
            ("M, Shift+M", say("next, previous of those; Q then makes it a quotation")),
            ("Ctrl++, Ctrl+-", say("larger, smaller text")),
            ("Esc", say("back to the list")),
        ),
    ),
    PaneKeys(
        say("While boundaries are changed"),
        (
            ("Left, Right", say("move the lit end by a word")),
            ("Ctrl+Left, Ctrl+Right", say("move it by a letter")),
            ("Tab, Shift+Tab", say("turn to the next end, to the one before")),
            ("Del, A", say("remove the part, add marked words")),
            ("Ctrl+Z", say("a step back")),
            ("Return, Esc", say("keep, give up")),
        ),
    ),
    PaneKeys(
        say("In a review"),
        (
            ("Return, Space", say("accept")),
            ("N, P", say("go on, go back")),
            ("S, B, K, D", say("change the speaker, the words, the kind, the day")),
            ("X, Del", say("not a quotation")),
            ("I", say("also go through what is sure")),
            ("Ctrl+Z", say("take the last back")),
            ("Esc", say("leave")),
        ),
    ),
    PaneKeys(
        say("Who is who"),
        (
            ("F9, Shift+F9", say("turn the pages")),
            ("Ctrl+F", say("find a speaker")),
            ("Shift+Down", say("choose several")),
            ("Ctrl+M, Del", say("merge what is chosen, take it out")),
            ("M, N, S", say("among the suggestions: merge, keep apart, skip")),
            ("1, 2", say("among the suggestions: the name that stays")),
            ("Esc", say("close")),
        ),
    ),
    PaneKeys(
        say("Families"),
        (
            ("Up, Down", say("from printing to printing, from family to family")),
            ("Return", say("read the chosen printing in its article; in the list: go to its printings")),
            ("Ctrl+C", say("copy all printings, with what they changed and their citations")),
            ("Ctrl+F", say("find families by their words")),
            ("Esc", say("close")),
        ),
    ),
    PaneKeys(
        say("In the manual"),
        (
            ("Ctrl+F", say("search all pages")),
            ("F3, Shift+F3", say("next, previous hit, page after page")),
            ("Alt+Left, Alt+Right", say("back, forward")),
            ("Ctrl++, Ctrl+-, Ctrl+0", say("larger, smaller, usual text")),
            ("Esc", say("let go what was searched for, then close")),
        ),
    ),
)
