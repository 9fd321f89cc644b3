"""Rules about Markdown: what a text is written as becomes what its editor meant, and nothing of it is lost."""
