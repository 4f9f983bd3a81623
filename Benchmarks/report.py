"""Turns the runs into tables, ratios and budgets."""

from dataclasses import dataclass
from statistics import median

HUGO = "hugo"
PAGES = "studyguide, pages only"
EVERYTHING = "studyguide, everything"

SMALL, LARGE = 1_000, 10_000


@dataclass(frozen=True)
class Budget:
    """A number that must stay at or below its limit."""

    name: str
    limit: float
    value: float | None
    """None when the sizes that it needs were not measured."""
    unit: str = ""

    @property
    def met(self):
        """Whether it was measured and kept."""
        return self.value is not None and self.value <= self.limit

    def __str__(self):
        limit = f"at most {self.limit:.3g}{self.unit}"
        if self.value is None:
            return f"- **not measured**: {self.name} ({limit})"
        verdict = "met" if self.met else "missed"
        return f"- **{verdict}**: {self.name}: {self.value:.3g}{self.unit} ({limit})"


class Results:
    """The runs of every command at every size, in the order in which they were made."""

    def __init__(self):
        self._runs = {}

    def add(self, size, command, run):
        """Keeps one more run."""
        self._runs.setdefault((size, command), []).append(run)

    def median(self, size, command, quantity):
        """The median of a quantity (`wall`, `cpu`, `peak`), or None without runs."""
        values = self.values(size, command, quantity)
        return median(values) if values else None

    def ratio(self, size, command, quantity):
        """The median of the quotients to Hugo's run of the same round, or None without runs."""
        pairs = list(zip(self.values(size, command, quantity), self.values(size, HUGO, quantity)))
        return median(own / hugo for own, hugo in pairs) if pairs else None

    def growth(self, command, small=SMALL, large=LARGE):
        """How many times the wall time of the small size the large one takes, or None."""
        before, after = (self.median(size, command, "wall") for size in (small, large))
        return after / before if before and after else None

    def values(self, size, command, quantity):
        """A quantity of all runs of a command at a size."""
        return [getattr(run, quantity) for run in self._runs.get((size, command), [])]

    def keys(self):
        """All pairs of size and command that were measured."""
        return list(self._runs)

    def as_json(self):
        """All runs as plain values."""
        return [{"chapters": size, "command": command, "round": number,
                 "wall_seconds": run.wall, "cpu_seconds": run.cpu, "peak_megabytes": run.peak}
                for (size, command), runs in self._runs.items()
                for number, run in enumerate(runs, 1)]


def budgets(results):
    """The design's budgets with what was measured."""
    at_large = f"at {LARGE:,} chapters"
    growth = f"{SMALL:,} → {LARGE:,} chapters"
    return [
        Budget(f"{PAGES}, wall time ÷ Hugo's {at_large}", 1 / 3,
               results.ratio(LARGE, PAGES, "wall")),
        Budget(f"{EVERYTHING}, wall time ÷ Hugo's pages {at_large}", 1.0,
               results.ratio(LARGE, EVERYTHING, "wall")),
        Budget(f"{EVERYTHING}, peak memory {at_large}", 400,
               results.median(LARGE, EVERYTHING, "peak"), " MB"),
        Budget(f"{PAGES}, {growth}", 12, results.growth(PAGES), " times"),
        Budget(f"{EVERYTHING}, {growth}", 12, results.growth(EVERYTHING), " times"),
    ]


def runs_table(results):
    """Medians of every command at every size, with the quotients to Hugo, pair by pair."""
    head = ["chapters", "command", "wall", "lowest–highest", "CPU", "peak memory",
            "wall ÷ Hugo", "CPU ÷ Hugo", "memory ÷ Hugo"]
    return _table(head, [_row(results, size, command) for size, command in results.keys()])


def growth_table(results, small, large):
    """How the wall time grows from the smallest to the largest size."""
    commands = [command for size, command in results.keys() if size == small]
    rows = [[command, f"{results.growth(command, small, large):.1f}"] for command in commands]
    return _table(["command", f"wall time, {small:,} → {large:,} chapters"], rows)


def _row(results, size, command):
    walls = results.values(size, command, "wall")
    ratios = ["" if command == HUGO else f"{results.ratio(size, command, quantity):.2f}"
              for quantity in ("wall", "cpu", "peak")]
    return [f"{size:,}", command, f"{median(walls):.2f} s", f"{min(walls):.2f}–{max(walls):.2f} s",
            f"{results.median(size, command, 'cpu'):.2f} s",
            f"{results.median(size, command, 'peak'):.0f} MB", *ratios]


def _table(head, rows):
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)
