"""The stand-ins speak the providers' real contracts: the official SDKs must work against them."""

import base64
import io
import warnings

import openai
import pixellab
import pytest
from google import genai
from google.genai import errors, types
from pixellab.models import ImageSize

from tests.fakes.painted import opened
from tests.fakes.pictures import creature, png
from tests.fakes.providers import ProviderServer

SIZE = ImageSize(width=64, height=64)
SPRITE = creature("a knight", 1, 64, 64)


@pytest.fixture
def client(provider_server: ProviderServer) -> pixellab.Client:
    return pixellab.Client(secret="test-key", base_url=f"{provider_server.base_url}/pixellab/v1")


@pytest.fixture
def google(provider_server: ProviderServer) -> genai.Client:
    options = types.HttpOptions(base_url=f"{provider_server.base_url}/gemini")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return genai.Client(api_key="test-key", http_options=options)


def test_pixellab_makes_and_edits_pictures(client: pixellab.Client) -> None:
    assert client.get_balance().usd == 8.11
    flux = client.generate_image_pixflux(description="cute dragon", image_size=SIZE, no_background=True)
    assert flux.image.pil_image().size == (64, 64)
    assert flux.usage.usd > 0
    forged = client.generate_image_bitforge(
        description="boy", image_size=SIZE, style_image=SPRITE, style_strength=50.0, seed=7
    )
    assert forged.image.pil_image().size == (64, 64)
    turned = client.rotate(image_size=SIZE, from_image=SPRITE, from_direction="south", to_direction="east")
    assert turned.image.pil_image().size == (64, 64)
    painted = client.inpaint(description="wings", image_size=SIZE, inpainting_image=SPRITE, mask_image=SPRITE)
    assert painted.image.pil_image().size == (64, 64)


def test_pixellab_animates(client: pixellab.Client) -> None:
    walk = client.animate_with_text(
        image_size=SIZE,
        description="human mage",
        action="walk",
        reference_image=SPRITE,
        view="side",
        direction="south",
    )
    assert len(walk.images) == 4
    bones = client.estimate_skeleton(image=SPRITE)
    assert len(bones.keypoints) == 18


def test_pixellab_refusals_raise(provider_server: ProviderServer, client: pixellab.Client) -> None:
    wrong = pixellab.Client(secret="wrong", base_url=f"{provider_server.base_url}/pixellab/v1")
    with pytest.raises(ValueError, match="Invalid API token"):
        wrong.get_balance()
    with pytest.raises(ValueError, match="32x32"):
        client.generate_image_pixflux(description="x", image_size=ImageSize(width=16, height=16))


def test_google_edits_pictures(google: genai.Client, provider_server: ProviderServer) -> None:
    answer = google.models.generate_content(
        model="gemini-nano-banana-2.1",
        contents=["Enhance this sprite, flat #FF00FF background", SPRITE],
        config=types.GenerateContentConfig(
            response_modalities=["IMAGE"],
            image_config=types.ImageConfig(aspect_ratio="1:1", image_size="1K"),
            thinking_config=types.ThinkingConfig(include_thoughts=True),
        ),
    )
    pictures = [part.inline_data for part in answer.candidates[0].content.parts if part.inline_data]
    assert len(pictures) == 1
    assert pictures[0].data[:4] == b"\x89PNG"
    assert answer.usage_metadata.candidates_token_count == 1120
    assert provider_server.paid == 1


@pytest.mark.filterwarnings("ignore:Inheritance class:DeprecationWarning")  # the SDK's own
async def test_google_async_and_streaming(google: genai.Client) -> None:
    answer = await google.aio.models.generate_content(model="gemini-2.5-flash-image", contents="a slime")
    assert answer.candidates[0].finish_reason == types.FinishReason.STOP
    chunks = list(google.models.generate_content_stream(model="gemini-2.5-flash-image", contents="a slime"))
    assert len(chunks) == 1
    assert google.models.get(model="gemini-2.5-flash-image").name == "models/gemini-2.5-flash-image"
    assert len(list(google.models.list())) == 5


def test_google_refusals_raise(google: genai.Client, provider_server: ProviderServer) -> None:
    with pytest.raises(errors.ClientError) as caught:
        google.models.generate_content(model="gemini-1", contents="x")
    assert caught.value.code == 404
    provider_server.gemini.moods = ["blocked:SAFETY"]
    answer = google.models.generate_content(model="gemini-3-pro-image", contents="x")
    assert answer.prompt_feedback.block_reason == types.BlockedReason.SAFETY


def _openai(provider_server: ProviderServer, key: str = "test-key") -> openai.OpenAI:
    return openai.OpenAI(api_key=key, base_url=f"{provider_server.base_url}/openai/v1", max_retries=0)


def test_openai_makes_pictures(provider_server: ProviderServer) -> None:
    with _openai(provider_server) as client:
        answer = client.images.generate(
            model="gpt-image-2.5-flare",
            prompt="slime sprite",
            background="transparent",
            output_format="png",
            quality="low",
            size="1024x1024",
        )
        assert "gpt-image-2.5-flare" in {model.id for model in client.models.list()}
    assert opened(base64.b64decode(answer.data[0].b64_json)).size == (1024, 1024)
    assert answer.usage.output_tokens == 272
    assert provider_server.paid == 1
    with _openai(provider_server, "wrong") as client, pytest.raises(openai.AuthenticationError):
        client.images.generate(model="gpt-image-2.5-flare", prompt="slime sprite")


def test_openai_edits_pictures(provider_server: ProviderServer) -> None:
    file = io.BytesIO(png(SPRITE))
    file.name = "sprite.png"
    with _openai(provider_server) as client:
        for picture in (file, [file]):
            file.seek(0)
            answer = client.images.edit(
                model="gpt-image-2.5-flare", image=picture, prompt="as an oil painting", size="1024x1024"
            )
            assert opened(base64.b64decode(answer.data[0].b64_json)).size == (1024, 1024)
            assert answer.usage.input_tokens_details.image_tokens == 1100
    assert provider_server.paid == 2
