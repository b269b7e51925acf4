"""Word tables of the reading, data only."""
