"""The time, as something that is handed in, so that a test can turn it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """Tells the time in UTC."""

    def now(self) -> datetime:
        """The present moment, timezone-aware, in UTC."""
        ...


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        """The present moment in UTC."""
        return datetime.now(UTC)


@dataclass(slots=True)
class TurnableClock:
    """A clock that stands still until it is turned."""

    moment: datetime = field(default_factory=lambda: datetime(2026, 1, 1, tzinfo=UTC))

    def now(self) -> datetime:
        """The moment the clock was last set to."""
        return self.moment

    def turn(self, by: timedelta) -> None:
        """Move the clock by ``by``, which may be negative: clocks do jump."""
        self.moment += by
