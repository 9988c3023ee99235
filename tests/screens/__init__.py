"""Every screen in every shape, drawn and looked at by a machine before a person does."""
