"""The rocking chair, from the side where its runners show."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.materials import WOOD, matte
from sprite_tavern.forge.pieces.outlines import path
from sprite_tavern.forge.pieces.weather import body_ramp, weathered
from sprite_tavern.forge.ramps import Ramp, lighten


@draws("rocking chair", family="furniture", colour=WOOD, words=("granny chair",))
@weathered()
def rocking_chair(canvas: Canvas, look: Look) -> None:
    """Paint a chair looking right on a bent runner, its back leaning, with a cushion or a blanket."""
    wood = body_ramp(look)
    far = Ramp(lighten(wood.base, -0.1))
    thick, lean = look.vary("thick", 1.9, 2.4), look.vary("lean", 4, 10)
    thick = max(thick, 2.2) if canvas.tiny else thick
    rock = look.vary("rock", -5, 5)
    with canvas.placed(32, 58, rock):
        for x, foot in ((-12, -14), (12, 13)):
            canvas.limb([(x, -20, thick), (foot, -4, thick)], far, smooth=False)
        runner = [(-29, -10, thick), (-16, -2, thick), (0, 0, thick + 0.4), (16, -2, thick), (28, -9, thick)]
        canvas.limb(runner, wood)
        back = [(-13, -20, thick), (-16 - lean * 0.5, -40, thick), (-19 - lean, -55, thick)]
        canvas.limb(back, wood, smooth=False)
        if not canvas.small:
            for share in (0.3, 0.55, 0.8):
                rung, y = -13 - (6 + lean) * share, -20 - 35 * share
                canvas.limb([(rung, y, 1.2), (rung + 6, y + 1, 1.2)], far, smooth=False)
            canvas.limb([(-8, -21, 1.3), (-13 - lean, -53, 1.3)], far, smooth=False)
        canvas.limb([(-15, -34, thick), (12, -33, thick)], wood, smooth=False)
        canvas.limb([(11, -33, thick), (12, -20, thick)], wood, smooth=False)
        canvas.polygon(path("-17,-23 17,-23 17,-18 -17,-18"), wood, bevel=1.4)
        if look.part("cushion", "pillow", "blanket") or look.chance("cushion", 0.6):
            asked = look.part("cushion", "pillow", "blanket")
            tint = asked.colour if asked and asked.coloured else look.second("b3323c")
            canvas.blob(path("-15,-27 13,-27 15,-24 13,-22 -15,-22"), matte(tint), bevel=2)
