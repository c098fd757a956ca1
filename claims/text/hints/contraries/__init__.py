"""Two sayings that may contradict each other, weighed: what each says, what ties them, and what sets them apart."""
