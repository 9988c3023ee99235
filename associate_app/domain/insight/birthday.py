"""Birthdays: the one that is near, and what a customer is for offers around it."""

from datetime import date, timedelta

from associate_app.domain.customer import BIRTHDAY, Customer

EARLY, LATE = timedelta(days=7), timedelta(days=7)  # around the day a gift may be used


def birthday_of(customer: Customer) -> tuple[int, int] | None:
    """Month and day, whether the year is known or not."""
    said = next((each.on for each in customer.dates if each.what == BIRTHDAY), "")
    try:
        day = date.fromisoformat(said.replace("--", "2000-", 1) if said.startswith("--") else said)
    except ValueError:
        return None
    return day.month, day.day


def nearest(birthday: tuple[int, int], today: date) -> date:
    """The birthday closest to today; 29 February is 28 February where there is none."""
    around = [_on(birthday, year) for year in (today.year - 1, today.year, today.year + 1)]
    return min(around, key=lambda day: abs(day - today))


def is_near(birthday: tuple[int, int], today: date) -> bool:
    return -LATE <= nearest(birthday, today) - today <= EARLY


def groups_of(customer: Customer, today: date) -> tuple[str, ...]:
    """Whose prices and offers are the customer's: the own group, and "birthday" around the day."""
    birthday = birthday_of(customer)
    celebrates = birthday is not None and is_near(birthday, today)
    return (*((customer.group,) if customer.group else ()), *((BIRTHDAY,) if celebrates else ()))


def _on(birthday: tuple[int, int], year: int) -> date:
    month, day = birthday
    try:
        return date(year, month, day)
    except ValueError:
        return date(year, 2, 28)
