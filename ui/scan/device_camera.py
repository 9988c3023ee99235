"""The camera of this device."""

from PySide6.QtCore import QCameraPermission, QCoreApplication, QObject, Qt, Signal
from PySide6.QtMultimedia import QCamera, QCameraDevice, QMediaCaptureSession, QMediaDevices, QVideoSink

from ui.scan.camera import CameraState


class DeviceCamera(QObject):
    """The one at the back if there are several. Comes back when it is plugged in again."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sink = QVideoSink(self)
        self.state = CameraState.OFF
        self._is_wanted = False
        self._camera: QCamera | None = None
        self._session = QMediaCaptureSession(self)
        self._session.setVideoSink(self.sink)
        self._devices = QMediaDevices(self)
        self._devices.videoInputsChanged.connect(self._devices_changed)

    @property
    def has_light(self) -> bool:
        return self._camera is not None and self._camera.isTorchModeSupported(QCamera.TorchMode.TorchOn)

    def start(self) -> None:
        self._is_wanted = True
        app = QCoreApplication.instance()
        assert app is not None
        permission = QCameraPermission()
        match app.checkPermission(permission):
            case Qt.PermissionStatus.Undetermined:
                app.requestPermission(permission, self, lambda _answer: self._start_if_wanted())
            case Qt.PermissionStatus.Denied:
                self._become(CameraState.NOT_ALLOWED)
            case _:
                self._open()

    def stop(self) -> None:
        self._is_wanted = False
        self._let_go()
        self._become(CameraState.OFF)

    def light(self, on: bool) -> None:
        if self._camera is not None and self.has_light:
            self._camera.setTorchMode(QCamera.TorchMode.TorchOn if on else QCamera.TorchMode.TorchOff)

    def _start_if_wanted(self) -> None:
        if self._is_wanted:
            self.start()

    def _open(self) -> None:
        self._let_go()
        device = _best(QMediaDevices.videoInputs())
        if device is None:
            self._become(CameraState.MISSING)
            return
        self._camera = QCamera(device, self)
        self._camera.errorOccurred.connect(self._failed)
        self._camera.activeChanged.connect(self._activated)
        self._session.setCamera(self._camera)
        if self._camera.isFocusModeSupported(QCamera.FocusMode.FocusModeAutoNear):
            self._camera.setFocusMode(QCamera.FocusMode.FocusModeAutoNear)
        self._camera.start()

    def _activated(self, active: bool) -> None:
        if active:
            self._become(CameraState.ON)

    def _failed(self, error: QCamera.Error, _words: str) -> None:
        if error is not QCamera.Error.NoError:
            self._let_go()
            self._become(CameraState.BROKEN if QMediaDevices.videoInputs() else CameraState.MISSING)

    def _devices_changed(self) -> None:
        if not self._is_wanted:
            return
        if self._camera is not None and self._camera.cameraDevice() not in QMediaDevices.videoInputs():
            self._let_go()
            self._become(CameraState.MISSING)
        if self._camera is None:
            self._open()

    def _let_go(self) -> None:
        if self._camera is not None:
            self._camera.stop()
            self._session.setCamera(None)  # type: ignore[arg-type]
            self._camera.deleteLater()
            self._camera = None

    def _become(self, state: CameraState) -> None:
        if state is not self.state:
            self.state = state
            self.changed.emit()


def _best(devices: list[QCameraDevice]) -> QCameraDevice | None:
    back = [each for each in devices if each.position() is QCameraDevice.Position.BackFace]
    return next(iter(back or devices), None)
