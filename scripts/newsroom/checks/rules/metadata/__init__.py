"""Rules about one file: its keys, its address, its facts and days, and what is still to be written."""
