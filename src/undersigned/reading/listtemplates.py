"""What stands around one of the phrases of a key of ``[lists]`` in each expression that is made of nothing else."""

from __future__ import annotations

from collections.abc import Mapping

HEADING = (
    r"(?:{{}})[^\w]*(?:\d{{{{1,3}}}}|[(（\[][^()（）\[\]\n]{{{{1,50}}}}[)）\]])?"
    r"(?:[^\w]*(?:{orders}))?(?:\s*\([^()\n]{{{{4,50}}}}\))?[^\w]*$"
)
"""A heading with the number of states behind it, or other words in brackets, and in which order: "Signatories (32)"."""

PHRASES: Mapping[str, tuple[str, str]] = {
    "rest_label": ("rest_labels", r"[\W\d_]*(?:{})[\W\d_]*"),
    "lead": ("leads", "{}"),
    "participle": ("participles", "{}"),
    "object": ("objects", "{}"),
    "vehicle": ("vehicles", r"^\W*(?:{})(?:[^.;:\n]{{0,90}}[,،，]|[\s,،，]*$)\s*"),
    "made_by": ("made_by", "{}"),
    "collective": ("collectives", "{}"),
    "defines": ("defines", "{}"),
    "promise": ("promises", "{}"),
    "gathered": ("gathered", "{}"),
    "campaigner": ("campaigners", r"\W+(?:{})"),
    "idle": ("idle", "{}"),
    "calling": ("callings", r"\s+(?:{})\s+"),
    "speaking": ("speaking", r"(?:^|[,،，])\W*(?:{})\W*$"),
    "wrote": ("wrote", r"(?:{})\W*\Z"),
    "plural": ("plural", r"[\s)）\]]+(?:{})"),
    "presenting": ("presenting", r"\W*(?:{})\W*"),
    "presented": ("presented", r"[\s)）\]،]*(?:{})"),
    "opposing": ("opposing", r"[\s\W]*(?:{})\s*(?:\([^()\n]*\)|\d+)?\s*[:：\n–—]"),
    "author": ("authors", "{}"),
    "titled": ("titled", "{}"),
    "opinion": ("opinions", "{}"),
    "courtesy": ("courtesies", r"[\s\W]*(?:{})[^\n]{{0,100}}"),
    "partial": ("partial", r"(?:{})\W*(?:the\W+)?$"),
    "signing": ("signing", "{}"),
    "tail": ("tails", r"[\s,،，*†‡)）\]\d–—\-]*+(?:{})"),
    "tail_back": ("tails_back", r"[\s,،，*†‡)\]\d]*+(?:{})"),
    "tail_it": ("tails_it", r"[\s,،，*†‡)\]\d]*+(?:{})"),
    "byline": ("bylines", r"\s*(?:{})[)）\]。.]*(?=\n|\Z)"),
    "named_above": ("named_above", "{}"),
    "official": ("officials", "{}"),
    "represented": ("represented", r"\s*[,،，]?\s*(?:{})[^\n;；؛。,،，]{{0,90}}?(?=[\n;；؛。,،，]|\Z|\.(?:\s|\Z))"),
    "signed_mark": ("signed_marks", r"[(\[（]\s*(?:{})\s*[)\]）]"),
    "addressed": ("addressed", r"[^\w\n]*(?:{})"),
    "none_of": ("none_of", r"(?:^|\W)(?:{})\W+(?:\w{{1,3}}['’\s]+)?$"),
    "declaring": ("declaring", r"[\s,،，:;*†‡)\]\d–—\-]*+(?:{})"),
    "declaring_before": ("declaring_before", r"\W*(?:{})"),
    "veto": ("vetoes", "{}"),
    "paper": ("papers", "{}"),
    "paper_behind": ("papers_behind", r"\s*(?:{})"),
    "meeting": ("meetings", r"[\s,，]*(?:{})"),
    "present": ("present", "{}"),
    "itself": ("itself", "{}"),
    "denial": ("denials", "{}"),
    "later": ("later", "{}"),
    "further": ("further", "{}"),
    "withdrawn": ("withdrawn", "{}"),
    "withdrawing": ("withdrawing", r"(?:{})\s+$"),
    "own": ("own", "{}"),
    "but": ("but", "{}"),
    "members": ("members", "{}"),
    "picked": ("picked", "{}"),
    "open_end": ("open_end", r"[\s,;]*(?:{})"),
    "signature": ("signatures", r"[\s\W]*(?:{})[\s\W]*"),
    "office": ("offices", r"[\s\W]*(?:{})[\s\W]*"),
    "negative": ("negatives", r"\s*(?:{})[\s.]*"),
    "answer": ("answers", r"\W*(?:{})[\W]*"),
    "affirmative": ("affirmatives", r"\s*(?:{})[\s.]*"),
    "observer": ("observers", "{}"),
    "directory": ("directories", "{}"),
    "pending": ("pending", r"\s+(?:{})"),
    "unfinished": ("unfinished", r"[\s\W]*(?:\([^()\n]*\)[\s\W]*)?(?:{})"),
}
"""Patterns of nothing but phrases: the list of words that each is made of, and what stands around one of them."""
