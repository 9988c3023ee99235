"""Scanning by camera, over the whole window."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from associate_app.devices.decode import Decoded
from ui.format.others import plain
from ui.kit.button import Button
from ui.kit.notice import Notice
from ui.kit.sheet import Sheet
from ui.kit.text import Paragraph
from ui.kit.toggle import ToggleRow
from ui.scan.camera import Camera, CameraState, FrameReader, Look
from ui.scan.feedback import Feedback
from ui.scan.pictures import SUFFIXES
from ui.scan.reading import Reading, Source
from ui.scan.viewfinder import Viewfinder
from ui.words.picture import picture_words


class CameraSheet(Sheet):
    """Closes after the first code; in continuous mode it stays, and each code counts once.

    The camera runs only while it is seen: a locked device films nobody.
    """

    scanned = Signal(str)
    read = Signal(object)  # Decoded: the same with its symbology
    picture = Signal(object)  # Path of a picture to read instead

    def __init__(self, host: QWidget, camera: Camera, feedback: Feedback) -> None:
        super().__init__(host, "", "")
        self._camera = camera
        if isinstance(camera, QObject) and camera.parent() is None:
            camera.setParent(self)
        self._count = 0
        self._can_read = True
        self.title.setText(self.tr("Scan with the camera"))
        self.setAccessibleName(self.title.text())
        self.viewfinder = Viewfinder()
        self.notice = Notice()
        self.last = Paragraph(self.tr("Hold the code inside the frame."))
        self.light = ToggleRow(self.tr("Light"), icon="flashlight", sunken=True)
        self.continuous = ToggleRow(
            self.tr("Several codes"), self.tr("Stays open, and takes each code once"), "repeat", sunken=True
        )
        self.open_picture = Button(self.tr("Open a picture"), icon="image")
        for name, widget in (
            ("camera-light", self.light),
            ("camera-continuous", self.continuous),
            ("camera-picture", self.open_picture),
        ):
            widget.setObjectName(name)
        for part in (self.viewfinder, self.notice, self.last, self.continuous, self.light):
            self.body.addWidget(part)
        self.footer.addWidget(self.open_picture)
        self.footer.addStretch()
        self._reader = FrameReader(camera.sink, self)
        self._reader.looked.connect(self._looked)
        self._reader.taken.connect(self._taken)
        self._reader.failed.connect(self._can_not_read)
        self._camera.changed.connect(self._show_state)
        self.light.toggled.connect(camera.light)
        self.open_picture.clicked.connect(self._choose_picture)
        feedback.said.connect(self.viewfinder.mark)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._can_read:
            self._reader.open()
            self._camera.start()
            self._show_state()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._stop()
        self.light.setChecked(False)
        for dialog in self.findChildren(QFileDialog):
            dialog.reject()

    def give_way(self, reading: Reading) -> None:
        """Somebody took a scanner instead: what came of it is below."""
        if reading.source is not Source.CAMERA:
            self.dismiss()

    def _looked(self, look: Look) -> None:
        self.viewfinder.show_picture(look.picture)

    def _taken(self, code: Decoded) -> None:
        if self._count and not self.continuous.isChecked():
            return  # the sheet is on its way out
        self._count += 1
        self.last.setText(self.tr("Read: {code}").format(code=plain(code.text)))
        self.read.emit(code)
        self.scanned.emit(code.text)
        if not self.continuous.isChecked():
            self.dismiss()

    def _can_not_read(self, problem: str) -> None:
        self._can_read = False
        self._stop()
        self.notice.say("danger", picture_words(problem))
        for part in (self.viewfinder, self.last, self.continuous, self.light):
            part.hide()

    def _show_state(self) -> None:
        if not self._can_read:
            return
        state = self._camera.state
        words = {
            CameraState.MISSING: self.tr(
                "No camera was found. Pull the trigger of a scanner, open a picture, or type the number."
            ),
            CameraState.NOT_ALLOWED: self.tr(
                "Associate may not use the camera. Allow it in the system settings, or open a picture."
            ),
            CameraState.BROKEN: self.tr(
                "The camera gives no picture. Close other apps that use it, or open a picture."
            ),
        }.get(state, "")
        self.notice.say("warn", words)
        for part in (self.viewfinder, self.last, self.continuous, self.light):
            part.setVisible(not words)
        self._show_light()

    def _show_light(self) -> None:
        has_light = self._camera.has_light
        self.light.setEnabled(has_light)
        self.light.set_detail("" if has_light else self.tr("This camera has no light that can be turned on"))
        if not has_light:
            self.light.setChecked(False)

    def _choose_picture(self) -> None:
        patterns = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        dialog = QFileDialog(self, self.tr("Open a picture"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Pictures ({patterns})").format(patterns=patterns))
        dialog.fileSelected.connect(self._picture_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _picture_chosen(self, file: str) -> None:
        self.picture.emit(Path(file))
        self.dismiss()

    def _stop(self) -> None:
        self._camera.stop()
        self._reader.close()
