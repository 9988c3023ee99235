"""One picture with the camera, over the whole window."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QHideEvent, QImage, QShowEvent
from PySide6.QtMultimedia import QVideoFrame
from PySide6.QtWidgets import QWidget

from ui.kit.button import Button
from ui.kit.notice import Notice
from ui.kit.sheet import Sheet
from ui.scan.camera import Camera, CameraState
from ui.scan.viewfinder import Viewfinder


class PhotoSheet(Sheet):
    """The camera runs only while it is seen; closes with the picture."""

    taken = Signal(QImage)

    def __init__(self, host: QWidget, camera: Camera) -> None:
        super().__init__(host, "")
        self.title.setText(self.tr("Take a picture"))
        self.setAccessibleName(self.title.text())
        self.setObjectName("photo")
        self._camera = camera
        if isinstance(camera, QObject) and camera.parent() is None:
            camera.setParent(self)
        self._picture = QImage()
        self.viewfinder = Viewfinder(framed=False)
        self.notice = Notice()
        self.take = Button(self.tr("Take the picture"), "primary", icon="camera", height="tender")
        self.take.setObjectName("photo-take")
        self.body.addWidget(self.viewfinder)
        self.body.addWidget(self.notice)
        self.footer.addWidget(self.take, 1)
        camera.sink.videoFrameChanged.connect(self._arrived)
        camera.changed.connect(self._show_state)
        self.take.clicked.connect(self._take)
        self._show_state()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._camera.start()
        self._show_state()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._camera.stop()

    def _arrived(self, frame: QVideoFrame) -> None:
        self._picture = frame.toImage()
        self.viewfinder.show_picture(self._picture)
        self.take.setEnabled(not self._picture.isNull())

    def _show_state(self) -> None:
        words = {
            CameraState.MISSING: self.tr("No camera was found. Open a picture or paste a link instead."),
            CameraState.NOT_ALLOWED: self.tr(
                "Associate may not use the camera. Allow it in the system settings, or open a picture."
            ),
            CameraState.BROKEN: self.tr(
                "The camera gives no picture. Close other apps that use it, or open a picture."
            ),
        }.get(self._camera.state, "")
        self.notice.say("warn", words)
        self.viewfinder.setVisible(not words)
        self.take.setEnabled(self._camera.state is CameraState.ON and not self._picture.isNull())

    def _take(self) -> None:
        self.taken.emit(self._picture)
        self.dismiss()
