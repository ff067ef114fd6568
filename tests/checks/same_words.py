#!/usr/bin/env python3
"""Do two PDFs of one HTML page have the same words in the same order?

    same_words.py PAGE.html OURS.pdf OTHER.pdf LEFT TOP WIDTH HEIGHT

LEFT … HEIGHT are the text area in the trimmed page in points, so that running heads and feet stay out. Put aside: spaces,
hyphens, leader dots and the marks of list items (engines write them differently), the text of footnotes (their place in the order of
painting differs), and heads and captions that a table repeats. Prints what else differs and exits 1 if anything does.
Needs poppler-utils.
"""
import difflib
import html
import re
import subprocess
import sys

source, ours, other = sys.argv[1:4]
left, top, width, height = (float(value) for value in sys.argv[4:8])


def letters(text):
    """One string, so that where lines end does not matter."""
    return re.sub(r"[\s\u00ad\u200b\u2010\u2022\u25e6.\-]+", "", text)


def text_of(markup):
    return letters(html.unescape(re.sub(r"<[^>]+>", " ", markup)))


def run(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def pages(pdf):
    boxes = dict(re.findall(r"^(\w+Box):\s+(.*)$", run("pdfinfo", "-box", pdf), re.M))
    media, trim = ([float(number) for number in boxes[name].split()] for name in ("MediaBox", "TrimBox"))
    x, y = left + trim[0] - media[0], top + media[3] - trim[3]
    area = [str(round(value)) for value in (x, y, width, height)]
    shown = run("pdftotext", "-raw", "-x", area[0], "-y", area[1], "-W", area[2], "-H", area[3], pdf, "-")
    return [letters(re.sub(r"^\d{1,2}\. ?(?=[A-Z\n]|$)|^[•◦▪] ?", "", page, flags=re.M)) for page in shown.split("\f")]


page = open(source, encoding="utf-8").read()
notes = [text_of(note) for note in re.findall(r'<span class="fn">(.*?)</span>', page, re.S)]
heads = sorted({text_of(head) for head in re.findall(r"<thead>(.*?)</thead>", page, re.S)}, key=len, reverse=True)
captions = [text_of(caption) for caption in re.findall(r"<caption>(.*?)</caption>", page, re.S)]


def stream(pdf):
    """All pages one after another, without what is put aside."""
    text = ""
    for shown in pages(pdf):
        for number, note in enumerate(notes, 1):
            shown = shown.replace(f"{number}{note}", "", 1)
        for caption in captions:
            shown = shown.replace(caption + "(continued)", "", 1)
        for head in heads:
            if shown.startswith(head) and not any(caption and text.endswith(caption) for caption in captions):
                shown = shown[len(head):]
                break
        text += shown
    return text


def differences(a, b):
    """Runs that differ, found in windows: the whole is too long to compare at once."""
    while a or b:
        same = next((i for i, (x, y) in enumerate(zip(a, b)) if x != y), min(len(a), len(b)))
        a, b = a[same:], b[same:]
        if a or b:
            blocks = difflib.SequenceMatcher(None, a[:3000], b[:3000], autojunk=False).get_matching_blocks()
            block = next((block for block in blocks if block.size >= 15), blocks[-1])
            yield a[:block.a], b[:block.b]
            a, b = a[block.a:], b[block.b:]


a, b = stream(ours), stream(other)
found = list(differences(a, b))
for of_ours, of_other in found:
    print(f"ours {of_ours!r}, other {of_other!r}")
print(f"{len(a)} and {len(b)} characters, {len(found)} differences")
sys.exit(1 if found else 0)
