"""What PixelLab's models are shown beside the words (palettes, styles, references), and limits by shape."""

import base64
from collections.abc import AsyncIterator

import pytest

from sprite_tavern.core.errors import Rejected
from sprite_tavern.imaging.decode import decode
from sprite_tavern.providers.pixellab import PixelLab
from tests.fakes.provider_cases import PRO, SPRITE, Told, sprite_request
from tests.fakes.providers import ProviderServer

FLUX = "pixellab/pixflux"


@pytest.fixture
async def pixellab(provider_server: ProviderServer) -> AsyncIterator[PixelLab]:
    made = PRO.at(provider_server.base_url)
    yield made
    await made.close()


async def test_a_palette_goes_out_as_a_picture_of_the_sprites_size(
    pixellab: PixelLab, provider_server: ProviderServer
) -> None:
    for model, width in ((FLUX, 64), ("pixellab/bitforge", 48)):
        wish = sprite_request(model, width=width, options={"colours_list": "4a90d9 101010 ffffff"})
        await pixellab.make(wish, Told())
        body = provider_server.requests[-1].json()
        assert "colours_list" not in body
        sent = decode(base64.b64decode(body["color_image"]["base64"])).pixels
        assert sent.shape[:2] == (64, width)
        assert {tuple(pixel) for pixel in sent.reshape(-1, 4).tolist()} == {
            (0x4A, 0x90, 0xD9, 255),
            (0x10, 0x10, 0x10, 255),
            (255, 255, 255, 255),
        }


async def test_the_pro_model_is_shown_style_and_references(
    pixellab: PixelLab, provider_server: ProviderServer
) -> None:
    wish = sprite_request(
        "pixellab/pro", pictures={"style_image": SPRITE}, references=(SPRITE,) * 6, options={"outline": False}
    )
    assert (await pixellab.make(wish, Told())).pictures
    body = provider_server.requests[0].json()
    assert body["style_image"]["size"] == {"width": 32, "height": 32}
    assert body["style_options"] == {"color_palette": True, "outline": False, "detail": True, "shading": True}
    assert len(body["reference_images"]) == 4
    await pixellab.make(sprite_request("pixellab/pro"), Told())
    assert {"style_options", "style_image", "reference_images"}.isdisjoint(
        [request for request in provider_server.requests if request.method == "POST"][-1].json()
    )


@pytest.mark.parametrize(
    ("width", "height", "fits"),
    [
        *((512, 512, True), (688, 384, True), (384, 688, True), (792, 336, True), (16, 16, True)),
        *((528, 512, False), (688, 400, False), (336, 792, False), (792, 792, False), (600, 600, False)),
    ],
)
async def test_the_pro_model_has_limits_by_shape(
    pixellab: PixelLab, provider_server: ProviderServer, width: int, height: int, fits: bool
) -> None:
    wish = sprite_request("pixellab/pro", width=width, height=height)
    if fits:
        assert (await pixellab.make(wish, Told())).pictures
        return
    with pytest.raises(Rejected):
        await pixellab.make(wish, Told())
    assert provider_server.requests == []
