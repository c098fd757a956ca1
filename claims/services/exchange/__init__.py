"""The way in for documents with their claims, as ``claims.queries.exports`` writes them: docs/exchange.md."""
