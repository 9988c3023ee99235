"""Languages: what marks words for the translator, and the catalogues they come from."""
