"""Places: the names of headings are those that the site gives them."""

from __future__ import annotations

import pytest
from newsroom.checks.places import places


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("## Šta dalje", {"sta-dalje"}),
        ("## Naslov „pod navodnicima“ i – crta", {"naslov-pod-navodnicima-i-crta"}),
        ("## Sa *kurzivom*, `kodom` i [vezom](x.md)", {"sa-kurzivom-kodom-i-vezom"}),
        ("## Ђурђевдан", {"djurdjevdan"}),
        ("Naslov\n------", {"naslov"}),
        ("> ## Naslov", {"naslov"}),
        ("## Isti\n\n## Isti\n\n## Isti", {"isti", "isti_1", "isti_2"}),
        ("## ???\n\n## !!!", {"_1", "_2"}),
        ("## Svoj {: #moj .klasa }", {"svoj", "moj"}),
        ('Pasus.\n{: id="mesto" }', {"mesto"}),
        ("Pasus #nema", set()),
    ],
)
def test_places(text: str, names: set[str]) -> None:
    assert places(text) == names
