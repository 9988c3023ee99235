from hypothesis import given
from hypothesis import strategies as st

from associate_app.domain.pricing.spread import rounded, spread, spread_runs

runs = st.lists(st.tuples(st.integers(1, 9), st.integers(0, 5_000)), min_size=1, max_size=9)


def test_the_missing_cent_goes_to_the_largest_remainder_and_then_to_the_first() -> None:
    # 1.00 over three equal: .333 each, 99 given, the last cent to the first.
    assert spread(100, [1, 1, 1]) == [34, 33, 33]
    # 0.10 over 5, 3, 1 (9): 5.55 3.33 1.11 -> 5 3 1, the last cent to .55.
    assert spread(10, [5, 3, 1]) == [6, 3, 1]
    assert spread(5, [0, 0]) == [3, 2]
    assert spread(0, []) == []


def test_runs_split_where_a_cent_more_ends() -> None:
    # 0.50 over 3 pieces of 24.00 and one of 8.00 (80.00): .15 each and .05.
    assert spread_runs(50, [(3, 2400), (1, 800)]) == [[(3, 15)], [(1, 5)]]
    assert spread_runs(2, [(3, 10)]) == [[(2, 1), (1, 0)]]


@given(st.integers(0, 100_000), runs)
def test_shares_add_up_keep_their_pieces_and_are_at_most_a_unit_off(
    amount: int, of: list[tuple[int, int]]
) -> None:
    shares = spread_runs(amount, of)
    whole = sum(pieces * weight for pieces, weight in of)
    assert sum(pieces * share for each in shares for pieces, share in each) == amount
    for (pieces, weight), each in zip(of, shares, strict=True):
        assert sum(count for count, _ in each) == pieces
        assert all(abs(share * whole - amount * weight) < whole for _, share in each) or whole == 0
        if amount <= whole:
            assert all(share <= weight for _, share in each)


def test_halves_go_away_from_zero() -> None:
    assert [rounded(n, 2) for n in (-3, -1, 0, 1, 3)] == [-2, -1, 0, 1, 2]
    assert [rounded(n, 3) for n in (1, 2, 4, 5)] == [0, 1, 1, 2]
