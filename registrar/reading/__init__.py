"""What does this message ask? read(message, catalog) -> Reading. Pure: no clock, no files, no network."""
