"""What every page has before its first element: head, first paint, and how NiceGUI is run.

The first paint is plain HTML with inline styles, so that the room is there before Vue and Quasar are parsed.
"""

from fastapi import FastAPI
from nicegui import __version__, app, ui
from starlette.middleware.gzip import GZipMiddleware

from sprite_tavern.ui.components.elements import FRONT, FRONT_KEY
from sprite_tavern.ui.installed import installer
from sprite_tavern.ui.served import Files, Precompressed

# Addresses are relative, so that they also work where a proxy puts a prefix before them.
FRONT_URL = f"_nicegui/{__version__}/esm/{FRONT_KEY}"
RECONNECT_SECONDS = 60.0
MESSAGES_KEPT = 200
GZIP_LEVEL = 5

SHELL = """
<style>
body{margin:0;background:#140c09;color:#f4e4c8}
#t-shell{position:fixed;inset:0;z-index:0;font:16px/1 Tavern,monospace;color:#ffb84d;
background:radial-gradient(70% 60% at 18% 108%,#5a2a1188,transparent),#140c09}
#t-shell b{position:absolute;left:52px;top:17px;font-weight:400}
#t-shell i{position:absolute;background:#20140f;
box-shadow:0 -2px #3d281b,0 2px #3d281b,-2px 0 #3d281b,2px 0 #3d281b}
#t-shell i:nth-of-type(1){left:12px;top:64px;bottom:12px;width:332px}
#t-shell i:nth-of-type(2){left:356px;right:12px;top:64px;bottom:216px}
#t-shell i:nth-of-type(3){left:356px;right:12px;height:192px;bottom:12px}
@media(max-width:1199px){#t-shell i:nth-of-type(1){display:none}#t-shell i{left:12px!important}}
@media(max-width:767px){#t-shell i:nth-of-type(2){top:56px;bottom:150px;left:8px!important;right:8px}
#t-shell i:nth-of-type(3){display:none}}
body:has(.t-frame) #t-shell{display:none}
#popup,#too_long_message_popup{display:none!important}
</style>
<div id="t-shell" aria-hidden="true"><b>Sprite Tavern</b><i></i><i></i><i></i></div>
<noscript>The studio needs JavaScript.</noscript>
"""


def _head() -> str:
    modules = "".join(
        f'<link rel="modulepreload" href="{FRONT_URL}/{path.name}">' for path in sorted(FRONT.glob("*.js"))
    )
    return (
        f'<link rel="preload" href="{FRONT_URL}/tavern.woff2" as="font" type="font/woff2" crossorigin>'
        f'<link rel="stylesheet" href="{FRONT_URL}/theme.css">'
        '<link rel="manifest" href="manifest.webmanifest">'
        f'<link rel="apple-touch-icon" href="{FRONT_URL}/app-180.png">'
        '<link rel="preload" href="studio/history?limit=16" as="fetch" crossorigin>'
        '<meta name="theme-color" content="#140c09">'
        '<meta name="description" content="Make pixel-art sprites from words, and enhance them.">'
        f"{modules}"
    )


def furnish(api: FastAPI) -> None:
    """Mounts NiceGUI with our pages under `api`. Called once a process, after the other routes are added."""
    from sprite_tavern.ui.pages import providers, studio  # noqa: F401 - register their pages

    api.include_router(installer(FRONT_URL))
    ui.add_head_html(_head(), shared=True)
    ui.add_body_html(SHELL, shared=True)
    ui.run_with(
        api,
        title="Sprite Tavern",
        viewport="width=device-width, initial-scale=1, viewport-fit=cover",
        favicon=FRONT / "sign.svg",
        dark=True,
        language="en-GB",
        tailwind=False,
        binding_refresh_interval=None,
        reconnect_timeout=RECONNECT_SECONDS,
        message_history_length=MESSAGES_KEPT,
        gzip_middleware_factory=None,
        show_welcome_message=False,
    )
    files = Files()
    app.on_startup(files.warm)
    api.add_middleware(GZipMiddleware, minimum_size=1000, compresslevel=GZIP_LEVEL)  # pages and JSON
    api.add_middleware(Precompressed, files=files)
