"""One family of subjects a file; every drawer paints one subject on a canvas."""
