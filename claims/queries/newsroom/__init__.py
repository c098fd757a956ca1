"""The figures of the newsroom: each a constant number of queries, added up by PostgreSQL."""
