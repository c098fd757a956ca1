"""Figures that may belong to one sum, weighed: what stands beside each, what they count, how near they come."""
