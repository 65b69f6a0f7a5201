"""The facts we ship: tables that a non-programmer can correct, with a source for each row."""
