"""The register out and in: one description of the tables, one module a format, and one way back."""
