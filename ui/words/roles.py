"""What people are in the store."""

from collections.abc import Mapping

from associate_app.domain.staff import Role
from ui.language.mark import QT_TRANSLATE_NOOP, translate

ROLES: Mapping[Role, str] = {
    Role.ASSOCIATE: QT_TRANSLATE_NOOP("Role", "Associate"),
    Role.DEPUTY: QT_TRANSLATE_NOOP("Role", "Deputy"),
    Role.MANAGER: QT_TRANSLATE_NOOP("Role", "Manager"),
}


def role_words(role: Role) -> str:
    return translate("Role", ROLES[role])
