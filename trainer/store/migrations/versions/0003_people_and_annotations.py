"""Ids that travel, people, and what coaches say; the notes there were become annotations."""

import hashlib
import uuid
import zlib

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables, give every session and answer its id, carry the notes over."""
    op.create_table(
        "people",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("uid", sa.String(32), nullable=False, unique=True),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("called", sa.String(200), nullable=False, index=True),
        sa.Column("role", sa.String(20), nullable=False),
        sa.Column("mine", sa.Boolean, nullable=False),
        sa.Column("added_at", sa.String(32), nullable=False),
    )
    op.create_table(
        "aliases",
        sa.Column("alias", sa.String(200), primary_key=True),
        sa.Column("person_id", sa.Integer, sa.ForeignKey("people.id", ondelete="CASCADE"), nullable=False, index=True),
    )
    op.create_table(
        "bundles",
        sa.Column("digest", sa.String(64), primary_key=True),
        sa.Column("received_at", sa.String(32), nullable=False),
        sa.Column("person_id", sa.Integer, sa.ForeignKey("people.id", ondelete="CASCADE"), index=True),
        sa.Column("told", sa.Text, nullable=False),
    )
    op.execute("ALTER TABLE sessions ADD COLUMN learner_id INTEGER REFERENCES people (id)")
    op.create_index("ix_sessions_learner_id", "sessions", ["learner_id"])
    connection = op.get_bind()
    for name in ("sessions", "answers"):
        op.add_column(name, sa.Column("uid", sa.String(32)))
        table = sa.table(name, sa.column("id"), sa.column("uid"))
        ids = connection.execute(sa.select(table.c.id)).scalars().all()
        for each in ids:
            connection.execute(table.update().where(table.c.id == each).values(uid=uuid.uuid4().hex))
        op.create_index(f"uq_{name}_uid", name, ["uid"], unique=True)
    annotations = op.create_table(
        "annotations",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column(
            "session_id", sa.Integer, sa.ForeignKey("sessions.id", ondelete="CASCADE"), nullable=False, index=True
        ),
        sa.Column("answer_id", sa.Integer, sa.ForeignKey("answers.id", ondelete="CASCADE"), index=True),
        sa.Column("by", sa.String(32), nullable=False),
        sa.Column("author", sa.Text, nullable=False),
        sa.Column("kind", sa.String(40), nullable=False, index=True),
        sa.Column("key", sa.String(200), nullable=False),
        sa.Column("at", sa.String(32), nullable=False),
        sa.Column("body", sa.LargeBinary, nullable=False),
    )
    notes = connection.execute(sa.text("SELECT session_id, answer_id, written_at, note FROM notes ORDER BY id"))
    for session_id, answer_id, written_at, note in notes.fetchall():
        said = f"{session_id}\x1f{answer_id}\x1f".encode() + zlib.decompress(note)
        connection.execute(
            annotations.insert().values(
                session_id=session_id,
                answer_id=answer_id,
                by="",
                author='""',
                kind="note",
                key=hashlib.sha256(said).hexdigest()[:32],
                at=written_at,
                body=bytes(note),
            )
        )
    op.drop_table("notes")
