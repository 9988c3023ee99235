from associate_app.licences import FONTS, ICONS, licence_text, parts


def test_what_the_app_needs_is_listed_once_and_what_builds_it_is_not():
    names = [each.name for each in parts()]
    assert len(names) == len(set(names))
    assert {"Inter", "Lucide", "PySide6", "httpx", "httpcore", "cryptography"} <= set(names)
    assert not {"pytest", "ruff", "mypy", "associate-app"} & set(names)


def test_every_part_brings_a_text():
    assert [each.name for each in parts() if len(licence_text(each.name)) < 200] == []


def test_qt_comes_with_both_texts_its_licence_is_made_of():
    text = licence_text("PySide6")
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text
    assert "GNU GENERAL PUBLIC LICENSE" in text


def test_fonts_and_icons_bring_their_own():
    assert "SIL OPEN FONT LICENSE" in licence_text(FONTS.name)
    assert "ISC License" in licence_text(ICONS.name)


def test_libraries_that_say_nothing_of_themselves_are_told_too():
    assert {"FFmpeg", "ZBar", "SQLCipher", "Python"} <= {each.name for each in parts()}
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in licence_text("ZBar")
    assert "ZETETIC LLC" in licence_text("SQLCipher")
    assert "PYTHON SOFTWARE FOUNDATION LICENSE" in licence_text("Python")


def test_a_part_that_is_not_installed_has_none():
    assert licence_text("no-such-part") == ""
