"""Words as search sees them: without accents, in one case, cut the same way for a question and for what is asked.

    "Côte d'Ivoire, COVID-19"  ->  cote  d  ivoire  covid  19

A question is answered by what holds, for each of its words, a word that begins with it.
"""

from __future__ import annotations

import re
import unicodedata

from undersigned.model.statements import Statement

_TERM = re.compile(r"[^\W_]+")


def terms(text: str) -> list[str]:
    """The words of ``text`` in order."""
    plain = unicodedata.normalize("NFKD", text)
    return _TERM.findall("".join(c for c in plain if not unicodedata.combining(c)).casefold())


def statement_terms(statement: Statement) -> list[str]:
    """The words by which ``statement`` is found: those of title, subjects, place and forum."""
    return terms(" ".join((statement.title, *statement.subjects, statement.place or "", statement.body)))


def answers(question: str, there: list[str]) -> bool:
    """Whether each word of ``question`` begins one of the words ``there``; a question without words has no answer."""
    asked = terms(question)
    return bool(asked) and all(any(word.startswith(term) for word in there) for term in asked)
