"""The JSON edge: the public shapes of the model to JSON and to JSON Schema, by pydantic, in one place."""

from __future__ import annotations

import functools
import json
from collections.abc import Mapping
from typing import Any

from pydantic import TypeAdapter, ValidationError
from pydantic_core import to_jsonable_python

from undersigned.errors import BadData, Place
from undersigned.model.readings import Reading
from undersigned.model.records import StatementRecord
from undersigned.model.verdicts import CheckReport

SHAPES: Mapping[str, Any] = {"reading": Reading, "check": CheckReport, "statement": StatementRecord}
"""The shapes of the model by their names; those of other answers stand in ``cli/answers.py``."""


def to_json(value: Reading | CheckReport | StatementRecord, *, indent: int | None = 2) -> str:
    """``value`` as JSON with ``schema`` first; ``text`` is left out of a reading that holds none."""
    shape = _adapter(value.schema.split("/")[1]).dump_python(value, mode="json")
    reading = shape.get("reading", shape)
    if "text" in reading and reading["text"] is None:
        del reading["text"]
    return json.dumps(shape, ensure_ascii=False, indent=indent, separators=None if indent else (",", ":"))


def answer_to_json(answer: object) -> str:
    """An answer of the command line, a dataclass with its ``schema`` first, as JSON."""
    return json.dumps(to_jsonable_python(answer), ensure_ascii=False, indent=2)


def report_from_json(line: str, where: Place) -> CheckReport:
    """The report that ``to_json`` wrote. Raises BadData, with ``where`` it stands, for anything else."""
    try:
        shape = json.loads(line)
        if isinstance(shape, dict) and isinstance(shape.get("reading"), dict):
            shape["reading"].setdefault("text", None)
        report: CheckReport = _adapter("check").validate_python(shape)
    except (ValueError, ValidationError) as error:
        raise BadData("is no check report", where=where, hint="make it with 'undersigned check --jsonl'") from error
    return report


def reading_from_json(words: str, where: Place) -> Reading:
    """The reading that ``to_json`` wrote. Raises BadData, with ``where`` it stands, for anything else."""
    try:
        shape = json.loads(words)
        if isinstance(shape, dict):
            shape.setdefault("text", None)
        reading: Reading = _adapter("reading").validate_python(shape)
    except (ValueError, ValidationError) as error:
        raise BadData("is no reading of ours", where=where, hint="add the document again") from error
    return reading


def json_schema(kind: Any) -> dict[str, Any]:
    """The JSON Schema of what is printed of a ``kind``, a dataclass or a union of them."""
    schema = TypeAdapter(kind).json_schema(mode="serialization")
    for definition in (schema, *schema.get("$defs", {}).values()):
        if "text" in definition.get("properties", {}) and definition.get("title") == "Reading":
            definition["required"].remove("text")
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}


@functools.cache
def _adapter(shape: str) -> TypeAdapter[Any]:
    return TypeAdapter(SHAPES[shape])
