"""Alembic migrations; run at start under an advisory lock."""
