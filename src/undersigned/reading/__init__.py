"""Document to Reading, pure: one kind of finding a module, in the order that ``reader`` tells."""
