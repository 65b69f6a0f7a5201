"""Claims against register and reference: one module a kind of claim, each a pure function to a verdict."""
