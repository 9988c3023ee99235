"""Which long numbers are those of products, so that nobody takes them for a card's."""

from collections.abc import Callable

from associate_app.domain.gtin import is_gtin, to_gtin14
from associate_app.queries.product import sku_of
from ui.workspace import Workspace


def is_known_gtin(workspace: Workspace) -> Callable[[str], bool]:
    reader = workspace.store.reader()
    return lambda number: is_gtin(number) and sku_of(reader, to_gtin14(number)) is not None
