#!/usr/bin/env python3
"""Opens workbooks in LibreOffice and holds every cell against the CSV files that lie beside them.

workbook_check.py FILE.xlsx...   Needs LibreOffice Calc (Debian: libreoffice-calc). Exit code 1 if a cell differs.
"""
import csv
import pathlib
import subprocess
import sys
import tempfile

# Comma, quotation mark, UTF-8, from line 1, no types, cells as shown, all sheets (LibreOffice help, "CSV filter parameters").
EXPORT = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"


def rows(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return [row for row in csv.reader(file) if any(row)]


def open_and_export(workbook, folder):
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", EXPORT, "--outdir", folder, workbook],
        check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=300)
    return {name: rows(f"{folder}/{workbook.stem}-{name}.csv") for name in ("Matrix", "Totals", "Gaps")}


def differences(workbook, sheets):
    beside = workbook.parent / workbook.stem
    cells, summary, gaps = (rows(f"{beside}{ending}.csv") for ending in ("", "-summary", "-gaps"))
    head = sheets["Matrix"][0]
    title = head.index(cells[0][0])
    marks = len(cells[0])
    # A head of the workbook is "Goal 1: its title" where the CSV file has "Goal 1".
    yield "heads", [name.split(":")[0] for name in head[title + 1:title + marks]], [name.split(":")[0] for name in cells[0][1:]]
    for shown, meant in zip(sheets["Matrix"][1:], cells[1:], strict=True):
        yield f"row {meant[0]}", shown[title:title + marks], meant
    columns = [row for row in summary[1:] if row[0] == "column"]
    for shown, meant in zip(sheets["Totals"][1:], columns, strict=True):
        yield f"total {meant[1]}", shown[:5], meant[1:6]
    for shown, meant in zip(sheets["Gaps"][1:], gaps[1:], strict=True):
        yield f"gap {meant[1]}", shown[1:3], meant[1:3]


def check(workbook):
    with tempfile.TemporaryDirectory() as folder:
        sheets = open_and_export(workbook, folder)
    compared = 0
    wrong = []
    for what, shown, meant in differences(workbook, sheets):
        compared += len(meant)
        wrong += [f"{workbook}: {what}: {shown} is not {meant}"] if shown != meant else []
    print(*wrong, f"{workbook}: {compared} cells compared, {len(wrong)} rows differ", sep="\n")
    return not wrong


if __name__ == "__main__":
    results = [check(pathlib.Path(name)) for name in sys.argv[1:]]
    sys.exit(0 if results and all(results) else 1)
