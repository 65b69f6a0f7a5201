"""What a page does to those who see it otherwise or on little room."""

from __future__ import annotations

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page


def serious(page: Page) -> list[str]:
    """What a screen reader or weak eyes would trip over."""
    violations = Axe().run(page).response["violations"]
    return [
        f"{one['id']}: {one['help']}: {one['nodes'][0]['html'][:150]}"
        for one in violations
        if one["impact"] in ("serious", "critical")
    ]


def scrolls_sideways_by(page: Page) -> int:
    """Pixels by which the page is wider than its window."""
    wider: int = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    return wider
