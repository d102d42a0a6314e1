"""The studio's own JSON: what the history strip and the stage fetch by themselves, without the websocket."""

from dataclasses import asdict
from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Depends, Query, Request, Response

from sprite_tavern.core.errors import TooLarge
from sprite_tavern.core.types import Actor
from sprite_tavern.services.history import PAGE_LIMIT, Page
from sprite_tavern.services.uploads import LARGEST_PICTURE, UPLOAD_BYTES
from sprite_tavern.web.visitor import current_actor, the_tavern

router = APIRouter(prefix="/studio", include_in_schema=False)
Visitor = Annotated[Actor, Depends(current_actor)]
FOR_A_WHILE = "private, max-age=600"  # a later version of the program may draw them otherwise


@router.get("/history")
async def history(
    request: Request,
    actor: Visitor,
    before: UUID | None = None,
    limit: Annotated[int, Query(ge=1, le=PAGE_LIMIT)] = 60,
    search: Annotated[str, Query()] = "",
) -> dict[str, Any]:
    """A page of cards, newest first."""
    return _json(await the_tavern(request).history.page(actor, before, limit, search))


@router.get("/changes")
async def changes(
    request: Request, actor: Visitor, since: Annotated[int, Query(ge=0, le=2**62)]
) -> dict[str, Any]:
    """Cards that changed after a version, deleted ones included."""
    return _json(await the_tavern(request).history.changes(actor, since))


@router.get("/tools")
async def tools(request: Request, actor: Visitor) -> dict[str, Any]:  # noqa: ARG001 - for visitors only
    """The tools, for the menu of the stage."""
    cards = the_tavern(request).edits.tools()
    return {"tools": [{**asdict(card), "provider": card.provider} for card in cards]}


@router.post("/uploads")
async def upload(
    request: Request, actor: Visitor, title: Annotated[str, Query(max_length=200)] = ""
) -> dict[str, Any]:
    """Takes a picture in: the body is the file."""
    data = await _body(request, UPLOAD_BYTES)
    card = await the_tavern(request).uploads.add(actor, data, title, LARGEST_PICTURE)
    return {"card": card.to_json()}


@router.get("/cards/{generation_id}")
async def card(request: Request, actor: Visitor, generation_id: UUID) -> dict[str, Any]:
    """A card and its family: the sprite and all its enhancements."""
    tavern = the_tavern(request)
    asked = await tavern.history.card(actor, generation_id)
    family = await tavern.history.family(actor, generation_id)
    return {"card": asked.to_json(), "family": [member.to_json() for member in family]}


@router.get("/examples")
async def examples(request: Request, actor: Visitor) -> dict[str, Any]:  # noqa: ARG001 - for visitors only
    """What the empty studio shows, each with the address of its picture."""
    found = the_tavern(request).examples.all()
    return {"examples": [{**asdict(one), "src": f"/studio/examples/{n}.png"} for n, one in enumerate(found)]}


@router.get("/examples/{place}.png")
async def example(request: Request, actor: Visitor, place: int) -> Response:  # noqa: ARG001 - for visitors only
    """The picture of an example, drawn for it."""
    data = await the_tavern(request).examples.picture(place)
    return Response(data, media_type="image/png", headers={"cache-control": FOR_A_WHILE})


async def _body(request: Request, limit: int) -> bytes:
    """The request's body; never more than `limit` bytes of it are kept.

    Raises:
        TooLarge: It is longer.
    """
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > limit:
            raise TooLarge(
                f"The picture is larger than {limit // 1024**2} MB. Save it smaller.", field="picture"
            )
    return bytes(body)


def _json(page: Page) -> dict[str, Any]:
    return {
        "cards": [card.to_json() for card in page.cards],
        "next": str(page.next) if page.next else None,
        "version": page.version,
    }
