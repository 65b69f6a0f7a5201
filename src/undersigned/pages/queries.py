"""What may be asked of a page by its query string, and nothing else; each is read and refused in one place."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from undersigned.model.positions import PositionValue
from undersigned.model.statements import StatementKind

MOST_COMPARED = 6


def _empty_is_none(value: object) -> object:
    """A form sends its empty fields too."""
    return None if value == "" else value


Year = Annotated[int, Field(ge=1000, le=9999)]
Words = Annotated[str, Field(max_length=200)]


class NoQuery(BaseModel):
    """A page that takes no question."""

    model_config = ConfigDict(frozen=True, extra="ignore")


class SearchQuery(NoQuery):
    """Words and facets of a search; every field that is given narrows."""

    q: Words = Field(default="", description="Words, or beginnings of words, of title, subjects, place and forum.")
    body: Annotated[Words | None, BeforeValidator(_empty_is_none)] = Field(default=None, description="Id of a body.")
    year: Annotated[Year | None, BeforeValidator(_empty_is_none)] = Field(default=None, description="Year.")
    kind: Annotated[StatementKind | None, BeforeValidator(_empty_is_none)] = Field(
        default=None, description="What the text is called."
    )
    subject: Annotated[Words | None, BeforeValidator(_empty_is_none)] = Field(
        default=None, description="Words of a subject."
    )
    concerning: Annotated[Words | None, BeforeValidator(_empty_is_none)] = Field(
        default=None, description="A state or territory it is about, by name or code."
    )
    state: Annotated[Words | None, BeforeValidator(_empty_is_none)] = Field(
        default=None, description="A state, by name or code, that stands as `stance` says."
    )
    stance: Annotated[PositionValue | None, BeforeValidator(_empty_is_none)] = Field(
        default=None, description="Where `state` stands; by default, that it signed."
    )
    page: int = Field(default=1, ge=1, le=100_000, description="Which part of the results.")


class CompareQuery(NoQuery):
    """What to set side by side: states or statements, two to six."""

    state: list[Words] = Field(default=[], max_length=MOST_COMPARED, description="States, by name or code.")
    statement: list[Words] = Field(default=[], max_length=MOST_COMPARED, description="Ids of statements.")
