"""Sprite Tavern: a self-hosted pixel-art sprite studio."""
