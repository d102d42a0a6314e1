"""The rules of the house; a method is a transaction."""
