"""A basket worked by hand for every kind of promotion; the arithmetic stands beside it."""

from associate_app.domain.pricing.basket import DELIVERY, Delivery
from associate_app.domain.pricing.promotion import Part, PromotionKind, Scope, Tier
from tests.domain.pricing.shop import basket, eur, given, line, priced, promotion, totals

SKIN = Scope(brands=("Tõde Skin",))
COATS = Scope(categories=("coats",))


def test_a_percentage_is_rounded_per_piece_with_halves_up() -> None:
    # 15 % of 46.00 = 6.90, twice; 15 % of 0.90 = 0.135 -> 0.14; the coat does not fit.
    circle = promotion("circle", PromotionKind.PERCENTAGE, permille=150, scope=SKIN)
    result = priced(
        basket(
            line("serum", 4600, 2, brand="Tõde Skin"),
            line("sample", 90, brand="Tõde Skin"),
            line("coat", 24900, brand="Maja Holm"),
        ),
        circle,
    )
    assert totals(result) == {"serum": 9200 - 1380, "sample": 90 - 14, "coat": 24900}
    assert given(result) == {"circle": 1394}
    assert (result.listed, result.total, result.saved) == (34190, 32796, 1394)


def test_an_amount_comes_off_every_piece_and_never_more_than_it_costs() -> None:
    # 5.00 off 12.00, 5.00 off 12.00; socks cost 3.00, so 2.00 are cut off.
    off = promotion("five", PromotionKind.AMOUNT, amount=eur(500))
    result = priced(basket(line("shirt", 1200, 2), line("socks", 300)), off)
    assert totals(result) == {"shirt": 1400, "socks": 0}
    assert [(each.amount, each.clamped) for each in result.applied] == [(1300, 200)]


def test_a_fixed_price_lowers_what_is_dearer_only() -> None:
    # 24.00 -> 20.00; 18.00 stays.
    fixed = promotion("twenty", PromotionKind.FIXED_PRICE, amount=eur(2000))
    result = priced(basket(line("lipstick", 2400), line("balm", 1800)), fixed)
    assert totals(result) == {"lipstick": 2000, "balm": 1800}
    assert given(result) == {"twenty": 400}


def test_three_for_two_gives_the_cheapest_of_each_three() -> None:
    # Dear to cheap: 60 50 40 | 30 20 10. Free: 40 and 10 = 50.00 of 210.00.
    free = promotion("three_for_two", PromotionKind.BUY_GET, buy=2, get=1, permille=1000)
    lines = [line(f"p{cost}", cost * 100) for cost in (10, 60, 30, 50, 20, 40)]
    result = priced(basket(*lines), free)
    assert result.total == 16000
    # Shared by price: 50.00 / 210.00 of each; 14.2857 11.9047 9.5238 7.1428 4.7619 2.3809 round down to
    # 49.95, and the 5 missing cents go to .57 .47 .38 .28 .19 .09 of a cent in that order, but the last.
    assert totals(result) == {
        "p60": 6000 - 1429,
        "p50": 5000 - 1191,
        "p40": 4000 - 952,
        "p30": 3000 - 714,
        "p20": 2000 - 476,
        "p10": 1000 - 238,
    }


def test_three_equal_lipsticks_for_two_cost_sixteen_each() -> None:
    # 3 × 24.00 = 72.00, one free: 48.00; the fourth is at full price.
    free = promotion("three_for_two", PromotionKind.BUY_GET, buy=2, get=1, permille=1000)
    result = priced(basket(line("lipstick", 2400, 4)), free)
    assert [(run.pieces, run.price) for run in result.lines[0].runs] == [(1, 2400), (3, 1600)]


def test_the_second_at_half_price_happens_as_often_as_allowed() -> None:
    # Pairs 40+30 and 20+10; once only: half of 30.00 = 15.00.
    half = promotion("half", PromotionKind.BUY_GET, buy=1, get=1, permille=500, max_times=1)
    lines = [line(f"p{cost}", cost * 100) for cost in (40, 30, 20, 10)]
    assert priced(basket(*lines), half).total == 10000 - 1500


def test_a_reward_of_another_kind_is_free_once_it_lies_in_the_basket() -> None:
    # Two of Tõde Skin, the travel set (12.00) free; it is of the brand too, but never counts as bought.
    travel = promotion(
        "travel", PromotionKind.BUY_GET, scope=SKIN, reward=Scope(skus=("set",)), buy=2, get=1, permille=1000
    )
    serum, kit = line("serum", 4600, 2, brand="Tõde Skin"), line("set", 1200, brand="Tõde Skin")
    result = priced(basket(serum, kit), travel)
    assert result.total == 9200
    # 12.00 shared over 46, 46, 12 (104): 5.3077, 5.3077, 1.3846 -> 5.30, 5.30, 1.38 and 2 cents to .77 .77.
    assert totals(result) == {"serum": 9200 - 1062, "set": 1200 - 138}
    assert priced(basket(line("serum", 4600, brand="Tõde Skin"), kit), travel).total == 5800


def test_a_bundle_costs_its_price_and_takes_the_dearest_that_fit() -> None:
    # Coat 249.00 + scarf 59.00 for 280.00: 28.00 off. The cheaper coat of 199.00 and the shirt stay.
    bundle = promotion(
        "set",
        PromotionKind.BUNDLE,
        amount=eur(28000),
        parts=(Part(scope=COATS), Part(scope=Scope(skus=("scarf",)))),
    )
    result = priced(
        basket(
            line("short", 19900, category="coats"),
            line("coat", 24900, category="coats"),
            line("scarf", 5900),
            line("shirt", 7900),
        ),
        bundle,
    )
    # 28.00 over 249 and 59 (308): 22.636 -> 22.63, 5.363 -> 5.36, and the cent to .63: 22.64 and 5.36.
    assert totals(result) == {"short": 19900, "coat": 24900 - 2264, "scarf": 5900 - 536, "shirt": 7900}


def test_a_bundle_moves_a_piece_to_the_part_that_has_nothing_else() -> None:
    # Parts: any coat, the ink coat, a scarf or a coat. Only one way seats all three: 3 × 100.00 for 250.00.
    bundle = promotion(
        "set",
        PromotionKind.BUNDLE,
        amount=eur(25000),
        parts=(
            Part(scope=COATS),
            Part(scope=Scope(skus=("ink",))),
            Part(scope=Scope(skus=("scarf",), categories=("coats",))),
        ),
    )
    lines = (
        line("ink", 10000, category="coats"),
        line("sand", 10000, category="coats"),
        line("scarf", 10000),
    )
    assert priced(basket(*lines), bundle).total == 25000


def test_two_bundles_in_one_basket() -> None:
    # (10 + 4) -> 12 twice; the fifth shirt stays: 12 + 12 + 10 = 34.00.
    bundle = promotion(
        "pair",
        PromotionKind.BUNDLE,
        amount=eur(1200),
        parts=(Part(scope=Scope(skus=("shirt",))), Part(scope=Scope(skus=("socks",)))),
    )
    result = priced(basket(line("shirt", 1000, 3), line("socks", 400, 2)), bundle)
    assert result.total == 3400


def test_a_bundle_is_not_made_of_pieces_that_cost_less_than_it() -> None:
    # 10 + 4 for 12 saves 2.00; 3 + 4 = 7.00 is less than 12.00 and stays.
    bundle = promotion(
        "pair",
        PromotionKind.BUNDLE,
        amount=eur(1200),
        parts=(Part(scope=Scope(brands=("Otso",))), Part(scope=Scope(skus=("socks",)))),
    )
    lines = (line("shirt", 1000, brand="Otso"), line("vest", 300, brand="Otso"), line("socks", 400, 2))
    assert priced(basket(*lines), bundle).total == 1200 + 700


def test_the_spend_on_a_bundle_is_that_on_all_its_parts() -> None:
    # 10.00 + 4.00 = 14.00 is enough for a spend of 14.00.
    bundle = promotion(
        "pair",
        PromotionKind.BUNDLE,
        amount=eur(1200),
        min_spend=eur(1400),
        parts=(Part(scope=Scope(skus=("shirt",))), Part(scope=Scope(skus=("socks",)))),
    )
    assert priced(basket(line("shirt", 1000), line("socks", 400)), bundle).total == 1200


def test_a_threshold_takes_its_amount_for_every_full_spend() -> None:
    # 250.00 spent: 10.00 for each 100.00, so 20.00, shared 200 : 50 = 16.00 and 4.00.
    spend = promotion("ten", PromotionKind.THRESHOLD, min_spend=eur(10000), amount=eur(1000))
    result = priced(basket(line("coat", 20000), line("scarf", 5000)), spend)
    assert totals(result) == {"coat": 18400, "scarf": 4600}


def test_a_threshold_may_happen_once_only_or_give_a_percentage() -> None:
    once = promotion("once", PromotionKind.THRESHOLD, min_spend=eur(10000), amount=eur(1000), max_times=1)
    tenth = promotion("tenth", PromotionKind.THRESHOLD, min_spend=eur(10000), permille=100)
    full, short = basket(line("coat", 25000)), basket(line("coat", 9999))
    assert (priced(full, once).total, priced(short, once).total) == (24000, 9999)
    assert (priced(full, tenth).total, priced(short, tenth).total) == (22500, 9999)


def test_a_tier_price_counts_all_that_fits() -> None:
    # From 3: 9.00 each, from 6: 20 % off. 2 + 1 pieces: 27.00; 6 of 10.00: 48.00; 2: 20.00.
    tiers = promotion(
        "more", PromotionKind.TIER, tiers=(Tier(pieces=3, price=eur(900)), Tier(pieces=6, permille=200))
    )
    assert priced(basket(line("red", 1000, 2), line("blue", 1000)), tiers).total == 2700
    assert priced(basket(line("red", 1000, 6)), tiers).total == 4800
    assert priced(basket(line("red", 1000, 2)), tiers).total == 2000


def test_delivery_is_free_from_a_spend_on() -> None:
    # 60.00 + 4.90 delivery; free over 50.00.
    free = promotion("free", PromotionKind.FREE_DELIVERY, min_spend=eur(5000))
    fee = Delivery(fee=eur(490))
    assert totals(priced(basket(line("shirt", 6000), delivery=fee), free)) == {"shirt": 6000, DELIVERY: 0}
    assert priced(basket(line("shirt", 4900), delivery=fee), free).total == 4900 + 490
    assert given(priced(basket(line("shirt", 6000), delivery=fee), free)) == {"free": 490}


def test_the_whole_basket_of_the_dense_till() -> None:
    """12 items and gift wrap: 944.00 listed, 49.80 + 24.00 + 19.50 off, 850.70 to pay."""
    result = priced(
        basket(
            line("coat", 24900, category="coats"),
            line("serum", 4600, 2, brand="Tõde Skin"),
            line("lip", 2400, 3),
            line("balm", 3800, brand="Tõde Skin"),
            line("oat", 8900),
            line("ink", 8900),
            line("boots", 16900),
            line("scarf", 5900),
            line("shirt", 7900),
            line("wrap", 400, 2),
        ),
        promotion("coat week", PromotionKind.PERCENTAGE, permille=200, scope=COATS),
        promotion("three", PromotionKind.BUY_GET, buy=2, get=1, permille=1000, scope=Scope(skus=("lip",))),
        promotion("circle", PromotionKind.PERCENTAGE, permille=150, scope=SKIN),
    )
    assert given(result) == {"circle": 1950, "coat week": 4980, "three": 2400}
    assert (result.listed, result.total, result.saved) == (94400, 85070, 9330)
