import pytest

from ui.screens.pickups.view_model import PickupsViewModel


@pytest.fixture
def model(workspace, liis):
    made = PickupsViewModel(workspace)
    yield made
    made.close()
