"""From an embedding to a person: the gallery and the open-set decision."""
