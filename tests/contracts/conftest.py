"""The providers under contract, one after the other, and a second origin that nobody may talk to."""

from collections.abc import AsyncIterator
from typing import Any

import pytest

from tests.fakes.fixtures import _running_stranger, stranger
from tests.fakes.provider_cases import CASES, Case
from tests.fakes.providers import ProviderServer

__all__ = ["_running_stranger", "stranger"]


@pytest.fixture(params=CASES, ids=lambda case: case.name)
def case(request: pytest.FixtureRequest) -> Case:
    return request.param


@pytest.fixture
async def provider(case: Case, provider_server: ProviderServer) -> AsyncIterator[Any]:
    made = case.at(provider_server.base_url)
    yield made
    await made.close()
