"""Pictures of the history that Gemini goes by: chosen by id, resolved for their owner, sent as bytes."""

from collections.abc import AsyncIterator

import pytest
from pydantic import SecretStr

from sprite_tavern.core.errors import Invalid
from sprite_tavern.core.ids import new_id
from sprite_tavern.core.settings import Settings
from sprite_tavern.core.types import Actor, State
from sprite_tavern.services.cards import Card
from sprite_tavern.services.enhancement import EnhanceOrder
from sprite_tavern.tavern import Tavern, open_tavern
from tests.fakes.providers import ProviderServer
from tests.fakes.work import another_person, at_work, made, order, until

GEMINI = "gemini/gemini-nano-banana-2.1"


@pytest.fixture
async def tavern(settings: Settings, provider_server: ProviderServer) -> AsyncIterator[Tavern]:
    """With a key for the stand-in."""
    keyed = {
        "gemini_api_key": SecretStr("test-key"),
        "gemini_base_url": f"{provider_server.base_url}/gemini",
    }
    async with open_tavern(settings.model_copy(update=keyed)) as opened:
        yield opened


async def enhanced(tavern: Tavern, actor: Actor, sprite: Card, references: str) -> Card:
    wish = EnhanceOrder(sprite.id, "oil", f"key-{new_id()}", GEMINI, options={"references": references})
    return await until(tavern, actor, await tavern.enhancement.request(actor, wish))


async def test_references_are_sent_and_kept_with_the_settings(
    tavern: Tavern, provider_server: ProviderServer
) -> None:
    actor = await tavern.access.local_person()
    async with at_work(tavern):
        sprite, other = await made(tavern, actor), await made(tavern, actor, order("an owl"))
        card = await enhanced(
            tavern, actor, sprite, f"{other.sprite_id}  {sprite.sprite_id} {other.sprite_id}"
        )
    assert card.state == State.DONE
    assert card.fields["options"]["references"] == f"{other.sprite_id} {sprite.sprite_id}"
    [request] = [one for one in provider_server.requests if "generateContent" in one.path]
    assert len(request.json()["contents"][0]["parts"]) == 4


async def test_nobody_sends_the_pictures_of_another(tavern: Tavern, provider_server: ProviderServer) -> None:
    actor = await tavern.access.local_person()
    neighbour = await another_person(tavern)
    async with at_work(tavern):
        sprite, theirs = await made(tavern, actor), await made(tavern, neighbour)
        card = await enhanced(tavern, actor, sprite, str(theirs.sprite_id))
    assert card.state == State.FAILED
    assert "picture is gone" in card.fields["error"]["message"]
    assert provider_server.paid == 0


@pytest.mark.parametrize("references", ["nonsense", " ".join(str(new_id()) for _ in range(14)), 7])
async def test_what_can_not_be_references_is_refused(tavern: Tavern, references: object) -> None:
    actor = await tavern.access.local_person()
    async with at_work(tavern):
        sprite = await made(tavern, actor)
    wish = EnhanceOrder(sprite.id, "oil", "enhance-key", GEMINI, options={"references": references})
    with pytest.raises(Invalid):
        await tavern.enhancement.request(actor, wish)
