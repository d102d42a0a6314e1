"""Creatures set by hand, pixel by pixel, for sprites of 16 px, where a scaled drawing loses its face."""
