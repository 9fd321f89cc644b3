"""Rules about what two languages say differently: values, names, people, denials, opposites."""
