import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from ui.kit.picture import variant_picture


@pytest.mark.parametrize("art", ["no-such-art", "x" * 400, "\x00", "../../../etc/passwd", ""])
def test_art_that_is_not_here_leaves_the_place_to_a_plain_sign(qapp: QApplication, art: str) -> None:
    assert variant_picture(art, "ink", QSize(40, 40), ratio=1.0) is None
    assert variant_picture("coat-wrap", art, QSize(40, 40), ratio=1.0) is None
