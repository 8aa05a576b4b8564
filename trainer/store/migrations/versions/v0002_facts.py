"""An index over the newest revisions, for trends, and the cards of spaced repetition."""

import json
import zlib

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make both tables and fill the index from the reviews that are there."""
    facts = op.create_table(
        "facts",
        sa.Column("answer_id", sa.Integer, sa.ForeignKey("answers.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("kind", sa.String(40), primary_key=True),
        sa.Column("name", sa.String(200), primary_key=True),
        sa.Column("value", sa.Float),
        sa.Column("state", sa.String(40)),
    )
    op.create_index("ix_facts_kind_name", "facts", ["kind", "name"])
    op.create_table(
        "cards",
        sa.Column("question_id", sa.String(200), primary_key=True),
        sa.Column("due_at", sa.String(32), nullable=False, index=True),
        sa.Column("state", sa.Text, nullable=False),
    )
    connection = op.get_bind()
    newest = connection.execute(sa.text(
        "SELECT r.answer_id, r.review FROM revisions r WHERE r.number ="
        " (SELECT max(n.number) FROM revisions n WHERE n.answer_id = r.answer_id) ORDER BY r.answer_id"
    ))  # fmt: skip
    for answer_id, packed in newest.fetchall():
        review = json.loads(zlib.decompress(packed))["value"]
        rows = {}
        for each in review["delivery"]["measurements"]:
            rows["metric", each["metric"]] = (each["value"], None)
        for each in review["content"]["elements"]:
            rows["element", each["id"]] = (None, each["level"])
        for each in review["content"]["findings"]:
            rows["pitfall", each["rule"]] = (None, each["severity"])
        for (kind, name), (value, state) in rows.items():
            connection.execute(
                facts.insert().values(answer_id=answer_id, kind=kind, name=name, value=value, state=state)
            )
