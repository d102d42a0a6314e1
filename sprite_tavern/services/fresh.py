"""Cards that this process has just written: telling of them needs no reading them again."""

from collections import OrderedDict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from uuid import UUID

from sprite_tavern.services.cards import Card

MOST = 500


class FreshCards:
    """Kept from just before the commit until the event of that version is heard.

    Other processes, and events of other versions, read the records instead.
    """

    def __init__(self) -> None:
        self._cards: OrderedDict[UUID, Card] = OrderedDict()

    @contextmanager
    def offering(self) -> Iterator[Callable[[Card], None]]:
        """Around a transaction: gives what takes its cards, and forgets them when it fails."""
        offered: list[UUID] = []

        def offer(card: Card) -> None:
            offered.append(card.id)
            self._cards[card.id] = card
            if len(self._cards) > MOST:
                self._cards.popitem(last=False)

        try:
            yield offer
        except BaseException:
            for card_id in offered:
                self._cards.pop(card_id, None)
            raise

    def take(self, card_id: UUID, version: int) -> Card | None:
        """The card of exactly this version, once."""
        card = self._cards.get(card_id)
        if card is None or card.version != version:
            return None
        return self._cards.pop(card_id)
