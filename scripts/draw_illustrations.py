"""Draws the abstract illustrations of the first news items: ``python scripts/draw_illustrations.py``.

A picture is a line of statements: a shape, where it is, its size, its colour. ``5*90,-20 disc …`` repeats it, moved.
"""

from __future__ import annotations

import math
from pathlib import Path

from PIL import Image, ImageDraw

NEWS = Path(__file__).resolve().parent.parent / "news"
WIDTH, HEIGHT, SCALE = 1600, 1067, 2
PALETTE = {"deep": "#17495a", "teal": "#2f7f86", "amber": "#e0a458", "terra": "#c9704b", "sand": "#f3ece0"}
PALETTE |= {"sage": "#a9c3b0", "white": "#ffffff"}

PICTURES = {
    "2026-11-16-perspektive-inkluzije/cover": """disc 1180 420 330 white; disc 1180 420 230 amber .35
        path -80 120 500 60 560 560 980 560 78 sage; path -80 430 400 380 600 640 980 640 78 amber
        path -80 760 400 800 600 720 980 720 78 terra; path -80 1040 500 1060 560 800 980 800 78 teal
        path 980 560 1240 560 1300 330 1700 170 78 sage; path 980 640 1260 640 1340 410 1700 250 78 amber
        path 980 720 1280 720 1380 490 1700 330 78 terra; path 980 800 1300 800 1420 570 1700 410 78 teal
        4*0,80 disc 980 560 22 white""",
    "2026-11-16-perspektive-inkluzije/usluge": """6*267,0 bar 0 0 267 267 sage; 6*267,0 bar 0 800 267 267 deep
        3*534,0 bar 0 267 267 267 teal; 3*534,0 bar 267 534 267 267 amber; 3*534,0 arc 0 0 267 0 90 deep
        3*534,0 arc 534 267 267 90 180 terra; 3*534,0 disc 133 667 92 terra; 3*534,0 disc 400 400 92 sage
        3*534,0 arc 267 267 267 0 90 white; 3*534,0 arc 534 800 267 180 270 sand; 3*534,0 disc 133 400 50 amber
        3*534,0 arc 0 1067 267 270 360 teal; 3*534,0 disc 400 933 92 amber; 3*534,0 disc 400 933 40 sand""",
    "2026-11-16-perspektive-inkluzije/poredjenje": """disc 800 533 470 white; bar 180 290 130 230 teal 65
        bar 360 180 130 340 teal 65; bar 540 240 130 280 sage 65; bar 720 90 130 430 deep 65
        bar 900 210 130 310 sage 65; bar 1080 330 130 190 teal 65; bar 1260 140 130 380 deep 65
        bar 180 548 130 340 amber 65; bar 360 548 130 210 terra 65; bar 540 548 130 400 amber 65
        bar 720 548 130 270 terra 65; bar 900 548 130 420 amber 65; bar 1080 548 130 320 terra 65
        bar 1260 548 130 180 amber 65; bar 90 526 1400 16 deep 8""",
    "2026-11-16-perspektive-inkluzije/partnerstva": """disc 800 533 620 white; disc 610 420 290 teal .85
        disc 990 420 290 amber .8; disc 800 720 290 terra .75; disc 800 520 92 sand; disc 800 520 44 deep
        disc 200 180 60 sage; disc 1420 880 84 sage; disc 1430 180 34 terra; disc 190 900 34 teal""",
    "2026-11-16-perspektive-inkluzije/uloge": """disc 1130 300 150 amber; hill 520 60 2 1 sage; hill 640 40 4 .8 teal
        bar 0 800 1600 267 deep; 6*290,0 disc 100 800 0 deep; bar -40 520 1680 290 terra
        5*290,0 bar 105 650 220 160 deep 0; 5*290,0 disc 215 652 110 deep; bar -40 490 1680 44 sand
        5*290,0 disc 215 850 70 teal .5; 8*230,0 bar 30 880 130 14 teal 7; 7*230,0 bar 130 950 150 14 sage 7
        8*230,0 bar -50 1015 110 14 teal 7""",
    "2023-03-30-klub-pirot/cover": """disc 1330 230 120 amber; hill 640 70 1 1 sage; hill 760 50 3.6 .9 teal
        house 540 860 520 white terra; area deep 700 860 700 520 900 520 900 860; disc 800 520 100 deep
        area amber 715 860 715 525 885 525 885 860; disc 800 522 85 amber; hill 880 16 2 .6 deep
        area amber 715 845 885 845 1150 1080 520 1080; area sand 755 845 845 845 960 1080 690 1080
        disc 615 560 34 sage; disc 985 560 34 sage; disc 240 700 90 deep; bar 232 700 16 190 deep""",
    "2023-03-30-klub-pirot/ucenje": """arc 800 690 560 180 360 sage 76; arc 800 690 450 180 360 amber 76
        arc 800 690 340 180 360 terra 76; arc 800 690 230 180 360 teal 76; disc 800 640 84 white; hill 990 14 1 1 teal
        area deep 170 620 800 740 1430 620 1430 970 800 1050 170 970; area white 200 560 790 700 790 1010 200 920
        area white 1400 560 810 700 810 1010 1400 920; 4*0,68 path 270 650 420 690 580 720 720 755 14 sage
        4*0,68 path 1330 650 1180 690 1020 720 880 755 14 sage""",
    "2023-03-30-klub-pirot/kreativnost": """path -120 240 420 -120 820 640 1720 130 120 sage
        path -120 420 420 60 820 820 1720 310 120 amber; path -120 600 420 240 820 1000 1720 490 120 terra
        path -120 780 420 420 820 1180 1720 670 120 teal; path -120 960 420 600 820 1360 1720 850 120 deep
        disc 1180 170 84 terra; disc 330 200 58 white; disc 1330 130 34 deep; disc 250 930 96 amber
        disc 1240 960 70 sand; disc 420 985 34 sand; disc 560 420 40 white .8; disc 1060 700 54 white .8""",
    "2023-03-30-klub-pirot/plastenici": """disc 310 210 100 amber; hill 520 60 3 1 sage; hill 640 30 1 .7 teal
        3*500,0 bar 90 560 420 240 white; 3*500,0 disc 300 560 210 white; 3*500,0 arc 300 560 218 180 360 deep 18
        3*500,0 bar 82 560 18 240 deep; 3*500,0 bar 500 560 18 240 deep; 3*500,0 arc 300 560 130 180 360 sage 12
        3*500,0 bar 296 345 10 460 sage; 3*500,0 bar 225 620 150 190 amber 12; bar 0 790 1600 290 terra
        6*0,54 bar 0 800 1600 16 deep; 20*84,0 disc 20 850 22 sage; 20*84,0 disc 62 958 26 sage""",
    "2023-03-30-klub-pirot/posao": """disc 820 540 520 white; cog 560 600 280 16 teal; disc 560 600 150 sand
        disc 560 600 78 deep; cog 975 404 178 10 amber; disc 975 404 92 sand; disc 975 404 44 terra
        cog 1190 742 222 13 terra; disc 1190 742 118 sand; disc 1190 742 60 deep; disc 210 220 54 sage
        disc 1420 250 80 sage""",
    "2022-11-04-predstavljanje-pirot/cover": """disc 800 560 500 white; disc 800 560 390 amber .3; disc 800 560 280 amber
        hill 620 60 2 1 sage; hill 720 50 5 .8 teal; 4*420,0 house 100 900 170 white terra
        3*420,0 house 320 900 140 sand deep; 4*420,0 bar 160 830 50 80 deep 8; 3*420,0 bar 368 780 44 44 amber 6
        hill 900 14 1 1 deep; path -50 1080 400 900 1000 1060 1700 950 44 sand""",
    "2026-10-26-javni-poziv-novi-pazar/cover": """disc 1250 220 130 amber; hill 380 60 1 1 sage; hill 480 40 4 .7 teal
        area deep -900 1100 720 500 880 500 2500 1100; area sage 690 1080 786 500 814 500 910 1080
        area sage 60 1080 745 500 765 500 300 1080; area sage 1540 1080 855 500 835 500 1300 1080
        5*0,105 disc 800 590 38 terra; 5*-118,105 disc 672 590 38 terra; 5*118,105 disc 928 590 38 terra
        5*0,105 disc 790 580 10 sand; 5*-118,105 disc 662 580 10 sand; 5*118,105 disc 918 580 10 sand""",
    "2023-02-13-partnerski-ugovori-krusevac/cover": """disc 800 533 480 white; arc 620 533 300 0 360 teal 96
        arc 980 533 300 0 360 amber 96; arc 620 533 300 290 330 teal 96; 3*130,90 disc 130 130 30 sage
        3*130,90 disc 1210 780 30 terra""",
    "2026-11-02-rezultati-2023/cover": """disc 1240 330 250 white; bar 190 700 150 240 sage 40; bar 400 600 150 340 teal 40
        bar 610 640 150 300 amber 40; bar 820 470 150 470 terra 40; bar 1030 390 150 550 teal 40
        bar 1240 250 150 690 deep 40; bar 130 928 1340 18 deep 9; path 265 600 640 520 760 420 1315 130 14 terra
        disc 265 600 32 terra; disc 1315 130 44 amber""",
    "2026-11-09-okrugli-sto-prihvatiliste/cover": """disc 800 533 700 white .6; disc 800 110 84 teal; disc 1049 191 84 amber
        disc 1202 402 84 terra; disc 1202 664 84 sage; disc 1049 875 84 deep; disc 800 956 84 teal; disc 551 875 84 amber
        disc 398 664 84 terra; disc 398 402 84 sage; disc 551 191 84 deep; disc 800 533 316 deep; disc 800 533 290 sand
        house 715 640 170 terra amber; disc 800 580 36 sand; bar 764 580 72 60 sand""",
    "2025-02-20-samozaposljavanje-krusevac/cover": """disc 800 640 470 white; disc 800 640 330 amber .35
        hill 860 90 5.2 .5 terra; 4*340,0 sprout 170 900 330 teal; 3*340,0 sprout 340 910 470 deep
        3*340,0 sprout 430 930 230 sage; hill 960 40 5 .5 deep""",
}


class Sheet:
    """One picture in the making; each shape takes its numbers and colours and lies over the earlier ones."""

    def __init__(self) -> None:
        """Start with plain sand."""
        self.image = Image.new("RGB", (WIDTH * SCALE, HEIGHT * SCALE), PALETTE["sand"])
        self.move = (0.0, 0.0)

    def lay(self, kind: str, points: list[float], colour: str, alpha: float = 1, **how: float | str) -> None:
        """Lay one of Pillow's shapes, moved by the repetition that is on."""
        mask = Image.new("L", self.image.size)
        moved = [(number + self.move[index % 2]) * SCALE for index, number in enumerate(points)]
        getattr(ImageDraw.Draw(mask), kind)(moved, fill=round(255 * alpha), **how)
        self.image.paste(PALETTE[colour], mask=mask)

    def draw(self, words: list[str]) -> None:
        """Carry out one statement, as often as it says."""
        times, dx, dy = 1, 0.0, 0.0
        if "*" in words[0]:
            count, step = words.pop(0).split("*")
            times, (dx, dy) = int(count), map(float, step.split(","))
        numbers = [float(word) for word in words[1:] if word not in PALETTE]
        for turn in range(times):
            self.move = (turn * dx, turn * dy)
            getattr(self, f"_{words[0]}")(*numbers, colours=[word for word in words if word in PALETTE])

    def _disc(self, x: float, y: float, r: float, alpha: float = 1, *, colours: list[str]) -> None:
        self.lay("ellipse", [x - r, y - r, x + r, y + r], colours[0], alpha)

    def _arc(self, x: float, y: float, r: float, *span: float, colours: list[str]) -> None:
        how = {"start": span[0], "end": span[1]} | {"width": round(width * SCALE) for width in span[2:]}
        self.lay("arc" if "width" in how else "pieslice", [x - r, y - r, x + r, y + r], colours[0], **how)

    def _bar(self, x: float, y: float, w: float, h: float, r: float = 0, *, colours: list[str]) -> None:
        self.lay("rounded_rectangle", [x, y, x + w, y + h], colours[0], radius=r * SCALE)

    def _area(self, *points: float, colours: list[str]) -> None:
        self.lay("polygon", list(points), colours[0])

    def _path(self, *ends: float, colours: list[str]) -> None:
        shares, width = [step / 120 for step in range(121)], ends[8]
        weights = [((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3) for t in shares]
        dots = [sum(w * end for w, end in zip(ws, ends[i:8:2], strict=True)) for ws in weights for i in (0, 1)]
        self.lay("line", dots, colours[0], width=round(width * SCALE), joint="curve")
        self._disc(*dots[:2], width / 2, colours=colours)
        self._disc(*dots[-2:], width / 2, colours=colours)

    def _hill(self, base: float, rise: float, phase: float, waves: float, *, colours: list[str]) -> None:
        tops = [(x, base - rise * math.sin(phase + waves * x / WIDTH * math.tau)) for x in range(0, WIDTH + 9, 8)]
        self._area(*(n for top in tops for n in top), WIDTH, HEIGHT, 0, HEIGHT, colours=colours)

    def _house(self, x: float, y: float, w: float, *, colours: list[str]) -> None:
        self._bar(x, y - w * 0.75, w, w * 0.75, colours=colours)
        tip = (x - w * 0.12, y - w * 0.74, x + w / 2, y - w * 1.25, x + w * 1.12, y - w * 0.74)
        self._area(*tip, colours=colours[1:])

    def _sprout(self, x: float, y: float, h: float, *, colours: list[str]) -> None:
        self._path(x, y, x, y - h / 2, x, y - h / 2, x, y - h, 14, colours=colours)
        for side, up in ((-1, 0.45), (1, 0.62), (-1, 0.8), (1, 0.97)):
            self._arc(x, y - h * up, h * 0.24, *((180, 270) if side < 0 else (270, 360)), colours=colours)

    def _cog(self, x: float, y: float, r: float, teeth: float, *, colours: list[str]) -> None:
        turns = [(tooth + part) / teeth * math.tau for tooth in range(int(teeth)) for part in (0, 0.12, 0.42, 0.54)]
        rims = [r * (0.86, 1, 1, 0.86)[index % 4] for index in range(len(turns))]
        dots = [(x + rim * math.cos(turn), y + rim * math.sin(turn)) for rim, turn in zip(rims, turns, strict=True)]
        self._area(*(n for dot in dots for n in dot), colours=colours)


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
