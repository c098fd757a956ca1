"""Saved web pages: their source becomes the article's text and what the page says about itself."""
