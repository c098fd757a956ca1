"""The hue of every status and verdict, as the classes of tokens.css: OKLCH degrees, and grey for those of 0 chroma."""

from __future__ import annotations

from collections.abc import Mapping

from claims.workflow import Status, Verdict

STATUS_HUES: Mapping[str, str] = {
    Status.PROPOSED: "hue-260 grey",
    Status.QUEUED: "hue-250",
    Status.CHECKING: "hue-80",
    Status.IN_REVIEW: "hue-310",
    Status.APPROVED: "hue-160",
    Status.PUBLISHED: "hue-190",
    Status.DISMISSED: "hue-260 grey",
    Status.WITHDRAWN: "hue-20",
}
VERDICT_HUES: Mapping[Verdict, str] = {
    Verdict.SUPPORTED: "hue-160",
    Verdict.REFUTED: "hue-20",
    Verdict.NOT_ENOUGH_EVIDENCE: "hue-250",
    Verdict.CONFLICTING: "hue-80",
    Verdict.NONE: "hue-310",
}
