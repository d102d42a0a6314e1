"""Keeps pages that nobody looks at from filling the memory.

A page lives in the server from its request on. Whoever asks for pages and never opens their sockets (a
script, a crawler, a browser that fetches ahead) would leave each behind for a minute.
"""

from nicegui import Client

MOST_UNCONNECTED = 100


def make_room() -> None:
    """Ends the oldest unconnected pages when there are too many; a tab that wanted one of them reloads."""
    unconnected = [page for page in Client.instances.values() if not page.has_socket_connection]
    unconnected.sort(key=lambda page: page.created)
    for page in unconnected[:-MOST_UNCONNECTED]:
        page.delete()
