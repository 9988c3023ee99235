"""Given and family names by language. Where family names follow gender, the two lists differ."""

from random import Random
from typing import NamedTuple


class Names(NamedTuple):
    women: tuple[str, ...]
    men: tuple[str, ...]
    family_women: tuple[str, ...]
    family_men: tuple[str, ...]


def _names(women: str, men: str, family_women: str, family_men: str = "") -> Names:
    return Names(*(tuple(each.split()) for each in (women, men, family_women, family_men or family_women)))


NAMES = {
    "et": _names(
        "Liis Kadri Piret Triin Maarja Kristiina Anneli Ülle Tiiu Kätlin Õnne Mari",
        "Jürgen Tõnu Märt Andres Rein Priit Kalev Tarmo Ülo Mihkel Toomas Peeter",
        "Tamm Saar Mägi Kask Kukk Rebane Ilves Pärn Koppel Õunapuu Põder Lõhmus Jõgi Kütt",
    ),
    "lv": _names(
        "Ilze Mārta Ieva Līga Kristīne Elīna Inese Dace Žanna Zane Aija Guna",
        "Jānis Pauls Kārlis Andris Ģirts Mārtiņš Juris Edgars Raitis Uldis Ēriks Gatis",
        "Bērziņa Kalniņa Liepiņa Ozoliņa Krūmiņa Zariņa Eglīte Jansone Āboliņa Vītola Šķēle",
        "Bērziņš Kalniņš Liepiņš Ozoliņš Krūmiņš Zariņš Eglītis Jansons Āboliņš Vītols Šķēle",
    ),
    "lt": _names(
        "Eglė Rūta Jūratė Aušra Živilė Gintarė Ingrida Dovilė Milda Vaida Šarūnė",
        "Jonas Mindaugas Tomas Žygimantas Šarūnas Kęstutis Darius Vytautas Rokas Ąžuolas",
        "Petrauskaitė Kazlauskienė Jankauskaitė Žukauskienė Balčiūnaitė Šimkutė Urbonienė Vaitkutė",
        "Petrauskas Kazlauskas Jankauskas Žukauskas Balčiūnas Šimkus Urbonas Vaitkus",
    ),
    "pl": _names(
        "Katarzyna Zofia Magdalena Anna Małgorzata Agnieszka Łucja Elżbieta Joanna Grażyna",
        "Piotr Krzysztof Paweł Łukasz Michał Wojciech Stanisław Grzegorz Błażej Jan",
        "Wójcik Wiśniewska Pająk Kowalczyk Zielińska Szymańska Dąbrowska Kamińska Źrebiec Gąska",
        "Wójcik Wiśniewski Pająk Kowalczyk Zieliński Szymański Dąbrowski Kamiński Źrebiec Gąska",
    ),
    "fi": _names(
        "Aino Helmi Päivi Kaisa Sanna Hilkka Tuuli Riikka Anneli Jenni",
        "Tuomas Väinö Pekka Jyrki Mikko Antti Eero Heikki Yrjö Juhani",
        "Virtanen Heikkilä Mäkinen Korhonen Nieminen Hämäläinen Järvinen Lehtonen Mäkelä Ylönen",
    ),
    "ru": _names(
        "Olga Irina Svetlana Natalja Jelena Marina Tatjana Ljudmila",
        "Dmitri Sergei Aleksei Andrei Igor Vladislav Juri Maksim",
        "Sokolova Ivanova Kuznetsova Smirnova Popova Volkova Lebedeva Morozova",
        "Sokolov Ivanov Kuznetsov Smirnov Popov Volkov Lebedev Morozov",
    ),
    "uk": _names(
        "Оксана Ірина Наталія Юлія Світлана Ганна Соломія Леся",
        "Олександр Тарас Богдан Андрій Євген Ігор Остап Юрій",
        "Коваленко Шевченко Бондаренко Ткаченко Мельник Кравчук Гнатюк Їжак",
    ),
    "vi": _names(
        "Thảo Hương Ngọc Phương Lan Thúy Mỹ Bích",
        "Minh Tuấn Dũng Hiếu Đức Quốc Sơn Khánh",
        "Nguyễn Trần Lê Phạm Hoàng Vũ Đặng Bùi Đỗ",
    ),
    "ar": _names(
        "Noor Layla Fatima Amal Zaynab Rania Salma Yasmin",
        "Omar Khalid Yusuf Hassan Karim Tariq Samir Bilal",
        "Haddad Khoury Al-Masri Nasser Sabbagh El-Amin Mansour Darwish",
    ),
    "sv": _names(
        "Åsa Märta Elin Linnéa Ebba Sara Görel Frida",
        "Sören Åke Göran Erik Lars Björn Håkan Östen",
        "Lindqvist Åberg Öberg Sjöström Ekström Hedlund Nyström Björklund",
    ),
    "de": _names(
        "Gisela Käthe Sabine Anke Ursula Heike Grete Sophie",
        "Jörg Günther Matthias Wolfgang Uwe Jürgen Klaus Sönke",
        "Müller Schäfer Weiß Krüger Böhm Köhler Groß Hübner",
    ),
    "fr": _names(
        "Chloé Hélène Amélie Françoise Zoé Anaïs Inès Maëlle",
        "François Jérôme Benoît Loïc Noël René Gaël Clément",
        "Dubois Lefèvre Gérard Béranger Leclère Fournier Étienne Gonçalves",
    ),
    "da": _names(
        "Søs Mette Kirsten Bodil Åse Lærke",
        "Søren Jørgen Bjørn Kåre Niels Rasmus",
        "Sørensen Møller Kjær Nørgaard Ågesen Østergaard",
    ),
}
AT_HOME = {"EE": "et", "LV": "lv", "LT": "lt", "PL": "pl", "FI": "fi", "SE": "sv", "DE": "de"}
_ABROAD = tuple(NAMES)


def someone(rng: Random, country: str, local: float) -> tuple[str, str, str]:
    """(given name, family name, language); `local` is the chance of a name of that country."""
    language = AT_HOME[country] if rng.random() < local else rng.choice(_ABROAD)
    names = NAMES[language]
    if rng.random() < 0.6:
        return rng.choice(names.women), rng.choice(names.family_women), language
    return rng.choice(names.men), rng.choice(names.family_men), language
