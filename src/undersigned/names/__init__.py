"""Names of states: a string to its state, and the states named in running text. Exact, dated, never fuzzy guesses."""
