#!/usr/bin/env python3
"""Makes up the report of 18 September 2025 after that of 18 July: Samples/month-2025-09, with the answers.

    Tests/Generator/september.py        the same bytes every time
"""

import dataclasses
import json
import random
import re
from pathlib import Path

import reports
import titles

FOLDER = reports.SAMPLE.parent / "month-2025-09"
KEPT = "(Kèm theo Báo cáo ngày 18 tháng 9 năm 2025 của Bộ Khoa học và Công nghệ)"
RESOLUTION = "Nghị quyết số 71/NQ-CP"
MINISTRIES = ["Bộ Tài chính", "Bộ Nội vụ", "Bộ Công an", "Bộ Tư pháp", "Bộ Y tế", "Bộ Xây dựng"]


@dataclasses.dataclass
class Task:
    july: str | None
    title: str
    lead: str
    support: str = ""
    product: str = ""
    due: str = ""
    directive: str = ""
    description: str = ""
    note: str = ""
    late: str = ""
    change: str = "same"
    done: str | None = None


def fields(table, prefix, columns):
    """The tasks of a list that is numbered through."""
    return [Task(july=f"{prefix}-{number}", **{name: row[column].strip() for name, column in columns.items()})
            for number, row in enumerate(table[1:], start=1)]


def sections(table, appendix):
    """A list in sections: its headings as rows, its tasks with keys of appendix, section and place in it."""
    found, section, number = [], None, 0
    for row in table[1:]:
        if not row[2].strip() and not row[4].strip():
            if re.fullmatch(r"[IVX]+", row[0].strip()):
                section, number = row[0].strip(), 0
            found.append(row)
        else:
            number += 1
            found.append(Task(f"{appendix}-{section}-{number}", row[1].strip(), row[2].strip(), row[3].strip(),
                              due=row[4].strip(), note=row[5].strip()))
    return found


class Month:
    def __init__(self, seed):
        self.dice = random.Random(seed)
        self.tables = [block for block in reports.read() if not isinstance(block, str)]
        by_list = {"title": 1, "lead": 2, "support": 3, "product": 4, "due": 5}
        self.completed = fields(self.tables[0], "01", {**by_list, "description": 7})
        self.overdue = fields(self.tables[1], "02", {"title": 1, "directive": 2, "lead": 3, "due": 4, "late": 5})
        self.notice, self.plan = sections(self.tables[5], "04"), sections(self.tables[6], "05")
        self.lists = {
            letter: fields(self.tables[8 + place], f"06.2{letter}", by_list)
            for place, letter in enumerate("abcdđeg")}
        tasks = [task for task in self.everything() if isinstance(task, Task)]
        self.july = {task.title.lower().rstrip(".;") for task in tasks}
        self.gone = []

    def everything(self):
        return [*self.completed, *self.overdue, *self.notice, *self.plan, *sum(self.lists.values(), [])]

    # What happened since July

    def take(self, tasks, count, allowed=lambda task: True):
        """So many of a list, which loses them."""
        chosen = self.dice.sample([task for task in tasks if isinstance(task, Task) and allowed(task)], count)
        for task in chosen:
            tasks.remove(task)
        return chosen

    def drop(self, tasks, count):
        self.gone += [task.july for task in self.take(tasks, count, lambda task: task.change != "new")]

    def complete(self, tasks, count):
        done = self.take(tasks, count, lambda task: sum(
            other.title.lower() == task.title.lower() for other in self.everything() if isinstance(other, Task)) == 1)
        for task in done:
            early = self.dice.random() < 0.2
            day, month = (self.dice.randrange(2, 17), 7) if early else (self.dice.randrange(1, 29), 8)
            number = self.dice.randrange(180, 270)
            task.done, date = f"2025-{month:02}-{day:02}", f"{day:02}/{month}/2025"
            words = f"{task.product} {task.title}" if not task.product else task.product
            if words.startswith("Nghị định") or "Xây dựng Nghị định" in words:
                task.description = f"Nghị định số {number}/2025/NĐ-CP ngày {date} của Chính phủ."
            elif words.startswith("Quyết định"):
                task.description = f"Quyết định số {number * 9}/QĐ-TTg ngày {date} của Thủ tướng Chính phủ."
            elif "khai thác" in task.product:
                task.description = f"Đã hoàn thành, đưa vào khai thác, sử dụng từ ngày {date}."
            else:
                task.description = f"Quyết định số {number * 13}/QĐ-BCĐ ngày {date}."
            task.product, task.late = task.product or "Văn bản của cấp có thẩm quyền", ""
        self.completed += done

    def happen(self):
        lists, dice = self.lists, self.dice
        for tasks, count in ((self.completed, 6), (self.overdue, 3), (lists["c"], 3), (lists["e"], 4),
                             (self.notice, 3), (self.plan, 3)):
            self.drop(tasks, count)
        for tasks, count in ((self.overdue, 9), (lists["a"], 1), (lists["b"], 4), (lists["c"], 8), (lists["e"], 10)):
            self.complete(tasks, count)
        for task in self.take(self.overdue, 3, lambda task: RESOLUTION in task.directive and task.title[:3] != "Bộ "):
            task.due, task.late, task.support = "Tháng 9/2025", "", "Các bộ, ngành liên quan"
            lists["c"].append(task)
        for task in lists.pop("a") + self.take(lists["b"], 3):
            task.directive, task.late = RESOLUTION, task.lead
            self.overdue.append(task)
        for letter, month in zip("dđe", (10, 11, 12)):
            moved = self.take(lists["c"], 4)
            if letter == "d":
                moved += lists.pop("b")
            for task in moved:
                task.due = f"Tháng {month}/2025"
            lists[letter] += moved
        for task in self.take(lists["e"], 6):
            task.due = "Tháng 11/2025"
            lists["đ"].append(task)
        for task in dice.sample([task for task in self.notice + self.plan
                                 if isinstance(task, Task) and task.due in ("Tháng 7/2025", "Tháng 8/2025")], 8):
            task.due = "Tháng 10/2025"
        self.edit()
        self.add()

    def edit(self):
        carried = [task for task in self.everything() if isinstance(task, Task)]
        used = set(self.july)
        for task in self.dice.sample(carried, len(carried) // 5):
            new = titles.edited(self.dice, task.title)
            if new.lower().rstrip(".;") not in used:
                used.add(new.lower().rstrip(".;"))
                task.title, task.change = new, "edited"
        plain = [task for task in carried if task.change == "same" and task.lead.startswith("Bộ Khoa học")]
        for task in self.dice.sample(plain, 8):
            task.lead, task.change = self.dice.choice([task.lead + ", ", ""]) + self.dice.choice(MINISTRIES), "lead"

    def add(self):
        """New work, in a list in sections at its end; some of it sounds like old work and is none."""
        made_up = json.loads((Path(__file__).parent / "new-work.json").read_text(encoding="utf-8"))
        for place, rows in made_up.items():
            tasks = {"01": self.completed, "02": self.overdue, "04": self.notice, "05": self.plan}.get(
                place) or self.lists.setdefault(place, [])
            tasks += [Task(july=None, change="new", **row) for row in rows]
        # The same words under another directive are other work.
        known = [task for task in self.plan if isinstance(task, Task) and task.change == "same"]
        for task in self.dice.sample(known, 2):
            self.lists["07"].append(dataclasses.replace(task, july=None, change="directive", due="Tháng 12/2025"))


# The report


def listed(head, tasks, row):
    return [head, *([f"{number}. ", *row(task)] for number, task in enumerate(tasks, start=1))]


def in_sections(head, rows):
    return [head, *(["", task.title, task.lead, task.support, task.due, task.note] if isinstance(task, Task) else task
                    for task in rows)]


def rates(month):
    """The figures of July, August and the first half of September, and what they are."""
    head = ["TT", "Tên bộ/ngành", "Đặt chỉ tiêu tháng 7", "Tỷ lệ đạt được tháng 7", "Đặt chỉ tiêu tháng 8",
            "Tỷ lệ đạt được tháng 8", "Ghi chú"]
    found, truth = [], []
    for place, (table, old) in enumerate(((month.tables[2], 7), (month.tables[4], 3)), start=1):
        rows = [[*head[:1], head[1] if place == 1 else "Tỉnh/TP", *head[2:]]]
        for row in table[1:]:
            value = float((row[old].strip() or "0").replace(",", "."))
            figures = [f"{min(99.9, value + month.dice.uniform(0.5, 9) * step):.2f}" for step in (1, 2)]
            target = row[old - 1].strip()
            rows.append([row[0], row[1], target, figures[0], target, figures[1], ""])
            agency = row[1].strip().removeprefix("Thành phố ")
            truth += [{"table": place, "agency": agency, "period": f"2025-{number:02}", "value": float(figure)}
                      for number, figure in zip((7, 8), figures)]
        found.append(rows)
    return found, truth


def report(month):
    head = month.tables[0][0], month.tables[1][0], month.tables[5][0], month.tables[8][0]
    late = listed(head[1], month.overdue, lambda task: (task.title, task.directive, task.lead, task.due, task.late))
    by_month = {letter: listed(
        head[3], month.lists[letter], lambda task: (task.title, task.lead, task.support, task.product, task.due))
        for letter in ("c", "d", "đ", "e", "g")}
    figures, truth = rates(month)
    blocks = [
        "PHỤ LỤC 01:", "DANH MỤC NHIỆM VỤ ĐÃ HOÀN THÀNH TRONG 09 THÁNG ĐẦU NĂM 2025", KEPT,
        "CÁC NHIỆM VỤ ĐÃ HOÀN THÀNH:", listed(head[0], month.completed, lambda task: (
            task.title, task.lead, task.support, task.product, task.due, "Đã hoàn thành", task.description)),
        "PHỤ LỤC 02:", "DANH MỤC NHIỆM VỤ QUÁ HẠN TRONG 09 THÁNG ĐẦU NĂM 2025", KEPT, "CÁC NHIỆM VỤ QUÁ HẠN:", late,
        "PHỤ LỤC 03:", "BÁO CÁO SỐ LIỆU HỒ SƠ TRỰC TUYẾN TOÀN TRÌNH", KEPT, "a) Các bộ, ngành",
        "Ghi chú: Số liệu các tháng là luỹ kế từ đầu năm đến ngày cuối cùng trong tháng.", figures[0],
        "b) Các tỉnh, thành phố trực thuộc Trung ương", "Số liệu của 34 tỉnh/TP (sau sáp nhập).", figures[1],
        "PHỤ LỤC 04:", "DANH MỤC NHIỆM VỤ THEO THÔNG BÁO SỐ 05-TB/BCĐTW NGÀY 04/7/2025", KEPT,
        in_sections(head[2], month.notice),
        "PHỤ LỤC 05:", "DANH MỤC NHIỆM VỤ TRỌNG TÂM TRONG TRIỂN KHAI KẾ HOẠCH SỐ 02-KH/BCĐTW NGÀY 19/6/2025", KEPT,
        in_sections(month.tables[6][0], month.plan),
        "PHỤ LỤC 06:", "DANH MỤC NHIỆM VỤ THỰC HIỆN NGHỊ QUYẾT 71/NQ-CP CÁC THÁNG CUỐI NĂM 2025", KEPT,
        "1. NHIỆM VỤ ĐANG THỰC HIỆN QUÁ HẠN", late, "2. NHIỆM VỤ CÓ THỜI HẠN TRONG CÁC THÁNG CUỐI NĂM",
    ]
    names = ("Nhiệm vụ tháng 9/2025", "Nhiệm vụ tháng 10/2025", "Nhiệm vụ tháng 11/2025", "Nhiệm vụ tháng 12/2025",
             "Nhiệm vụ thường xuyên")
    for letter, name, table in zip("abcdđ", names, by_month.values()):
        blocks += [f"{letter}) {name}:", table]
    blocks += ["PHỤ LỤC 07:", "DANH MỤC NHIỆM VỤ THEO THÔNG BÁO SỐ 16-TB/BCĐTW NGÀY 05/9/2025", KEPT, listed(
        ["TT", "Tên nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời hạn", "Ghi chú"], month.lists["07"],
        lambda task: (task.title, task.lead, task.support, task.due, task.note))]
    return blocks, truth


def answers(month):
    """For each task row of the report what it continues."""
    def row(key, task):
        return {"key": key, "continues": task.july, "change": task.change, "done": task.done}

    def through(prefix, tasks):
        return [row(f"{prefix}-{number}", task) for number, task in enumerate(tasks, start=1)]

    def by_section(appendix, rows):
        section, number = None, 0
        for task in rows:
            if not isinstance(task, Task):
                if re.fullmatch(r"[IVX]+", task[0].strip()):
                    section, number = task[0].strip(), 0
                continue
            number += 1
            yield row(f"{appendix}-{section}-{number}", task)

    lists = zip(("a", "b", "c", "d", "đ"), ("c", "d", "đ", "e", "g"))
    return [
        *through("01", month.completed), *through("02", month.overdue), *by_section("04", month.notice),
        *by_section("05", month.plan), *through("06.1", month.overdue),
        *(found for letter, old in lists for found in through(f"06.2{letter}", month.lists[old])),
        *through("07", month.lists["07"])]


def main():
    month = Month(202509)
    month.happen()
    blocks, figures = report(month)
    truth = {"tasks": answers(month), "gone": sorted(month.gone), "rates": figures}
    for ending in ("docx", "txt"):
        reports.write(blocks, FOLDER / f"report-2025-09-18.{ending}")
    rows = {name: "[\n" + ",\n".join(json.dumps(row, ensure_ascii=False) for row in value) + "\n]"
            for name, value in truth.items()}
    (FOLDER / "report-2025-09-18.truth.json").write_text(
        "{" + ",\n".join(f'"{name}": {value}' for name, value in rows.items()) + "}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
