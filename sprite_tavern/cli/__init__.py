"""The door for people at a shell."""
