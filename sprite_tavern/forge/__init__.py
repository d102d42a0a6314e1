"""The offline artist: draws, enhances, repairs and animates sprites with no key and no network."""
