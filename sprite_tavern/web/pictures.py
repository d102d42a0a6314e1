"""The pictures' own route: an access check, then bytes that never change under their address."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Query, Request, Response

from sprite_tavern.core.types import Actor
from sprite_tavern.services.pictures import Picture
from sprite_tavern.web.visitor import current_actor, the_tavern

# The address holds the hash of the bytes: what was fetched once never has to be asked for again.
FOREVER = "private, max-age=31536000, immutable"
HARMLESS = {
    "content-security-policy": "default-src 'none'; sandbox",
    "x-content-type-options": "nosniff",
    "cross-origin-resource-policy": "same-origin",
}

router = APIRouter(include_in_schema=False)
Visitor = Annotated[Actor, Depends(current_actor)]


@router.get("/pictures/{sprite_id}/download")
async def download(
    request: Request, actor: Visitor, sprite_id: UUID, scale: Annotated[int, Query(ge=1, le=512)] = 1
) -> Response:
    """A picture as a file, at an integer scale."""
    picture = await the_tavern(request).pictures.download(actor, sprite_id, scale)
    headers = {
        **HARMLESS,
        "cache-control": "private, no-cache",
        "content-disposition": f'attachment; filename="{picture.name}"',  # made by us: plain ASCII
    }
    return Response(picture.data, media_type="image/png", headers=headers)


@router.get("/pictures/{sprite_id}/thumb-{digest}.png")
async def thumb(request: Request, actor: Visitor, sprite_id: UUID, digest: str) -> Response:
    """A picture for lists."""
    return _shown(request, await the_tavern(request).pictures.show(actor, sprite_id, "thumb"), digest)


@router.get("/pictures/{sprite_id}/raw-{digest}.png")
async def raw(request: Request, actor: Visitor, sprite_id: UUID, digest: str) -> Response:
    """An enhancement as the provider answered it, before it was laid onto the sprite."""
    return _shown(request, await the_tavern(request).pictures.show(actor, sprite_id, "raw"), digest)


@router.get("/pictures/{sprite_id}/{digest}.png")
async def picture(request: Request, actor: Visitor, sprite_id: UUID, digest: str) -> Response:
    """A picture at its own size."""
    return _shown(request, await the_tavern(request).pictures.show(actor, sprite_id), digest)


def _shown(request: Request, picture: Picture, digest: str) -> Response:
    if not digest or not picture.digest.startswith(digest):
        return Response(status_code=404)
    etag = f'"{picture.digest}"'
    headers = {**HARMLESS, "cache-control": FOREVER, "etag": etag}
    if request.headers.get("if-none-match") == etag:
        return Response(status_code=304, headers=headers)
    return Response(picture.data, media_type="image/png", headers=headers)
