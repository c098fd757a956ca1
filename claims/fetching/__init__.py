"""Fetching pages that strangers name: nothing but the public web is ever asked, and no answer can exhaust us."""
