import pytest
from PySide6.QtGui import QTextDocument

from ui.kit.tip import tip


@pytest.mark.parametrize("name", ["Ilze", "Tom & Kid", "<b>Ilze</b>", "<img src='x.png'>", "a < b"])
def test_a_tooltip_says_what_was_written_and_loads_nothing(name: str) -> None:
    told = tip(name)
    document = QTextDocument()
    document.setHtml(told) if told != name else document.setPlainText(told)
    assert document.toPlainText() == name
