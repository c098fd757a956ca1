"""Whether a proposition is one that evidence could settle, weighed by weights that are learnt from annotated news."""
