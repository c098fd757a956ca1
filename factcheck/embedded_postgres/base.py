"""The engine: Django's own for PostgreSQL, which has the server started before its first connection."""

import atexit
import threading
from typing import Any

import psycopg
import psycopg_pool
from django.db import connections
from django.db.backends.postgresql.base import DatabaseWrapper as PostgreSQLWrapper

from factcheck.embedded_postgres.server import EmbeddedServer, server_in

_DROPPING = threading.Lock()


class DatabaseWrapper(PostgreSQLWrapper):
    """Connects to the embedded server named by the EMBEDDED entry of the database's settings."""

    def get_new_connection(self, conn_params: dict[str, Any]) -> Any:
        server, pool = self._server, self.pool
        starts = server.starts
        try:
            return super().get_new_connection(conn_params)
        except (psycopg.OperationalError, psycopg_pool.PoolTimeout):
            server.revive()
            if server.starts == starts:
                raise
        self._drop(pool)
        return super().get_new_connection(self.get_connection_params())

    def _drop(self, pool: psycopg_pool.ConnectionPool[Any] | None) -> None:
        """Forget a pool of connections to a server that died; of several threads that meet it, one does."""
        with _DROPPING:
            if pool and self.pool is pool:
                self.close_pool()

    @property
    def _server(self) -> EmbeddedServer:
        return server_in(**self.settings_dict["EMBEDDED"])

    def get_connection_params(self) -> dict[str, Any]:
        server = self._server
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
