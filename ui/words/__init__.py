"""User text, chosen by code: what happened, what is safe, what to do."""
