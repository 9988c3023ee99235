"""The screen side of Associate: the only package that knows Qt."""

import sys

if sys.version_info < (3, 12):
    from ui.overrides import catch_in_overrides

    catch_in_overrides()
