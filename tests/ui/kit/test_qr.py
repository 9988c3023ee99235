"""QR codes on the screen are read by the decoders that scanners are like, in both themes."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from associate_app.devices.decode import decode
from ui.kit.qr import QrCode
from ui.theme import apply_theme


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("length", [20, 600, 2_953])
def test_a_code_is_read_at_the_size_it_asks_for(
    qapp: QApplication, qtbot, tmp_path: Path, theme, length: int
) -> None:
    apply_theme(qapp, theme, motion=False)
    text = ("R-4-0001-T." + "aB3-x_" * 500)[:length]
    code = QrCode("Code of the receipt", text)
    qtbot.addWidget(code)
    code.resize(code.sizeHint())
    picture = tmp_path / "code.png"
    assert code.grab().save(str(picture))
    assert [each.text for each in decode(picture)] == [text]


def test_no_text_is_no_code(qtbot) -> None:
    code = QrCode("Code of the link")
    qtbot.addWidget(code)
    code.show_text("https://pay.example/1")
    code.show_text("")
    assert code.text == ""
    assert code.accessibleName() == "Code of the link"
