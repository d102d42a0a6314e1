"""Words and values that every part shares; no I/O beyond settings."""
