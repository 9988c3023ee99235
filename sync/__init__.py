"""Commands up, documents down."""
