"""The screen side of Associate: the only package that knows Qt."""
