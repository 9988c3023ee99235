"""Names of countries, which Qt has in English and in the country's own language alone."""

from collections.abc import Mapping

from PySide6.QtCore import QLocale

from ui.language.mark import QT_TRANSLATE_NOOP, translate

# ISO 3166-1 alpha-2 -> name, of the countries around the Baltic and its neighbours.
COUNTRIES: Mapping[str, str] = {
    "AT": QT_TRANSLATE_NOOP("Country", "Austria"),
    "BE": QT_TRANSLATE_NOOP("Country", "Belgium"),
    "CH": QT_TRANSLATE_NOOP("Country", "Switzerland"),
    "CZ": QT_TRANSLATE_NOOP("Country", "Czechia"),
    "DE": QT_TRANSLATE_NOOP("Country", "Germany"),
    "DK": QT_TRANSLATE_NOOP("Country", "Denmark"),
    "EE": QT_TRANSLATE_NOOP("Country", "Estonia"),
    "FI": QT_TRANSLATE_NOOP("Country", "Finland"),
    "FR": QT_TRANSLATE_NOOP("Country", "France"),
    "GB": QT_TRANSLATE_NOOP("Country", "United Kingdom"),
    "IE": QT_TRANSLATE_NOOP("Country", "Ireland"),
    "LT": QT_TRANSLATE_NOOP("Country", "Lithuania"),
    "LV": QT_TRANSLATE_NOOP("Country", "Latvia"),
    "NL": QT_TRANSLATE_NOOP("Country", "Netherlands"),
    "NO": QT_TRANSLATE_NOOP("Country", "Norway"),
    "PL": QT_TRANSLATE_NOOP("Country", "Poland"),
    "SE": QT_TRANSLATE_NOOP("Country", "Sweden"),
    "SK": QT_TRANSLATE_NOOP("Country", "Slovakia"),
    "UA": QT_TRANSLATE_NOOP("Country", "Ukraine"),
}


def country_words(code: str) -> str:
    """Any other country is called as it calls itself."""
    known = COUNTRIES.get(code)
    if known is not None:
        return translate("Country", known)
    territory = QLocale.codeToTerritory(code)
    if territory == QLocale.Country.AnyCountry:
        return code
    return QLocale(QLocale.Language.AnyLanguage, territory).nativeTerritoryName() or code
