"""Enhancing offline: every style keeps the figure, is repeatable, and has its own character."""

import numpy as np
import pytest

from sprite_tavern.core.errors import Invalid
from sprite_tavern.forge.artist import Order, draw, illustrate
from sprite_tavern.forge.enhance import EnhanceOrder, enhance, scale_for
from sprite_tavern.forge.treatments import treatments
from sprite_tavern.forge.treatments.study import Study
from sprite_tavern.imaging.alpha import overlap, silhouette
from sprite_tavern.imaging.pixels import Pixels
from sprite_tavern.imaging.png import enlarge
from sprite_tavern.styles import styles

STYLES = sorted(treatments())
SCALE = 6


@pytest.fixture(scope="module")
def dragon() -> Pixels:
    return draw(Order("red dragon breathing fire", 48, 3)).pixels


def made(sprite: Pixels, style: str, **other: object) -> Pixels:
    settings = {"seed": 7, "illustration": None, "scale": SCALE} | other
    return enhance(EnhanceOrder(sprite, style, **settings))


def brightness(pixels: Pixels) -> np.ndarray:
    return pixels[..., :3].astype(float).mean(axis=-1)


def test_every_style_has_a_treatment_and_every_treatment_a_style() -> None:
    assert set(styles()) == set(treatments())
    assert len(STYLES) >= 12
    for style in styles().values():
        assert style.label
        assert style.blurb.endswith(".")
        assert 600 < len(style.ai_prompt) < 3000
        assert "silhouette" in style.ai_prompt
    assert next(iter(styles())) == "hd"


@pytest.mark.parametrize("style", STYLES)
def test_the_figure_stays_in_register(dragon: Pixels, style: str) -> None:
    picture = made(dragon, style)
    assert picture.shape == (48 * SCALE, 48 * SCALE, 4)
    assert picture.dtype == np.uint8
    assert overlap(silhouette(enlarge(dragon, SCALE)), silhouette(picture)) >= 0.9


@pytest.mark.parametrize("style", STYLES)
def test_the_same_order_gives_the_same_bytes(dragon: Pixels, style: str) -> None:
    for background in ("transparent", "scene"):
        first = made(dragon, style, background=background)
        np.testing.assert_array_equal(first, made(dragon.copy(), style, background=background))


@pytest.mark.parametrize("style", STYLES)
def test_a_scene_fills_the_picture(dragon: Pixels, style: str) -> None:
    picture = made(dragon, style, background="scene")
    assert (picture[..., 3] == 255).all()
    assert len(np.unique(picture[:40].reshape(-1, 4), axis=0)) > 8


@pytest.mark.parametrize("style", [style for style in STYLES if treatments()[style].covers])
def test_an_opaque_figure_hides_the_ground(dragon: Pixels, style: str) -> None:
    """So the ground behind a picture that fills its frame need not be painted."""
    study = Study(dragon, None, SCALE, 7)
    layer = treatments()[style].paint(study)
    scene = treatments()[style].scene(study, layer)
    hidden = layer.alpha == 1
    np.testing.assert_allclose(scene[hidden], layer.colour[hidden], atol=1 / 255)


@pytest.mark.parametrize("style", STYLES)
def test_a_picture_that_fills_its_frame_is_painted_as_any_other(style: str) -> None:
    grass = draw(Order("grass tile", 16, 3)).pixels
    alone, set_on_ground = (made(grass, style, background=kind) for kind in ("transparent", "scene"))
    assert (set_on_ground[..., 3] == 255).all()
    if treatments()[style].covers and (alone[..., 3] == 255).all():
        np.testing.assert_array_equal(alone, set_on_ground)


@pytest.mark.parametrize("style", [style for style in STYLES if style != "neon"])
def test_the_sprite_s_colours_are_still_its_own(dragon: Pixels, style: str) -> None:
    """The picture brought back to the sprite's size points the same way in colour as the sprite."""
    picture = made(dragon, style).astype(float)
    mean = picture.reshape(48, SCALE, 48, SCALE, 4).mean(axis=(1, 3))
    inner = silhouette(dragon) & (mean[..., 3] > 200)
    one, other = dragon[inner][:, :3].astype(float), mean[inner][:, :3]
    for axes in ((1, 1, 1), (1, -1, 0), (1, 1, -2)):
        before, after = one @ axes, other @ axes
        assert np.corrcoef(before, after)[0, 1] > 0.35, axes


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("size", [(1, 1), (5, 40), (40, 5), (17, 33)])
def test_any_shape_works(style: str, size: tuple[int, int]) -> None:
    sprite = np.random.default_rng(0).choice([0, 90, 180, 255], (*size, 4)).astype(np.uint8)
    for background in ("transparent", "scene"):
        assert made(sprite, style, background=background, scale=4).shape == (size[0] * 4, size[1] * 4, 4)


@pytest.mark.parametrize("style", STYLES)
def test_a_picture_with_very_many_colours_works(style: str) -> None:
    picture = np.random.default_rng(1).integers(0, 256, (30, 30, 4)).astype(np.uint8)
    picture[..., 3] = 255
    assert made(picture, style).shape == (30 * SCALE, 30 * SCALE, 4)


@pytest.mark.parametrize("style", STYLES)
def test_a_form_that_wins_no_place_does_no_harm(style: str) -> None:
    """A single pixel between two areas that run past it is outvoted by both."""
    rows, columns = np.mgrid[0:12, 0:12]
    sprite = np.full((12, 12, 4), (200, 60, 60, 255), np.uint8)
    sprite[columns > rows] = (20, 200, 90, 255)
    sprite[6, 6] = (90, 90, 250, 255)
    assert made(sprite, style, scale=2).shape == (24, 24, 4)


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("alpha", [0, 255])
def test_nothing_drawn_and_everything_drawn_work(style: str, alpha: int) -> None:
    sprite = np.full((12, 12, 4), alpha, np.uint8)
    for background in ("transparent", "scene"):
        made(sprite, style, background=background)


@pytest.mark.parametrize("style", STYLES)
def test_an_illustration_is_used_when_it_fits(dragon: Pixels, style: str) -> None:
    drawing = draw(Order("red dragon breathing fire", 48, 3))
    large = illustrate(drawing.recipe, 48 * SCALE)
    picture = made(dragon, style, illustration=large)
    assert overlap(silhouette(enlarge(dragon, SCALE)), silhouette(picture)) >= 0.85
    np.testing.assert_array_equal(made(dragon, style, illustration=np.zeros_like(large)), made(dragon, style))


def test_strength_runs_from_the_plain_figure_to_the_style(dragon: Pixels) -> None:
    plain, half, full = (made(dragon, "oil", strength=s).astype(float) for s in (0.0, 0.5, 1.0))
    np.testing.assert_allclose(half, (plain + full) / 2, atol=1.5)
    assert np.abs(full - plain).mean() > 4


def test_the_seed_changes_what_chance_decides(dragon: Pixels) -> None:
    assert (made(dragon, "oil", seed=1) != made(dragon, "oil", seed=2)).any()


def test_wrong_orders_are_refused(dragon: Pixels) -> None:
    with pytest.raises(Invalid, match="no style"):
        made(dragon, "sepia")
    with pytest.raises(Invalid, match="at most"):
        made(dragon, "hd", scale=1000)


@pytest.mark.parametrize(
    ("width", "height", "factor"), [(64, 64, 16), (32, 48, 21), (400, 300, 2), (2000, 10, 1), (1, 1, 1024)]
)
def test_the_scale_is_whole_and_fits(width: int, height: int, factor: int) -> None:
    assert scale_for(width, height) == factor


def test_comic_has_black_ink_and_a_screen_of_dots(dragon: Pixels) -> None:
    picture = made(dragon, "comic")
    shown = picture[picture[..., 3] > 250]
    assert (shown[:, :3].max(axis=1) < 40).mean() > 0.12


def test_neon_is_dark_with_burning_lines(dragon: Pixels) -> None:
    tone = brightness(made(dragon, "neon", background="scene"))
    assert np.median(tone) < 70
    assert (tone > 200).mean() > 0.01
    shown = made(dragon, "neon")[silhouette(enlarge(dragon, SCALE))].astype(float)
    assert shown[:, 0].mean() > 1.5 * shown[:, 2].mean()


def test_bricks_have_a_stud_on_every_pixel(dragon: Pixels) -> None:
    picture = made(dragon, "bricks", scale=8)
    tone = brightness(picture).reshape(48, 8, 48, 8)
    spread = np.ptp(tone, axis=(1, 3))[silhouette(dragon)]
    assert np.median(spread) > 40
    np.testing.assert_array_equal(silhouette(picture), silhouette(enlarge(dragon, 8)))


def test_voxels_are_cubes_with_a_front_a_top_and_a_side() -> None:
    block = np.zeros((12, 12, 4), np.uint8)
    block[4:9, 4:9] = (160, 160, 160, 255)
    tone = brightness(made(block, "voxel", scale=20))
    front, top, side = tone[150, 90], tone[75, 100], tone[100, 188]
    assert side < 0.75 * front < 0.75 * 0.9 * top
    assert np.ptp(tone[152:158, 86:92]) < 12


def test_voxels_bulge_towards_the_eye() -> None:
    disc = np.zeros((40, 40, 4), np.uint8)
    rows, columns = np.mgrid[0:40, 0:40]
    disc[np.hypot(rows - 19.5, columns - 19.5) < 15] = (120, 150, 110, 255)
    tone = brightness(made(disc, "voxel", scale=16))
    across = tone[320]
    flanks = (np.diff((across < 0.75 * across[320]).astype(int)) == 1).sum()
    assert flanks >= 4, "terraces show their sides"


def test_oil_has_relief_where_the_sprite_is_flat() -> None:
    flat = np.full((24, 24, 4), (90, 120, 200, 255), np.uint8)
    assert brightness(made(flat, "oil", scale=12)).std() > 4


def test_watercolour_is_light_and_dries_with_a_dark_edge() -> None:
    disc = np.zeros((32, 32, 4), np.uint8)
    rows, columns = np.mgrid[0:32, 0:32]
    disc[np.hypot(rows - 15.5, columns - 15.5) < 12] = (200, 60, 60, 255)
    tone = brightness(made(disc, "watercolour", scale=12))
    place = np.hypot(*(np.mgrid[0:384, 0:384] - 191.5)) / 12
    assert tone[(place > 11.2) & (place < 11.8)].mean() < tone[(place > 6) & (place < 9)].mean() - 6


def test_stained_glass_has_dark_lead_between_panes() -> None:
    flat = np.full((32, 32, 4), (230, 200, 90, 255), np.uint8)
    tone = brightness(made(flat, "glass", scale=12))
    assert 0.05 < (tone < 90).mean() < 0.5


def test_cel_has_few_tones(dragon: Pixels) -> None:
    def distinct(style: str) -> int:
        picture = made(dragon, style)
        inner = picture[picture[..., 3] == 255][:, :3] // 16
        _, counts = np.unique(inner, axis=0, return_counts=True)
        return int((counts > 0.004 * counts.sum()).sum())

    assert distinct("cel") < distinct("hd")


def test_ink_is_paper_and_dark_lines(dragon: Pixels) -> None:
    picture = made(dragon, "ink", background="scene")
    colourfulness = np.ptp(picture[..., :3].astype(int), axis=-1)
    assert np.median(brightness(picture)) > 200
    assert (brightness(picture) < 90).mean() > 0.05
    assert np.quantile(colourfulness, 0.9) < 90


def test_plush_and_paper_keep_a_single_pixel_eye() -> None:
    face = np.full((24, 24, 4), (230, 190, 150, 255), np.uint8)
    face[10:12, 8:10] = face[10:12, 15:17] = (20, 15, 30, 255)
    for style in STYLES:
        if style == "neon":
            continue
        tone = brightness(made(face, style, scale=10))
        eye = tone[100:120, 80:100].mean()
        assert eye < 0.8 * np.median(tone[130:200, 90:160]), style


@pytest.mark.parametrize("style", [style for style in STYLES if style != "neon"])
def test_a_small_figure_in_a_large_frame_is_painted_where_it_is(style: str) -> None:
    sprite = np.zeros((40, 40, 4), np.uint8)
    sprite[24:34, 5:13] = (200, 120, 60, 255)
    sprite[27:29, 7:9] = (30, 20, 40, 255)
    picture = made(sprite, style, scale=8)
    assert overlap(silhouette(enlarge(sprite, 8)), silhouette(picture)) >= 0.75
    assert not picture[: 20 * 8, :, 3].any()
    drawing = np.repeat(np.repeat(sprite, 16, axis=0), 16, axis=1)
    assert overlap(silhouette(made(sprite, style, scale=8, illustration=drawing)), silhouette(picture)) >= 0.7
    odd = drawing[:637, :637]
    assert made(sprite, style, scale=8, illustration=odd).shape == picture.shape


def test_a_small_face_in_cubes_keeps_its_eyes() -> None:
    face = np.zeros((16, 16, 4), np.uint8)
    face[2:14, 2:14] = (230, 190, 150, 255)
    face[7, 5] = face[7, 10] = (20, 15, 30, 255)
    tone = brightness(made(face, "voxel", scale=16))
    for column in (5, 10):
        eye = tone[7 * 16 : 8 * 16, column * 16 : column * 16 + 16]
        assert (eye < 60).mean() > 0.9
