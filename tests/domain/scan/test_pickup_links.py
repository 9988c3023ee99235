import pytest

from associate_app.domain.scan import CodeKind, ScanProblem, parse


@pytest.mark.parametrize(
    ("link", "kind", "value"),
    [
        ("https://shop.example/pickup/P-4817", CodeKind.PICKUP, "P-4817"),
        ("https://shop.example/pickup/P-00040000071", CodeKind.PICKUP, "P-00040000071"),
        ("HTTPS://SHOP.EXAMPLE/PICKUP/P-4817/", CodeKind.PICKUP, "P-4817"),
        ("https://shop.example/et/pickup/P-4817?code=482913", CodeKind.PICKUP_CODE, "482913"),
        ("https://shop.example/pickup/P-4817?utm=sms&code=482913#top", CodeKind.PICKUP_CODE, "482913"),
        ("https://shop.example/pickup/P-4817?utm=sms", CodeKind.PICKUP, "P-4817"),
    ],
)
def test_the_message_that_goods_are_ready_leads_to_them(link, kind, value):
    code = parse(link)
    assert (code.kind, code.value, code.problem) == (kind, value, None)


@pytest.mark.parametrize(
    "address",
    [
        "https://shop.example/P-4817",
        "https://shop.example/pickup/P-1",
        "https://shop.example/pickup/P-4817x",
        "https://shop.example/pickups/P-4817",
        "ftp://shop.example/pickup/P-4817",
        "https://shop.example/?next=/pickup/P-4817",
    ],
)
def test_other_addresses_stay_addresses(address):
    assert parse(address).problem is ScanProblem.WEB_ADDRESS
