"""`python -m tests.fakes --port 9100`: the stand-in providers, to try the studio without keys or cost."""

import argparse
import threading

from tests.fakes.providers import ProviderServer


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, default=9100)
    server = ProviderServer()
    server.start(parser.parse_args().port)
    print(f"PIXELLAB_API_KEY=test-key PIXELLAB_BASE_URL={server.base_url}/pixellab/v2", flush=True)  # noqa: T201 - a command's output
    print(f"GEMINI_API_KEY=test-key GEMINI_BASE_URL={server.base_url}/gemini", flush=True)  # noqa: T201 - a command's output
    try:
        threading.Event().wait()
    except KeyboardInterrupt:
        server.stop()


main()
