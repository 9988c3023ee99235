"""Changing the plan: how each line goes. What is chosen by hand stands, the rest is planned around it."""

import uuid

from PySide6.QtWidgets import QWidget

from associate_app.domain import basket as baskets
from associate_app.domain.basket import Basket, BasketLine
from associate_app.domain.fulfilment import Choice
from associate_app.domain.time import Instant
from associate_app.ports import Line
from associate_app.queries.product import places
from associate_app.selling import Quote
from associate_app.selling.quote import ways_of
from ui.kit.button import Button
from ui.kit.row import Row
from ui.kit.row_list import RowList
from ui.language.counts import counts
from ui.screens.sell.sheets.goods import goods_of, one
from ui.screens.sell.sheets.line_view import line_view
from ui.screens.sell.sheets.plan_rows import PLANNER, choice_rows, refused_words, way_of
from ui.screens.sell.sheets.till_sheet import TillSheet
from ui.screens.sell.till import Till

_FIRST = 8  # choices that are shown before all are asked for


class PlanSheet(TillSheet):
    """Every line with the way it goes; one that is pressed shows what else it could do."""

    def __init__(self, host: QWidget, till: Till) -> None:
        super().__init__(host, till, "", "")
        self.setObjectName("plan")
        self.title.setText(self.tr("Change the plan"))
        self.setAccessibleName(self.title.text())
        self.lines = RowList(self.title.text())
        self.lines.setObjectName("plan-lines")
        self.planner = Button(self.tr("Let the planner choose all"), icon="route", height="tender")
        self.planner.setObjectName("plan-reset")
        self.done = Button(self.tr("Done"), "primary", height="tender")
        self.done.setObjectName("plan-done")
        self.body.addWidget(self.lines)
        self.footer.addWidget(self.planner, 1)
        self.footer.addWidget(self.done, 1)
        self.lines.chosen.connect(lambda line: self.open_over(LinePlanSheet(host, till, line)))
        self.planner.clicked.connect(self._reset)
        self.done.clicked.connect(self.dismiss)
        self.refresh()

    def refresh(self) -> None:
        workspace = self.till.workspace
        known = goods_of(workspace, self.till.quote, (line.sku for line in self.basket.lines))
        at = places(workspace.store.reader())
        rows = []
        for line in self.basket.lines:
            view, found = line_view(self.till, line, at), known[line.sku]
            rows.append(
                Row(
                    id=line.id,
                    title=found.name,
                    detail=view.way,
                    art=found.art,
                    colour=found.colour,
                    chip=self.tr("By hand") if line.way is not None else "",
                )
            )
        self.lines.show_rows(rows)
        self.planner.setVisible(any(line.way is not None for line in self.basket.lines))
        _tell_refused(self, self.till.quote)

    def _reset(self) -> None:
        self.till.change(_all_to_planner)


class LinePlanSheet(TillSheet):
    """All ways of one line. A place that has too few pieces gets those; the planner sends the others."""

    def __init__(self, host: QWidget, till: Till, line: str) -> None:
        held = till.basket.line(line) if till.basket else None
        name = one(till.workspace, held.sku).name if held else ""
        super().__init__(host, till, self.tr("How does it go?"), name)
        self.setObjectName("line-plan")
        self._line = line
        self._quote: Quote | None = None
        self._choices: tuple[Choice, ...] = ()
        self._all = False
        self.ways = RowList(self.title.text())
        self.ways.setObjectName("line-plan-ways")
        self.more = Button("", "quiet", icon="chevron-down")
        self.more.setObjectName("line-plan-more")
        self.body.addWidget(self.ways)
        self.body.addWidget(self.more)
        self.ways.chosen.connect(self._choose)
        self.more.clicked.connect(self._show_all)
        self.refresh()

    def is_over(self) -> bool:
        return super().is_over() or self.basket.line(self._line) is None

    def refresh(self) -> None:
        quote = self.till.quote
        if self.is_over() or quote is None or quote.basket.line(self._line) is None:
            return
        if quote is not self._quote:
            self._quote = quote
            reader = self.till.workspace.store.reader()
            online = self.till.workspace.sync.status.line is Line.ONLINE
            self._choices = ways_of(reader, quote, self._line, online=online)
        shown = self._choices if self._all else self._choices[:_FIRST]
        self.ways.show_rows(choice_rows(self.till, quote, self._held(), shown))
        left = len(self._choices) - len(shown)
        self.more.setVisible(left > 0)
        self.more.setText(counts.tr("Show {n} more places", "", left))
        if not _tell_refused(self, quote, self._line) and quote.customer is None:
            self.notice.say("neutral", self.tr("To ship it, add the customer first: a parcel needs a name."))

    def _held(self) -> BasketLine:
        line = self.basket.line(self._line)
        assert line is not None
        return line

    def _show_all(self) -> None:
        self._all = True
        self.refresh()

    def _choose(self, key: str) -> None:
        line = self._held()
        if key == PLANNER:
            done = self.till.change(lambda basket, at: baskets.send(basket, line.id, None, at=at))
        else:
            way, place = way_of(key)
            found = next((each for each in self._choices if (each.way, each.place) == (way, place)), None)
            pieces = found.pieces if found else line.pieces
            fresh = uuid.uuid4().hex[:12]

            def step(basket: Basket, at: Instant) -> Basket:
                sent = line.id
                if pieces < line.pieces:
                    basket, sent = baskets.split(basket, line.id, fresh, pieces, at=at), fresh
                return baskets.send(basket, sent, way, place, at=at)

            done = self.till.change(step)
        if done:
            self.dismiss()


def _all_to_planner(basket: Basket, at: Instant) -> Basket:
    for line in basket.lines:
        if line.way is not None:
            basket = baskets.send(basket, line.id, None, at=at)
    return basket


def _tell_refused(sheet: TillSheet, quote: Quote | None, line: str = "") -> bool:
    """Wishes that can't be kept: their lines are planned as if nothing had been chosen."""
    words = refused_words(sheet.till, quote, line) if quote else ""
    if words:
        sheet.notice.say("warn", words)
    else:
        sheet.notice.silence()
    return bool(words)
