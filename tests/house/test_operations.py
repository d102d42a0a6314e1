"""Container and hosting files say what the studio needs to live and to end well (SC05, SC16)."""

import re
import tomllib
from typing import Any

import pytest
import yaml

from sprite_tavern.__main__ import cli
from sprite_tavern.core.errors import Unsafe
from sprite_tavern.core.settings import Settings, load_settings
from tests.house.sources import PROJECT

DOCKERFILE = (PROJECT / "Dockerfile").read_text()
LONG_ENOUGH = 30  # seconds to end in
PLACES_OF_PACKAGES = re.compile(
    r"--(extra-)?index-url|--find-links|--trusted-host|pypi|pythonhosted", re.IGNORECASE
)


def _toml(name: str) -> dict[str, Any]:
    return tomllib.loads((PROJECT / name).read_text())


def _compose() -> dict[str, Any]:
    services: dict[str, Any] = yaml.safe_load((PROJECT / "docker-compose.yml").read_text())["services"]
    return services


def _commands() -> set[str]:
    return {command.callback.__name__ for command in cli.registered_commands if command.callback}


def _instructions(name: str) -> list[str]:
    joined = re.sub(r"\\\n\s*", "", DOCKERFILE)
    return [line.partition(" ")[2] for line in joined.splitlines() if line.startswith(f"{name} ")]


def test_SC05_the_image_is_pinned_and_runs_without_root() -> None:
    for base in _instructions("FROM"):
        assert re.match(r"python:3\.\d+-slim-\w+", base), base
    assert _instructions("USER") == ["10001:10001"]
    assert DOCKERFILE.index("USER ") < DOCKERFILE.index("ENTRYPOINT ")


def test_SC05_the_image_takes_packages_by_hash_only() -> None:
    installs = [part for run in _instructions("RUN") for part in run.split("&&") if "pip install" in part]
    assert len(installs) == 2
    assert "--require-hashes -r requirements.lock" in installs[0]
    assert "--no-index --no-deps --no-build-isolation" in installs[1]


def test_SC05_signals_reach_the_program_and_its_health_is_asked_for() -> None:
    assert _instructions("STOPSIGNAL") == ["SIGTERM"]
    assert _instructions("ENTRYPOINT") == ['["tini", "--", "sprite-tavern"]']
    assert _instructions("CMD") == ['["serve"]']
    assert "/livez" in _instructions("HEALTHCHECK")[0]
    assert _instructions("VOLUME") == ["/data"]


def test_SC05_nothing_but_the_program_goes_into_the_image() -> None:
    lines = (PROJECT / ".dockerignore").read_text().splitlines()
    rules = [line for line in lines if line and not line.startswith("#")]
    allowed = {rule[1:] for rule in rules if rule.startswith("!")}
    assert rules[0] == "*"
    copied = {name for copy in _instructions("COPY") if "--from" not in copy for name in copy.split()[:-1]}
    assert (
        copied == allowed == {"pyproject.toml", "requirements.lock", "README.md", "LICENSE", "sprite_tavern"}
    )


def test_SC05_compose_gives_the_studio_no_rights_it_does_not_need() -> None:
    studio = _compose()["studio"]
    assert studio["read_only"] is True
    assert studio["init"] is True
    assert studio["cap_drop"] == ["ALL"]
    assert "no-new-privileges:true" in studio["security_opt"]
    assert int(studio["stop_grace_period"].removesuffix("s")) >= LONG_ENOUGH
    assert "ports" not in studio
    assert studio["network_mode"] == "host"  # it listens on this computer's loopback


def test_compose_keeps_the_database_off_every_network() -> None:
    database = _compose()["database"]
    assert database["network_mode"] == "none"
    assert "listen_addresses=" in database["command"]
    assert "database:/var/lib/postgresql" in database["volumes"]
    assert "ports" not in database


def test_compose_names_settings_that_exist(monkeypatch: pytest.MonkeyPatch, clean_environment: None) -> None:
    named = {name: value for name, value in _compose()["studio"]["environment"].items() if "$" not in value}
    assert {name.lower() for name in _compose()["studio"]["environment"]} <= Settings.model_fields.keys()
    for name, value in named.items():
        monkeypatch.setenv(name, value)
    assert load_settings().database_url is not None


def test_SC16_fly_lets_jobs_and_pages_live_and_end_well() -> None:
    fly = _toml("fly.toml")
    web = fly["http_service"]
    assert fly["kill_signal"] == "SIGTERM"
    assert fly["kill_timeout"] >= LONG_ENOUGH
    assert web["auto_stop_machines"] == "off"
    assert web["min_machines_running"] >= 1
    assert web["concurrency"]["type"] == "connections"
    assert web["checks"][0]["path"] == "/readyz"
    assert fly["deploy"]["release_command"] in _commands()
    assert set(fly["processes"].values()) <= _commands()
    assert {name.lower() for name in fly["env"]} <= Settings.model_fields.keys()


def test_SC16_railway_waits_for_the_end() -> None:
    deploy = _toml("railway.toml")["deploy"]
    assert deploy["drainingSeconds"] >= LONG_ENOUGH
    assert deploy["numReplicas"] == 1
    assert deploy["healthcheckPath"] == "/readyz"
    assert deploy["preDeployCommand"][0].removeprefix("sprite-tavern ") in _commands()


def test_hosting_files_say_that_they_wait_for_accounts(
    monkeypatch: pytest.MonkeyPatch, clean_environment: None
) -> None:
    """They may drop that line on the day when the program no longer refuses these settings."""
    for name, value in _toml("fly.toml")["env"].items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("SECRET_KEY", "k" * 48)
    with pytest.raises(Unsafe, match="accounts"):
        load_settings()
    for name in ("fly.toml", "railway.toml"):
        assert "NOT USABLE YET" in (PROJECT / name).read_text()


@pytest.mark.parametrize(
    "name",
    ["Makefile", ".ci/run", "Dockerfile", "docker-compose.yml", "fly.toml", "railway.toml", "pyproject.toml"],
)
def test_no_file_says_where_packages_come_from(name: str) -> None:
    text = (PROJECT / name).read_text().replace("--no-emit-index-url", "").replace("--no-emit-find-links", "")
    assert not PLACES_OF_PACKAGES.findall(text)
