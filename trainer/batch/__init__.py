"""Many answers: each row to one line of JSON, in input order, on this machine's cores or on a cluster.

``rows`` takes the input apart, ``run`` judges it through a pool, ``Results`` keeps the lines and goes on after a kill,
``page`` makes the overview.
"""

from trainer.batch.pools import Cores, Pool
from trainer.batch.results import Results
from trainer.batch.rows import Row, count, rows
from trainer.batch.work import Outcome, judge, review, run

__all__ = ["Cores", "Outcome", "Pool", "Results", "Row", "count", "judge", "review", "rows", "run"]
