"""From a frame of the camera to a code: only the device itself is not real."""

import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QMediaDevices
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from associate_app.devices.decode import UnreadablePicture
from tests.ui.scan.frames import DrawnCamera, label
from ui.scan.camera import CameraState, FrameReader, Look
from ui.scan.camera_sheet import CameraSheet
from ui.scan.device_camera import DeviceCamera
from ui.scan.reading import Reading, Source
from ui.scan.scanners import Scanners
from ui.workspace import Workspace

# What Qt says where there is no graphics card and no video decoder of the system.
pytestmark = pytest.mark.qt_log_ignore("Couldn't (load|resolve)", "No RHI backend")

GTIN, OTHER = "4006381333931", "9521234567899"

OpenSheet = Callable[..., CameraSheet]


@pytest.fixture
def scanners(workspace: Workspace) -> Iterator[Scanners]:
    scanners = Scanners(workspace.settings)
    yield scanners
    scanners.close()


@pytest.fixture
def heard(scanners: Scanners) -> list[tuple[str, str]]:
    heard: list[tuple[str, str]] = []
    scanners.scanned.connect(lambda text, source: heard.append((text, source)))
    return heard


@pytest.fixture
def open_sheet(qtbot: QtBot, scanners: Scanners) -> OpenSheet:
    host = QWidget()
    host.resize(1280, 800)
    qtbot.addWidget(host)
    host.show()

    def open_sheet(camera: DrawnCamera) -> CameraSheet:
        sheet = scanners.camera_sheet(host, camera)
        sheet.open()
        return sheet

    return open_sheet


def look(qtbot: QtBot, camera: DrawnCamera, sheet: CameraSheet, picture: QImage) -> None:
    with qtbot.waitSignal(sheet._reader.looked):
        camera.see(picture)


def test_a_code_read_in_two_frames_is_taken_and_the_sheet_closes(
    qtbot: QtBot, open_sheet: OpenSheet, heard: list[tuple[str, str]]
) -> None:
    camera = DrawnCamera()
    sheet = open_sheet(camera)
    look(qtbot, camera, sheet, label(GTIN))
    assert heard == []
    with qtbot.waitSignal(sheet.closed):
        camera.see(label(GTIN))
    assert heard == [(GTIN, "camera")]
    assert camera.state is CameraState.OFF


def test_in_continuous_mode_each_code_counts_once_while_it_is_seen(
    qtbot: QtBot, open_sheet: OpenSheet, heard: list[tuple[str, str]]
) -> None:
    camera = DrawnCamera()
    sheet = open_sheet(camera)
    sheet.continuous.setChecked(True)
    for picture in (label(GTIN), label(GTIN), label(GTIN, OTHER), label(GTIN, OTHER), label(OTHER)):
        look(qtbot, camera, sheet, picture)
    assert heard == [(GTIN, "camera"), (OTHER, "camera")]
    assert sheet.isVisible()
    assert OTHER in sheet.last.text()
    sheet.dismiss()


def test_frames_that_come_faster_than_they_are_read_are_left_out(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    may_go_on, looks = threading.Event(), list[Look]()
    real = __import__("ui.scan.camera", fromlist=["codes_in"]).codes_in

    def slow(picture: QImage) -> object:
        may_go_on.wait(5)
        return real(picture)

    monkeypatch.setattr("ui.scan.camera.codes_in", slow)
    camera = DrawnCamera()
    reader = FrameReader(camera.sink)
    reader.looked.connect(looks.append)
    for text in ("old", "older", "newest"):
        camera.see(label(text))
    may_go_on.set()
    qtbot.waitUntil(lambda: len(looks) == 2)
    assert [[code.text for code in each.codes] for each in looks] == [["old"], ["newest"]]
    reader.close()


def test_a_large_frame_is_read_too(qtbot: QtBot, open_sheet: OpenSheet, heard: list[tuple[str, str]]) -> None:
    camera = DrawnCamera()
    sheet = open_sheet(camera)
    large = label("P-4817").scaled(1_920, 1_440)
    look(qtbot, camera, sheet, large)
    with qtbot.waitSignal(sheet.closed):
        camera.see(large)
    assert heard == [("P-4817", "camera")]


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (CameraState.MISSING, "No camera was found."),
        (CameraState.NOT_ALLOWED, "Associate may not use the camera."),
        (CameraState.BROKEN, "The camera gives no picture."),
    ],
)
def test_without_a_picture_the_sheet_says_why_and_what_to_do(
    open_sheet: OpenSheet, state: CameraState, words: str
) -> None:
    sheet = open_sheet(DrawnCamera(state=state))
    assert sheet.notice.words().startswith(words)
    assert sheet.notice.isVisible()
    assert not sheet.viewfinder.isVisible()
    assert sheet.open_picture.isVisible()
    sheet.dismiss()


def test_a_camera_unplugged_meanwhile_is_told_and_works_when_it_is_back(
    qtbot: QtBot, open_sheet: OpenSheet, heard: list[tuple[str, str]]
) -> None:
    camera = DrawnCamera()
    sheet = open_sheet(camera)
    look(qtbot, camera, sheet, label())
    camera.become(CameraState.MISSING)
    assert sheet.notice.isVisible()
    camera.become(CameraState.ON)
    assert sheet.viewfinder.isVisible()
    look(qtbot, camera, sheet, label(GTIN))
    with qtbot.waitSignal(sheet.closed):
        camera.see(label(GTIN))
    assert heard == [(GTIN, "camera")]


@pytest.mark.parametrize("has_light", [True, False])
def test_the_light_is_offered_where_the_camera_has_one(open_sheet: OpenSheet, has_light: bool) -> None:
    camera = DrawnCamera(has_light=has_light)
    sheet = open_sheet(camera)
    assert sheet.light.isEnabled() is has_light
    assert ("no light" in sheet.light.accessibleDescription()) is not has_light
    sheet.light.click()
    assert camera.is_lit is has_light
    sheet.dismiss()


def test_without_a_decoder_the_sheet_says_so(
    qtbot: QtBot, open_sheet: OpenSheet, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(*_frame: object) -> object:
        raise UnreadablePicture("picture.no_decoder")

    monkeypatch.setattr("ui.scan.camera.decode_frame", missing)
    camera = DrawnCamera()
    sheet = open_sheet(camera)
    camera.see(label(GTIN))
    qtbot.waitUntil(sheet.notice.isVisible)
    assert sheet.notice.words() == (
        "Pictures can't be read on this device. Use a scanner, or type the number."
    )
    sheet.dismiss()


def test_a_decoder_that_fails_is_told_and_logged_and_not_waited_for(
    qtbot: QtBot, open_sheet: OpenSheet, monkeypatch: pytest.MonkeyPatch
) -> None:
    def breaks(*_frame: object) -> object:
        raise RuntimeError("broken")

    monkeypatch.setattr("ui.scan.camera.decode_frame", breaks)
    camera = DrawnCamera()
    sheet = open_sheet(camera)
    with qtbot.captureExceptions() as bugs:
        camera.see(label(GTIN))
        qtbot.waitUntil(sheet.notice.isVisible)
    assert [str(error) for _, error, _ in bugs] == ["broken"]
    assert sheet.notice.words().startswith("Pictures can't be read on this device.")
    assert camera.state is CameraState.OFF
    sheet.dismiss()


def test_the_camera_is_off_while_the_sheet_is_not_seen(
    qtbot: QtBot, open_sheet: OpenSheet, heard: list[tuple[str, str]]
) -> None:
    camera = DrawnCamera(has_light=True)
    sheet = open_sheet(camera)
    sheet.light.click()
    look(qtbot, camera, sheet, label(GTIN))
    sheet.hide()  # the device is locked
    assert camera.state is CameraState.OFF
    assert not camera.is_lit
    for _ in range(2):
        camera.see(label(GTIN))
    assert not sheet._reader._is_reading
    assert heard == []
    sheet.show()
    assert camera.state is CameraState.ON
    look(qtbot, camera, sheet, label(GTIN))
    with qtbot.waitSignal(sheet.closed):
        camera.see(label(GTIN))
    assert heard == [(GTIN, "camera")]


def test_a_sheet_that_goes_with_its_window_waits_for_the_frame_it_reads(
    qtbot: QtBot, open_sheet: OpenSheet, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[bool] = []
    real = __import__("ui.scan.camera", fromlist=["codes_in"]).codes_in

    def slow(picture: QImage) -> object:
        threading.Event().wait(0.2)
        done.append(True)
        return real(picture)

    monkeypatch.setattr("ui.scan.camera.codes_in", slow)
    camera = DrawnCamera()
    sheet = open_sheet(camera)
    camera.see(label(GTIN))
    qtbot.waitUntil(lambda: sheet._reader._is_reading)
    sheet.hide()
    assert done
    sheet.deleteLater()
    qtbot.waitUntil(lambda: not isValid(sheet))


def test_the_outcome_is_marked_in_the_picture(open_sheet: OpenSheet, scanners: Scanners) -> None:
    sheet = open_sheet(DrawnCamera())
    scanners.feedback.said.emit("wrong")
    assert sheet.viewfinder.marked() == "wrong"
    sheet.dismiss()


@pytest.mark.qt_log_ignore("Couldn't (load|resolve)", "PulseAudio")
def test_a_device_without_a_camera_says_so(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QMediaDevices, "videoInputs", staticmethod(list))
    camera = DeviceCamera()
    camera.start()
    qtbot.waitUntil(lambda: camera.state is CameraState.MISSING)
    assert not camera.has_light
    camera.light(True)
    camera.stop()
    assert camera.state is CameraState.OFF


@pytest.mark.parametrize("source", [Source.KEYBOARD, Source.SERIAL])
def test_the_sheet_gives_way_to_a_scanner_that_is_used_instead(
    qtbot: QtBot, open_sheet: OpenSheet, scanners: Scanners, source: Source
) -> None:
    sheet = open_sheet(DrawnCamera())
    with qtbot.waitSignal(sheet.closed):
        scanners.take(Reading(source=source, text=GTIN))
