"""Mistakes that turn what a sentence says: its negation, its floor, its unit, who it is about, and where."""

from __future__ import annotations

from mutations.mutation import Mutation, in_body, swapped

_REQUIRED = ("Prethodno iskustvo nije potrebno.", "No previous experience is required.")
_LEAST = ("Na svakoj radionici je najmanje 12 učesnika.", "At least 12 participants come to each workshop.")
_RISE = ("Broj zaposlenih je porastao za 15 odsto.", "The number of those in work rose by 15 per cent.")
_COURSE = ("Obuka traje šest nedelja.", "The course takes six weeks.")
_FIELD = ("Bašta ima 0,4 hektara.", "The garden has 0.4 hectares.")
_OPEN = ("Sala je vikendom otvorena za sve.", "At weekends the hall is open to all.")
_SHARE = ("Među učesnicima je 45 odsto žena.", "Of the participants, 45 per cent are women.")
_TRAINER = ("Obuku vodi Vesna Pavlović iz Niša.", "The course is run by Vesna Pavlović of Niš.")
_COUNTRIES = ("Došli su gosti iz Austrije, Mađarske i Albanije.", "Guests came from Austria, Hungary and Albania.")
_TOWN = ("Sledeći susret je u Vranju.", "The next meeting is in Vranje.")
_DAYS = ("Klub radi utorkom i četvrtkom.", "The club is open on Tuesdays and Thursdays.")
_PRICE = ("Cena je pala sa 400 na 250 dinara.", "The price fell from RSD 400 to RSD 250.")
_COLD = ("Temperatura je pala na minus 4 stepena.", "The temperature fell to minus 4 °C.")
_BEFORE = ("Za povratnike posle 1. januara 2022.", "For returnees after 1 January 2022.")
_CALL = ("Zakažite susret unapred. Zakazivanje je besplatno.", "Make an appointment. It is free of charge.")

MEANING = (
    Mutation("a “not” is lost", ("negations-differ",), in_body("en", swapped("No previous", "Previous")), _REQUIRED),
    Mutation("a “not” is added", ("negations-differ",), in_body("en", swapped("is open to", "is not open to")), _OPEN),
    Mutation("a floor is a ceiling", ("bounds-differ",), in_body("en", swapped("At least 12", "At most 12")), _LEAST),
    Mutation("a ceiling in Serbian", ("bounds-differ",), in_body("sr", swapped("najmanje 12", "najviše 12")), _LEAST),
    Mutation("a rise is a fall", ("bounds-differ",), in_body("en", swapped("rose by", "fell by")), _RISE),
    Mutation("after is before", ("bounds-differ",), in_body("sr", swapped("posle 1", "pre 1")), _BEFORE),
    Mutation("weeks are months", ("numbers-differ",), in_body("en", swapped("six weeks", "six months")), _COURSE),
    Mutation("hectares are kilometres", ("numbers-differ",), in_body("en", swapped("hectares", "km²")), _FIELD),
    Mutation("a minus is lost", ("numbers-differ",), in_body("en", swapped("minus 4", "4")), _COLD),
    Mutation("open is closed", ("opposites-differ",), in_body("en", swapped("hall is open", "hall is closed")), _OPEN),
    Mutation("women are men", ("opposites-differ",), in_body("sr", swapped("odsto žena", "odsto muškaraca")), _SHARE),
    Mutation("a family name is another", ("persons-differ",), in_body("en", swapped("Pavlović", "Petrović")), _TRAINER),
    Mutation("a family name is misspelt", ("foreign-word",), in_body("en", swapped("Pavlović", "Pavolvić")), _TRAINER),
    Mutation("a first name is another", ("persons-differ",), in_body("sr", swapped("Vesna", "Jasna")), _TRAINER),
    Mutation("a country is another", ("names-differ",), in_body("en", swapped("Austria", "Slovenia")), _COUNTRIES),
    Mutation("a country is left out", ("names-differ",), in_body("sr", swapped("Mađarske i ", "")), _COUNTRIES),
    Mutation("a town is another", ("names-differ",), in_body("en", swapped("Vranje", "Vršac")), _TOWN),
    Mutation("a weekday is another", ("dates-differ",), in_body("en", swapped("Tuesdays", "Mondays")), _DAYS),
    Mutation(
        "two prices change places",
        ("money-differ",),
        in_body("en", swapped("400 to RSD 250", "250 to RSD 400")),
        _PRICE,
    ),
    Mutation("a word is left in Serbian", ("foreign-word",), in_body("en", swapped("hall", "dvorište")), _OPEN),
    Mutation(
        "a sentence is left in Serbian",
        ("wrong-language",),
        in_body("en", swapped("It is free of charge", "Zakazivanje je besplatno")),
        _CALL,
    ),
    Mutation(
        "an editor's note is left", ("placeholder",), in_body("sr", swapped("u Vranju", "u Vranju [proveriti]")), _TOWN
    ),
)
