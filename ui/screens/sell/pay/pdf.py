"""A receipt as a PDF, as wide as the paper of receipt printers and as long as it has to be."""

from collections.abc import Sequence
from html import escape
from pathlib import Path

import segno
from PySide6.QtCore import QBuffer, QMarginsF, QSizeF, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextDocument,
)

from ui.screens.sell.pay.paper import Line
from ui.theme.tokens import load_theme

_WIDTH, _MARGIN = 80.0, 5.0  # millimetres
_POINTS = 72 / 25.4  # a millimetre
_PAPER = 0xFFFFFFFF
_CODE = 150  # points; a module of the largest code is 0.3 mm then
_STYLES = {"head": "font-size:13pt;font-weight:600", "total": "font-size:12pt;font-weight:600"}
_FINE = "font-size:8pt"


def save_pdf(path: Path, lines: Sequence[Line], code: str = "") -> None:
    """`code` is what its QR code holds. Raises OSError."""
    document = _document(lines, code)
    tall = document.size().height() / _POINTS + 2 * _MARGIN
    file = QBuffer()
    file.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(file)
    writer.setResolution(72)
    page = QPageSize(
        QSizeF(_WIDTH, tall), QPageSize.Unit.Millimeter, matchPolicy=QPageSize.SizeMatchPolicy.ExactMatch
    )
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    layout = QPageLayout(page, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)
    writer.setPageLayout(layout)
    painter = QPainter(writer)
    context = QAbstractTextDocumentLayout.PaintContext()
    context.palette.setColor(QPalette.ColorRole.Text, load_theme("light").color.ink)
    document.documentLayout().draw(painter, context)
    painter.end()
    path.write_bytes(file.data().data())


def _document(lines: Sequence[Line], code: str) -> QTextDocument:
    document = QTextDocument()
    document.setDocumentMargin(0)
    font = load_theme("light").font("caption")
    font.setPointSizeF(9)
    document.setDefaultFont(font)
    rows = "".join(_row(line) for line in lines)
    picture = ""
    if code:
        document.addResource(QTextDocument.ResourceType.ImageResource, QUrl("code:"), _picture(code))
        picture = f'<p align="center"><img src="code:" width="{_CODE}" height="{_CODE}"></p>'
    document.setHtml(rows + picture)
    document.setTextWidth((_WIDTH - 2 * _MARGIN) * _POINTS)
    return document


def _row(line: Line) -> str:
    """A table of its own: each shares its width as its own words need it."""
    if line.sort == "gap":
        return '<div style="font-size:5pt">&nbsp;</div>'
    style = _STYLES.get(line.sort, _FINE if line.sort == "fine" else "")
    left, right = escape(line.left), escape(line.right)
    if not right:
        return f'<div style="{style}">{left}</div>'
    return (
        f'<table width="100%" cellspacing="0" cellpadding="0"><tr><td style="{style}">{left}</td>'
        f'<td align="right" style="white-space:nowrap;{style}">{right}</td></tr></table>'
    )


def _picture(code: str) -> QImage:
    """One pixel a module, with the quiet zone; the printer makes them larger."""
    matrix = tuple(segno.make_qr(code, error="l").matrix_iter(scale=4, border=4))
    image = QImage(len(matrix), len(matrix), QImage.Format.Format_Grayscale8)
    for y, row in enumerate(matrix):
        for x, dark in enumerate(row):
            image.setPixel(x, y, 0 if dark else _PAPER)
    return image
