"""Pytest fixtures: import them in a conftest."""

from collections.abc import Iterator

import pytest

from tests.fakes.providers import ProviderServer


@pytest.fixture(scope="session")
def _running_providers() -> Iterator[ProviderServer]:
    server = ProviderServer()
    server.start()
    yield server
    server.stop()


@pytest.fixture(scope="session")
def _running_stranger() -> Iterator[ProviderServer]:
    server = ProviderServer()
    server.start()
    yield server
    server.stop()


@pytest.fixture
def stranger(_running_stranger: ProviderServer) -> ProviderServer:
    """A second origin that nobody may talk to."""
    _running_stranger.reset()
    return _running_stranger


@pytest.fixture
def provider_server(_running_providers: ProviderServer) -> ProviderServer:
    """The stand-in providers on loopback, with counters and cues as new."""
    _running_providers.reset()
    return _running_providers
