"""The whole job in one terminal: embedded mail servers, sample mail, and what becomes of it."""
