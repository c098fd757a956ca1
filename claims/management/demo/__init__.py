"""The demo newsroom: its people, and what they have done with the sample articles so far."""
