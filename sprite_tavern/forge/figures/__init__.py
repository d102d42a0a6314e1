"""Humanoid figures: peoples, trades, bodies, faces, hair, clothes and what they hold."""
