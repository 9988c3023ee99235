from ui.shell.router import Route, Router, parse_route

SCREENS = ("pickups", "stock", "sync")


def went(router: Router) -> list[str]:
    places: list[str] = []
    router.moved.connect(lambda route: places.append(str(route)))
    return places


def test_routes_are_read_with_and_without_their_scheme() -> None:
    assert parse_route("associate://product/MH-20418-INK-M") == Route("stock", "MH-20418-INK-M")
    assert parse_route("pickup/P-4817") == Route("pickups", "P-4817")
    assert parse_route("sync") == Route("sync")


def test_the_way_back_leads_through_where_one_was() -> None:
    router = Router("pickups", SCREENS)
    places = went(router)
    for route in ("product/a", "product/a", "sync"):
        router.go(route)
    router.back()
    router.back()
    router.back()
    assert places == ["stock/a", "stock/a", "sync", "stock/a", "pickups", "pickups"]


def test_where_no_screen_is_one_stays_and_is_told() -> None:
    router = Router("pickups", SCREENS)
    places, lost = went(router), []
    router.lost.connect(lost.append)
    router.go("associate://payroll/secret")
    assert lost == ["associate://payroll/secret"]
    assert (places, router.here, router.can_go_back) == ([], Route("pickups"), False)


def test_starting_over_forgets_the_way_back() -> None:
    router = Router("pickups", SCREENS)
    router.go("sync")
    router.start_over(["product/a"])
    router.back()
    assert str(router.here) == "stock/a"
