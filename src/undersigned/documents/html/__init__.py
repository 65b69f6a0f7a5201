"""HTML as found in the wild: its words with the element each stands in, and which of them are furniture."""
