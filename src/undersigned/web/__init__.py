"""The live site and API: thin over ``pages``."""
