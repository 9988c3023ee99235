"""Numbers and money as people read them: narrow spaces for thousands, a true minus."""

from associate_app.domain.money import Money, minor_digits

NARROW_SPACE = "\u202f"
_SPACE = "\u00a0"
_BEFORE = {"EUR": "€", "GBP": "£", "USD": "$"}
_AFTER = {"PLN": "zł", "SEK": "kr", "NOK": "kr", "DKK": "kr", "CZK": "Kč"}


def grouped(number: int) -> str:
    """48210 as 48 210, with a narrow space and a true minus."""
    return f"{number:,}".replace(",", NARROW_SPACE).replace("-", "\u2212")


def signed(number: int) -> str:
    """A difference: `+2`, `−1`, and `0` without a sign."""
    return f"+{grouped(number)}" if number > 0 else grouped(number)


def percent(number: int) -> str:
    return f"{grouped(number)}{_SPACE}%"


def money(amount: Money) -> str:
    """`€1 249.00`, `−€49.80`, `499.00 zł`; the ISO 4217 code where the sign is not well known."""
    digits = minor_digits(amount.currency)
    whole, rest = divmod(abs(amount.minor), 10**digits)
    figures = grouped(whole) + (f".{rest:0{digits}d}" if digits else "")
    sign = "\u2212" if amount.minor < 0 else ""
    if amount.currency in _BEFORE:
        return f"{sign}{_BEFORE[amount.currency]}{figures}"
    return f"{sign}{figures}{_SPACE}{_AFTER.get(amount.currency, amount.currency)}"


def round_money(amount: Money) -> str:
    """Like `money`, without the minor units where they are nought: `€100`."""
    digits = minor_digits(amount.currency)
    shown = money(amount)
    return shown.replace(f".{'0' * digits}", "", 1) if digits and amount.minor % 10**digits == 0 else shown


def distance(metres: int) -> str:
    """`450 m`, `2.4 km`, `186 km`."""
    if metres < 995:
        return f"{round(metres, -1)}{_SPACE}m"
    if metres < 9_950:
        return f"{metres / 1_000:.1f}{_SPACE}km"
    return f"{grouped(round(metres / 1_000))}{_SPACE}km"
