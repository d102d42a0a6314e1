"""Pure picture work: decoding, grids, palettes, alpha, sheets."""
