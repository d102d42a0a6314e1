"""What people add to a prompt for a picture model, and what of it says nothing about the subject."""

from sprite_tavern.forge.lexicon.listing import listed

QUIET_PHRASES: tuple[tuple[str, ...], ...] = tuple(
    tuple(line.split())
    for line in """
    pixel art
    pixel art style
    pixel style
    pixel perfect
    pixel graphics
    pixel sprite
    8 bit
    16 bit
    32 bit
    64 bit
    4 k
    8 k
    game asset
    game assets
    game ready
    game sprite
    game icon
    game art
    game item
    game object
    game style
    video game
    video game style
    retro game
    rpg item
    rpg icon
    rpg sprite
    rpg character
    rpg style
    rpg asset
    inventory icon
    inventory item
    item icon
    jrpg style
    retro style
    retro gaming
    old school
    high quality
    best quality
    top quality
    ultra quality
    good quality
    high resolution
    low resolution
    high res
    low res
    hi res
    high detail
    highly detailed
    very detailed
    super detailed
    ultra detailed
    extremely detailed
    finely detailed
    fine details
    intricate details
    clean lines
    clean outlines
    clean edges
    sharp edges
    sharp lines
    sharp pixels
    crisp pixels
    crisp edges
    crisp lines
    hard edges
    no anti aliasing
    no antialiasing
    no blur
    no text
    no watermark
    no shadow
    no shadows
    no words
    limited palette
    limited color palette
    limited colour palette
    limited colors
    limited colours
    color palette
    colour palette
    vibrant colors
    vibrant colours
    bright colors
    bright colours
    rich colors
    rich colours
    vivid colors
    vivid colours
    full body
    full body shot
    full body view
    full figure
    whole body
    single sprite
    single object
    single character
    single item
    single subject
    one object
    one character
    centered composition
    in the center
    in the centre
    in the middle
    centered in frame
    on its own
    nothing else
    facing viewer
    facing the viewer
    facing forward
    facing camera
    facing the camera
    looking at viewer
    looking at the viewer
    looking at camera
    looking at the camera
    three quarter view
    3 4 view
    close up
    concept art
    character design
    character sprite
    character art
    digital art
    trending on artstation
    unreal engine
    rule of thirds
    in the style of
    in style of
    in the shape of
    sprite sheet
    sprite style
    on top
    on it
    on her
    on him
    on them
    on itself
    on top of it
    on its top
    on its front
    in front
    on the front
    on its head
    on his head
    on her head
    on the head
    on its back
    on his back
    on her back
    on his shoulder
    on her shoulder
    on his face
    on her face
    in hand
    in hands
    in its hand
    in his hand
    in her hand
    in his hands
    in her hands
    in their hands
    in one hand
    in each hand
    in both hands
    in the other
    in the other hand
    in its mouth
    in his mouth
    in her mouth
    at his side
    at her side
    at its side
    by his side
    by her side
    """.splitlines()
    if line.strip()
)
"""Runs of words that change nothing the forge draws: what it does anyway, or words of trade."""

QUIET_WORDS: frozenset[str] = listed(
    """
    pixelated pixelart pixels pixel sprite sprites spritesheet 8bit 16bit 32bit hd uhd 4k 8k 1bit 2bit
    isolated centered centred masterpiece artstation hires lowres gameboy gamedev asset assets indie stylized
    stylised stylistic aesthetic rendered depicted illustrated aliased dithered dithering detailed details
    detail quality resolution lineart linework outline outlines outlined shaded shading fullbody simple
    minimalist minimalistic
    """
)
"""Single words of the same kind; quiet unless they are part of a name."""

PURPOSES: frozenset[str] = listed(
    """
    game games rpg jrpg platformer project roguelike roguelite app jam metroidvania videogame mmo mmorpg
    website inventory menu mod engine unity godot gamemaker rpgmaker prototype adventure shooter dungeon
    crawler strategy simulator sim hud ui
    """
)
"""What a sprite is for: "for my RPG game"."""

BACKGROUNDS: frozenset[str] = frozenset({"background", "backgrounds", "backdrop", "bg"})
PLAIN_BACKGROUNDS: frozenset[str] = listed(
    """
    transparent plain no without white blank empty clean solid simple flat none neutral removed alpha clear a
    an the on with against over single
    """
)
"""What a background may be called when nothing is lost by drawing none."""
