"""The studio as an app of its own on phones and desks: what the browser needs to install it."""

from typing import Any

from fastapi import APIRouter
from fastapi.responses import JSONResponse

NIGHT = "#140c09"
MEDIA_TYPE = "application/manifest+json"


def manifest(front: str) -> dict[str, Any]:
    """The web app manifest; `front` is the address of `ui/front`, relative to the studio's."""
    icons = [
        {"src": f"{front}/app-{side}.png", "sizes": f"{side}x{side}", "type": "image/png", "purpose": purpose}
        for side in (192, 512)
        for purpose in ("any", "maskable")
    ]
    return {
        "id": "./",
        "name": "Sprite Tavern",
        "short_name": "Tavern",
        "description": "Make pixel-art sprites from words, and enhance them.",
        "start_url": "./",
        "scope": "./",
        "display": "standalone",
        "background_color": NIGHT,
        "theme_color": NIGHT,
        "icons": icons,
        "shortcuts": [
            {"name": "Make a sprite", "url": "./?tab=make", "icons": icons[:1]},
            {"name": "Timeline", "url": "./?tab=timeline", "icons": icons[:1]},
        ],
    }


def installer(front: str) -> APIRouter:
    """The route of the manifest."""
    router = APIRouter(include_in_schema=False)

    @router.get("/manifest.webmanifest")
    async def tell() -> JSONResponse:
        return JSONResponse(manifest(front), media_type=MEDIA_TYPE)

    return router
