"""The work on the English samples."""

from __future__ import annotations

from claims.management.demo.task import Assignment, Correction, Finding, Piece, Question, Task
from claims.workflow import Status

CAMERON = Piece(
    url="https://www.gov.uk/government/history/past-prime-ministers/david-cameron",
    title="Past Prime Ministers: David Cameron",
    publisher="GOV.UK",
    quote="2010 to 2016",
    stance="refutes",
    comment="He had left office two years before 2018.",
    is_primary=True,
)
MAY = Piece(
    url="https://www.gov.uk/government/history/past-prime-ministers/theresa-may",
    title="Past Prime Ministers: Theresa May",
    publisher="GOV.UK",
    quote="2016 to 2019",
    stance="refutes",
    comment="She was Prime Minister throughout 2018.",
    is_primary=True,
    question="Who was Prime Minister of the United Kingdom in 2018?",
    answer="Theresa May, from 2016 to 2019.",
    medium="web_text",
)

BRIDGE = Assignment(
    file="harwick-bridge-reopens.txt",
    brought_in_by="editor2",
    days_ago=20,
    scale="international",
    tasks=(
        Task(
            quote="David Cameron was prime minister when engineers first warned of corrosion in 2018",
            text="David Cameron was prime minister when engineers first warned of corrosion in the Old Quay Bridge "
            "in 2018",
            kind="role",
            to=Status.PUBLISHED,
            checker="checker2",
            editor="editor2",
            claimant="a council report",
            evidence=(CAMERON, MAY),
            finding=Finding(
                label="false",
                conclusion="Theresa May was Prime Minister throughout 2018.",
                justification="David Cameron left office in July 2016 and Theresa May followed him until July 2019. We "
                "did not check when engineers first warned of corrosion.",
            ),
            notes=(("checker2", "The council has been asked for the report that the article mentions."),),
        ),
        Task(
            quote="is the only road crossing of the River Lode within eight miles",
            text="The Old Quay Bridge is the only road crossing of the River Lode within eight miles",
            kind="record",
            to=Status.WITHDRAWN,
            finding=Finding(
                label="unproven",
                conclusion="The article names no source for the eight miles.",
                justification="No map with the road crossings of the river was at hand when this was written.",
            ),
            withdrawn="Published too early: we had not asked the council for its map of road crossings.",
        ),
        Task(
            quote="a repair that took 14 months",
            text="The repair of the Old Quay Bridge took 14 months",
            kind="time",
            to=Status.APPROVED,
            editor="editor2",
            finding=Finding(
                label="",
                conclusion="The sum fits: April 2023 to June 2024 is 14 months.",
                justification="The article gives both months. Nothing but the article itself was compared.",
            ),
        ),
        Task(
            quote="Weight limits have been raised from 7.5 tonnes to 18 tonnes",
            text="Weight limits on the Old Quay Bridge have been raised from 7.5 tonnes to 18 tonnes",
            kind="comparison",
            to=Status.QUEUED,
        ),
        Task(
            quote="Two cafes and a bookshop closed for good",
            text="Two cafes and a bookshop closed for good",
            kind="event",
            to=Status.DISMISSED,
            dismissed_as="out_of_scope",
        ),
    ),
    correction=Correction(recipient="Editors of the Harwick Post", address="newsdesk@example.org"),
)

LIBRARY = Assignment(
    file="lowmoor-library-numbers.txt",
    brought_in_by="checker2",
    days_ago=8,
    scale="international",
    tasks=(
        Task(
            quote="Loans of e-books tripled over the same period, from 90,000 to 270,000",
            text="Loans of e-books at Lowmoor's public libraries tripled from 90,000 in 2019 to 270,000 in 2024",
            kind="comparison",
            to=Status.IN_REVIEW,
            checker="checker1",
            finding=Finding(
                label="unproven",
                conclusion="The two figures fit the word “tripled”, but the report behind them was not at hand.",
                justification="270,000 is three times 90,000. The city's report was not public when we looked.",
            ),
        ),
        Task(
            quote="The service employs 96 people and 210 volunteers",
            text="The Lowmoor library service employs 96 people and 210 volunteers",
            kind="quantity",
            to=Status.CHECKING,
            checker="checker2",
            notes=(("checker2", "@editor2 Do volunteers count as employed? The sentence can be read both ways."),),
            asked=(
                Question(
                    name="The press office of Lowmoor libraries",
                    part="claimant",
                    medium="email",
                    question="How many people did the service employ at the end of the year, volunteers left out?",
                    outcome="answered",
                    answer="Ninety-six, of whom 31 work part time.",
                ),
            ),
        ),
    ),
)

WILDFIRE = Assignment(
    file="northfield-wildfire-season.txt", brought_in_by="editor1", days_ago=1, scale="international", tasks=()
)

ASSIGNMENTS = (BRIDGE, LIBRARY, WILDFIRE)
