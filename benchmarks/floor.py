"""The quality floor: scores that must not fall, pinned with a digest of the pages they were reached on."""

import json
from pathlib import Path
from typing import NamedTuple

FLOOR = Path(__file__).parents[1] / "tests" / "quality_floor.json"
SLACK = 0.0005  # scores are kept to four digits


class Floor(NamedTuple):
    """Scores by field, and which pages and labels they belong to."""

    digest: str
    pages: int
    scores: dict[str, float]

    def falls(self, scores: dict[str, float]) -> dict[str, str]:
        """Field -> "floor -> score" for every field that fell."""
        return {
            field: f"{least:.4f} -> {scores[field]:.4f}"
            for field, least in self.scores.items()
            if scores[field] < least - SLACK
        }


def read_floor(path: Path = FLOOR) -> Floor | None:
    """The floor as last pinned, or None where none is yet."""
    return Floor(**json.loads(path.read_text("utf-8"))) if path.exists() else None


def pin(floor: Floor, path: Path = FLOOR, *, allow_regression: bool = False) -> None:
    """Write the floor. Raises SystemExit where that would lower a score and nobody said it may."""
    before = read_floor(path)
    if before and (lower := before.falls(floor.scores)) and not allow_regression:
        raise SystemExit(f"this would lower the floor: {lower}; if that is meant, add --allow-regression")
    rounded = {field: round(score, 4) for field, score in floor.scores.items()}
    path.write_text(json.dumps(floor._replace(scores=rounded)._asdict(), indent=1) + "\n", "utf-8")
