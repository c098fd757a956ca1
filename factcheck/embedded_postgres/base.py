"""The engine: Django's own for PostgreSQL, which has the server started before its first connection."""

import atexit
from typing import Any

from django.db import connections
from django.db.backends.postgresql.base import DatabaseWrapper as PostgreSQLWrapper

from factcheck.embedded_postgres.server import EmbeddedServer, server_in


class DatabaseWrapper(PostgreSQLWrapper):
    """Connects to the embedded server named by the EMBEDDED entry of the database's settings."""

    def get_connection_params(self) -> dict[str, Any]:
        server = server_in(**self.settings_dict["EMBEDDED"])
        if not server.joined:
            # `dbshell` and the creation of test databases read the settings, not these parameters.
            self.settings_dict["HOST"] = server.join()
            atexit.register(_leave, server)
        self.settings_dict["HOST"] = server.socket_folder
        return super().get_connection_params()


def _leave(server: EmbeddedServer) -> None:
    # A pool that still holds connections would try to open new ones while the server stops.
    for connection in connections.all(initialized_only=True):
        connection.close()
        if isinstance(connection, PostgreSQLWrapper):
            connection.close_pool()
    server.leave()
