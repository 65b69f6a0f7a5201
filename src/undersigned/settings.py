"""One frozen settings object, built at the door from environment and flags, and handed in.

Nothing below the door (``cli`` and ``web``) reads the environment.
"""

from __future__ import annotations

from pathlib import Path
from typing import Self

from platformdirs import user_data_path
from pydantic import Field, ModelWrapValidatorHandler, SecretStr, ValidationError, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from undersigned.errors import UsageError


class Settings(BaseSettings):
    """What a run may be told; each field is also an environment variable ``UNDERSIGNED_<NAME>``."""

    model_config = SettingsConfigDict(env_prefix="UNDERSIGNED_", frozen=True, extra="ignore")

    database: str | None = None
    """Database URL, ``sqlite:///…`` or ``postgresql://…``; by default an SQLite file in ``data_dir``."""

    data_dir: Path = user_data_path("undersigned", appauthor=False)
    """Where a user's own register and kept documents live."""

    max_bytes: int = Field(default=64 * 1024 * 1024, ge=1)
    """The largest document, in bytes, that is read."""

    site_url: str | None = None
    """Where the site can be reached from outside, for previews of shared links and feeds."""

    hosts: str | None = None
    """Further names, with commas between, that the site answers to beside this machine's own and ``site_url``'s."""

    secret: SecretStr | None = None
    """What the site signs cookies with; by default a key of its own in ``data_dir``."""

    max_upload: int = Field(default=8 * 1024 * 1024, ge=1)
    """The largest document, in bytes, that the site takes to read."""

    read_seconds: int = Field(default=20, ge=1)
    """How long the site reads one document before it gives up."""

    read_megabytes: int = Field(default=1024, ge=1)
    """How much memory the reading of one document may take."""

    editor: str | None = None
    """Who records and judges, by default the name of the user of the machine."""

    @model_validator(mode="wrap")
    @classmethod
    def _told_by_name(cls, values: object, build: ModelWrapValidatorHandler[Self]) -> Self:
        """Raises UsageError, with the name of the environment variable that is off."""
        try:
            return build(values)
        except ValidationError as error:
            first = error.errors()[0]
            name = f"UNDERSIGNED_{first['loc'][0]}".upper()
            raise UsageError(f"{name} is {first['input']!r}", hint=first["msg"]) from error

    @property
    def database_file(self) -> Path:
        """The file of the user's own register, where no other database is named."""
        return self.data_dir / "register.sqlite"
