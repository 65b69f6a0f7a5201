"""The register: attestations and judgements, append-only, and the positions that follow from them."""
