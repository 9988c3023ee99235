"""One folder per screen: view_model.py asks and acts, panel.py draws."""
