"""A second origin for the tests of this folder, which nobody may talk to."""

from tests.fakes.fixtures import _running_stranger, stranger

__all__ = ["_running_stranger", "stranger"]
