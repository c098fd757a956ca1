"""What workers do beside the requests (Procrastinate): the tasks are small, the services do the work.

The services are imported when a job runs, for every command loads this file.
"""

from __future__ import annotations

from django.utils import timezone
from procrastinate import JobContext, RetryStrategy
from procrastinate.contrib.django import app

from claims.fetching.failures import NotFetched

#: After so many seconds without a sign of life a worker is taken for dead, and its jobs go to others.
SILENCE = 30
#: So often the page of a kept snapshot is asked for whose server is busy or away, before that is written down.
LOOKS = 3
#: Jobs that are over are forgotten after so many hours.
KEPT_HOURS = 24 * 14


# Waits 4, 16, 64, 256 seconds; the service says when it has been tried often enough.
@app.task(
    name="fetch_snapshot", queue="snapshots", retry=RetryStrategy(exponential_wait=4, retry_exceptions=[NotFetched])
)
def fetch_snapshot(snapshot_id: int) -> None:
    from claims.services.snapshots import take_snapshot

    take_snapshot(snapshot_id)


# Waits 60 and 3,600 seconds: a server that is being looked after is back within the hour.
@app.task(
    name="check_snapshot",
    queue="snapshots",
    pass_context=True,
    retry=RetryStrategy(max_attempts=LOOKS, exponential_wait=60, retry_exceptions=[NotFetched]),
)
def check_snapshot(context: JobContext, snapshot_id: int) -> None:
    from claims.services.checks import check_snapshot

    check_snapshot(snapshot_id, is_last=context.job.attempts + 1 >= LOOKS)


@app.periodic(cron="41 * * * *")
@app.task(name="ask_for_checks", queueing_lock="ask_for_checks")
def ask_for_checks(timestamp: int) -> None:
    """Have this hour's share of the cited pages looked at again."""
    from claims.services.checks import ask_for_checks

    ask_for_checks(timezone.now())


# What does not arrive is tried again by the service, which writes down each try with the job of the next. The job
# itself is repeated where not even that could be written down.
@app.task(name="deliver", queue="webhooks", retry=RetryStrategy(max_attempts=8, exponential_wait=5))
def deliver(delivery_id: int, number: int) -> None:
    from claims.services.deliveries import deliver

    deliver(delivery_id, number)


@app.task(name="make_export", queue="exports", retry=RetryStrategy(max_attempts=3, wait=60))
def make_export(export_id: int) -> None:
    from claims.services.exports import make_export
    from claims.views.report_formats import EXPORTED

    make_export(export_id, reports=EXPORTED)


@app.task(name="make_words", queue="words", retry=RetryStrategy(max_attempts=3, wait=60))
def make_words() -> None:
    """Make the words by which searches find what came in with a file, where whoever brought it in has not yet."""
    from claims.services.exchange.words import make_words

    for _made in make_words():
        pass


# Else those would wait for the next file: whose job was over, or came back with no backup, when something broke off.
@app.periodic(cron="*/10 * * * *")
@app.task(name="make_words_left", queue="words", queueing_lock="make_words_left")
def make_words_left(timestamp: int) -> None:
    """Make the words that are still awaited, though no job may know of them."""
    from claims.services.exchange.words import make_words

    for _made in make_words():
        pass


@app.periodic(cron="11 * * * *")
@app.task(name="delete_exports", queueing_lock="delete_exports")
def delete_exports(timestamp: int) -> None:
    """Delete the files that were kept for a week, and end what no worker finished."""
    from claims.services.exports import delete_exports

    delete_exports(timezone.now())


# A worker that died left nothing of it in the database, so the next one begins anew.
@app.task(name="run_import", queue="imports", retry=RetryStrategy(max_attempts=3, wait=60))
def run_import(import_id: int) -> None:
    from claims.services.imports import run_import

    run_import(import_id)


@app.periodic(cron="13 * * * *")
@app.task(name="delete_imports", queueing_lock="delete_imports")
def delete_imports(timestamp: int) -> None:
    """Delete files that were handed in and left for a week, and end what no worker finished."""
    from claims.services.imports import delete_imports

    delete_imports(timezone.now())


@app.periodic(cron="29 3 * * *")
@app.task(name="forget_deliveries", queueing_lock="forget_deliveries")
def forget_deliveries(timestamp: int) -> None:
    """Delete what was delivered, or given up, long ago."""
    from claims.services.deliveries import forget_deliveries

    forget_deliveries(timezone.now())


@app.periodic(cron="* * * * *")
@app.task(name="take_over", queueing_lock="take_over", pass_context=True)
async def take_over(context: JobContext, timestamp: int) -> None:
    """Give the jobs of workers that died to those that live."""
    jobs = context.app.job_manager
    for job in await jobs.get_stalled_jobs(seconds_since_heartbeat=SILENCE):
        if job.id != context.job.id:
            await jobs.retry_job(job, retry_at=timezone.now())


@app.periodic(cron="23 * * * *")
@app.task(name="forget_requests", queueing_lock="forget_requests")
def forget_requests(timestamp: int) -> None:
    """Delete what the API no longer needs to know of the requests that came."""
    from claims.services.allowances import forget_allowances
    from claims.services.keyed_requests import forget_keys

    forget_allowances()
    forget_keys()


@app.periodic(cron="17 3 * * *")
@app.task(name="forget", queueing_lock="forget", pass_context=True)
async def forget(context: JobContext, timestamp: int) -> None:
    """Delete jobs that were over long ago; the snapshots themselves tell how each came out."""
    await context.app.job_manager.delete_old_jobs(
        nb_hours=KEPT_HOURS, include_failed=True, include_cancelled=True, include_aborted=True
    )
