"""The whole kit in all its states on one page: to be looked at beside the design."""
