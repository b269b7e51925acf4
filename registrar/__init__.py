"""Webinar registration by plain e-mail.

How a message travels through this package:

`worker` waits on the mailbox (`mail.imap`) and calls `intake`. Intake first *captures* what waits there: the raw
bytes go into the database (`store`) and are committed before anything else happens. Then each captured message is
*settled*: `reader` parses and reads it in a child process (`mail.message`, `mail.automatic`, `reading`), `decision`
says what is to be done and why, `desk` carries that out: registrations and their history are written, `letters`
writes what is owed, `mail.compose` makes bytes of it and `outbox` stores them. One commit later the message is
*filed* in the mailbox, and `outbox` hands the letters to the SMTP server (`mail.smtp`).

What was written before comes along: a message that answers a letter of ours is decided beside that letter
(`decision.values.Correspondence`), and `deadlines` asks again, lets requests lapse and moves people up from the waitlist
when that is due. What is held for a person is settled, answered or dismissed through `held`, on the same path.
`decision.lifecycle` draws the states of a registration.

Each noun is a frozen dataclass beside the verb that makes it: Message (`parse`), Reading (`read`), Decision
(`decide`), Letter (`write`). Everything down to `letters` is pure: no clock, no socket, no database.
"""

__version__ = "0.1.0"
