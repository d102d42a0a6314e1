"""Our own Vue components and their Python sides."""
