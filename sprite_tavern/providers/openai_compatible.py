"""Any server that speaks OpenAI's images API: LocalAI, stable-diffusion.cpp's sd-server and others.

It is asked only for what all of them take. Without a base URL it has no models: who has no such server sees
nothing of it.
"""

from dataclasses import dataclass

from pydantic import SecretStr

from sprite_tavern.core.clock import SYSTEM_CLOCK, Clock
from sprite_tavern.providers.http import HttpClient, key_headers
from sprite_tavern.providers.openai_answers import Names
from sprite_tavern.providers.openai_images import ImagesApi
from sprite_tavern.providers.openai_models import ImageModel
from sprite_tavern.providers.refusals import Account

_MISSING = "Set OPENAI_COMPATIBLE_BASE_URL and OPENAI_COMPATIBLE_MODEL to use a server of your own."


@dataclass(frozen=True, slots=True)
class CompatibleSettings:
    """What the house sets.

    Attributes:
        base_url: With the version; empty: there is no such server.
        model: The model's name there.
        api_key: None or empty: none is sent.
        edits: The server has the route for edits, so it can enhance.
        plain_hosts: Hosts that may be called by http.
    """

    base_url: str = ""
    model: str = ""
    api_key: SecretStr | None = None
    edits: bool = False
    plain_hosts: frozenset[str] = frozenset()


class OpenAICompatible(ImagesApi):
    """The server that the settings name."""

    def __init__(self, settings: CompatibleSettings, clock: Clock = SYSTEM_CLOCK) -> None:
        headers = key_headers("Authorization", settings.api_key, "Bearer")
        account = Account("OPENAI_COMPATIBLE_API_KEY", "OPENAI_COMPATIBLE_BASE_URL", "your server")
        names = Names("Your image server", account, "OPENAI_COMPATIBLE_MODEL")
        http = HttpClient(settings.base_url, headers, names.label, plain_hosts=settings.plain_hosts)
        is_set = bool(settings.base_url and settings.model)
        model = ImageModel(settings.model, settings.model, (), (), openai=False, edits=settings.edits)
        models = (model,) if is_set else ()
        super().__init__("compatible", names, http, models, "" if is_set else _MISSING, clock)
