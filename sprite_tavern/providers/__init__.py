"""One file for each maker or enhancer of pictures."""
