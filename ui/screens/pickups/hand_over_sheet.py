"""The sheet in which a pickup is handed over."""

from typing import cast

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from associate_app.domain.pickup import PhotoId
from ui.kit.button import ActionWithReason, Button
from ui.kit.card import CardButton
from ui.kit.choices import OptionChips
from ui.kit.code_boxes import CodeBoxes
from ui.kit.flow import Flow
from ui.kit.glyph import Glyph
from ui.kit.notice import Notice
from ui.kit.picture import Picture
from ui.kit.sheet import Sheet
from ui.kit.signature import SignaturePad
from ui.kit.stepper import QuantityStepper
from ui.kit.text import Paragraph
from ui.screens.pickups.hand_over import CODE_LENGTH, HandOverView, HandOverViewModel, ItemView
from ui.screens.pickups.step import Step
from ui.theme.tokens import current_theme

_PICTURE = QSize(48, 56)
_LONGEST_NAME = 120
_ITEM_COLUMNS = 2
_LARGE = 1.5  # text scale from which an item needs the whole width
_SIGNATURE, _SIGNATURE_BELOW, _SIGNATURE_LOW = 170, 128, 72


class ItemTile(CardButton):
    """One line; it is taken or left behind, or part of it where several pieces wait."""

    def __init__(self, item: ItemView) -> None:
        super().__init__(f"{item.name}, {item.detail}", "outlined", padding=8, soft=False)
        self.setObjectName(f"item-{item.line}")
        self.setCheckable(True)
        picture = Picture(_PICTURE)
        picture.show_variant(item.art, item.colour)
        self.pieces = Paragraph(role="caption", tone="ink3")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch()
        words.addWidget(Paragraph(item.name, weight=500, tone="ink"))
        words.addWidget(self.pieces)
        words.addStretch()
        self.mark = Glyph("minus", 20, "ink3")
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(picture)
        row.addLayout(words, 1)
        row.addWidget(self.mark)
        self.body.addLayout(row)
        self.show_item(item)

    def show_item(self, item: ItemView) -> None:
        self.setChecked(item.taken > 0)
        self.mark.setVisible(item.taken == 0)
        if item.taken == 0:
            self.pieces.setText(self.tr("Stays here"))
        elif item.waiting > 1:
            self.pieces.setText(
                self.tr("{taken} of {waiting} · {detail}").format(
                    taken=item.taken, waiting=item.waiting, detail=item.detail
                )
            )
        else:
            self.pieces.setText(item.detail)


class _Signature(SignaturePad):
    """It gives way to what has to be read and chosen."""

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.minimumHeight())


class HandOverSheet(Sheet):
    """Closes itself once the goods have left."""

    camera = Signal()

    def __init__(self, host: QWidget, model: HandOverViewModel) -> None:
        super().__init__(host, model.view.title, model.view.subtitle)
        self.setObjectName("hand-over")
        self._model = model
        self.tiles: dict[str, ItemTile] = {}
        self.steppers: dict[str, QuantityStepper] = {}
        self.body.setSpacing(14)
        self._notice = Notice()
        self.body.addWidget(self._notice)
        self._number = 0
        self._build_code()
        self._build_photo()
        self._build_items()
        self._build_signature()
        self.confirm = ActionWithReason(Button("", "primary", height="tender"))
        self.confirm.button.setObjectName("hand-over-confirm")
        self.confirm.button.clicked.connect(model.confirm)
        self.footer.addWidget(self.confirm, 1)
        model.changed.connect(self._show)
        self.code.textChanged.connect(model.enter_code)
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A sheet from below is as tall as it needs to be."""
        super().resizeEvent(event)
        self.signature.setMinimumHeight(_SIGNATURE_BELOW if self.edge == "bottom" else _SIGNATURE_LOW)

    @property
    def model(self) -> HandOverViewModel:
        return self._model

    def enter_scanned(self, code: str) -> None:
        """The pickup code came from a scanner."""
        self.code.enter(code)

    def _next(self, title: str) -> Step:
        self._number += 1
        step = Step(self._number, title)
        self.body.addWidget(step)
        return step

    def _build_code(self) -> None:
        self.code_step = self._next(self.tr("Pickup code"))
        self.code = CodeBoxes(CODE_LENGTH, name=self.tr("Pickup code"))
        self.code.setObjectName("code-boxes")
        self.code.setText(self._model.view.code)
        boxes = Flow(12, spread=True)
        boxes.addWidget(self.code)
        self.scan = Button(self.tr("Scan it"), icon="scan-barcode")
        self.scan.setObjectName("hand-over-scan")
        self.scan.clicked.connect(self.camera)
        boxes.addWidget(self.scan)
        self.code_step.body.addLayout(boxes)

    def _build_photo(self) -> None:
        self.photo_step: Step | None = None
        if not self._model.view.photo_title:
            return
        self.photo_step = self._next(self._model.view.photo_title)
        self.photo = OptionChips(
            (
                (PhotoId.NAME_MATCHES, self.tr("Name matches")),
                (PhotoId.SOMEONE_ELSE, self.tr("Someone else collects")),
            )
        )
        for key, name in (
            (PhotoId.NAME_MATCHES, "photo-id-name-matches"),
            (PhotoId.SOMEONE_ELSE, "photo-id-someone-else"),
        ):
            self.photo.chips[key].setObjectName(name)
        self.photo.chosen.connect(lambda key: self._model.check_photo_id(PhotoId(key)))
        self.collector = QLineEdit()
        self.collector.setObjectName("collected-by")
        self.collector.setPlaceholderText(self.tr("Name of the person who collects"))
        self.collector.setAccessibleName(self.tr("Name of the person who collects"))
        self.collector.setMaxLength(_LONGEST_NAME)
        self.collector.textChanged.connect(self._model.name_collector)
        self.photo_step.body.addWidget(self.photo)
        self.photo_step.body.addWidget(self.collector)
        self.note = Paragraph(self.tr("We store that you checked, not the document."), "caption", tone="ink3")
        self.photo_step.body.addWidget(self.note)

    def _build_items(self) -> None:
        self.items_step = self._next("")
        grid = QGridLayout()
        grid.setSpacing(8)
        columns = _ITEM_COLUMNS if current_theme().scale < _LARGE else 1
        for place, item in enumerate(self._model.view.items):
            cell = QVBoxLayout()
            cell.setSpacing(4)
            tile = ItemTile(item)
            tile.clicked.connect(lambda _=False, line=item.line: self._toggle(line))
            cell.addWidget(tile)
            self.tiles[item.line] = tile
            if item.waiting > 1:
                stepper = QuantityStepper(item.name, 0, item.waiting)
                stepper.setObjectName(f"pieces-{item.line}")
                stepper.changed.connect(lambda pieces, line=item.line: self._model.take(line, pieces))
                cell.addWidget(stepper)
                self.steppers[item.line] = stepper
            cell.addStretch()
            grid.addLayout(cell, place // columns, place % columns)
        for column in range(columns):
            grid.setColumnStretch(column, 1)
        self.items_step.body.addLayout(grid)

    def _build_signature(self) -> None:
        self.signature_step = self._next(self.tr("Signature"))
        self.clear = Button(self.tr("Clear"), "quiet", icon="rotate-ccw")
        self.clear.setObjectName("signature-clear")
        stays = self.clear.sizePolicy()
        stays.setRetainSizeWhenHidden(True)
        self.clear.setSizePolicy(stays)
        self.signature_step.head.addWidget(self.clear)
        self.signature = _Signature(self.tr("Signature"))
        self.signature.setObjectName("signature-pad")
        self.signature.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.signature.setMaximumHeight(_SIGNATURE)
        self.signature.changed.connect(lambda: self._model.sign(self.signature.png()))
        self.clear.clicked.connect(self.signature.clear)
        self.signature_step.body.addWidget(self.signature, 100)
        self.signature_step.body.addStretch(1)
        self.body.setStretchFactor(self.signature_step, 1)
        cast(QBoxLayout, self._inner.layout()).setStretch(0, 1)  # it may have all the room that is left

    def _show(self) -> None:
        view = self._model.view
        self.set_saving(view.busy)
        if view.done:
            self.dismiss()
            return
        self.title.setText(view.title)
        self.subtitle.setText(view.subtitle)
        self._show_code(view)
        self._show_photo(view)
        self._show_items(view)
        self.signature_step.disc.show_done(view.signed)
        self.clear.setVisible(view.signed)
        self.signature_step.title.setText(
            self.tr("Signature") if view.signed else self.tr("Signature, not required")
        )
        if view.problem:
            self._notice.say("danger", view.problem)
        else:
            self._notice.silence()
        self._show_confirm(view)

    def _show_code(self, view: HandOverView) -> None:
        self.code_step.disc.show_done(view.code_right)
        if view.code_words:
            self.code_step.say(view.code_words, "success_ink" if view.code_right else "danger_ink")
        else:
            self.code_step.say(self.tr("Scan it or type it"), "ink3")
        self.code.set_wrong(view.code_wrong)
        self.code.setReadOnly(view.busy)

    def _show_photo(self, view: HandOverView) -> None:
        if self.photo_step is None:
            return
        self.photo_step.disc.show_done(view.photo_done)
        someone_else = view.photo_id is PhotoId.SOMEONE_ELSE
        self.collector.setVisible(someone_else)
        self.note.setVisible(not someone_else)

    def _show_items(self, view: HandOverView) -> None:
        self.items_step.title.setText(view.items_title)
        self.items_step.disc.show_done(view.items_done)
        for item in view.items:
            if item.line in self.tiles:
                self.tiles[item.line].show_item(item)
            if item.line in self.steppers:
                self.steppers[item.line].show_number(item.taken, high=item.waiting)

    def _show_confirm(self, view: HandOverView) -> None:
        self.confirm.button.setText(view.confirm_words)
        self.confirm.button.set_busy(view.busy)
        if view.blocked:
            self.confirm.block(view.blocked)
        else:
            self.confirm.allow()

    def _toggle(self, line: str) -> None:
        item = next(each for each in self._model.view.items if each.line == line)
        self._model.take(line, 0 if item.taken else item.waiting)
