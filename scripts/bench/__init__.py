"""Benchmarks: this project beside others, in one run, on the same input."""
