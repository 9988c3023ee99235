"""Central: where every command is decided, and what all devices hold comes from."""
