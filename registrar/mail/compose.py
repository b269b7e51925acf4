"""How does a letter become bytes? Addresses, text and calendar into an RFC 5322 message."""
