"""Things held in a hand, drawable in a figure's fist and as subjects of their own.

Each function paints with the grip at the origin, pointing up, at the size of a 64-unit figure.
"""
