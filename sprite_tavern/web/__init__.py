"""The doormat: origin, headers, limits, pictures, health."""
