"""Which addresses belong to the public internet, and which hosts a test may reach besides."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass

Address = ipaddress.IPv4Address | ipaddress.IPv6Address

#: Refused besides what the IANA registries call special, which ``ipaddress`` knows: ways of writing an IPv4 address
#: within an IPv6 one (RFC 4291, 6052, 8215, 3056, 4380), and what clouds answer to with their secrets.
_REFUSED = tuple(
    ipaddress.ip_network(network)
    for network in (
        "0.0.0.0/8",
        "100.64.0.0/10",  # shared by carriers, and a metadata service
        "168.63.129.16/32",  # a metadata service on a public address
        "192.0.0.0/24",
        "192.88.99.0/24",
        "::/96",
        "::ffff:0:0/96",
        "::ffff:0:0:0/96",
        "64:ff9b::/96",
        "64:ff9b:1::/48",
        "2001::/23",
        "2002::/16",
        "3fff::/20",
        "5f00::/16",
        "fec0::/10",
    )
)


def is_public(address: Address) -> bool:
    """Whether a server of the public internet may stand at the address."""
    special = address.is_multicast or address.is_reserved or address.is_unspecified or address.is_loopback
    if special or address.is_link_local or address.is_private or not address.is_global:
        return False
    return not any(address.version == network.version and address in network for network in _REFUSED)


@dataclass(frozen=True, slots=True)
class Allowed:
    """Hosts, ``name`` or ``name:port``, that may stand on loopback and on any port (or that one). For tests."""

    hosts: frozenset[str] = frozenset()

    def covers(self, host: str, port: int) -> bool:
        name = f"[{host}]" if ":" in host else host
        return not self.hosts.isdisjoint({host, name, f"{name}:{port}"})
