"""A picture that is dropped on the window, pasted or opened: its codes, read away from the GUI thread."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import QBuffer, QEvent, QIODevice, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QKeySequence,
    QWindow,
)
from PySide6.QtWidgets import QApplication, QWidget

from associate_app.devices.decode import LARGEST, Decoded, UnreadablePicture, decode

SUFFIXES = (".png", ".jpg", ".jpeg", ".webp", ".bmp", ".gif", ".tif", ".tiff")
_DRAGS = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)


class PictureReader(QObject):
    """Takes what is dropped and pasted once it listens. Pictures are read one after the other."""

    read = Signal(object)  # the codes of one picture: a tuple of Decoded, from above
    failed = Signal(str)  # code of UnreadablePicture
    _done = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread: ThreadPoolExecutor | None = None
        self._done.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def listen(self, app: QApplication, window: QWidget) -> None:
        window.setAcceptDrops(True)
        app.installEventFilter(self)

    def close(self) -> None:
        if app := QApplication.instance():
            app.removeEventFilter(self)
        if self._thread is not None:
            self._thread.shutdown(wait=True, cancel_futures=True)
            self._thread = None

    def open(self, *pictures: Path | QImage) -> None:
        if self._thread is None:
            self._thread = ThreadPoolExecutor(1, thread_name_prefix="pictures")
        for picture in pictures:
            self._thread.submit(self._read, picture)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(watched, (QWindow, QWidget)):
            return False
        if event.type() in _DRAGS and isinstance(event, (QDragEnterEvent, QDragMoveEvent, QDropEvent)):
            return self._dragged(event)
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return event.matches(QKeySequence.StandardKey.Paste) and self._pasted()
        return False

    def _dragged(self, event: QDragEnterEvent | QDragMoveEvent | QDropEvent) -> bool:
        pictures = pictures_in(event.mimeData())
        if not pictures:
            return False
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if event.type() is QEvent.Type.Drop:
            self.open(*pictures)
        return True

    def _pasted(self) -> bool:
        """Words are pasted into the field as ever."""
        mime = QGuiApplication.clipboard().mimeData()
        pictures = pictures_in(mime)
        if not pictures or (mime.hasText() and not mime.hasUrls()):
            return False
        self.open(*pictures)
        return True

    def _read(self, picture: Path | QImage) -> None:
        """In the thread."""
        try:
            self._done.emit(decode(picture if isinstance(picture, Path) else _encoded(picture)))
        except Exception as error:  # noqa: BLE001 - nobody looks at the thread: it is raised in `_tell`
            self._done.emit(error)

    def _tell(self, result: tuple[Decoded, ...] | Exception) -> None:
        if isinstance(result, UnreadablePicture):
            self.failed.emit(result.code)
        elif isinstance(result, Exception):
            self.failed.emit("picture.not_a_picture")
            raise result
        else:
            self.read.emit(result)


def pictures_in(mime: QMimeData) -> list[Path | QImage]:
    """Files that look like pictures, else the picture itself."""
    files = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    pictures: list[Path | QImage] = [file for file in files if file.suffix.lower() in SUFFIXES]
    if not pictures and mime.hasImage():
        image = mime.imageData()
        pictures = [image] if isinstance(image, QImage) and not image.isNull() else []
    return pictures


def _encoded(image: QImage) -> bytes:
    """Raises UnreadablePicture."""
    if image.width() * image.height() > LARGEST:
        raise UnreadablePicture("picture.too_large")
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    kind = "PNG" if image.hasAlphaChannel() else "BMP"  # the quick one where nothing shines through
    if not image.save(buffer, kind):  # type: ignore[call-overload]
        raise UnreadablePicture("picture.not_a_picture")
    return bytes(buffer.data().data())
