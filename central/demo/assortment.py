"""What Nordlys sells: lines of goods, and the styles everybody at Nordlys knows."""

from dataclasses import dataclass

COLOURS = {
    "ink": "Ink",
    "camel": "Camel",
    "spruce": "Spruce",
    "oat": "Oat",
    "black": "Black",
    "rose": "Rose",
    "cloud": "Cloudberry",
    "berry": "Berry",
    "mist": "Mist",
    "snow": "Snow",
    "sand": "Sand",
    "moss": "Moss",
    "wine": "Wine",
    "blue": "Blue",
}
ONE_SIZE = "One size"
LETTERS = ("XS", "S", "M", "L", "XL")
SHOES = ("36", "37", "38", "39", "40", "41", "42")
TROUSERS = ("34", "36", "38", "40", "42", "44")
SHIRTS = ("37", "38", "39", "40", "41", "42")

BRANDS = {
    "Maja Holm": "MH",
    "Väinö": "VA",
    "Tõde Skin": "TS",
    "Nordlys": "NL",
    "Ramunė": "RM",
    "Jūra Studio": "JS",
    "Fjellro": "FR",
    "Saarlo": "SL",
    "Mglista": "MG",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A kind of goods. Names are a given name and a word of `garments`."""

    art: str
    category: str
    departments: tuple[str, ...]  # where in the store, without the number
    spots: int  # how many rails, walls or shelves the department has
    share: int  # of 400 styles
    brands: tuple[str, ...]
    garments: tuple[str, ...]
    materials: tuple[str, ...]
    colours: tuple[str, ...]
    colours_each: tuple[int, int]
    sizes: tuple[str, ...]
    euros: tuple[int, int]
    sized_name: bool = False  # one size only, said in the name


CLOTHES = ("Maja Holm", "Nordlys", "Ramunė", "Jūra Studio", "Väinö")
BEAUTY = ("Tõde Skin", "Saarlo", "Mglista")
WOMEN, MEN = "Womenswear, rail", "Menswear, rail"

LINES = (
    Line(
        art="coat", category="Coats", departments=(WOMEN, MEN), spots=8, share=44, brands=CLOTHES,
        garments=(
            "wool wrap coat", "belted coat", "quilted parka", "duffle coat", "trench coat", "pea coat",
            "cashmere coat", "padded coat", "boiled wool jacket", "rain parka",
        ),
        materials=("70 % wool, 30 % recycled polyamide", "100 % recycled polyester", "100 % wool"),
        colours=("camel", "ink", "spruce", "oat", "black", "moss", "mist"), colours_each=(2, 4),
        sizes=LETTERS, euros=(119, 349),
    ),
    Line(
        art="dress", category="Dresses", departments=(WOMEN,), spots=8, share=46, brands=CLOTHES[:4],
        garments=(
            "slip dress", "shirt dress", "wrap dress", "knitted dress", "linen dress", "midi dress",
            "pleated dress", "jersey dress", "evening dress", "pinafore dress",
        ),
        materials=("100 % viscose", "100 % linen", "95 % cotton, 5 % elastane", "100 % recycled polyester"),
        colours=("wine", "ink", "berry", "rose", "black", "blue", "moss", "sand"), colours_each=(2, 3),
        sizes=LETTERS, euros=(59, 189),
    ),
    Line(
        art="sweater", category="Sweaters", departments=(WOMEN, MEN), spots=8, share=50, brands=CLOTHES,
        garments=(
            "merino rib sweater", "cable sweater", "mohair cardigan", "lambswool sweater", "roll neck",
            "cotton cardigan", "alpaca sweater", "fisherman sweater", "knitted vest", "merino crew neck",
        ),
        materials=("100 % merino wool", "60 % alpaca, 40 % wool", "100 % organic cotton", "100 % lambswool"),
        colours=("oat", "ink", "spruce", "snow", "wine", "mist", "sand", "camel"), colours_each=(2, 4),
        sizes=LETTERS, euros=(49, 159),
    ),
    Line(
        art="shirt", category="Shirts", departments=(MEN, WOMEN), spots=8, share=46, brands=CLOTHES,
        garments=(
            "poplin shirt", "linen shirt", "oxford shirt", "flannel shirt", "silk blouse", "denim shirt",
            "overshirt", "striped shirt", "twill shirt", "pyjama shirt",
        ),
        materials=("100 % organic cotton", "100 % linen", "55 % linen, 45 % cotton", "100 % silk"),
        colours=("blue", "snow", "ink", "mist", "rose", "sand"), colours_each=(1, 3),
        sizes=SHIRTS, euros=(39, 119),
    ),
    Line(
        art="trousers", category="Trousers", departments=(WOMEN, MEN), spots=8, share=44, brands=CLOTHES,
        garments=(
            "wide trousers", "wool trousers", "pleated trousers", "chinos", "corduroy trousers", "culottes",
            "tapered trousers", "linen trousers", "straight jeans", "jersey trousers",
        ),
        materials=("98 % cotton, 2 % elastane", "70 % wool, 30 % recycled polyester", "100 % linen"),
        colours=("black", "ink", "oat", "moss", "camel", "blue"), colours_each=(2, 3),
        sizes=TROUSERS, euros=(59, 149),
    ),
    Line(
        art="boot", category="Boots", departments=("Shoes, wall",), spots=4, share=34,
        brands=("Väinö", "Fjellro", "Nordlys"),
        garments=(
            "chelsea boots", "suede boots", "lace-up boots", "ankle boots", "winter boots", "hiking boots",
            "rubber boots", "riding boots", "desert boots", "felt boots",
        ),
        materials=("Leather, rubber sole", "Suede, rubber sole", "Wool felt, rubber sole"),
        colours=("black", "camel", "ink", "sand", "wine"), colours_each=(1, 3),
        sizes=SHOES, euros=(99, 229),
    ),
    Line(
        art="bag", category="Bags", departments=("Accessories, wall",), spots=4, share=28,
        brands=("Fjellro", "Maja Holm", "Nordlys"),
        garments=(
            "tote bag", "shoulder bag", "crossbody bag", "bucket bag", "backpack", "weekend bag",
            "belt bag", "clutch", "shopper", "laptop bag",
        ),
        materials=("Vegetable-tanned leather", "Recycled canvas", "Nappa leather"),
        colours=("black", "camel", "ink", "wine", "sand", "spruce"), colours_each=(2, 4),
        sizes=(ONE_SIZE,), euros=(39, 249),
    ),
    Line(
        art="scarf", category="Scarves", departments=("Accessories, wall",), spots=4, share=26,
        brands=("Nordlys", "Ramunė", "Maja Holm"),
        garments=(
            "wool scarf", "silk scarf", "checked scarf", "tube scarf", "fringed scarf", "blanket scarf",
            "mohair scarf", "linen scarf", "rib scarf", "cashmere scarf",
        ),
        materials=("100 % wool", "100 % silk", "100 % cashmere", "70 % mohair, 30 % wool"),
        colours=("wine", "moss", "ink", "oat", "rose", "mist", "berry"), colours_each=(3, 5),
        sizes=(ONE_SIZE,), euros=(29, 119),
    ),
    Line(
        art="beanie", category="Hats", departments=("Accessories, wall",), spots=4, share=22,
        brands=("Nordlys", "Ramunė", "Fjellro"),
        garments=(
            "rib beanie", "cable beanie", "fine beanie", "fleece hat", "bobble hat", "fisherman beanie",
            "merino beanie", "chunky beanie", "cashmere beanie", "striped beanie",
        ),
        materials=("100 % merino wool", "50 % wool, 50 % recycled polyester", "100 % cashmere"),
        colours=("oat", "ink", "spruce", "wine", "snow", "cloud"), colours_each=(3, 5),
        sizes=(ONE_SIZE,), euros=(19, 69),
    ),
    Line(
        art="jar", category="Skin care", departments=("Beauty wall, shelf",), spots=6, share=18,
        brands=BEAUTY,
        garments=(
            "night balm", "day cream", "hand cream", "body butter", "clay mask", "cleansing balm",
            "eye cream", "lip mask", "sugar scrub", "rich cream",
        ),
        materials=("Fragrance-free", "With oat oil", "With sea buckthorn oil", "With birch sap"),
        colours=("snow", "oat", "rose", "mist"), colours_each=(1, 1),
        sizes=("15 ml", "30 ml", "50 ml", "75 ml"), euros=(14, 59), sized_name=True,
    ),
    Line(
        art="serum", category="Skin care", departments=("Beauty wall, shelf",), spots=6, share=16,
        brands=BEAUTY,
        garments=(
            "glow serum", "calm serum", "face oil", "night serum", "hair oil", "vitamin serum",
            "peptide serum", "scalp serum", "toning essence", "body oil",
        ),
        materials=("Fragrance-free", "With cloudberry seed oil", "With niacinamide", "With bog myrtle"),
        colours=("cloud", "snow", "moss", "rose"), colours_each=(1, 1),
        sizes=("15 ml", "30 ml", "50 ml", "100 ml"), euros=(19, 79), sized_name=True,
    ),
    Line(
        art="lipstick", category="Make-up", departments=("Beauty wall, shelf",), spots=6, share=14,
        brands=("Saarlo", "Mglista"),
        garments=(
            "satin lipstick", "matte lipstick", "lip tint", "sheer lipstick", "lip balm stick", "lip crayon",
            "velvet lipstick", "lip gloss stick", "cream lipstick", "moisture lipstick",
        ),
        materials=("Vegan, refillable", "With beeswax, refillable", "Vegan, fragrance-free"),
        colours=("berry", "rose", "wine", "cloud", "sand"), colours_each=(3, 5),
        sizes=("3.5 g",), euros=(12, 34),
    ),
    Line(
        art="perfume", category="Fragrance", departments=("Beauty wall, shelf",), spots=6, share=12,
        brands=("Saarlo", "Mglista", "Nordlys"),
        garments=(
            "eau de parfum", "eau de toilette", "eau de cologne", "perfume oil", "body mist", "room spray",
            "hair mist", "parfum intense", "pillow mist", "linen spray",
        ),
        materials=("Birch, smoke and amber", "Bog myrtle and iris", "Juniper and rain", "Cedar and honey"),
        colours=("berry", "mist", "moss", "cloud"), colours_each=(1, 1),
        sizes=("30 ml", "50 ml", "100 ml"), euros=(39, 129),
    ),
)  # fmt: skip

_GIVEN = """
    Aava Agda Aila Aino Alma Alva Anu Arne Asta Astrid Auli Birk Brita Dagny Dina Ebba Eero Eila Eira
    Elina Elle Ellen Elna Embla Enni Erna Esme Eva Fanni Frida Freja Gerda Greta Gudrun Gunda Halla
    Hanna Hedda Heli Helga Henni Hilda Hilja Idun Iida Ilma Ilze Inga Inka Irja Isla Iva Jana Jonna Juta
    Kaisa Kaja Karin Katla Kersti Kirsi Laima Laine Leda Leena Lempi Liisa Lilja Linda Linnea Liv Lotta
    Lovisa Luna Madli Maive Mare Marit Marta Meeli Merle Milda Minna Mirja Moa Naima Nelli Nida Nora Oda
    Oili Olga Otti Petra Pille Raili Ragna Rasa Reet Riina Ronja Ruta Saga Saima Salme Sanna Selma Signe
    Silja Silvi Sirje Solveig Stina Sunniva Svea Taimi Tekla Thea Tilda Tora Tove Tuuli Tyra Ulla Urve
    Vaike Vanda Vega Venla Vera Viivi Vilja Vita Ylva Yrsa
"""
GIVEN = tuple(_GIVEN.split())


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """A style that the guides and pictures speak of."""

    art: str
    id: str
    brand: str
    name: str
    material: str
    colours: tuple[str, ...]
    sizes: tuple[str, ...]
    shelf: str
    cents: int
    category: str = ""  # that of its line, unless told


KNOWN = (
    Known(
        art="coat", id="MH-20418", brand="Maja Holm", name="Hella wool wrap coat",
        material="70 % wool, 30 % recycled polyamide", colours=("camel", "ink", "spruce", "oat"),
        sizes=LETTERS, shelf="Womenswear, rail 3", cents=249_00,
    ),
    Known(
        art="scarf", id="NL-20011", brand="Nordlys", name="Runa scarf", material="100 % wool",
        colours=("wine", "moss", "ink"), sizes=(ONE_SIZE,), shelf="Accessories, wall 1", cents=59_00,
    ),
    Known(
        art="boot", id="VA-20107", brand="Väinö", name="Suede boots", material="Suede, rubber sole",
        colours=("black", "sand"), sizes=SHOES, shelf="Shoes, wall 2", cents=169_00,
    ),
    Known(
        art="boot", id="VA-20112", brand="Väinö", name="Chelsea boots", material="Leather, rubber sole",
        colours=("black", "camel"), sizes=SHOES, shelf="Shoes, wall 1", cents=169_00,
    ),
    Known(
        art="beanie", id="NL-20034", brand="Nordlys", name="Rib beanie", material="100 % merino wool",
        colours=("oat", "ink", "spruce"), sizes=(ONE_SIZE,), shelf="Accessories, wall 2", cents=35_00,
    ),
    Known(
        art="shirt", id="VA-20260", brand="Väinö", name="Otso poplin shirt", material="100 % organic cotton",
        colours=("blue", "snow"), sizes=SHIRTS, shelf="Menswear, rail 6", cents=79_00,
    ),
    Known(
        art="jar", id="TS-20501", brand="Tõde Skin", name="Oat night balm, 50 ml", material="Fragrance-free",
        colours=("snow",), sizes=("50 ml",), shelf="Beauty wall, shelf 2", cents=38_00,
    ),
    Known(
        art="serum", id="TS-20502", brand="Tõde Skin", name="Cloudberry glow serum, 30 ml",
        material="Fragrance-free", colours=("cloud",), sizes=("30 ml",), shelf="Beauty wall, shelf 1",
        cents=46_00,
    ),
    Known(
        art="perfume", id="SL-20601", brand="Saarlo", name="Kaamos eau de parfum",
        material="Birch, smoke and amber", colours=("berry",), sizes=("30 ml", "50 ml", "100 ml"),
        shelf="Beauty wall, shelf 4", cents=79_00,
    ),
    Known(
        art="sweater", id="NL-20305", brand="Nordlys", name="Aster merino rib sweater",
        material="100 % merino wool", colours=("oat", "ink", "wine"), sizes=LETTERS,
        shelf="Womenswear, rail 5", cents=89_00,
    ),
    Known(
        art="dress", id="MH-20440", brand="Maja Holm", name="Siri slip dress", material="100 % viscose",
        colours=("wine", "black"), sizes=LETTERS, shelf="Womenswear, rail 2", cents=74_10,
    ),
)  # fmt: skip
# What the offers of Tõde Skin give away; it takes the place of the last style, so that no other moves.
TRAVEL_SET = Known(
    art="jar", id="TS-20590", brand="Tõde Skin", name="Travel set, 3 × 15 ml", material="Fragrance-free",
    colours=("snow",), sizes=("3 × 15 ml",), shelf="Beauty wall, shelf 2", cents=15_00,
)  # fmt: skip
# Handed over the counter; they take the places before it.
AT_TILL = (
    Known(
        art="bag", id="NL-20901", brand="Nordlys", name="Paper bag", material="Recycled paper",
        colours=("sand",), sizes=(ONE_SIZE,), shelf="At the till", cents=50, category="At the till",
    ),
    Known(
        art="bag", id="NL-20902", brand="Nordlys", name="Gift wrap", material="Paper and ribbon",
        colours=("wine",), sizes=(ONE_SIZE,), shelf="At the till", cents=3_90, category="At the till",
    ),
)  # fmt: skip
