"""Stores and warehouses. The first six stores and two warehouses are size S."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from associate_app.domain.money import Money
from associate_app.domain.place import Fulfilment, OpenHours, PickupPolicy, Place, PlaceKind
from central.demo.scene import Scene
from central.demo.text import ascii_of

KEEP_DAYS = 7
SHELVES = ("A-1", "A-2", "A-3", "A-4", "B-1", "B-2", "B-3", "B-4")
PHOTO_ID_OVER = {"EUR": 100_00, "PLN": 450_00, "SEK": 1_100_00}


class Country(NamedTuple):
    time_zone: str
    currency: str
    region: str


class Spot(NamedTuple):
    name: str
    city: str
    country: str
    latitude: int  # millionths of a degree
    longitude: int
    address: str = ""


_STORES_DO = Fulfilment(
    ships=False,
    hours=tuple(OpenHours(weekday=day, opens=10 * 60, closes=20 * 60) for day in range(1, 8)),
    cut_off=18 * 60,
    daily=40,
    safety=1,
)
_WAREHOUSES_DO = Fulfilment(
    ships=True,
    hours=tuple(OpenHours(weekday=day, opens=7 * 60, closes=19 * 60) for day in range(1, 6)),
    cut_off=15 * 60,
    safety=2,
    shipping_cost=4_90,
)
COUNTRIES = {
    "EE": Country("Europe/Tallinn", "EUR", "baltic"),
    "LV": Country("Europe/Riga", "EUR", "baltic"),
    "LT": Country("Europe/Vilnius", "EUR", "baltic"),
    "FI": Country("Europe/Helsinki", "EUR", "baltic"),
    "PL": Country("Europe/Warsaw", "PLN", "poland"),
    "SE": Country("Europe/Stockholm", "SEK", "sweden"),
    "DE": Country("Europe/Berlin", "EUR", "germany"),
}
STORES = (
    Spot("Tallinn Viru", "Tallinn", "EE", 59_436_400, 24_756_100, "Viru väljak 4, 10111"),
    Spot("Tartu Kvartal", "Tartu", "EE", 58_377_900, 26_731_500, "Riia 2, 51004"),
    Spot("Rīga Origo", "Rīga", "LV", 56_947_300, 24_120_500, "Stacijas laukums 2, LV-1050"),
    Spot("Vilnius Europa", "Vilnius", "LT", 54_696_200, 25_277_300, "Konstitucijos pr. 7A, 09308"),
    Spot("Warsaw Złote", "Warsaw", "PL", 52_230_100, 21_002_600, "Złota 59, 00-120"),
    Spot("Helsinki Kamppi", "Helsinki", "FI", 60_168_700, 24_931_800, "Urho Kekkosen katu 1, 00100"),
)
WAREHOUSES = (
    Spot("Rīga", "Rīga", "LV", 56_923_600, 24_035_200),
    Spot("Łódź", "Łódź", "PL", 51_759_200, 19_455_900),
    Spot("Vantaa", "Vantaa", "FI", 60_293_400, 25_037_800),
    Spot("Poznań", "Poznań", "PL", 52_406_400, 16_925_200),
    Spot("Kaunas", "Kaunas", "LT", 54_898_500, 23_903_600),
    Spot("Västerås", "Västerås", "SE", 59_609_900, 16_544_800),
    Spot("Hamburg", "Hamburg", "DE", 53_551_100, 9_993_700),
    Spot("Rae", "Rae", "EE", 59_374_500, 24_898_200),
    Spot("Wrocław", "Wrocław", "PL", 51_107_900, 17_038_500),
    Spot("Borås", "Borås", "SE", 57_721_000, 12_940_100),
    Spot("Leipzig", "Leipzig", "DE", 51_339_700, 12_373_100),
    Spot("Gdańsk", "Gdańsk", "PL", 54_352_000, 18_646_600),
)
# Cities of the larger sizes, each with a store per quarter.
CITIES = (
    Spot("", "Tallinn", "EE", 59_437_000, 24_753_600),
    Spot("", "Pärnu", "EE", 58_385_900, 24_497_100),
    Spot("", "Rīga", "LV", 56_949_600, 24_105_200),
    Spot("", "Daugavpils", "LV", 55_874_700, 26_536_200),
    Spot("", "Vilnius", "LT", 54_687_200, 25_279_700),
    Spot("", "Kaunas", "LT", 54_898_500, 23_903_600),
    Spot("", "Klaipėda", "LT", 55_703_300, 21_144_300),
    Spot("", "Helsinki", "FI", 60_169_900, 24_938_400),
    Spot("", "Tampere", "FI", 61_497_800, 23_761_000),
    Spot("", "Turku", "FI", 60_451_800, 22_266_600),
    Spot("", "Warsaw", "PL", 52_229_700, 21_012_200),
    Spot("", "Kraków", "PL", 50_064_700, 19_945_000),
    Spot("", "Gdańsk", "PL", 54_352_000, 18_646_600),
    Spot("", "Wrocław", "PL", 51_107_900, 17_038_500),
    Spot("", "Stockholm", "SE", 59_329_300, 18_068_600),
    Spot("", "Malmö", "SE", 55_605_000, 13_003_800),
    Spot("", "Göteborg", "SE", 57_708_900, 11_974_600),
    Spot("", "Berlin", "DE", 52_520_000, 13_405_000),
    Spot("", "Hamburg", "DE", 53_551_100, 9_993_700),
    Spot("", "Köln", "DE", 50_937_500, 6_960_300),
)
QUARTERS = ("Center", "Plaza", "Harbour", "Station", "Park", "Market", "Arena", "North", "South", "West")


def places(scene: Scene) -> tuple[Place, ...]:
    """Stores first, then warehouses."""
    stores = (*STORES, *_more_stores(scene))[: scene.size.stores]
    return (*map(_store, stores), *map(_warehouse, WAREHOUSES[: scene.size.warehouses]))


def warehouse_for(store: Place, all_places: Sequence[Place]) -> Place:
    """Where orders of this store's customers are shipped from."""
    warehouses = [place for place in all_places if place.kind is PlaceKind.WAREHOUSE]
    return next((each for each in warehouses if each.region == store.region), warehouses[0])


def _more_stores(scene: Scene) -> Iterator[Spot]:
    for quarter in QUARTERS:
        for city in CITIES:
            rng = scene.rng("quarter", quarter, city.city)
            yield city._replace(
                name=f"{city.city} {quarter}",
                latitude=city.latitude + rng.randint(-30_000, 30_000),
                longitude=city.longitude + rng.randint(-50_000, 50_000),
            )


def _store(spot: Spot) -> Place:
    currency = COUNTRIES[spot.country].currency
    policy = PickupPolicy(
        photo_id_over=Money(PHOTO_ID_OVER[currency], currency), keep_days=KEEP_DAYS, shelves=SHELVES
    )
    return _place(spot, ascii_of(spot.name).replace(" ", "-"), PlaceKind.STORE, policy)


def _warehouse(spot: Spot) -> Place:
    return _place(spot, f"warehouse-{ascii_of(spot.name)}", PlaceKind.WAREHOUSE, None)


def _place(spot: Spot, id: str, kind: PlaceKind, pickup: PickupPolicy | None) -> Place:
    country = COUNTRIES[spot.country]
    return Place(
        id=id,
        kind=kind,
        name=spot.name,
        city=spot.city,
        country=spot.country,
        market=spot.country.lower(),
        region=country.region,
        latitude=spot.latitude,
        longitude=spot.longitude,
        time_zone=country.time_zone,
        currency=country.currency,
        address=spot.address,
        pickup=pickup,
        fulfilment=_STORES_DO if kind is PlaceKind.STORE else _WAREHOUSES_DO,
    )
