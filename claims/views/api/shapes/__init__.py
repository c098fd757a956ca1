"""What goes in and out, by noun: the OpenAPI document is made from these."""
