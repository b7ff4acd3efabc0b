"""The Import page: a folder with pictures, a list of people, or punches from elsewhere. Depends on services; GUI."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from attendance_app.ui.admin.imports.folder_import import FolderImport
from attendance_app.ui.admin.imports.people_table import PeopleTable
from attendance_app.ui.admin.imports.punch_table import PunchTable
from attendance_app.ui.admin.page import AdminPage, PageContext
from attendance_app.ui.widgets.segmented import SegmentedControl


class ImportPage(AdminPage):
    """Three ways in, one of them shown."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.set_title(self.tr("Import"), self.tr("Doing it again changes nothing twice."))
        self.folder_import = FolderImport(context)
        self.people_table = PeopleTable(context)
        self.punch_table = PunchTable(context)
        self.ways = SegmentedControl(self.tr("What to import"))
        self.stack = QStackedWidget()
        self._parts: dict[str, FolderImport | PeopleTable | PunchTable] = {}
        for key, words, icon, part in (
            ("folder", self.tr("Folder with pictures"), "folder", self.folder_import),
            ("people", self.tr("List of people"), "people", self.people_table),
            ("punches", self.tr("Earlier punches"), "clock", self.punch_table),
        ):
            self.ways.add(key, words, icon)
            self.stack.addWidget(part)
            self._parts[key] = part
        self.ways.chosen.connect(self.show_part)
        self.body.addWidget(self.ways, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.stack, 1)

    def show_part(self, key: str) -> None:
        """Show that way of importing."""
        self.ways.choose(key)
        self.stack.setCurrentWidget(self._parts[key])

    def focus_first(self) -> None:
        """Start with the folder or the file."""
        part = self._parts[self.ways.current]
        if isinstance(part, FolderImport):
            part.focus_first()
        else:
            part.choose.setFocus()

    def busy_words(self) -> str:
        """An import is worth asking about before the window closes."""
        return next((words for part in self._parts.values() if (words := part.busy_words())), "")
