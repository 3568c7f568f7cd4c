"""What came into a saved search since it was looked at: marked in the list, shown alone, or all put by."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from quoteline.services import saved_searches
from quoteline.services.saved_searches import Fits, SavedSearch
from quoteline.services.searching import Wanted
from quoteline.ui.actions import connect
from quoteline.ui.translating import tr

if TYPE_CHECKING:
    from quoteline.ui.main_window import MainWindow


@dataclass(frozen=True)
class Fresh:
    """The search that was asked last, and the last quotation that was there when it was looked at before."""

    id: int
    wanted: Wanted
    after: int
    many: int  # that were new when it was asked


class SavedNews:
    """To ask a search is to look at it; what was new until then stays marked while it is shown."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._fresh: Fresh | None = None
        actions = window.actions_.results
        actions.only_new.triggered.connect(self._show_only_new)
        connect(actions.all_looked_at, self._look_at_all)
        window.desk.wanted_changed.connect(lambda wanted: self.show())

    def to_library(self) -> None:
        """Another library is open: nothing of it was looked at here yet."""
        workspace = self._window.workspace
        assert workspace is not None
        self._fresh = None
        workspace.list.head.only_new_chosen.connect(self._show_only_new)
        self.show()

    def ask(self, saved: SavedSearch, fits: Fits | None) -> None:
        """A search is asked. Asked again with nothing new since, what was marked stays so."""
        new = fits.new if fits is not None else 0
        again = self._fresh is not None and self._fresh.id == saved.id and self._is_shown(self._fresh)
        if saved.wanted is not None and not (again and not new):
            self._fresh = Fresh(saved.id, saved.wanted, saved.looked, new)
        self.show()

    def counted(self, fits: dict[int, Fits]) -> None:
        """What is new may be otherwise now; what comes in while a search is shown is marked too."""
        fresh = self._fresh
        if fresh is not None and fresh.id in fits and fits[fresh.id].new:
            self._fresh = replace(fresh, many=max(fresh.many, fits[fresh.id].new))
        self.show()

    def show(self) -> None:
        """Mark what is new in the list, and offer to show nothing else."""
        workspace = self._window.workspace
        if workspace is None:
            return
        fresh = self._fresh if self._fresh is not None and self._is_shown(self._fresh) else None
        on = self._window.desk.wanted.added_after is not None
        offered = on or (fresh is not None and fresh.many > 0)
        workspace.list.show_new(fresh.after if fresh is not None and fresh.many else None, offered, on)
        actions = self._window.actions_.results
        actions.only_new.setEnabled(offered)
        actions.only_new.setChecked(on)
        known = workspace.filters.saved.list.searches.fits
        actions.all_looked_at.setEnabled(any(each.new for each in known.values()))

    def _is_shown(self, fresh: Fresh) -> bool:
        return without_news(self._window.desk.wanted) == fresh.wanted

    def _show_only_new(self, on: bool) -> None:
        desk, fresh = self._window.desk, self._fresh
        if not on or fresh is None:
            desk.change(added_after=None)
        elif self._is_shown(fresh):
            desk.change(added_after=fresh.after)
        self.show()

    def _look_at_all(self) -> None:
        session = self._window.session
        if session is not None:
            session.writing.ask(
                "look at all saved searches",
                saved_searches.look_at_all,
                lambda done: self._all_looked_at(),
                self._window.complain,
            )

    def _all_looked_at(self) -> None:
        self._window.connections.saved.look_again()
        self._window.toast.say(tr("All saved searches count as looked at. What comes in from now on is new."))


def without_news(wanted: Wanted) -> Wanted:
    """The same, old and new."""
    return replace(wanted, added_after=None)
