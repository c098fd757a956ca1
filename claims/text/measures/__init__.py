"""Figures and times with what they leave open: rounding, bounds, the days that a month may mean."""
