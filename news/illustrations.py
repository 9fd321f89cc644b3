"""Draws the abstract illustrations of the first news items: ``python news/illustrations.py``.

A statement: a shape, its place, size and colour; ``2*90,-20 disc … amber teal`` repeats it, moved, each in its colour.
"""

from __future__ import annotations

import math
from pathlib import Path

from PIL import Image, ImageDraw

NEWS = Path(__file__).resolve().parent
WIDTH, HEIGHT, SCALE = 1600, 1067, 2
PALETTE = {"deep": "#17495a", "teal": "#2f7f86", "amber": "#e0a458", "terra": "#c9704b", "sand": "#f3ece0"}
PALETTE |= {"sage": "#a9c3b0", "white": "#ffffff"}

PICTURES = {
    "2026-11-16-perspektive-inkluzije/cover": """disc 1180 420 330 white; disc 1180 420 230 amber .35
        path -80 120 500 60 560 560 980 560 78 sage; path -80 430 400 380 600 640 980 640 78 amber
        path -80 760 400 800 600 720 980 720 78 terra; path -80 1040 500 1060 560 800 980 800 78 teal
        4*0,80 path 980 560 1240 560 1300 330 1700 170 78 sage amber terra teal; 4*0,80 disc 980 560 22 white""",
    "2026-11-16-perspektive-inkluzije/usluge": """6*267,0 bar 0 0 267 267 sage; 6*267,0 bar 0 800 267 267 deep
        3*534,0 bar 0 267 267 267 teal; 3*534,0 bar 267 267 267 267 white; 3*534,0 bar 0 534 267 267 sand
        3*534,0 bar 267 534 267 267 amber; 3*534,0 arc 0 0 267 0 90 deep; 3*534,0 arc 534 267 267 90 180 amber
        3*534,0 disc 133 400 92 sage; 3*534,0 arc 267 534 267 270 360 terra; 3*534,0 disc 133 667 92 terra
        3*534,0 arc 534 801 267 180 270 white; 3*534,0 arc 0 1067 267 270 360 teal; 3*534,0 disc 400 933 92 amber""",
    "2026-11-16-perspektive-inkluzije/partnerstva": """disc 800 533 620 white; disc 610 420 290 teal .85
        disc 990 420 290 amber .8; disc 800 720 290 terra .75; disc 800 520 92 sand; disc 800 520 44 deep
        disc 200 180 60 sage; disc 1420 880 84 sage; disc 1430 180 34 terra; disc 190 900 34 teal""",
    "2026-11-16-perspektive-inkluzije/uloge": """disc 1110 300 170 amber; hill 470 70 2 1 sage; hill 560 50 4 .8 teal
        bar 0 830 1600 240 deep; bar -40 610 1680 230 terra; 5*290,0 bar 105 760 220 80 deep
        5*290,0 arc 215 762 110 180 360 deep; bar -40 572 1680 48 white; 12*145,0 disc 2 596 9 terra
        7*230,0 bar 100 890 130 14 teal 7; 7*230,0 bar 190 950 150 14 sage 7; 7*230,0 bar 60 1010 110 14 teal 7
        area sage -10 560 90 600 150 760 250 1080 -10 1080; area sage 1610 560 1510 600 1450 760 1350 1080 1610 1080""",
    "2023-03-30-klub-pirot/cover": """disc 1330 230 120 amber; hill 640 70 1 1 sage; hill 760 50 3.6 .9 teal
        house 540 880 520 white terra; area deep 700 860 700 520 900 520 900 860; disc 800 520 100 deep
        area amber 715 860 715 525 885 525 885 860; disc 800 522 85 amber; hill 880 16 2 .6 deep
        area amber 715 845 885 845 1150 1080 520 1080; area sand 755 845 845 845 960 1080 690 1080; disc 615 560 34 sage
        disc 985 560 34 sage; disc 240 700 90 deep; bar 232 700 16 190 deep""",
    "2023-03-30-klub-pirot/ucenje": """arc 800 690 560 180 360 sage 76; arc 800 690 450 180 360 amber 76
        arc 800 690 340 180 360 terra 76; arc 800 690 230 180 360 teal 76; disc 800 640 84 white; hill 990 14 1 1 teal
        area deep 170 620 800 740 1430 620 1430 970 800 1050 170 970; area white 200 560 790 700 790 1010 200 920
        area white 1400 560 810 700 810 1010 1400 920; 4*0,68 path 270 650 420 690 580 720 720 755 14 sage
        4*0,68 path 1330 650 1180 690 1020 720 880 755 14 sage""",
    "2023-03-30-klub-pirot/kreativnost": """disc 1330 130 34 deep
        5*0,180 path -120 240 420 -120 820 640 1720 130 120 sage amber terra teal deep; disc 1180 170 84 terra
        disc 330 200 58 white; disc 200 930 90 amber; disc 560 420 40 white .8; disc 1060 700 54 white .8""",
    "2023-03-30-klub-pirot/plastenici": """disc 310 210 100 amber; hill 520 60 3 1 sage; hill 640 30 1 .7 teal
        3*500,0 bar 90 560 420 240 white; 3*500,0 disc 300 560 210 white; 3*500,0 arc 300 560 218 180 360 deep 18
        3*500,0 bar 82 560 18 240 deep; 3*500,0 bar 500 560 18 240 deep; 3*500,0 arc 300 560 130 180 360 sage 12
        3*500,0 bar 296 345 10 460 sage; 3*500,0 bar 225 620 150 190 amber 12; bar 0 790 1600 290 terra
        6*0,54 bar 0 800 1600 16 deep; 20*84,0 disc 20 850 22 sage; 20*84,0 disc 62 958 26 sage""",
    "2022-11-04-predstavljanje-pirot/cover": """disc 800 560 500 white; disc 800 560 390 amber .3
        disc 800 560 280 amber; hill 620 60 2 1 sage; hill 720 50 5 .8 teal; 4*420,0 house 100 900 170 white terra
        3*420,0 house 320 900 140 sand deep; 4*420,0 bar 160 830 50 80 deep 8; 3*420,0 bar 368 780 44 44 amber 6
        hill 900 14 1 1 deep; path -50 1080 400 900 1000 1060 1700 950 44 sand""",
    "2026-10-26-javni-poziv-novi-pazar/cover": """disc 1250 220 130 amber; hill 380 60 1 1 sage; hill 480 40 4 .7 teal
        area deep -900 1100 720 500 880 500 2500 1100; area sage 690 1080 786 500 814 500 910 1080
        area sage 60 1080 745 500 765 500 300 1080; area sage 1540 1080 855 500 835 500 1300 1080
        5*0,105 disc 800 590 38 terra; 5*-118,105 disc 672 590 38 terra; 5*118,105 disc 928 590 38 terra
        5*0,105 disc 790 580 10 sand; 5*-118,105 disc 662 580 10 sand; 5*118,105 disc 918 580 10 sand""",
    "2023-02-13-partnerski-ugovori-krusevac/cover": """disc 800 533 480 white; arc 620 533 300 0 360 teal 96
        arc 980 533 300 0 360 amber 96; arc 620 533 300 280 335 teal 96; 2*1200,800 disc 200 133 60 sage""",
    "2026-11-02-rezultati-2023/cover": """disc 1240 330 250 white
        6*210,-98 bar 190 760 150 900 40 sage teal amber terra teal deep; bar 130 910 1340 160 sand
        bar 130 910 1340 18 deep 9; path 265 650 640 600 860 380 1315 150 14 terra; disc 265 650 32 terra
        disc 1315 150 44 amber""",
    "2026-11-09-okrugli-sto-prihvatiliste/cover": """disc 800 533 700 white .6; disc 800 110 84 teal
        disc 1049 191 84 amber; disc 1202 402 84 terra; disc 1202 664 84 sage; disc 1049 875 84 deep
        disc 800 956 84 teal; disc 551 875 84 amber; disc 398 664 84 terra; disc 398 402 84 sage; disc 551 191 84 deep
        disc 800 533 316 deep; disc 800 533 290 sand; house 715 640 170 terra amber; disc 800 576 34 sand""",
    "2025-02-20-samozaposljavanje-krusevac/cover": """disc 800 600 440 white; disc 800 600 310 amber .35
        5*280,-22 bar 173 620 14 500 teal; 5*280,-22 path 180 740 150 735 132 715 128 690 40 teal
        5*280,-22 path 180 720 210 715 228 695 232 670 40 teal; 5*280,-22 bar 313 500 14 600 deep
        5*280,-22 path 320 650 282 645 260 620 256 590 48 deep; 5*280,-22 path 320 600 358 595 380 570 384 540 48 deep
        5*280,-22 disc 320 480 34 terra; 5*280,-22 disc 180 606 26 amber; hill 890 60 5.6 .5 deep""",
}


class Sheet:
    """One picture in the making; each shape takes its colours and numbers and lies over the earlier ones."""

    def __init__(self) -> None:
        """Start with plain sand."""
        self.image = Image.new("RGB", (WIDTH * SCALE, HEIGHT * SCALE), PALETTE["sand"])
        self.move = (0.0, 0.0)

    def lay(self, kind: str, points: list[float], colour: str, alpha: float = 1, **how: float) -> None:
        """Lay one of Pillow's shapes, moved by the repetition that is on."""
        mask = Image.new("L", self.image.size)
        moved = [(number + self.move[index % 2]) * SCALE for index, number in enumerate(points)]
        getattr(ImageDraw.Draw(mask), kind)(moved, fill=round(255 * alpha), **how)
        self.image.paste(PALETTE[colour], mask=mask)

    def draw(self, words: list[str]) -> None:
        """Carry out one statement, as often as it says."""
        times, shape, *rest = words if "*" in words[0] else ["1*0,0", *words]
        count, dx, dy = map(float, times.replace("*", ",").split(","))
        numbers = [float(word) for word in rest if word not in PALETTE]
        colours = [word for word in rest if word in PALETTE]
        for turn in range(int(count)):
            self.move = (turn * dx, turn * dy)
            getattr(self, f"_{shape}")(colours[turn:] if len(colours) == count else colours, *numbers)

    def _disc(self, colours: list[str], x: float, y: float, r: float, alpha: float = 1) -> None:
        self.lay("ellipse", [x - r, y - r, x + r, y + r], colours[0], alpha)

    def _arc(self, colours: list[str], x: float, y: float, r: float, *span: float) -> None:
        how = {"start": span[0], "end": span[1], "width": round(sum(span[2:]) * SCALE)}
        self.lay("arc" if how["width"] else "pieslice", [x - r, y - r, x + r, y + r], colours[0], **how)

    def _bar(self, colours: list[str], x: float, y: float, *size: float) -> None:
        self.lay("rounded_rectangle", [x, y, x + size[0], y + size[1]], colours[0], radius=sum(size[2:]) * SCALE)

    def _area(self, colours: list[str], *points: float) -> None:
        self.lay("polygon", list(points), colours[0])

    def _path(self, colours: list[str], *ends: float) -> None:
        shares = [n / 240 for n in range(241)]
        a, b, c, d = (complex(*ends[i : i + 2]) for i in (0, 2, 4, 6))
        dots = [a * (1 - t) ** 3 + 3 * t * (1 - t) * (b * (1 - t) + c * t) + d * t**3 for t in shares]
        turns = [after - before for before, after in zip(dots[:1] + dots[:-1], dots[1:] + dots[-1:], strict=True)]
        aside = [1j * turn / abs(turn) * ends[8] / 2 for turn in turns]
        edge = [*map(complex.__add__, dots, aside), *[*map(complex.__sub__, dots, aside)][::-1]]
        self._area(colours, *(n for dot in edge for n in (dot.real, dot.imag)))
        for end in (dots[0], dots[-1]):
            self._disc(colours, end.real, end.imag, ends[8] / 2)

    def _hill(self, colours: list[str], base: float, rise: float, phase: float, waves: float) -> None:
        tops = [(x, base - rise * math.sin(phase + waves * x / WIDTH * math.tau)) for x in range(0, WIDTH + 9, 8)]
        self._area(colours, *(n for top in tops for n in top), WIDTH, HEIGHT, 0, HEIGHT)

    def _house(self, colours: list[str], x: float, y: float, w: float) -> None:
        self._bar(colours, x, y - w * 0.75, w, w * 0.75)
        self._area(colours[1:], x - w * 0.12, y - w * 0.74, x + w / 2, y - w * 1.25, x + w * 1.12, y - w * 0.74)


def main() -> None:
    """Draw every picture into its bundle, at its true size and without metadata."""
    for name, statements in PICTURES.items():
        sheet = Sheet()
        for statement in statements.replace("\n", ";").split(";"):
            sheet.draw(statement.split())
        image = sheet.image.resize((WIDTH, HEIGHT), Image.Resampling.LANCZOS)
        image.save(NEWS / f"{name}.jpg", "JPEG", quality=88, optimize=True, progressive=True)


if __name__ == "__main__":
    main()
