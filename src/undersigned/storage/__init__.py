"""One engine, one history of migrations, one chain: what the register and the letters keep their rows with."""
