"""PixelLab's tools that give several pictures: the frames of a motion, the sides of a subject."""

from dataclasses import replace

from sprite_tavern.core.errors import Rejected
from sprite_tavern.core.types import Choice, Option, Price, Sizes, Tool
from sprite_tavern.imaging.headers import read_header
from sprite_tavern.providers.base import EditRequest
from sprite_tavern.providers.pixellab_operation import Operation, tool_card
from sprite_tavern.providers.pixellab_options import (
    DIRECTION,
    GUIDANCE,
    ISOMETRIC,
    OBLIQUE,
    OWN_PALETTE,
    TRANSPARENT,
    VIEW,
    Body,
)
from sprite_tavern.providers.pixellab_skeleton import MOTIONS as SKELETON_MOTIONS

MOST_ANIMATED = 524_288
"""Pixels of all frames together that one call animates."""


def _counted_frames(body: Body, request: EditRequest) -> Body:
    header = read_header(request.sprite)
    frames = int(str(body["frame_count"]))
    most = MOST_ANIMATED // (header.width * header.height)
    if frames > most:
        raise Rejected(
            f"At {header.width} × {header.height} at most {most} frames are possible.", field="frame_count"
        )
    return {**body, "frame_count": frames}


MOTIONS = (
    Operation(
        replace(
            tool_card(
                "animate-with-text-v3",
                "Animate",
                Price(usd=0.03),
                Tool(
                    "4 to 16 frames of any motion; the first is the sprite itself.",
                    given=Sizes(16, 256),
                    words="required",
                    words_label="What does it do?",
                    frames=True,
                ),
                Option(
                    "frame_count",
                    "Frames",
                    "choice",
                    "8",
                    tuple(Choice(str(count), str(count)) for count in range(4, 17, 2)),
                ),
                TRANSPARENT,
            ),
            usual_seconds=60,
            prompt_limit=1000,
        ),
        "/animate-with-text-v3",
        picture="first_frame",
        words="action",
        finish=_counted_frames,
    ),
    Operation(
        tool_card(
            "animate-with-text",
            "Animate, 4 frames",
            Price(usd=0.0157, generations=1),
            Tool(
                "Four frames of a motion, for sprites of 64 × 64.",
                given=Sizes(64, 64),
                words="required",
                words_label="What does it do?",
                frames=True,
            ),
            *(VIEW, DIRECTION, GUIDANCE),
            Option("image_guidance_scale", "Likeness", "number", 1.4, minimum=1, maximum=20),
            OWN_PALETTE,
        ),
        "/animate-with-text",
        first=True,
        picture="reference_image",
        size="image_size",
        words="action",
        subject="description",
    ),
    Operation(
        replace(
            tool_card(
                "animate-with-skeleton",
                "Animate by the skeleton",
                Price(usd=0.0207, generations=1.1),
                Tool("Three frames of a figure, moved by its joints.", given=Sizes(16, 256), frames=True),
                Option(
                    "motion",
                    "Motion",
                    "choice",
                    "walk",
                    tuple(Choice(motion, motion.capitalize()) for motion in SKELETON_MOTIONS),
                ),
                *(VIEW, DIRECTION, ISOMETRIC, OBLIQUE),
                Option("guidance_scale", "Likeness", "number", 4.0, minimum=1, maximum=20),
                OWN_PALETTE,
            ),
            usual_seconds=25,
        ),
        "/animate-with-skeleton",
        first=True,
        picture="reference_image",
        size="image_size",
        posed=True,
    ),
    Operation(
        replace(
            tool_card(
                "8-rotations",
                "All 8 directions",
                Price(usd=0.033, generations=3),
                Tool(
                    "The subject from eight sides; it has to look at you.", given=Sizes(16, 256), frames=True
                ),
                TRANSPARENT,
            ),
            usual_seconds=60,
        ),
        "/generate-8-rotations-v3",
        picture="first_frame",
        subject="description",
    ),
)
