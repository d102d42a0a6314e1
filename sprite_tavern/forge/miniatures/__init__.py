"""Creatures and things set by hand, pixel by pixel, for 16 px, where a scaled drawing loses its face."""
