"""Central's documents, feed and ledgers in PostgreSQL."""
