"""The house's own secret."""

import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from pydantic import SecretStr

from sprite_tavern.core.errors import Unsafe
from sprite_tavern.core.keys import KEY_FILE, is_signed, secret_key, signed_token
from sprite_tavern.core.settings import Settings


@pytest.fixture
def plain(tmp_path: Path) -> Settings:
    return Settings(_env_file=None, data_dir=tmp_path / "data")  # type: ignore[call-arg]


def test_a_key_is_made_once_for_this_account_only(plain: Settings) -> None:
    with ThreadPoolExecutor(8) as threads:
        keys = set(threads.map(lambda _: secret_key(plain), range(8)))
    assert len(keys) == 1
    assert len(keys.pop()) >= 32
    assert stat.S_IMODE((plain.data_dir / KEY_FILE).stat().st_mode) == 0o600
    assert [path.name for path in plain.data_dir.iterdir()] == [KEY_FILE]


def test_a_given_key_wins_and_a_damaged_one_is_named(plain: Settings) -> None:
    given = plain.model_copy(update={"secret_key": SecretStr("k" * 32)})
    assert secret_key(given) == b"k" * 32
    assert not plain.data_dir.exists()
    secret_key(plain)
    (plain.data_dir / KEY_FILE).write_text("short")
    with pytest.raises(Unsafe, match="damaged"):
        secret_key(plain)


def test_only_tokens_of_this_key_are_recognised() -> None:
    token = signed_token(b"a" * 32)
    assert is_signed(b"a" * 32, token)
    assert not is_signed(b"b" * 32, token)
    assert token != signed_token(b"a" * 32)
    for forged in ("", ".", token[:-1], token.replace(".", ""), "x" + token, token + "x", "é.é"):
        assert not is_signed(b"a" * 32, forged)
