"""Lists that no rule knows, judged by how like they are to lists of which it is known who signed.

Rules come first. Where they find no signatory, or pass a list over, each list of states is
described by its marks (``marks``): its length and place, the words around it, which of the reader's own word lists
match there. A weight for every mark (``weights.csv``) says how much it speaks for signatories or against; they are
fitted to the gold documents of this project and to nothing else (``scripts/fit_lists.py``).
"""

from undersigned.reading.likeness.lists import likely_lists, lists_beside, without_unlike

__all__ = ["likely_lists", "lists_beside", "without_unlike"]
