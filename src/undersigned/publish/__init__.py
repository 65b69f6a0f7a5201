"""The register as static files that any host can serve: the pages of the live site, their twins, feeds and tables."""
