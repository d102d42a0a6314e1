"""Parts of creatures that several drawers share: coats, eyes, ears, horns, legs, tails, wings."""
