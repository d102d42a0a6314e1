"""Events of the page are read as if a stranger had sent them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sprite_tavern.core.errors import Invalid
from sprite_tavern.ui.incoming import (
    ENHANCE_FIELDS,
    SPRITE_FIELDS,
    card_id,
    edit_order,
    enhance_order,
    fields,
    sprite_order,
)

JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


@given(JSON)
def test_whatever_is_sent_is_refused_in_words(sent: object) -> None:
    for read in (sprite_order, enhance_order, edit_order, card_id):
        with pytest.raises(Invalid):
            read(sent)


@given(st.fixed_dictionaries(dict.fromkeys(SPRITE_FIELDS, JSON)))
def test_an_order_is_handed_on_as_it_is(sent: dict[str, object]) -> None:
    order = sprite_order(sent)
    assert {name: getattr(order, name) for name in SPRITE_FIELDS} == sent


def test_a_missing_or_unknown_field_is_named() -> None:
    complete = dict.fromkeys(ENHANCE_FIELDS, "x")
    with pytest.raises(Invalid, match="owner"):
        fields({**complete, "owner": "me"}, ENHANCE_FIELDS)
    del complete["style"]
    with pytest.raises(Invalid, match="style"):
        fields(complete, ENHANCE_FIELDS)
