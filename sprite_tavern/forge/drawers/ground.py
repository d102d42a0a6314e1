"""Ground of which a prompt says no more than its material or its place: "floor", "tile", "ground"."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers import floors, tiles, wilds
from sprite_tavern.forge.drawers.tiles import Paint, terrain
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.ramps import Ramp

_OF_MATERIAL: dict[str, Paint] = {
    "wood": tiles.wood, "bamboo": floors.matting, "straw": floors.matting, "marble": floors.marble,
    "sandstone": tiles.sand, "brick": tiles.brick, "clay": tiles.dirt, "iron": floors.metal_plates,
    "steel": floors.metal_plates, "metal": floors.metal_plates, "silver": floors.metal_plates,
    "gold": floors.metal_plates, "bronze": floors.metal_plates, "copper": floors.metal_plates,
    "rust": floors.metal_plates, "crystal": floors.facets, "diamond": floors.facets, "ruby": floors.facets,
    "emerald": floors.facets, "amethyst": floors.facets, "obsidian": floors.facets, "ice": tiles.ice,
    "snow": tiles.snow, "water": tiles.water, "lava": tiles.lava, "fire": tiles.lava, "poison": wilds.acid,
    "plant": tiles.grass, "neon": floors.tech_panels, "bone": floors.ossuary, "cloth": floors.carpet,
    "silk": floors.carpet,
}  # fmt: skip
_OF_PLACE: dict[str, Paint] = {
    "desert": tiles.sand, "jungle": wilds.jungle, "space": floors.tech_panels, "alien": wilds.alien_ground,
    "autumn": wilds.leaf_litter, "checkered": floors.checkered, "forest": wilds.forest_floor,
    "robotic": floors.tech_panels, "steampunk": floors.metal_plates, "skeletal": floors.ossuary,
}  # fmt: skip


@terrain("plain", "8a8d98", ("tile", "floor", "ground", "terrain", "floor tile", "ground tile"), gentle=False)
def any_floor(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    """The floor of the material or place said; hewn slabs without one."""
    place = next((paint for place, paint in _OF_PLACE.items() if look.has(place)), tiles.stone_brick)
    _OF_MATERIAL.get(look.material or "", place)(canvas, look, ramp)
