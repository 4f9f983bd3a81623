"""What axe finds on a page."""

from axe_playwright_python.base import AXE_SCRIPT, AxeResults

RUN = "axe.run({ resultTypes: ['violations'] })"


def complaints(page) -> str:
    """A report of what is hard to use on the page as it stands; empty if nothing is."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE_SCRIPT)
    results = AxeResults(page.evaluate(RUN))
    return results.generate_report() if results.violations_count else ""
