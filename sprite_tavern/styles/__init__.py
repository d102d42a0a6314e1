"""One file for each enhancement style."""
