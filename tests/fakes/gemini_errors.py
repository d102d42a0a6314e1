"""Google's error bodies, as the Gemini API sends them."""

from typing import Any

from tests.fakes.server import Reply, json_reply

TYPES = "type.googleapis.com/google.rpc"


def error(code: int, status: str, message: str, *details: dict[str, Any]) -> Reply:
    body: dict[str, Any] = {"code": code, "message": message, "status": status}
    if details:
        body["details"] = list(details)
    return json_reply(code, {"error": body}, x_goog_request_id="stand-in-request")


def for_key(key: str) -> Reply | None:
    """The refusal that belongs to a test key, or None for the good one."""
    if not key:
        return error(
            403, "PERMISSION_DENIED", "Method doesn't allow unregistered callers (callers without …)."
        )
    known = {
        "test-key": None,
        "test-busy": busy("37.4s"),
        "test-day": quota("GenerateRequestsPerDayPerProjectPerModel", "100"),
        "test-no-billing": quota("GenerateRequestsPerMinutePerProjectPerModel-FreeTier", "0"),
        "test-region": error(400, "FAILED_PRECONDITION", "User location is not supported for the API use."),
    }
    return known[key] if key in known else bad_key()


def bad_key() -> Reply:
    info = {
        "@type": f"{TYPES}.ErrorInfo",
        "reason": "API_KEY_INVALID",
        "domain": "googleapis.com",
        "metadata": {"service": "generativelanguage.googleapis.com"},
    }
    words = "API key not valid. Please pass a valid API key."
    local = {"@type": f"{TYPES}.LocalizedMessage", "locale": "en-US", "message": words}
    return error(400, "INVALID_ARGUMENT", words, info, local)


def busy(delay: str) -> Reply:
    return error(
        429,
        "RESOURCE_EXHAUSTED",
        f"You exceeded your current quota, please check your plan.\nPlease retry in {delay}.",
        {
            "@type": f"{TYPES}.QuotaFailure",
            "violations": [{"quotaId": "GenerateRequestsPerMinutePerProject"}],
        },
        {"@type": f"{TYPES}.RetryInfo", "retryDelay": delay},
    )


def quota(quota_id: str, value: str) -> Reply:
    return error(
        429,
        "RESOURCE_EXHAUSTED",
        f"You exceeded your current quota, … limit: {value}, model: x\nPlease retry in 37.4s.",
        {"@type": f"{TYPES}.QuotaFailure", "violations": [{"quotaId": quota_id, "quotaValue": value}]},
        {"@type": f"{TYPES}.RetryInfo", "retryDelay": "37s"},
    )


def invalid(message: str, *details: dict[str, Any]) -> Reply:
    return error(400, "INVALID_ARGUMENT", message, *details)


def unknown_field(name: str) -> Reply:
    message = (
        f"Invalid JSON payload received. Unknown name \"{name}\" at 'generation_config': Cannot find field."
    )
    violation = {"field": "generation_config", "description": message}
    return invalid(message, {"@type": f"{TYPES}.BadRequest", "fieldViolations": [violation]})


def not_found(model: str, version: str) -> Reply:
    return error(
        404,
        "NOT_FOUND",
        f"models/{model} is not found for API version {version}, or is not supported for generateContent. "
        "Call ListModels to see the list of available models and their supported methods.",
    )
