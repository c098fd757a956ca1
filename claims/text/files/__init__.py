"""Files that people hand in: what can be read of them."""
