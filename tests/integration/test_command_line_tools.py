"""`edit` as a person runs it: tools of the forge and, over the wire, of PixelLab."""

import base64
from pathlib import Path

import numpy as np

from sprite_tavern.imaging.decode import decode
from sprite_tavern.imaging.png import encode_png
from tests.fakes.pictures import creature, png
from tests.fakes.providers import ProviderServer
from tests.integration.test_command_line import Shell, command, environment, files_of, shell

__all__ = ["command", "environment", "shell"]


def test_a_large_picture_becomes_a_sprite(shell: Shell, tmp_path: Path) -> None:
    large = creature("a knight", 1, 40, 40).resize((800, 800), 0)
    (tmp_path / "large.png").write_bytes(png(large))
    arguments = ("large.png", "--model", "forge/reduce", "--size", "40", "--option", "colours=4", "-o", "out")
    [sprite] = files_of(shell("edit", *arguments), tmp_path)
    pixels = decode(sprite.read_bytes()).pixels
    assert pixels.shape == (40, 40, 4)
    assert len(np.unique(pixels[pixels[..., 3] > 0], axis=0)) <= 4


def test_a_part_is_repainted_and_every_frame_is_written(
    shell: Shell, tmp_path: Path, provider_server: ProviderServer
) -> None:
    keys = {"PIXELLAB_API_KEY": "test-key", "PIXELLAB_BASE_URL": f"{provider_server.base_url}/pixellab/v2"}
    (tmp_path / "knight.png").write_bytes(png(creature("a knight", 1, 64, 64)))
    white = np.zeros((64, 64, 4), np.uint8)
    white[..., 3] = 255
    white[8:16, :32] = 255
    (tmp_path / "mask.png").write_bytes(encode_png(white))
    inpaint = ("--model", "pixellab/inpaint", "--prompt", "a red hat", "--mask", "mask.png", "-o", "out")
    files_of(shell("edit", "knight.png", *inpaint, **keys), tmp_path)
    animate = ("--model", "pixellab/animate-with-text", "--prompt", "walks", "-o", "frames")
    frames = files_of(shell("edit", "knight.png", *animate, **keys), tmp_path)
    assert len({frame.read_bytes() for frame in frames}) == 4
    sent = next(one for one in provider_server.requests if one.path.endswith("/inpaint")).json()
    assert decode(base64.b64decode(sent["mask_image"]["base64"])).pixels.tolist() == white.tolist()


def test_what_can_not_be_is_said_in_one_line(command: Shell, tmp_path: Path) -> None:
    (tmp_path / "knight.png").write_bytes(png(creature("a knight", 1, 64, 64)))
    for arguments, words in (
        (("--model", "forge/magic"), "There is no tool"),
        (("--model", "forge/recolour", "--mask", "knight.png"), "takes no mask"),
        (("--model", "pixellab/rotate"), "PIXELLAB_API_KEY"),
    ):
        ended = command("edit", "knight.png", *arguments)
        assert ended.returncode == 1
        assert words in " ".join(ended.stderr.split())
