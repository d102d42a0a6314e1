"""Logging: one structured stream to stderr; secrets are cut out at the last step."""

import logging
import re
import sys
from collections.abc import MutableMapping
from typing import Any

import structlog

from sprite_tavern.core.settings import Settings

QUIET = (
    "httpx",
    "httpcore",
    "urllib3",
    "botocore",
    "boto3",
    "asyncio",
    "uvicorn.access",
    "uvicorn.error",
    "PIL",
    "alembic",
)
REDACTED = "[redacted]"

# What looks like a credential wherever it stands: headers, URLs with a password, query keys, page ids.
_SECRET_SHAPES = re.compile(
    r"(?i)(?P<lead>authorization['\"]?\s*[:=]\s*['\"]?(?:bearer\s+)?|x-goog-api-key['\"]?\s*[:=]\s*['\"]?"
    r"|[?&](?:key|token|client_id|code|state)=|://[^/\s:@]*:)(?P<secret>[^\s'\"&@]+)"
)


class Redactor:
    """Replaces known secrets, and whatever looks like one, in every log value."""

    def __init__(self, secrets: tuple[str, ...]) -> None:
        self._secrets = tuple(secret for secret in secrets if len(secret) >= 6)

    def clean(self, text: str) -> str:
        """`text` without secrets."""
        for secret in self._secrets:
            text = text.replace(secret, REDACTED)
        return _SECRET_SHAPES.sub(lambda match: match["lead"] + REDACTED, text)

    def __call__(
        self, _logger: object, _name: str, event: MutableMapping[str, Any]
    ) -> MutableMapping[str, Any]:
        """A structlog processor."""
        for key, value in event.items():
            if isinstance(value, str):
                event[key] = self.clean(value)
            elif not isinstance(value, int | float | bool | None):
                event[key] = self.clean(str(value))
        return event


def set_up_logs(settings: Settings) -> None:
    """Sends every logger of the process through one structured handler on stderr."""
    redactor = Redactor(secret_values(settings))
    shared: list[structlog.typing.Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.format_exc_info,
        redactor,
    ]
    as_text = settings.log_format == "text" or (settings.log_format == "auto" and sys.stderr.isatty())
    last: structlog.typing.Processor = (
        structlog.dev.ConsoleRenderer() if as_text else structlog.processors.JSONRenderer()
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, last],
        )
    )
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(settings.log_level.upper())
    for name in QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=False,
    )


def secret_values(settings: Settings) -> tuple[str, ...]:
    """The text of every secret that is set."""
    held = (getattr(settings, name) for name in type(settings).model_fields)
    return tuple(value.get_secret_value() for value in held if hasattr(value, "get_secret_value"))
