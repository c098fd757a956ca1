"""Pure: figures in, the shapes of a picture out, ready to be written as SVG. No Django, no words of its own."""
