"""HTML as a tree: whatever a text holds, it stays a text. Pages run no script and load nothing."""

import base64
import hashlib
from xml.etree.ElementTree import Element, SubElement, tostring

from litestar import Response

from associate_app.domain.money import Money, minor_digits

_STYLE = """
:root{color-scheme:light dark;--page:#f2f1ee;--card:#fff;--text:#10262b;--quiet:#5b6a6d;--line:#dcdad4;
--tide:#0b6672;--on-tide:#fff;--note:#e6e8f6}
@media (prefers-color-scheme:dark){:root{--page:#0c1719;--card:#14252a;--text:#edf2f2;--quiet:#9fb1b3;
--line:#2b4045;--tide:#58c4c4;--on-tide:#06282c;--note:#26304f}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--text);font:16px/1.5 system-ui,sans-serif}
main{max-width:34rem;margin:0 auto;padding:1.5rem 1rem 3rem}
h1{font-size:1.5rem;line-height:1.25;margin:.5rem 0 1rem}
ul{list-style:none;margin:0;padding:0;background:var(--card);border-radius:12px}
li{display:flex;gap:1rem;align-items:center;padding:1rem;border-top:1px solid var(--line)}
li:first-child{border-top:0}
.what{flex:1;min-width:0;overflow-wrap:anywhere}
.what span,.quiet{color:var(--quiet);font-size:.875rem}
.what b,.what span{display:block}
.price{min-width:6.5rem;font-weight:600;font-variant-numeric:tabular-nums;text-align:end}
input{width:4.5rem;min-height:3rem;font:inherit;text-align:center;color:inherit;background:transparent;
border:1px solid var(--quiet);border-radius:8px}
button{width:100%;min-height:3.5rem;font:inherit;font-weight:600;color:var(--on-tide);background:var(--tide);
border:0;border-radius:10px;margin-top:1rem}
:focus-visible{outline:3px solid var(--tide);outline-offset:2px}
.total{display:flex;justify-content:space-between;padding:1rem;font-weight:600}
.note{background:var(--note);border-radius:12px;padding:1rem;margin:0 0 1rem}
"""
_DIGEST = base64.b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode()
_POLICY = "; ".join(
    (
        "default-src 'none'",
        f"style-src 'sha256-{_DIGEST}'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
)
_HEADERS = {"Content-Security-Policy": _POLICY, "X-Robots-Tag": "noindex, nofollow"}


def page(title: str) -> tuple[Element, Element]:
    """A document and the part of it that is to be filled."""
    html = Element("html", {"lang": "en"})
    head, body = SubElement(html, "head"), SubElement(html, "body")
    SubElement(head, "meta", {"charset": "utf-8"})
    SubElement(head, "meta", {"name": "viewport", "content": "width=device-width, initial-scale=1"})
    put(head, "title", title)
    put(head, "style", _STYLE)
    main = SubElement(body, "main")
    put(main, "h1", title)
    return html, main


def put(parent: Element, tag: str, text: str = "", **attributes: str) -> Element:
    """A trailing underscore lets Python's own words be names: `class_`."""
    named = {name.rstrip("_").replace("_", "-"): value for name, value in attributes.items()}
    child = SubElement(parent, tag, named)
    child.text = text
    return child


def amount(money: Money) -> str:
    """ "476.30 EUR", whatever the reader's language is."""
    digits = minor_digits(money.currency)
    whole, rest = divmod(money.minor, 10**digits)
    return f"{whole}.{rest:0{digits}d} {money.currency}" if digits else f"{whole} {money.currency}"


def answer(html: Element, status: int = 200) -> Response[bytes]:
    content = b"<!doctype html>\n" + tostring(html, encoding="utf-8", method="html")
    return Response(content, status_code=status, media_type="text/html", headers=_HEADERS)
