"""One JSON shape for every error that an HTTP route answers."""

import structlog
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse

from sprite_tavern.core.errors import TavernError

RETRY_SECONDS = "5"

log = structlog.get_logger(__name__)


def answer_errors(app: FastAPI) -> None:
    """Registers the handlers."""

    @app.exception_handler(TavernError)
    async def known(_request: Request, error: TavernError) -> JSONResponse:
        headers = {"retry-after": RETRY_SECONDS} if error.status == 503 else None
        return problem(error.status, error.message, error.field, headers)

    @app.exception_handler(RequestValidationError)
    async def malformed(_request: Request, error: RequestValidationError) -> JSONResponse:
        first = error.errors()[0]
        field = str(first["loc"][-1])
        return problem(422, f"{field}: {first['msg']}", field)


def problem(
    status: int, message: str, field: str | None = None, headers: dict[str, str] | None = None
) -> JSONResponse:
    """An error as JSON: what went wrong, in words for the person."""
    return JSONResponse({"error": {"message": message, "field": field}}, status, headers)
