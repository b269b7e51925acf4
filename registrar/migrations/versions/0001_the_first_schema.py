"""The first schema."""

import sqlalchemy as sa
from alembic import op


revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring the schema to this revision."""
    op.create_table(
        "inbound_message",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("message_id", sa.String(), nullable=False),
        sa.Column("raw", sa.LargeBinary(), nullable=False),
        sa.Column("headers_only", sa.Boolean(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("captured_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column(
            "state",
            sa.Enum("captured", "settled", "held", name="messagestate_known", native_enum=False, length=32),
            nullable=False,
        ),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("settled_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column(
            "filing",
            sa.Enum("done", "held", "automatic", name="filing_known", native_enum=False, length=32),
            nullable=True,
        ),
        sa.Column("author_email", sa.String(), nullable=False),
        sa.Column("author_name", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column(
            "intent",
            sa.Enum(
                "register",
                "cancel",
                "change",
                "update",
                "question",
                "rsvp",
                "automatic",
                "other",
                name="intent_known",
                native_enum=False,
                length=32,
            ),
            nullable=True,
        ),
        sa.Column(
            "authentication",
            sa.Enum("pass", "fail", "unknown", name="authentication_known", native_enum=False, length=32),
            nullable=True,
        ),
        sa.Column("reasons", sa.JSON(), nullable=False),
        sa.Column("error", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("digest"),
    )
    with op.batch_alter_table("inbound_message", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_inbound_message_captured_at"), ["captured_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_inbound_message_message_id"), ["message_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_inbound_message_state"), ["state"], unique=False)

    op.create_table(
        "session",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("starts", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends", sa.DateTime(timezone=True), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("capacity", sa.Integer(), nullable=True),
        sa.Column("join_url", sa.String(), nullable=False),
        sa.Column("phone", sa.String(), nullable=False),
        sa.Column(
            "status",
            sa.Enum(
                "offered", "cancelled", name="sessionstatus_known", native_enum=False, create_constraint=True, length=32
            ),
            nullable=False,
        ),
        sa.PrimaryKeyConstraint("number"),
    )
    with op.batch_alter_table("session", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_session_starts"), ["starts"], unique=False)

    op.create_table(
        "mailbox_copy",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("folder", sa.String(), nullable=False),
        sa.Column("uidvalidity", sa.Integer(), nullable=False),
        sa.Column("uid", sa.Integer(), nullable=False),
        sa.Column("inbound_id", sa.Integer(), nullable=False),
        sa.Column("filed_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["inbound_id"],
            ["inbound_message.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("folder", "uidvalidity", "uid"),
    )
    with op.batch_alter_table("mailbox_copy", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_mailbox_copy_inbound_id"), ["inbound_id"], unique=False)

    op.create_table(
        "registration",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=True),
        sa.Column("name_key", sa.String(), nullable=False),
        sa.Column("email", sa.String(), nullable=True),
        sa.Column("agency", sa.String(), nullable=True),
        sa.Column("session_number", sa.Integer(), nullable=True),
        sa.Column(
            "status",
            sa.Enum(
                "pending",
                "confirmed",
                "waitlisted",
                "cancelled",
                "lapsed",
                name="registrationstatus_known",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("missing", sa.JSON(), nullable=False),
        sa.Column("author_email", sa.String(), nullable=False),
        sa.Column("author_name", sa.String(), nullable=False),
        sa.Column("inbound_id", sa.Integer(), nullable=True),
        sa.Column("uid", sa.String(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column(
            "rsvp",
            sa.Enum("accepted", "declined", "tentative", name="rsvp_known", native_enum=False, length=32),
            nullable=True,
        ),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("confirmed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["inbound_id"],
            ["inbound_message.id"],
        ),
        sa.ForeignKeyConstraint(
            ["session_number"],
            ["session.number"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("uid"),
    )
    with op.batch_alter_table("registration", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_registration_author_email"), ["author_email"], unique=False)
        batch_op.create_index(batch_op.f("ix_registration_email"), ["email"], unique=False)
        batch_op.create_index(batch_op.f("ix_registration_inbound_id"), ["inbound_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_registration_session_number"), ["session_number"], unique=False)
        batch_op.create_index(batch_op.f("ix_registration_status"), ["status"], unique=False)
        batch_op.create_index(
            "one_live_registration",
            ["email", "name_key", "session_number"],
            unique=True,
            sqlite_where=sa.text(
                "status IN ('pending', 'confirmed', 'waitlisted') AND email IS NOT NULL AND session_number IS NOT NULL"
            ),
            postgresql_where=sa.text(
                "status IN ('pending', 'confirmed', 'waitlisted') AND email IS NOT NULL AND session_number IS NOT NULL"
            ),
        )

    op.create_table(
        "accommodation_request",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("registration_id", sa.Integer(), nullable=True),
        sa.Column("inbound_id", sa.Integer(), nullable=True),
        sa.Column(
            "code",
            sa.Enum(
                "sign_language",
                "captions",
                "screen_reader",
                "large_print",
                "braille",
                "materials_in_advance",
                "transcript",
                "audio_description",
                "assistive_listening",
                "phone",
                "language",
                "breaks",
                "other",
                name="accommodation_known",
                native_enum=False,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column(
            "status",
            sa.Enum("received", "withdrawn", name="accommodationstatus_known", native_enum=False, length=32),
            nullable=False,
        ),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["inbound_id"],
            ["inbound_message.id"],
        ),
        sa.ForeignKeyConstraint(
            ["registration_id"],
            ["registration.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("accommodation_request", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_accommodation_request_inbound_id"), ["inbound_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_accommodation_request_registration_id"), ["registration_id"], unique=False)

    op.create_table(
        "history_entry",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("registration_id", sa.Integer(), nullable=False),
        sa.Column("inbound_id", sa.Integer(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("actor", sa.String(), nullable=False),
        sa.Column("action", sa.String(), nullable=False),
        sa.Column(
            "status",
            sa.Enum(
                "pending",
                "confirmed",
                "waitlisted",
                "cancelled",
                "lapsed",
                name="registrationstatus_known",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("reason", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["inbound_id"],
            ["inbound_message.id"],
        ),
        sa.ForeignKeyConstraint(
            ["registration_id"],
            ["registration.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("history_entry", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_history_entry_registration_id"), ["registration_id"], unique=False)

    op.create_table(
        "outbox_entry",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "confirmed",
                "details_missing",
                "session_unavailable",
                "already_registered",
                "summary",
                "cancelled",
                "received",
                "reminder",
                name="letterkind_known",
                native_enum=False,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("once_key", sa.String(), nullable=True),
        sa.Column("recipient", sa.String(), nullable=False),
        sa.Column("address_key", sa.String(), nullable=False),
        sa.Column("text_digest", sa.String(), nullable=False),
        sa.Column("envelope_from", sa.String(), nullable=False),
        sa.Column("message_id", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("raw", sa.LargeBinary(), nullable=False),
        sa.Column("inbound_id", sa.Integer(), nullable=True),
        sa.Column("registration_id", sa.Integer(), nullable=True),
        sa.Column("answers", sa.Boolean(), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "queued",
                "sending",
                "sent",
                "unknown",
                "failed",
                "withheld",
                name="letterstate_known",
                native_enum=False,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("next_attempt_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("attempted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("repeated", sa.Boolean(), nullable=False),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("code", sa.Integer(), nullable=True),
        sa.Column("error", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["inbound_id"],
            ["inbound_message.id"],
        ),
        sa.ForeignKeyConstraint(
            ["registration_id"],
            ["registration.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("message_id"),
        sa.UniqueConstraint("once_key"),
    )
    with op.batch_alter_table("outbox_entry", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_outbox_entry_inbound_id"), ["inbound_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_outbox_entry_registration_id"), ["registration_id"], unique=False)
        batch_op.create_index("letters_due", ["state", "next_attempt_at"], unique=False)
        batch_op.create_index("letters_of_address", ["address_key", "created_at"], unique=False)
        batch_op.create_index("letters_of_hour", ["created_at", "answers"], unique=False)


def downgrade() -> None:
    """Take this revision back."""
    with op.batch_alter_table("outbox_entry", schema=None) as batch_op:
        batch_op.drop_index("letters_of_hour")
        batch_op.drop_index("letters_of_address")
        batch_op.drop_index("letters_due")
        batch_op.drop_index(batch_op.f("ix_outbox_entry_registration_id"))
        batch_op.drop_index(batch_op.f("ix_outbox_entry_inbound_id"))

    op.drop_table("outbox_entry")
    with op.batch_alter_table("history_entry", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_history_entry_registration_id"))

    op.drop_table("history_entry")
    with op.batch_alter_table("accommodation_request", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_accommodation_request_registration_id"))
        batch_op.drop_index(batch_op.f("ix_accommodation_request_inbound_id"))

    op.drop_table("accommodation_request")
    with op.batch_alter_table("registration", schema=None) as batch_op:
        batch_op.drop_index(
            "one_live_registration",
            sqlite_where=sa.text(
                "status IN ('pending', 'confirmed', 'waitlisted') AND email IS NOT NULL AND session_number IS NOT NULL"
            ),
            postgresql_where=sa.text(
                "status IN ('pending', 'confirmed', 'waitlisted') AND email IS NOT NULL AND session_number IS NOT NULL"
            ),
        )
        batch_op.drop_index(batch_op.f("ix_registration_status"))
        batch_op.drop_index(batch_op.f("ix_registration_session_number"))
        batch_op.drop_index(batch_op.f("ix_registration_inbound_id"))
        batch_op.drop_index(batch_op.f("ix_registration_email"))
        batch_op.drop_index(batch_op.f("ix_registration_author_email"))

    op.drop_table("registration")
    with op.batch_alter_table("mailbox_copy", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_mailbox_copy_inbound_id"))

    op.drop_table("mailbox_copy")
    with op.batch_alter_table("session", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_session_starts"))

    op.drop_table("session")
    with op.batch_alter_table("inbound_message", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_inbound_message_state"))
        batch_op.drop_index(batch_op.f("ix_inbound_message_message_id"))
        batch_op.drop_index(batch_op.f("ix_inbound_message_captured_at"))

    op.drop_table("inbound_message")
