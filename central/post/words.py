"""The words of a receipt in a letter. They stand here and not in Qt's catalogues: central knows no Qt.

Ways of payment, reductions and parcels are named as the app names them (`ui/words`).
"""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    subject: str
    greeting: str
    voided: str
    number: str
    delivery: str
    item: str
    points: str
    tax: str  # of a rate
    total: str
    rounding: str
    given: str
    change: str
    given_back: str
    earned: str
    to_come: str
    pickup: str  # waits in a place
    shipment: str  # comes from a place
    to_confirm: str
    code: str
    why: str
    ways: Mapping[str, str]
    reductions: Mapping[str, str]  # by source, where no promotion has a name
    point: str = "."  # of decimals


_EN = Words(
    subject="Your receipt {number} from {store}",
    greeting="Thank you. This is your receipt.",
    voided="This sale was taken back on {at}. All money was given back.",
    number="Receipt",
    delivery="Delivery",
    item="{pieces} × {price}",
    points="{points} points used",
    tax="Tax {rate} % of {net}",
    total="Total",
    rounding="Rounding",
    given="Given",
    change="Change",
    given_back="{way}, given back",
    earned="Points earned: {points}",
    to_come="Still to come",
    pickup="To pick up: {place}, from {at}, number {number}",
    shipment="Comes from {place}, at home by {day}",
    to_confirm="to be confirmed",
    code="The code holds this receipt. Every store of ours can check it.",
    why="You get this letter because you asked for this receipt by e-mail.",
    ways={
        "cash": "Cash",
        "card": "Card",
        "gift_card": "Gift card",
        "store_credit": "Store credit",
        "pay_link": "Pay link",
    },
    reductions={
        "offer": "Offer",
        "group_price": "Member price",
        "override": "Price set by hand",
        "promotion": "Promotion",
    },
)
_ET = Words(
    subject="Teie kviitung {number}, {store}",
    greeting="Aitäh. See on teie kviitung.",
    voided="See ost tühistati {at}. Kogu raha maksti tagasi.",
    number="Kviitung",
    delivery="Kohaletoimetamine",
    item="{pieces} × {price}",
    points="Kasutatud punkte: {points}",
    tax="Maks {rate}% summast {net}",
    total="Kokku",
    rounding="Ümardamine",
    given="Saadud",
    change="Tagasi",
    given_back="{way}, tagasi makstud",
    earned="Saadud punkte: {points}",
    to_come="Veel tulemas",
    pickup="Järele tulla: {place}, alates {at}, number {number}",
    shipment="Tuleb koju hiljemalt {day}, {place}",
    to_confirm="kinnitamisel",
    code="Kood sisaldab seda kviitungit. Iga meie kauplus saab seda kontrollida.",
    why="Saate selle kirja, sest palusite selle kviitungi e-postiga.",
    ways={
        "cash": "Sularaha",
        "card": "Kaart",
        "gift_card": "Kinkekaart",
        "store_credit": "Ettemaks",
        "pay_link": "Makselink",
    },
    reductions={
        "offer": "Pakkumine",
        "group_price": "Liikmehind",
        "override": "Käsitsi määratud hind",
        "promotion": "Kampaania",
    },
    point=",",
)
_DE = Words(
    subject="Ihr Beleg {number} von {store}",
    greeting="Vielen Dank. Das ist Ihr Beleg.",
    voided="Dieser Verkauf wurde am {at} storniert. Das ganze Geld wurde zurückgegeben.",
    number="Beleg",
    delivery="Lieferung",
    item="{pieces} × {price}",
    points="{points} Punkte eingelöst",
    tax="Steuer {rate} % von {net}",
    total="Summe",
    rounding="Rundung",
    given="Gegeben",
    change="Rückgeld",
    given_back="{way}, zurückgegeben",
    earned="Gesammelte Punkte: {points}",
    to_come="Kommt noch",
    pickup="Zum Abholen: {place}, ab {at}, Nummer {number}",
    shipment="Kommt aus {place}, zu Hause bis {day}",
    to_confirm="noch zu bestätigen",
    code="Der Code enthält diesen Beleg. Jede unserer Filialen kann ihn prüfen.",
    why="Sie erhalten diese Nachricht, weil Sie diesen Beleg per E-Mail gewünscht haben.",
    ways={
        "cash": "Bar",
        "card": "Karte",
        "gift_card": "Geschenkkarte",
        "store_credit": "Guthaben",
        "pay_link": "Zahlungslink",
    },
    reductions={
        "offer": "Angebot",
        "group_price": "Mitgliederpreis",
        "override": "Preis von Hand",
        "promotion": "Aktion",
    },
    point=",",
)
_PL = Words(
    subject="Twój paragon {number}, {store}",
    greeting="Dziękujemy. Oto Twój paragon.",
    voided="Ta sprzedaż została cofnięta {at}. Wszystkie pieniądze zostały zwrócone.",
    number="Paragon",
    delivery="Dostawa",
    item="{pieces} × {price}",
    points="Wykorzystane punkty: {points}",
    tax="Podatek {rate}% od {net}",
    total="Razem",
    rounding="Zaokrąglenie",
    given="Wpłacono",
    change="Reszta",
    given_back="{way}, zwrócono",
    earned="Zdobyte punkty: {points}",
    to_come="Jeszcze w drodze",
    pickup="Do odbioru: {place}, od {at}, numer {number}",
    shipment="W domu do {day}, wysyła {place}",
    to_confirm="do potwierdzenia",
    code="Kod zawiera ten paragon. Może go sprawdzić każdy nasz sklep.",
    why="Otrzymujesz tę wiadomość, ponieważ ten paragon miał przyjść e-mailem.",
    ways={
        "cash": "Gotówka",
        "card": "Karta",
        "gift_card": "Karta podarunkowa",
        "store_credit": "Środki w sklepie",
        "pay_link": "Link do płatności",
    },
    reductions={
        "offer": "Oferta",
        "group_price": "Cena dla członków",
        "override": "Cena ustalona ręcznie",
        "promotion": "Promocja",
    },
    point=",",
)
_RU = Words(
    subject="Ваш чек {number}, {store}",
    greeting="Спасибо. Это ваш чек.",
    voided="Эта продажа отменена {at}. Все деньги возвращены.",
    number="Чек",
    delivery="Доставка",
    item="{pieces} × {price}",
    points="Использовано баллов: {points}",
    tax="Налог {rate} % от {net}",
    total="Итого",
    rounding="Округление",
    given="Получено",
    change="Сдача",
    given_back="{way}, возвращено",
    earned="Начислено баллов: {points}",
    to_come="Ещё не получено",
    pickup="Забрать: {place}, с {at}, номер {number}",
    shipment="Доставим домой до {day}, {place}",
    to_confirm="уточняется",
    code="В коде записан этот чек. Его может проверить любой наш магазин.",
    why="Вы получили это письмо, потому что попросили этот чек по электронной почте.",
    ways={
        "cash": "Наличные",
        "card": "Карта",
        "gift_card": "Подарочная карта",
        "store_credit": "Средства в магазине",
        "pay_link": "Ссылка для оплаты",
    },
    reductions={
        "offer": "Предложение",
        "group_price": "Цена для участников",
        "override": "Цена назначена вручную",
        "promotion": "Акция",
    },
    point=",",
)
LANGUAGES: Mapping[str, Words] = {"en": _EN, "et": _ET, "de": _DE, "pl": _PL, "ru": _RU}


def words_in(language: str) -> Words:
    """`language` is BCP 47; English for one we don't write."""
    return LANGUAGES.get(language.partition("-")[0].casefold(), _EN)
