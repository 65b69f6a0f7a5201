"""Whether a statement is one of those that a query asks for."""

from __future__ import annotations

from undersigned.model.dates import first_day, last_day
from undersigned.model.statements import Statement
from undersigned.register.view import StatementQuery
from undersigned.register.words import answers, statement_terms


def fits(statement: Statement, query: StatementQuery) -> bool:
    """Whether ``statement`` fits every field of ``query`` but ``signed_by``, which takes its attestations to tell.

    A statement dated to the month fits any day of that month.
    """
    first, last = first_day(statement.date), last_day(statement.date)
    return (
        (query.body is None or _in_body(statement, query.body))
        and (query.kind is None or statement.kind is query.kind)
        and (query.year is None or statement.date.startswith(f"{query.year:04d}"))
        and (query.since is None or last >= query.since)
        and (query.until is None or first <= query.until)
        and (query.subject is None or _about(statement, query.subject))
        and (not query.topics or not set(query.topics).isdisjoint(statement.subjects))
        and (query.concerning is None or query.concerning in statement.concerning)
        and (query.session is None or statement.session == query.session)
        and (query.words is None or answers(query.words, statement_terms(statement)))
    )


def newest_first(statement: Statement) -> tuple[str, str]:
    """Sort key, to be used with ``reverse=True``."""
    return statement.date, statement.id


def _in_body(statement: Statement, wanted: str) -> bool:
    """By id in any case, or by all the words of the forum's name."""
    if statement.body_id is not None and statement.body_id.casefold() == wanted.casefold():
        return True
    return all_words(wanted, statement.body)


def _about(statement: Statement, subject: str) -> bool:
    return any(all_words(subject, topic) for topic in statement.subjects)


def all_words(wanted: str, text: str) -> bool:
    """Whether every word of ``wanted`` stands in ``text``, in any case and also as part of a word."""
    there = text.casefold()
    return all(word in there for word in wanted.casefold().split())
