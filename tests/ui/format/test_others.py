import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QImage, QPainter, QTextLayout
from PySide6.QtWidgets import QApplication

from ui.format.others import LONGEST, apart, plain, unturned
from ui.kit.drawing import draw_text
from ui.kit.text import laid_out

TURNS = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c"
ODD = st.text(st.sampled_from(f"{TURNS}abc 417שלוم😀\n\x00"))


@pytest.mark.parametrize("name", ["Ilze Bērziņa", "Łukasz", "Пётр", "李小龙", "😀", "O'Neil & <b>"])
def test_names_that_read_from_left_to_right_stay_as_they_are(name: str) -> None:
    assert apart(name) == unturned(name) == plain(name) == name


def test_a_name_that_reads_from_right_to_left_leaves_the_numbers_beside_it_alone(qapp: QApplication) -> None:
    """Where the pickup's number stands must not depend on whose it is."""
    name = "ليلى"

    def place_of_number(text: str) -> float:
        layout = QTextLayout(text, QFont("Inter", 20))
        layout.beginLayout()
        line = layout.createLine()
        layout.endLayout()
        return float(line.glyphRuns(text.index("4"), 1)[0].positions()[0].x())

    assert place_of_number(f"To {name} 4 pieces") < place_of_number(f"To {apart(name)} 4 pieces")
    assert place_of_number(f"To {apart(name)} 4 pieces") > place_of_number("To 4 pieces")


@given(ODD)
def test_no_mark_of_direction_gets_through_but_whole_pairs(text: str) -> None:
    for shown in (unturned(text), unturned(f"To {apart(text)}: 4 pieces")):
        depth = 0
        for each in shown:
            assert each in "\u2068\u2069" or each not in TURNS
            depth += {"\u2068": 1, "\u2069": -1}.get(each, 0)
            assert depth in (0, 1)
        assert depth == 0


@given(ODD)
def test_what_stands_in_a_field_is_short_and_can_be_seen(text: str) -> None:
    shown = plain(text * 40)
    assert shown.isprintable()
    assert len(shown) <= LONGEST + 1


def test_a_name_cannot_turn_the_words_that_are_painted_after_it(qapp: QApplication) -> None:
    def painted(text: str) -> QImage:
        image = QImage(400, 60, QImage.Format.Format_ARGB32)
        image.fill(0)
        with QPainter(image) as painter:
            draw_text(painter, QRectF(0, 0, 400, 30), text)
            laid_out(text, QFont("Inter", 12), 400, 20, Qt.AlignmentFlag.AlignLeft).draw(
                painter, QRectF(0, 30, 400, 30).topLeft()
            )
        return image

    assert painted("Ilze\u202e · P-4817") == painted("Ilze · P-4817")
    assert painted("Ilze\u2067 · P-4817") == painted("Ilze · P-4817")
    assert painted("Ilze 4817") != painted("Ilze 7184")
