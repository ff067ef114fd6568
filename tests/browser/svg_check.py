#!/usr/bin/env python3
"""Holds drawings (SVG) as PlanPublisher paints them against the same drawings in Chromium.

    svg_check.py [--program "dotnet …/planpublisher.dll"] [--keep DIR] [FILE.svg …]
    svg_check.py [--program …] [--keep DIR] --page output/PLAN/DOCUMENT/index.html

Every drawing is set on a page of its own, 256 pixels square, by `planpublisher typeset` and rasterised by poppler; Chromium
shows the same page. What is measured is the mean difference of a sample (red, green or blue), of the whole scale from 0 to 1.
A drawing passes with at most TOLERANCE and at most a third of what it differs from a white page (its ink: small letters alone differ by a quarter), or if a warning
names what is not painted as it should be. Without files the sample is taken from the drawings that Debian packages have put on
this machine (icon themes, documentation), and made by graphviz and gnuplot from the examples that come with them.

With --page the drawings are those of a web page that has been built, its charts above all, in the page's own fonts. Their words
must come out of the PDF as text (pdftotext), and the checks of tests/checks must find nothing in it.

Needs chromium, poppler-utils and imagemagick. Exits with 1 if a drawing fails, with 77 (skipped) if there is nothing to compare.
"""
import argparse
import collections
import glob
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from html import unescape

SIDE = 256
TOLERANCE = 0.02
REPOSITORY = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PROGRAM = os.path.join(REPOSITORY, "src/PlanPublisher.Cli/bin/Debug/net10.0/planpublisher.dll")

# Folders of Debian packages and how many drawings to take from each, evenly from all that are there.
SAMPLE = [
    ("breeze-icon-theme", "/usr/share/icons/breeze/actions/22/*.svg", 5),
    ("breeze-icon-theme", "/usr/share/icons/breeze/apps/48/*.svg", 6),
    ("breeze-icon-theme", "/usr/share/icons/breeze/places/64/*.svg", 3),
    ("breeze-icon-theme", "/usr/share/icons/breeze/mimetypes/64/*.svg", 3),
    ("breeze-icon-theme", "/usr/share/icons/breeze/emotes/22/*.svg", 2),
    ("breeze-icon-theme", "/usr/share/icons/breeze/devices/64/*.svg", 2),
    ("adwaita-icon-theme", "/usr/share/icons/Adwaita/scalable*/*/*.svg", 5),
    ("hicolor", "/usr/share/icons/hicolor/*/apps/*.svg", 1),
    ("nodejs-doc", "/usr/share/doc/nodejs/api/assets/*.svg", 2),
    ("postgresql-common", "/usr/share/doc/postgresql-common/*.svg", 1),
]
# Charts that programs of Debian draw from the examples in their packages.
DRAWN = [
    ("graphviz", "/usr/share/doc/graphviz/examples/graphs/directed/*.gv*", 4, ["dot", "-Tsvg"]),
    ("gnuplot", "/usr/share/doc/gnuplot/examples/simple.dem*", 1, None),
]


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--program", default=f"dotnet {PROGRAM}")
    arguments.add_argument("--keep", metavar="DIR", help="leave the pictures there")
    arguments.add_argument("--page", metavar="INDEX.html", help="compare the drawings of a built page")
    arguments.add_argument("files", nargs="*")
    options = arguments.parse_args()
    missing = [name for name in ("chromium", "pdftoppm", "compare") if not shutil.which(name)]
    if missing:
        print(f"skipped: {', '.join(missing)} not installed")
        return 77
    with tempfile.TemporaryDirectory() as scratch:
        folder = options.keep or scratch
        os.makedirs(folder, exist_ok=True)
        if options.page:
            return check_page(options.page, folder, options.program)
        drawings = [(os.path.basename(path), path) for path in options.files] or sample(folder)
        if not drawings:
            print("skipped: no drawings of Debian packages on this machine")
            return 77
        return report(compare(drawings, folder, options.program))


def sample(folder):
    found = []
    for package, pattern, count in SAMPLE:
        paths = [path for path in sorted(glob.glob(pattern)) if not os.path.islink(path)]
        found += [(f"{package}: {os.path.basename(path)}", path) for path in evenly(paths, count)]
    for package, pattern, count, command in DRAWN:
        for path in evenly(sorted(glob.glob(pattern)), count):
            drawn = draw(path, folder, command)
            if drawn:
                found.append((f"{package}: {os.path.basename(path)}", drawn))
    return found


def evenly(paths, count):
    return [paths[i * len(paths) // count] for i in range(min(count, len(paths)))] if paths else []


def draw(path, folder, command):
    name = os.path.join(folder, "drawn-" + os.path.basename(path).replace(".", "-") + ".svg")
    if command is None and shutil.which("gnuplot"):
        script = "set terminal svg size 512,512\nset output '%s'\nset title 'Sines'\nplot [-10:10] sin(x),atan(x),cos(atan(x))\n" % name
        subprocess.run(["gnuplot"], input=script, text=True, capture_output=True)
    elif command and shutil.which(command[0]):
        text = subprocess.run(["zcat", "-f", path], capture_output=True).stdout
        with open(name, "wb") as output:
            output.write(subprocess.run(command, input=text, capture_output=True).stdout)
    return name if os.path.exists(name) and os.path.getsize(name) > 0 else None


def check_page(path, folder, program):
    """The drawings of a built page that are no decoration, against what the PDF makes of them."""
    global SIDE
    SIDE = 640
    with open(path, encoding="utf-8") as file:
        html = file.read()
    # Drawings in a page inherit its font; the subsets in the page are of the fonts that typeset takes from the templates.
    faces = "".join(re.findall(r"@font-face\s*{[^}]*}", html)) + ' body { font-family: "Source Sans 3", sans-serif }'
    drawings = [(re.search(r'aria-label="([^"]*)"', svg)[1], sized(svg)) for svg in re.findall(r"<svg[^>]*role=\"img\".*?</svg>", html, re.S)]
    if not drawings:
        print(f"skipped: no drawings in {path}")
        return 77
    code = report(shown([name for name, _ in drawings], [svg for _, svg in drawings], folder, program, faces))
    words = {word for _, svg in drawings for text in re.findall(r"<text[^>]*>(.*?)</text>", svg, re.S)
             for word in unescape(re.sub("<[^>]*>", " ", text)).split()}
    found = subprocess.run(["pdftotext", "-raw", "page.pdf", "-"], cwd=folder, capture_output=True, text=True).stdout.split()
    lost = sorted(words - set(found))
    print(f"{len(drawings)} drawings; {len(words)} different words, {len(lost)} of them not in the PDF's text: {' '.join(lost[:9])}")
    for check in (["/usr/bin/python3", "tests/checks/pdf_check.py"], ["bash", "tests/checks/preflight.sh"]):
        run = subprocess.run([*check, os.path.join(folder, "page.pdf")], cwd=REPOSITORY, capture_output=True, text=True)
        print((run.stdout or run.stderr).strip().splitlines()[-1])
        code = code or run.returncode
    return 1 if code or lost else 0


def sized(svg):
    """As large as fits into the square, like every drawing here."""
    start, rest = svg.split(">", 1)
    return re.sub(r'\s(width|height)="[^"]*"', "", start) + f' width="{SIDE}" height="{SIDE}">' + rest


def compare(drawings, folder, program):
    for number, (_, path) in enumerate(drawings):
        shutil.copyfile(path, os.path.join(folder, f"{number:03}.svg"))
    images = [f'<img src="{number:03}.svg" width="{SIDE}" height="{SIDE}" alt="A drawing">' for number in range(len(drawings))]
    return shown([name for name, _ in drawings], images, folder, program)


def shown(names, images, folder, program, faces=""):
    """Sets the drawings, each on its page, with both programs; yields name, difference, ink and warnings of each."""
    body = "".join(f"<div>{image}</div>\n" for image in images)
    write(folder, "page.css", f"@page {{ size: {SIDE}px {SIDE}px; margin: 0 }}\n"
          "html { font-family: \"Source Sans 3\" }\nbody, div { margin: 0; padding: 0 }\nimg, svg { display: block }\ndiv { break-after: page }\n")
    write(folder, "page.html", '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>Drawings</title>'
          f'<style>{faces} body, div {{ margin: 0 }} img, svg {{ display: block }}</style></head><body>{body}</body></html>\n')
    warnings = typeset(folder, program, names)
    # Large first: at this size poppler would draw every thin line a pixel wide.
    subprocess.run(["pdftoppm", "-r", "384", "-png", "page.pdf", "large"], cwd=folder, check=True)
    for large in sorted(glob.glob(os.path.join(folder, "large-*.png"))):
        subprocess.run(["convert", large, "-filter", "Box", "-resize", f"{SIDE}x{SIDE}!", large.replace("large-", "ours-")], check=True)
    subprocess.run(
        ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--virtual-time-budget=10000", f"--window-size={SIDE},{SIDE * len(names)}",
         "--screenshot=theirs.png", "page.html"], cwd=folder, check=True, capture_output=True, timeout=300)
    ours = sorted(glob.glob(os.path.join(folder, "ours-*.png")))
    for number, name in enumerate(names):
        theirs = os.path.join(folder, f"theirs-{number:03}.png")
        crop = f"{SIDE}x{SIDE}+0+{SIDE * number}"
        subprocess.run(["convert", os.path.join(folder, "theirs.png"), "-crop", crop, "+repage", theirs], check=True)
        mine = ours[number] if number < len(ours) else "xc:white"
        yield name, difference(mine, theirs), difference("xc:white", theirs), warnings[f"{number:03}.svg"]


def typeset(folder, program, names):
    run = subprocess.run(
        [*program.split(), "typeset", os.path.join(folder, "page.html"), os.path.join(folder, "page.css"),
         os.path.join(folder, "page.pdf"), "--format", "json"], capture_output=True, text=True)
    if run.returncode not in (0, 1):
        sys.exit(f"planpublisher: {run.stderr or run.stdout}")
    warnings = collections.defaultdict(list)
    for line in run.stdout.splitlines():
        problem = json.loads(line)
        named = re.search(r"\d{3}\.svg", problem.get("file", "")) or re.search(r"\d{3}\.svg", problem["message"])
        line = problem.get("line", 0) - 2
        if not named and 0 <= line < len(names) and problem["code"].startswith("PP51"):
            warnings[f"{line:03}.svg"].append(f"{problem['code']}: {problem['message']}")
        if named:
            text = f"{problem['code']}: {problem['message']}"
            if text not in warnings[named[0]]:
                warnings[named[0]].append(text)
    return warnings


def difference(one, other):
    """The mean over all samples, from 0 to 1."""
    size = ["-size", f"{SIDE}x{SIDE}"] if one == "xc:white" else []
    run = subprocess.run(["compare", "-metric", "MAE", *size, one, other, "null:"], capture_output=True, text=True)
    return float(re.search(r"\(([\d.e-]+)\)", run.stderr)[1])


def report(results):
    failed = 0
    for name, differs, ink, warnings in results:
        close = differs <= TOLERANCE and differs <= max(ink / 3, 0.002)
        told = bool(warnings)
        failed += not close and not told
        verdict = "like Chromium" if close else "told" if told else "FAILS"
        print(f"{name[:62]:62} differs {differs:.4f} of ink {ink:.4f}  {verdict}")
        for warning in warnings[:3]:
            print(f"    {warning[:150]}")
    print(f"tolerance {TOLERANCE}; {failed} failed")
    return 1 if failed else 0


def write(folder, name, text):
    with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
        file.write(text)


if __name__ == "__main__":
    sys.exit(main())
