#!/usr/bin/env python3
"""Separates a press file and measures the ink that comes together on paper, overprinting included.

    ink_check.py FILE.pdf LIMIT [--text-pages]

Ghostscript renders every page inside its BleedBox to four plates; the sum of the four must stay at or under LIMIT per cent at
every place. With --text-pages a file of more than 8 pages must also have some on which only the black plate prints. Exit status: 0 nothing
found, 1 findings, 2 the file can't be read.
"""
import re
import subprocess
import sys

RESOLUTION = 24


def pages(path):
    """Width, height and the samples of each page: cyan, magenta, yellow, black of every pixel, 255 is full ink."""
    # Marks, which lie outside of the bleed, have all plates.
    render = subprocess.run(
        ["gs", "-q", "-dNOPAUSE", "-dBATCH", "-dSAFER", "-dOverprint=/simulate", "-dGraphicsAlphaBits=1", "-dTextAlphaBits=1",
         "-sDEVICE=pamcmyk32", f"-r{RESOLUTION}", "-dUseBleedBox", "-sOutputFile=-", path], stdout=subprocess.PIPE, check=False)
    if render.returncode != 0:
        sys.exit(2)
    data, at = render.stdout, 0
    while at < len(data):
        head = re.compile(rb"P7\n(?:.*\n)*?ENDHDR\n").match(data, at)
        if not head:
            sys.exit(2)
        width, height = (int(re.search(key + rb" (\d+)", head.group()).group(1)) for key in (rb"WIDTH", rb"HEIGHT"))
        at = head.end() + 4 * width * height
        yield data[head.end():at]


def main():
    path, limit = sys.argv[1], float(sys.argv[2])
    most, black, count, found = 0, 0, 0, False
    for count, page in enumerate(pages(path), 1):
        ink = max(sum(page[i:i + 4]) for i in range(0, len(page), 4)) / 2.55
        black += not any(page[0::4]) and not any(page[1::4]) and not any(page[2::4])
        most = max(most, ink)
        # Plates have 256 steps: four of them may be rounded up.
        if ink > limit + 1:
            found = True
            print(f"page {count}: {ink:.0f} % of ink come together, {limit:.0f} % are allowed")
    if "--text-pages" in sys.argv and black == 0 and count > 8:
        found = True
        print("no page prints on the black plate alone")
    print(f"{path}: {count} pages, {black} of them on the black plate alone, at most {most:.0f} % of ink")
    return 1 if found or count == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
