"""Pytest fixtures: import them in a conftest."""

from collections.abc import Iterator

import pytest
from pydantic import SecretStr

from sprite_tavern.core.settings import Settings
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


def with_keys(settings: Settings, providers: ProviderServer, **changes: object) -> Settings:
    """The settings with keys for the stand-ins of PixelLab and Gemini."""
    keys = {
        "pixellab_api_key": SecretStr("test-key"),
        "pixellab_base_url": f"{providers.base_url}/pixellab/v2",
        "gemini_api_key": SecretStr("test-key"),
        "gemini_base_url": f"{providers.base_url}/gemini",
    }
    return settings.model_copy(update={**keys, **changes})
