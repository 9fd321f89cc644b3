"""Rules about files, menu and addresses: what lies in the project is found, fit to publish, and in nobody's way."""
