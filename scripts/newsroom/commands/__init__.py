"""The commands of ``newsroom``, one file each."""
