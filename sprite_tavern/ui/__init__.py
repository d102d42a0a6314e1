"""The door for people: NiceGUI pages and components."""
