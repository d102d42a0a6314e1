"""Shapes that many drawers share: flames, boards, wheels, windows, leaves, emblems, weather."""
