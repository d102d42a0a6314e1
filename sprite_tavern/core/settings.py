"""Every setting, with its words: the README's table and `.env.example` are made from this file.

Values come from the environment, then from a `.env` file in the working folder. Each secret can also be given
as a file (`SECRET_KEY_FILE=/run/secrets/key`), which suits Docker and systemd.
"""

import ipaddress
import os
from pathlib import Path
from typing import Any, Literal, Self

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    NonNegativeFloat,
    NonNegativeInt,
    SecretStr,
    ValidationError,
    field_validator,
    model_validator,
)
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict, SettingsError

from sprite_tavern.core.errors import Unsafe
from sprite_tavern.core.place import default_data_dir

SHORTEST_SECRET = 32


class TokenPrices(BaseModel):
    """US dollars for a million tokens, and the tokens of one picture of usual size."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    text_in: NonNegativeFloat
    text_out: NonNegativeFloat
    picture_out: NonNegativeFloat
    picture_tokens: NonNegativeInt = 1120


class Settings(BaseSettings):
    """What the person who runs the house decides. Frozen; built once at start."""

    model_config = SettingsConfigDict(
        env_file=".env", env_file_encoding="utf-8", extra="ignore", frozen=True, env_ignore_empty=True
    )

    environment: Literal["local", "production"] = Field(
        default="local", description="`production` refuses to start with unsafe settings."
    )
    host: str = Field(
        default="127.0.0.1",
        description="Address to listen on. Without accounts only this computer's own addresses are allowed.",
    )
    port: int = Field(default=8080, ge=0, le=65535, description="Port to listen on.")
    allowed_hosts: str = Field(
        default="",
        description="More host names the studio answers to, separated by commas (its own address always is).",
    )
    data_dir: Path = Field(
        default_factory=default_data_dir,
        description="Folder of the embedded database, the pictures and the secret key.",
    )
    log_level: Literal["debug", "info", "warning", "error"] = Field(
        default="info", description="How much is logged."
    )
    log_format: Literal["auto", "json", "text"] = Field(
        default="auto", description="`auto` is text on a terminal and JSON elsewhere."
    )

    database_url: SecretStr | None = Field(
        default=None,
        description="A Postgres server (version 15 or newer). Empty: the embedded one is started.",
    )
    database_direct_url: SecretStr | None = Field(
        default=None,
        description="The same database without a pooler between, for LISTEN and migrations.",
    )
    database_pool: int = Field(default=10, ge=2, le=100, description="Database connections a process keeps.")

    secret_key: SecretStr | None = Field(
        default=None,
        description="At least 32 characters; signs cookies. Empty: one is made and kept in the data folder.",
    )

    pixellab_api_key: SecretStr | None = Field(
        default=None, description="Key of a PixelLab account: its models appear in the studio."
    )
    pixellab_base_url: str = Field(
        default="https://api.pixellab.ai/v2", description="Where PixelLab's API is."
    )
    pixellab_api_version: Literal["v2", "v1"] = Field(
        default="v2", description="Version of PixelLab's API; `v1` knows fewer models and tools."
    )
    gemini_api_key: SecretStr | None = Field(
        default=None, description="Key of the Gemini API: it appears among the enhancers."
    )
    gemini_base_url: str = Field(
        default="https://generativelanguage.googleapis.com", description="Where the Gemini API is."
    )
    gemini_api_version: str = Field(default="v1beta", description="Version in the Gemini API's paths.")
    gemini_model: str = Field(
        default="gemini-nano-banana-2.1", description="Gemini model that edits pictures."
    )
    gemini_prices: dict[str, TokenPrices] = Field(
        default_factory=dict,
        description="Prices by model as JSON, in US dollars for a million tokens: "
        '`{"gemini-3-pro-image": {"text_in": 2, "text_out": 12, "picture_out": 120}}`.',
    )

    openai_api_key: SecretStr | None = Field(
        default=None, description="Key of the OpenAI API: its image models make and enhance sprites."
    )
    openai_base_url: str = Field(
        default="https://api.openai.com/v1", description="Where the OpenAI API is, with its version."
    )
    openai_model: str = Field(
        default="gpt-image-2.5-flare", description="OpenAI's model that is chosen at first."
    )
    openai_compatible_base_url: str = Field(
        default="",
        description="Address, with version, of a server of yours with OpenAI's images API (LocalAI …).",
    )
    openai_compatible_model: str = Field(default="", description="Name of its model. Empty: not used.")
    openai_compatible_api_key: SecretStr | None = Field(
        default=None, description="Its key, where it wants one."
    )
    openai_compatible_edits: bool = Field(
        default=False, description="It can edit pictures, too: it appears among the enhancers."
    )
    retro_diffusion_api_key: SecretStr | None = Field(
        default=None, description="Key of a Retro Diffusion account: its models make sprites."
    )
    retro_diffusion_base_url: str = Field(
        default="https://api.retrodiffusion.ai/v1", description="Where Retro Diffusion's API is."
    )
    replicate_api_token: SecretStr | None = Field(
        default=None, description="Token of a Replicate account: some of its models make and enhance."
    )
    replicate_base_url: str = Field(
        default="https://api.replicate.com/v1", description="Where Replicate's API is."
    )
    fal_key: SecretStr | None = Field(
        default=None, description="Key of a fal account: some of its models make and enhance."
    )
    fal_base_url: str = Field(default="https://queue.fal.run", description="Where fal's queue is.")
    webui_base_url: str = Field(
        default="",
        description="Address of your Stable Diffusion web UI (AUTOMATIC1111, Forge), started with `--api`.",
    )
    webui_auth: SecretStr | None = Field(
        default=None, description="Its `name:password`, where it was started with `--api-auth`."
    )
    comfyui_base_url: str = Field(default="", description="Address of your own ComfyUI server.")
    comfyui_sprite_workflow: str = Field(
        default="",
        description="File with its workflow in API format that makes pictures; see Models and keys.",
    )
    comfyui_enhance_workflow: str = Field(
        default="", description="File with its workflow that repaints a picture."
    )
    comfyui_api_key: SecretStr | None = Field(
        default=None, description="Bearer token, where it stands behind a gate that wants one."
    )
    plain_http_hosts: str = Field(
        default="",
        description="Hosts of your own picture servers that may be called by http, separated by commas.",
    )

    s3_bucket: str = Field(default="", description="Bucket for the pictures. Empty: they are kept on disk.")
    s3_endpoint_url: str = Field(default="", description="Address of an S3-compatible server. Empty: AWS.")
    s3_region: str = Field(default="us-east-1", description="Region of the bucket.")
    s3_access_key_id: SecretStr | None = Field(
        default=None, description="Access key. Empty: the usual AWS places."
    )
    s3_secret_access_key: SecretStr | None = Field(default=None, description="Secret of the access key.")

    worker: bool = Field(
        default=True,
        description="Work on jobs in the web process. Turn off where `python -m sprite_tavern worker` runs.",
    )
    running_per_person: int = Field(
        default=2, ge=1, le=64, description="Pictures of one person in the making at once."
    )
    queued_per_person: int = Field(
        default=40, ge=1, le=10_000, description="Pictures of one person waiting or in the making."
    )
    running_per_process: int = Field(
        default=8, ge=1, le=256, description="Pictures in the making at once in one worker process."
    )
    image_processes: int = Field(
        default=2, ge=1, le=64, description="Processes that draw and decode, beside the web process."
    )
    provider_timeout: float = Field(
        default=180.0, gt=0, le=3600, description="Seconds until a provider's call is given up, in all."
    )

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,  # noqa: ARG003 - replaced by our own
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Adds `<NAME>_FILE` for each secret, after the plain variables."""
        return init_settings, env_settings, dotenv_settings, _SecretFiles(settings_cls)

    @field_validator("data_dir")
    @classmethod
    def _absolute(cls, value: Path) -> Path:
        return value.expanduser().absolute()

    @field_validator("secret_key")
    @classmethod
    def _long_enough(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and len(value.get_secret_value()) < SHORTEST_SECRET:
            raise ValueError(f"must have at least {SHORTEST_SECRET} characters")
        return value

    @field_validator("database_url", "database_direct_url")
    @classmethod
    def _postgres_only(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and not value.get_secret_value().startswith(("postgres://", "postgresql")):
            raise ValueError("must begin with postgresql:// (other databases are not supported)")
        return value

    @model_validator(mode="after")
    def _safe(self) -> Self:
        if not is_loopback(self.host):
            raise ValueError(
                f"HOST={self.host}: without accounts the studio listens only on this computer; use 127.0.0.1"
            )
        if self.environment == "production" and self.secret_key is None:
            raise ValueError("SECRET_KEY: set one of at least 32 characters in production")
        return self

    @property
    def plain_hosts(self) -> frozenset[str]:
        """Hosts besides this computer that providers may call without encryption."""
        return _names(self.plain_http_hosts)

    @property
    def host_names(self) -> frozenset[str]:
        """Host names (without port, lower case) that requests may name."""
        own = frozenset({"localhost", "127.0.0.1", "[::1]", self.host.lower()})
        return own | _names(self.allowed_hosts)


class _SecretFiles(PydanticBaseSettingsSource):
    """Reads `<NAME>_FILE` for every field that holds a secret."""

    def get_field_value(self, field: Any, field_name: str) -> tuple[Any, str, bool]:  # noqa: ANN401, ARG002 - pydantic's
        """The file's text without the line end; None when no file is named."""
        path = os.environ.get(f"{field_name.upper()}_FILE")
        if not path or field_name not in secret_names():
            return None, field_name, False
        try:
            return Path(path).read_text(encoding="utf-8").strip(), field_name, False
        except OSError as error:
            raise Unsafe(f"{field_name.upper()}_FILE: can't read {path}: {error.strerror}") from None

    def __call__(self) -> dict[str, Any]:
        """All values found in files."""
        found = {
            name: self.get_field_value(field, name)[0]
            for name, field in self.settings_cls.model_fields.items()
        }
        return {name: value for name, value in found.items() if value}


def _names(text: str) -> frozenset[str]:
    return frozenset(name.strip().lower() for name in text.split(",") if name.strip())


def secret_names() -> tuple[str, ...]:
    """Names of the settings that hold secrets."""
    return tuple(
        name for name, field in Settings.model_fields.items() if "SecretStr" in str(field.annotation)
    )


def is_loopback(host: str) -> bool:
    """True when `host` can only be reached from this computer."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def load_settings(**overrides: Any) -> Settings:  # noqa: ANN401 - as many types as settings
    """The settings from the environment, or `Unsafe` naming each wrong one (never its value).

    Args:
        overrides: Values that win over the environment (the command line's).
    """
    try:
        return Settings(**overrides)
    except SettingsError as error:
        raise Unsafe(f"The settings don't allow a start: {error}. It must be JSON.") from None
    except ValidationError as error:
        lines = [_in_words(problem) for problem in error.errors(include_input=False, include_url=False)]
        raise Unsafe("The settings don't allow a start:\n" + "\n".join(lines)) from None


def _in_words(problem: Any) -> str:  # noqa: ANN401 - pydantic's ErrorDetails
    name = ".".join(str(part) for part in problem["loc"]).upper()
    text = str(problem["msg"]).removeprefix("Value error, ")
    return f"  {name}: {text}" if name else f"  {text}"
