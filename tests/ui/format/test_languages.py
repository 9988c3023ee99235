"""By hand from CLDR 44 and the house rules: narrow spaces and a true minus in every language."""

from datetime import datetime

import pytest
from PySide6.QtWidgets import QApplication

from associate_app.domain.money import Money
from ui.format.numbers import data_size, decimal, distance, grouped, money, percent, round_money, signed
from ui.format.times import brief, clock, date, dated, long_date, short_date, span, weekday
from ui.language.catalogue import PSEUDO_LONG, use_language

NARROW, SPACE, MINUS = "\u202f", "\u00a0", "\u2212"
FRIDAY = datetime(2025, 11, 14, 9, 5)  # noqa: DTZ001 - as people read it
MAY = datetime(2026, 5, 4, 14, 1)  # noqa: DTZ001
FOREIGN = ("et", "pl", "ru", "de")
EVERY = ("en", *FOREIGN)


@pytest.fixture
def speak(qapp: QApplication):
    yield lambda code: use_language(qapp, code)
    use_language(qapp, "en")


@pytest.mark.parametrize("code", FOREIGN)
def test_money_follows_the_figures_and_has_a_decimal_comma(speak, code):
    speak(code)
    assert money(Money(124_900, "EUR")) == f"1{NARROW}249,00{SPACE}€"
    assert money(Money(-4_980, "EUR")) == f"{MINUS}49,80{SPACE}€"
    assert money(Money(124_900, "PLN")) == f"1{NARROW}249,00{SPACE}zł"
    assert money(Money(5, "EUR")) == f"0,05{SPACE}€"
    assert round_money(Money(10_000, "EUR")) == f"100{SPACE}€"
    assert round_money(Money(10_050, "EUR")) == f"100,50{SPACE}€"


def test_english_money_leads_with_its_sign(speak):
    speak("en")
    assert money(Money(124_900, "EUR")) == f"€1{NARROW}249.00"
    assert money(Money(49_900, "PLN")) == f"499.00{SPACE}zł"


@pytest.mark.parametrize("code", EVERY)
def test_digits_after_the_point_are_the_currencys_not_the_locales(speak, code):
    speak(code)
    point = "." if code == "en" else ","
    assert money(Money(1_500, "JPY")) == f"1{NARROW}500{SPACE}JPY"
    assert money(Money(12_345, "KWD")) == f"12{point}345{SPACE}KWD"
    assert money(Money(1_234_567, "IQD")) == f"1{NARROW}234{point}567{SPACE}IQD"


@pytest.mark.parametrize("code", EVERY)
def test_thousands_and_minus_are_the_same_everywhere(speak, code):
    speak(code)
    assert grouped(1249) == f"1{NARROW}249"
    assert [signed(number) for number in (2, 0, -1249)] == ["+2", "0", f"{MINUS}1{NARROW}249"]
    assert clock(FRIDAY) == "09:05"


@pytest.mark.parametrize(
    ("code", "words"),
    [("en", f"20{SPACE}%"), ("et", "20%"), ("pl", "20%"), ("ru", f"20{SPACE}%"), ("de", f"20{SPACE}%")],
)
def test_per_cent_stands_as_the_language_has_it(speak, code, words):
    speak(code)
    assert percent(20) == words
    assert percent(-20) == MINUS + words


@pytest.mark.parametrize(
    ("code", "near", "far", "size"),
    [
        ("en", "450 m", "2.4 km", "48 MB"),
        ("et", "450 m", "2,4 km", "48 MB"),
        ("pl", "450 m", "2,4 km", "48 MB"),
        ("ru", "450 м", "2,4 км", "48 МБ"),
        ("de", "450 m", "2,4 km", "48 MB"),
    ],
)
def test_measures_have_the_units_of_the_language(speak, code, near, far, size):
    speak(code)
    found = distance(447), distance(2_430), data_size(48_200_000)
    assert found == tuple(words.replace(" ", SPACE) for words in (near, far, size))


@pytest.mark.parametrize(
    ("code", "plain", "with_day", "with_year", "long"),
    [
        ("en", "14\u00a0Nov", "Fri 14\u00a0Nov", "14\u00a0Nov 2025", "Friday 14 November"),
        ("et", "14.\u00a0nov", "R 14.\u00a0nov", "14.\u00a0nov 2025", "Reede, 14. november"),
        ("pl", "14\u00a0lis", "pt. 14\u00a0lis", "14\u00a0lis 2025", "Piątek, 14 listopada"),
        ("ru", "14\u00a0нояб.", "пт 14\u00a0нояб.", "14\u00a0нояб. 2025\u00a0г.", "Пятница, 14 ноября"),
        ("de", "14.\u00a0Nov.", "Fr., 14.\u00a0Nov.", "14.\u00a0Nov. 2025", "Freitag, 14. November"),
    ],
)
def test_dates(speak, code, plain, with_day, with_year, long):
    speak(code)
    assert (short_date(FRIDAY), date(FRIDAY), long_date(FRIDAY)) == (plain, with_day, long)
    assert dated(FRIDAY, FRIDAY) == with_day
    assert dated(FRIDAY, MAY) == with_year


@pytest.mark.parametrize(
    ("code", "month", "day"),
    [
        ("en", "4\u00a0May", "Monday"),
        ("et", "4.\u00a0mai", "esmaspäev"),
        ("pl", "4\u00a0maj", "poniedziałek"),
        ("ru", "4\u00a0мая", "понедельник"),
        ("de", "4.\u00a0Mai", "Montag"),
    ],
)
def test_a_month_beside_its_day_is_in_its_case(speak, code, month, day):
    speak(code)
    assert short_date(MAY) == month
    assert weekday(MAY) == day


@pytest.mark.parametrize(
    ("code", "words"), [("en", "Fri"), ("et", "R"), ("pl", "pt."), ("ru", "пт"), ("de", "Fr")]
)
def test_a_day_of_this_week_is_short(speak, code, words):
    speak(code)
    assert brief(FRIDAY, FRIDAY.replace(day=17)) == words


@pytest.mark.parametrize(
    ("code", "words"),
    [("en", "1 h 18"), ("et", "1 t 18"), ("pl", "1 h 18"), ("ru", "1 ч 18"), ("de", "1 h 18")],
)
def test_how_long_something_took(speak, code, words):
    speak(code)
    assert span(78 * 60_000) == words.replace(" ", SPACE)


def test_decimals_are_rounded_and_grouped(speak):
    speak("de")
    assert decimal(1_234.56, 1) == f"1{NARROW}234,6"
    assert decimal(-0.5, 2) == f"{MINUS}0,50"
    assert decimal(3.0, 0) == "3"


def test_a_pseudo_language_counts_as_english(speak):
    speak(PSEUDO_LONG)
    assert date(FRIDAY) == "Fri 14\u00a0Nov"
    assert money(Money(124_900, "EUR")) == f"€1{NARROW}249.00"
