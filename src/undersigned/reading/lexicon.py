"""Lexicons: what a language calls things, one file ``languages/<iso>.toml`` a language.

A file has sections; each room of rules declares the shape of its section as a frozen
dataclass of tuples, strings and tables, and asks for it here:

    words = section("fr", "lists", ListWords)

The file is read once, and a key that is missing, unknown or of the wrong kind is refused
with file and key. A language without a file has no lexicon, and the reading says so.
"""

from __future__ import annotations

import functools
import tomllib
from importlib.resources import files
from typing import Any, TypeVar

from pydantic import ConfigDict, TypeAdapter, ValidationError

from undersigned.errors import BadData, Place

Shape = TypeVar("Shape")

_STRICT = ConfigDict(extra="forbid", strict=False)


@functools.cache
def languages() -> tuple[str, ...]:
    """ISO 639-1 codes of the languages that have a lexicon, sorted."""
    folder = files("undersigned.reading") / "languages"
    return tuple(sorted(f.name.removesuffix(".toml") for f in folder.iterdir() if f.name.endswith(".toml")))


@functools.cache
def section(language: str, name: str, shape: type[Shape]) -> Shape:
    """Section ``name`` of the lexicon of ``language``.

    Raises BadData where the section is missing or a key is not as ``shape`` says, and
    KeyError where the language has no lexicon (see ``languages``).
    """
    return read_section(_file(language), name, shape, file=f"languages/{language}.toml")


def read_section(lexicon: dict[str, Any], name: str, shape: type[Shape], *, file: str) -> Shape:
    """Section ``name`` of a parsed lexicon file as a ``shape``. Raises BadData with file and key."""
    if name not in lexicon:
        raise BadData(f"has no section [{name}]", where=Place(file=file))
    shape.__pydantic_config__ = _STRICT  # type: ignore[attr-defined]
    try:
        return TypeAdapter(shape).validate_python(lexicon[name])
    except ValidationError as error:
        first = error.errors()[0]
        key = ".".join(str(part) for part in (name, *first["loc"]))
        raise BadData(f"{key}: {first['msg']}", where=Place(file=file)) from error


def read_file(data: bytes, *, file: str) -> dict[str, Any]:
    """The sections of a lexicon file. Raises BadData with the line where it is no TOML."""
    try:
        return tomllib.loads(data.decode("utf-8"))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise BadData(f"is no TOML: {error}", where=Place(file=file)) from error


@functools.cache
def _file(language: str) -> dict[str, Any]:
    if language not in languages():
        raise KeyError(language)
    name = f"languages/{language}.toml"
    return read_file((files("undersigned.reading") / name).read_bytes(), file=name)
