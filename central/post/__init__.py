"""Letters to customers: what stands in them, and how they leave."""
