"""A Django database engine that brings its own PostgreSQL server, shared by all processes of one data folder."""
