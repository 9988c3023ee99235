"""The button under those that were handed over: all of today, or the latest few."""

from associate_app.domain.pickup import PickupState
from ui.format.numbers import grouped
from ui.kit.button import Button
from ui.language.mark import translate
from ui.screens.pickups.view import PickupsView


def show_all(button: Button, view: PickupsView) -> None:
    """Hidden when there is no more to see."""
    total = sum(column.count for column in view.columns if column.state is PickupState.HANDED_OVER)
    button.setVisible(view.hidden > 0 or view.expanded)
    all_of_them = translate("Pickups", "Show all {n}").format(n=grouped(total))
    button.setText(translate("Pickups", "Show fewer") if view.expanded else all_of_them)
