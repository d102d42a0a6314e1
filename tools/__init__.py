"""Small programs for those who work on Sprite Tavern; the product doesn't need them."""
