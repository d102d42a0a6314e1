"""Is the process alive, and can it serve?"""

from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import JSONResponse

from sprite_tavern.core.errors import TavernError
from sprite_tavern.tavern import Tavern
from sprite_tavern.web.starting import HOUSE

router = APIRouter(include_in_schema=False)


@router.get("/livez")
async def alive() -> dict[str, str]:
    """The event loop answers."""
    return {"status": "alive"}


@router.get("/readyz")
async def ready(request: Request) -> JSONResponse:
    """Every part that a person needs works; 503 names those that don't."""
    tavern: Tavern | None = request.scope.get(HOUSE)
    parts: dict[str, Any] = {"open": tavern is not None}
    if tavern is not None:
        try:
            parts |= await tavern.check()
        except TavernError as error:
            parts["database"] = error.message
    well = all(value is True for value in parts.values())
    return JSONResponse({"ready": well, "parts": parts}, 200 if well else 503)
