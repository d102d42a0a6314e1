"""The words the forge understands, one family a module."""
