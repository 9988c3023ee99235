import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest

from tests.ui.scan.frames import DrawnCamera, label
from ui.scan.camera import CameraState
from ui.scan.photo_sheet import PhotoSheet

# What Qt says where there is no graphics card and no video decoder of the system.
pytestmark = pytest.mark.qt_log_ignore("Couldn't (load|resolve)", "No RHI backend")


async def test_the_picture_that_is_seen_is_the_one_that_is_taken(qtbot, host):
    camera = DrawnCamera()
    sheet = PhotoSheet(host, camera)
    sheet.open()
    assert not sheet.take.isEnabled()
    camera.see(label("4006381333931"))
    qtbot.waitUntil(sheet.take.isEnabled, timeout=2_000)
    taken = QSignalSpy(sheet.taken)
    QTest.mouseClick(sheet.take, Qt.MouseButton.LeftButton)
    assert taken.at(0)[0].width() == 640
    assert camera.state is CameraState.OFF


@pytest.mark.parametrize("state", [CameraState.MISSING, CameraState.NOT_ALLOWED, CameraState.BROKEN])
async def test_without_a_picture_it_says_why_and_what_else_works(host, state):
    sheet = PhotoSheet(host, DrawnCamera(state=state))
    sheet.open()
    assert "picture" in sheet.notice.words()
    assert sheet.viewfinder.isHidden()
    assert not sheet.take.isEnabled()
