"""Lexicons: what a language calls things, one file ``languages/<iso>.toml`` a language.

A file has sections; each room of rules declares the shape of its section as a frozen
dataclass of tuples, strings and tables, and asks for it here:

    words = section("fr", "lists", ListWords)

The section ``[families]`` names words that stand for each other, and ``{text}`` in any phrase of the file means
one of the family of that name: "statement", "letter", "declaration". A family may name those above it.

The file is read once, and a key that is missing, unknown or of the wrong kind is refused
with file and key. A language without a file has no lexicon, and the reading says so.
"""

from __future__ import annotations

import functools
import re
import tomllib
from collections.abc import Mapping
from importlib.resources import files
from typing import Any, TypeVar

from pydantic import ConfigDict, TypeAdapter, ValidationError

from undersigned.errors import BadData, Place

Shape = TypeVar("Shape")

_STRICT = ConfigDict(extra="forbid", strict=False)
_FAMILIES = "families"
_NAMED = re.compile(r"\{\w+\}")


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
    return _validated(TypeAdapter(shape), lexicon[name], name, file)


def _validated(shape: TypeAdapter[Shape], part: Any, name: str, file: str) -> Shape:
    try:
        return shape.validate_python(part)
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


def without_families(read: dict[str, Any], *, file: str) -> dict[str, Any]:
    """The sections of a lexicon file with the families that its phrases name written out.

    Raises BadData where ``[families]`` is not a table of lists of words, or does not hold one that is named.
    """
    families = _validated(TypeAdapter(dict[str, tuple[str, ...]]), read.get(_FAMILIES, {}), _FAMILIES, file)
    alternatives: dict[str, str] = {}
    for name, words in families.items():
        written = _with_families(list(words), alternatives, (file, _FAMILIES))
        alternatives[f"{{{name}}}"] = f"({'|'.join(written)})"
    return {name: _with_families(part, alternatives, (file, name)) for name, part in read.items() if name != _FAMILIES}


def _with_families(part: Any, families: Mapping[str, str], where: tuple[str, str]) -> Any:
    """A part of a file, the families in its phrases written out. Raises BadData for one that is not there."""
    if isinstance(part, dict):
        return {key: _with_families(each, families, where) for key, each in part.items()}
    if isinstance(part, list):
        return [_with_families(each, families, where) for each in part]
    if not isinstance(part, str) or "{" not in part:
        return part
    file, section_name = where
    unknown = [name for name in _NAMED.findall(part) if name not in families]
    if unknown:
        told = f"{section_name}: {part!r} names {unknown[0]}, which [families] does not hold"
        raise BadData(told, where=Place(file=file))
    return _NAMED.sub(lambda name: families[name.group()], part)


@functools.cache
def _file(language: str) -> dict[str, Any]:
    if language not in languages():
        raise KeyError(language)
    name = f"languages/{language}.toml"
    return without_families(read_file((files("undersigned.reading") / name).read_bytes(), file=name), file=name)
