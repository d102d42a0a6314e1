"""The REST door for scripts."""
