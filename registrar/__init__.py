"""Webinar registration by plain e-mail.

How a message travels through this package:

`worker` waits on the mailbox (`mail.imap`) and calls `intake`. Intake first *captures* what waits there: the raw
bytes go into the database (`store`) and are committed before anything else happens. Then each captured message is
*settled*: `reader` parses and reads it in a child process (`mail.message`, `mail.automatic`, `reading`), `decision`
says what is to be done and why, `desk` carries that out: registrations and their history are written, `letters`
writes what is owed, `mail.compose` makes bytes of it and `outbox` stores them. One commit later the message is
*filed* in the mailbox, and `outbox` hands the letters to the SMTP server (`mail.smtp`).

What was written before comes along: a message that answers a letter of ours is decided beside that letter
(`decision.values.Correspondence`), and `deadlines` asks again, lets requests lapse and moves people up from the
waitlist when that is due. What is held for a person is settled, answered or dismissed through `held`, on the same path.
`decision.lifecycle` draws the states of a registration.

Each noun is a frozen dataclass beside the verb that makes it: Message (`parse`), Reading (`read`), Decision
(`decide`), Letter (`write`).

The modules, each importing only from those above it:

    errors            what can go wrong
    vocabulary        the words of the field: intents, states, kinds of letters
    catalog           the sessions on offer
    roster            who is registered, seats left
    config            config.toml, checked
    limits            may another letter go to this address now?
    models            the tables
    mail/             what a message is made of; knows nothing of webinars
      message           bytes into a Message; below it `decoding`, `mime`, `smime`, `tnef`, `addresses`
      body              the author's own words, apart from quotes and signature
      authentication    is the author who From says it is?
      automatic         did a machine send it? Last by its words: phrases (`machine_wording`) and kinds of sentences
                        (`machine_sentences`, `machine_rows`), unless a person speaks (`person_wording`)
      compose           a letter into bytes
      bounces           what a server reports of mail that came back
      unsubscribe       the address that stops more of these
      imap, smtp        the mailbox and the submission server; I/O
    invites           iCalendar out and in
    reading/          a Message into a Reading; `reading.read` puts the answers of the other files together
    decision          a Message and its Reading into a Decision
    sieve             a pattern tried only on a text that holds what it needs
    when              the time of a session in words
    wording           what each template gets to know
    typesetting       a filled-in template as plain text and as HTML
    forms             what copies of a letter have in common, kept once
    letters           what is owed into a Letter. Down to here all is pure but config (its file), letters (its
                      templates) and imap, smtp: no clock, no socket, no database
    database          engine, schema (`migrations`), the one way to write
    reader            parsing and reading in a child process
    store             messages, sessions and registrations in and out of the database
    ledger            the writes of one transaction
    journal           many small transactions in a row, the disk following behind
    outbox_order      which letters of one registration wait for others
    attempts          each attempt written down before it is made
    outbox            letters stored and delivered
    dispatch          a letter's bytes, and which registrations it is about
    thread            which letter of ours a message answers
    stops             addresses that mail comes back from
    undelivered       which letter came back
    returns           mail for the outbox: what stops reminders, what came back
    desk              a Decision carried out
    intake            capture, settle, file
    copies            one letter to many
    stop_notices      who hears of them
    reminders         which are due
    deadlines         asked again, lapsed, moved up: what falls due for registrations that wait
    held              what a person does with a held message
    sittings          a session moved, cancelled, changed by staff, and everybody told
    happenings        what happened in some time, and how everything stands
    open_needs        which accommodation requests are open, for coordinators
    digests           which digests go to staff
    worker            what is done when
    service           the parts put together
    preview           a sample of every letter
    check             `registrar check`
    exports/          the lists that staff take away: `lists`, `attendees`, how they are written, what platforms accept
    first_config      `registrar init`
    demo/             the embedded show
    commands/         one function a command, a file for each thing that staff look after
    cli               which commands there are
    __main__          `python -m registrar`
"""

__version__ = "0.1.0"
