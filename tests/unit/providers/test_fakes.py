"""The stand-ins can be scripted from outside, as `python -m tests.fakes` offers it."""

import requests

from tests.fakes.providers import ProviderServer


def test_a_fault_is_scripted_over_http(provider_server: ProviderServer) -> None:
    control, balance = (provider_server.base_url + path for path in ("/_control", "/pixellab/v2/balance"))
    told = requests.post(control, json={"fault": "status", "with": {"code": 429}}, timeout=10).json()
    assert told == {"paid": 0, "requests": 1}
    headers = {"Authorization": "Bearer test-key"}
    assert [requests.get(balance, headers=headers, timeout=10).status_code for _ in range(2)] == [429, 200]
