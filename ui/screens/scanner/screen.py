"""The scanner doctor as a destination of the shell."""

from PySide6.QtCore import QObject, QTimer

from associate_app.domain.scan import Code
from ui.language.mark import translate
from ui.scan.feedback import OUTCOMES
from ui.scan.scanners import Scanners
from ui.screens.scanner.panel import ScannerPanel
from ui.screens.scanner.view_model import ScannerModel
from ui.shell.layout import Layout
from ui.shell.screen import Screen
from ui.workspace import Workspace

_BETWEEN_MS = 700


class ScannerScreen(Screen):
    """A scan leads nowhere from here: it is looked at."""

    def __init__(
        self, workspace: Workspace, scanners: Scanners | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.route, self.title, self.icon = "scanner", translate("Scanner", "Scanner"), "scan-barcode"
        self._scanners = scanners or Scanners(workspace.settings, self)
        self.model = ScannerModel(self._scanners, self)
        self.main = self.panel = ScannerPanel(self.model)
        self.head = self.panel.head
        self.panel.ways.play.clicked.connect(self._play)
        self.panel.ways.camera.clicked.connect(self._open_camera)

    def arrange(self, layout: Layout) -> None:
        self.panel.arrange(layout)

    def scanned(self, code: Code) -> bool:  # noqa: ARG002
        return True

    def close(self) -> None:
        self.model.close()

    def _play(self) -> None:
        feedback = self._scanners.feedback
        self.panel.ways.silent.setVisible(not feedback.can_be_heard)
        for place, outcome in enumerate(OUTCOMES):
            QTimer.singleShot(place * _BETWEEN_MS, self, lambda outcome=outcome: feedback.play(outcome))

    def _open_camera(self) -> None:
        if self.sheet is None:
            self._open_sheet(self._scanners.camera_sheet(self.panel.window()))
