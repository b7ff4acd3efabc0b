"""Builds pages when they are first opened, and anew when the language changes. Depends on the registry; GUI thread."""

from collections.abc import Iterable

from PySide6.QtWidgets import QDialog, QStackedWidget, QWidget

from attendance_app.ui.admin.page import AdminPage, PageContext, Target
from attendance_app.ui.admin.pages import PageSpec


class PageStack(QStackedWidget):
    """The open page in front of those that were open before.

    A page with changes that aren't saved, work under way or an open dialog is kept when pages are built anew; it takes
    its turn once that is over.
    """

    def __init__(self, specs: Iterable[PageSpec], context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._specs = {spec.key: spec for spec in specs}
        self._context = context
        self._pages: dict[str, AdminPage] = {}
        self._outdated: set[str] = set()
        self._retired: list[AdminPage] = []

    @property
    def pages(self) -> tuple[AdminPage, ...]:
        """Those that were opened."""
        return tuple(self._pages.values())

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of all there are, from the top of the navigation."""
        return tuple(self._specs)

    @property
    def current(self) -> AdminPage | None:
        """The open page; None before the first is opened."""
        page = self.currentWidget()
        return page if isinstance(page, AdminPage) else None

    @property
    def current_key(self) -> str:
        """The key of the open page; empty before the first is opened."""
        return next((key for key, page in self._pages.items() if page is self.currentWidget()), "")

    def page(self, key: str) -> AdminPage:
        """The page, which must have been opened before."""
        return self._pages[key]

    def open(self, key: str, target: Target | None = None) -> None:
        """Bring the page to the front, up to date."""
        if key in self._outdated and not _is_held(self._pages[key]):
            self._retire(key)
        if key not in self._pages:
            page = self._specs[key].factory(self._context)
            self._pages[key] = page
            self.addWidget(page)
        page = self._pages[key]
        self.setCurrentWidget(page)
        page.refresh()
        page.focus_first()
        if target is not None:
            page.show_target(target)

    def rebuild(self) -> None:
        """The language has changed: build each page anew, as soon as nothing would be lost by it."""
        self._outdated = set(self._pages)
        for key in [key for key in self._pages if key != self.current_key]:
            if not _is_held(self._pages[key]):
                self._retire(key)
        self.catch_up()

    def catch_up(self) -> None:
        """Build the open page anew if it is due and nothing holds it any more; let go of those that are replaced."""
        key = self.current_key
        if key in self._outdated and not _is_held(self._pages[key]):
            self.open(key)
        if self._retired and not self._context.jobs.busy:  # an answer on its way needs somebody to go to
            for page in self._retired:
                page.deleteLater()
            self._retired.clear()

    def _retire(self, key: str) -> None:
        page = self._pages.pop(key)
        self._outdated.discard(key)
        self.removeWidget(page)
        page.hide()
        self._retired.append(page)


def _is_held(page: AdminPage) -> bool:
    """Whether something would be lost if the page went now."""
    return page.unsaved() or bool(page.busy_words()) or any(d.isVisible() for d in page.findChildren(QDialog))
