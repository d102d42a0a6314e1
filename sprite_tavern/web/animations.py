"""Routes of sprites in motion: what suits a sprite, and the files, made when they are asked for."""

from dataclasses import asdict
from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Query, Request, Response

from sprite_tavern.core.errors import NotFound
from sprite_tavern.core.types import AnimationForm
from sprite_tavern.web.pictures import HARMLESS, Visitor
from sprite_tavern.web.visitor import the_tavern

# A later version of the program may move a sprite otherwise.
FOR_A_WHILE = "private, max-age=3600"
ENDINGS: dict[str, tuple[AnimationForm, str]] = {
    "sheet.png": ("sheet", "image/png"),
    "gif": ("gif", "image/gif"),
    "png": ("apng", "image/png"),
    "webp": ("webp", "image/webp"),
}

router = APIRouter(include_in_schema=False)


@router.get("/pictures/{sprite_id}/motions")
async def motions(request: Request, actor: Visitor, sprite_id: UUID) -> dict[str, Any]:
    """The motions that suit a sprite, the most fitting first."""
    cards = await the_tavern(request).animations.motions(actor, sprite_id)
    return {"motions": [asdict(card) for card in cards]}


@router.get("/pictures/{sprite_id}/animation/{file}")
async def animation(  # noqa: PLR0913, PLR0917 - one parameter a part of the address
    request: Request,
    actor: Visitor,
    sprite_id: UUID,
    file: str,
    scale: Annotated[int, Query(ge=1, le=16)] = 1,
    download: Annotated[bool, Query()] = False,  # noqa: FBT002 - a switch of the address
) -> Response:
    """A sprite in motion, as `{motion}.{sheet.png|gif|png|webp}`; png is an animated PNG."""
    motion, _, ending = file.partition(".")
    if ending not in ENDINGS:
        raise NotFound("There is no such form: it is .sheet.png, .gif, .png or .webp.")
    form, media_type = ENDINGS[ending]
    made = await the_tavern(request).animations.make(actor, sprite_id, motion, form, scale)
    etag = f'"{made.digest}"'
    headers = {**HARMLESS, "cache-control": FOR_A_WHILE, "etag": etag}
    if download:
        headers["content-disposition"] = f'attachment; filename="{made.name}"'  # made by us: plain ASCII
    if request.headers.get("if-none-match") == etag:
        return Response(status_code=304, headers=headers)
    return Response(made.data, media_type=media_type, headers=headers)
