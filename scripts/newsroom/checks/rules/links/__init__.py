"""Rules about links and pictures in texts: they lead to what is there, and ask no other host."""
