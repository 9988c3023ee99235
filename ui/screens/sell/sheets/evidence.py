"""What shows a price that was seen elsewhere: a link, or a picture of it."""

from PySide6.QtCore import QBuffer, QIODevice, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from ui.kit.button import Button
from ui.kit.flow import Flow
from ui.kit.text import Paragraph
from ui.scan.pictures import SUFFIXES
from ui.theme.tokens import current_theme

LONGEST_LINK = 400
_LARGEST = 1_600  # px of the longer side: a shelf label can be read
_QUALITY = 80
_SHOWN = 96


def as_jpeg(picture: QImage) -> bytes:
    """Small enough for central, without what a camera writes into its files."""
    size = QSize(_LARGEST, _LARGEST)
    if picture.width() > _LARGEST or picture.height() > _LARGEST:
        picture = picture.scaled(
            size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.convertToFormat(QImage.Format.Format_RGB32).save(buffer, "JPEG", _QUALITY)  # type: ignore[call-overload]
    return bytes(buffer.data().data())


class Evidence(QWidget):
    """`changed` after every change; `camera` asks for a picture to be taken."""

    changed = Signal()
    camera = Signal()
    refused = Signal()  # that file is no picture

    def __init__(self) -> None:
        super().__init__()
        self.picture = b""  # JPEG
        self.link = QLineEdit()
        self.link.setObjectName("match-link")
        self.link.setAccessibleName(self.tr("Link to the other price"))
        self.link.setPlaceholderText(self.tr("Link to the other price"))
        self.link.setMaxLength(LONGEST_LINK)
        self.take = Button(self.tr("Take a picture"), icon="camera")
        self.take.setObjectName("match-camera")
        self.choose = Button(self.tr("Open a picture"), icon="image")
        self.choose.setObjectName("match-file")
        self.forget = Button(self.tr("Another picture"), "quiet", icon="rotate-ccw")
        self.forget.setObjectName("match-forget")
        self._shown = QLabel()
        self._shown.setAccessibleName(self.tr("Picture of the other price"))
        self._said = Paragraph(self.tr("The picture goes with the sale."), "caption")
        self._with = QWidget()
        shown = QHBoxLayout(self._with)
        shown.setContentsMargins(0, 0, 0, 0)
        shown.setSpacing(12)
        shown.addWidget(self._shown)
        shown.addWidget(self._said, 1, Qt.AlignmentFlag.AlignVCenter)
        shown.addWidget(self.forget)
        self._without = QWidget()
        ways = Flow(8)
        ways.addWidget(self.take)
        ways.addWidget(self.choose)
        without = QVBoxLayout(self._without)
        without.setContentsMargins(0, 0, 0, 0)
        without.setSpacing(8)
        without.addLayout(ways)
        without.addWidget(self.link)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._with)
        column.addWidget(self._without)
        self._with.hide()
        self.link.textChanged.connect(self.changed)
        self.take.clicked.connect(self.camera)
        self.choose.clicked.connect(self._choose)
        self.forget.clicked.connect(lambda: self.show_picture(QImage()))

    def show_picture(self, picture: QImage) -> None:
        """An empty one takes the last away."""
        self.picture = b"" if picture.isNull() else as_jpeg(picture)
        self._with.setVisible(bool(self.picture))
        self._without.setVisible(not self.picture)
        side = current_theme().px(_SHOWN)
        small = picture.scaled(
            side,
            side,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        self._shown.setPixmap(QPixmap.fromImage(small))
        self.changed.emit()

    def open_file(self, file: str) -> None:
        reader = QImageReader(file)
        reader.setAutoTransform(True)
        picture = reader.read()
        if picture.isNull():
            self.refused.emit()
        else:
            self.show_picture(picture)

    def _choose(self) -> None:
        patterns = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        dialog = QFileDialog(self, self.tr("Open a picture"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Pictures ({patterns})").format(patterns=patterns))
        dialog.fileSelected.connect(self.open_file)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
