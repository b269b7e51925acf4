"""RFC 5322, MIME, IMAP and SMTP. Nothing in here knows what a webinar is."""
