"""The nouns of the house: frozen typed dataclasses, no I/O, nothing from other packages."""
