"""`python -m tests.fakes --port 9100`: the stand-in providers, to try the studio without keys or cost."""

import argparse
import threading

from tests.fakes.comfyui import WORKFLOW
from tests.fakes.providers import ProviderServer

SETTINGS = (
    "PIXELLAB_API_KEY=test-key PIXELLAB_BASE_URL={origin}/pixellab/v2",
    "GEMINI_API_KEY=test-key GEMINI_BASE_URL={origin}/gemini",
    "OPENAI_API_KEY=test-key OPENAI_BASE_URL={origin}/openai/v1",
    "OPENAI_COMPATIBLE_BASE_URL={origin}/compatible/v1 OPENAI_COMPATIBLE_MODEL=local-model",
    "RETRO_DIFFUSION_API_KEY=test-key RETRO_DIFFUSION_BASE_URL={origin}/retrodiffusion/v1",
    "REPLICATE_API_TOKEN=test-key REPLICATE_BASE_URL={origin}/replicate/v1",
    "FAL_KEY=test-key FAL_BASE_URL={origin}/fal",
    "WEBUI_BASE_URL={origin}",
    "COMFYUI_BASE_URL={origin}/comfyui COMFYUI_SPRITE_WORKFLOW={workflow}",
)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, default=9100)
    server = ProviderServer()
    server.start(parser.parse_args().port)
    for line in SETTINGS:
        print(line.format(origin=server.base_url, workflow=WORKFLOW), flush=True)  # noqa: T201 - a command's output
    try:
        threading.Event().wait()
    except KeyboardInterrupt:
        server.stop()


main()
