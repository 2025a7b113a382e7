#!/usr/bin/env python3
"""Made-up reports of many months after the sample, for measuring: Word files, texts and workbooks.

    Tests/Generator/large.py FOLDER [--reports 100] [--seed 57] [--forms docx,xlsx,txt]

Each has the rows, leads, groups and deadlines of the sample, the deadlines moved by as many months; in the titles a
quarter of the words is another one, drawn as often as the sample uses it, so that the work is other work. 5 % of the
rows are left exactly as in an earlier report.
"""

import argparse
import random
import re
from pathlib import Path

import reports

REPEATED = 0.05
CHANGED = 0.25
TITLES = ("Tên nhiệm vụ", "Nhiệm vụ cụ thể")
DUES = ("Thời gian hoàn thành", "Thời hạn hoàn thành", "Thời hạn")
WORD = re.compile(r"[^\W\d_]{2,}")


def moved(month, year, months):
    past = year * 12 + month - 1 + months
    return past % 12 + 1, past // 12


def later(text, months):
    """Days and months written with figures, so many months later."""
    def day(match):
        month, year = moved(int(match[2]), int(match[3]), months)
        return f"{min(int(match[1]), 28)}/{month}/{year}"

    def month(match):
        return "{}{}/{}".format(match[1], *moved(int(match[2]), int(match[3]), months))

    text, count = re.subn(r"\b(\d{1,2})/(\d{1,2})/(20\d\d)\b", day, text)
    return text if count else re.sub(r"([Tt]háng\s+)(\d{1,2})/(20\d\d)\b", month, text)


def measured(head, months):
    """The month of a head of figures, with its year: "tháng 4", "đến 09/7"."""
    def moved_month(match):
        return "{}{}/{}".format(match[1], *moved(int(match[2]), 2025, months))

    return re.sub(r"(tháng |\b\d\d/)(\d{1,2})$", moved_month, head)


class Material:
    """The sample, its words as often as it uses them in titles, and the titles already given to other reports."""

    def __init__(self):
        self.blocks = reports.read()
        self.given = {}
        self.words = [word for table in self.blocks if not isinstance(table, str)
                      for row, column in titled(table) for word in WORD.findall(row[column]) if word.islower()]

    def title(self, dice, old):
        """Each title once a report: what the sample repeats is repeated."""
        earlier = self.given.setdefault(old, [])
        if earlier and dice.random() < REPEATED:
            return dice.choice(earlier)
        words = list(WORD.finditer(old))
        new = old
        chosen = dice.sample(words, max(1, round(len(words) * CHANGED)))
        for match in sorted(chosen, key=lambda one: one.start(), reverse=True):
            word = dice.choice(self.words)
            new = new[:match.start()] + (word.capitalize() if match[0][0].isupper() else word) + new[match.end():]
        earlier.append(new)
        return new


def titled(table):
    """The rows of a list of tasks with the column of their titles; none of another table."""
    heads = [re.sub(r"\s+", " ", head).strip() for head in table[0]]
    column = next((heads.index(title) for title in TITLES if title in heads), None)
    return [] if column is None else [(row, column) for row in table[1:] if any(row[column + 1:])]


def report(material, number, seed):
    dice = random.Random(f"{seed}-{number}")
    month, year = moved(7, 2025, number)
    titles, blocks = {}, []
    for block in material.blocks:
        if isinstance(block, str):
            blocks.append(block.replace("18 tháng 7 năm 2025", f"18 tháng {month} năm {year}"))
            continue
        table = [list(row) for row in block]
        heads = [re.sub(r"\s+", " ", head).strip() for head in table[0]]
        dues = [place for place, head in enumerate(heads) if head in DUES]
        table[0] = [measured(head, number) for head in table[0]]
        for row, column in titled(table):
            titles[row[column]] = titles.get(row[column]) or material.title(dice, row[column])
            row[column] = titles[row[column]]
            for place in dues:
                row[place] = later(row[place], number)
        blocks.append(table)
    return f"report-{year}-{month:02}-18", blocks


def make(folder, count, seed, forms):
    """The names of the files of each form, in the order of their months."""
    material, names = Material(), {form: [] for form in forms}
    for number in range(1, count + 1):
        name, blocks = report(material, number, seed)
        for form in forms:
            path = Path(folder) / f"{name}.{form}"
            reports.write(blocks, path)
            names[form].append(str(path))
    return names


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder")
    parser.add_argument("--reports", type=int, default=100)
    parser.add_argument("--seed", type=int, default=57)
    parser.add_argument("--forms", default="docx,xlsx,txt")
    options = parser.parse_args()
    Path(options.folder).mkdir(parents=True, exist_ok=True)
    names = make(options.folder, options.reports, options.seed, options.forms.split(","))
    print(f"seed {options.seed}, {options.reports} reports, {', '.join(names)}")


if __name__ == "__main__":
    main()
