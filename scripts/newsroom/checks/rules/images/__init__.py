"""Rules about photos and logos: there, readable, fit to publish, described, consented to."""
