"""Rules about what one language says by itself: keys, addresses, facts, days, and what is still to be written."""
