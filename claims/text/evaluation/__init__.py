"""How close an analysis comes to what careful people marked in the same article: the measures, and what was missed.

Pure, like the splitter: articles and analyses in, figures out. ``manage.py evaluate`` reads the files and prints.
"""
