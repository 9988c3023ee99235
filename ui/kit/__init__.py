"""Small widgets that know the theme and nothing of the app. Callers pass in all words."""
