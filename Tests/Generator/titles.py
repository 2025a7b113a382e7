"""Titles as an official would write them a few months later: the same work, a few words changed."""

import re

SHORT = [
    ("cơ sở dữ liệu", "CSDL"), ("thủ tục hành chính", "TTHC"), ("Ủy ban nhân dân", "UBND"),
    ("công nghệ thông tin", "CNTT"), ("trí tuệ nhân tạo", "AI"), ("dịch vụ công trực tuyến", "DVCTT"),
    ("khoa học và công nghệ", "KH&CN"), ("doanh nghiệp nhỏ và vừa", "DNNVV"),
]
OTHER = [
    ("Xây dựng", "Nghiên cứu, xây dựng"), ("Rà soát", "Tiếp tục rà soát"), ("triển khai", "tổ chức triển khai"),
    ("đẩy mạnh", "tăng cường"), ("Đẩy mạnh", "Tăng cường"), ("hoàn thiện", "hoàn chỉnh"), ("bảo đảm", "đảm bảo"),
    ("đảm bảo", "bảo đảm"), ("phục vụ", "nhằm phục vụ"), ("kịp thời", "nhanh chóng"), ("ban hành", "trình ban hành"),
    ("phát triển", "thúc đẩy phát triển"), ("hỗ trợ", "trợ giúp"), ("theo hướng", "trên cơ sở"),
    ("gắn với", "gắn liền với"),
    ("sửa đổi, bổ sung", "sửa đổi"), ("Sửa đổi", "Sửa đổi, bổ sung"), ("quy định", "quy định chi tiết"),
    ("lĩnh vực", "ngành, lĩnh vực"), ("hạ tầng", "kết cấu hạ tầng"),
]
VERBS = {
    "Xây dựng", "Rà soát", "Nâng cấp", "Triển khai", "Ban hành", "Cập nhật", "Ứng dụng", "Sửa đổi", "Định danh",
    "Phát triển", "Nghiên cứu", "Đánh giá", "Thành lập", "Bố trí", "Đăng ký",
}
ENDINGS = [
    ", bảo đảm đúng tiến độ được giao", " theo kết luận của Ban Chỉ đạo", ", báo cáo Thủ tướng Chính phủ",
    " và tổ chức thực hiện", ", hoàn thành trong năm 2025",
]


def other_word(dice, title):
    pairs = [(old, new) for old, new in OTHER if re.search(rf"\b{old}\b", title) and new not in title]
    return re.sub(rf"\b{(pair := dice.choice(pairs))[0]}\b", pair[1], title, count=1) if pairs else title


def short_form(dice, title):
    pairs = [(old, new) for pair in SHORT for old, new in (pair, pair[::-1]) if old in title]
    pairs += [("Cơ sở dữ liệu", "CSDL")] if title.startswith("Cơ sở dữ liệu") else []
    new = title.replace(*dice.choice(pairs), 1) if pairs else title
    return new[0].upper() + new[1:]


def completing(dice, title):
    first = " ".join(title.split()[:2])
    if first.startswith(("Cơ sở", "CSDL")):
        lower = title if title.startswith("CSDL") else "c" + title[1:]
        return dice.choice(["Hoàn thành xây dựng ", "Xây dựng ", "Hoàn thành việc xây dựng "]) + lower
    return f"Hoàn thành việc {title[0].lower()}{title[1:]}" if first in VERBS else title


def ending(dice, title):
    text = title.rstrip()
    marks = text[len(text.rstrip(".;")):]
    return text.rstrip(".;") + dice.choice(ENDINGS) + marks


def shorter(dice, title):
    """Without its last clause, where most of the words stay."""
    places = [match.start() for match in re.finditer(r"[;,] ", title) if match.start() >= 0.7 * len(title)]
    return title[:dice.choice(places)] if places and len(title) > 60 else title


def turned(dice, title):
    """Two members of a list in the other order."""
    found = list(re.finditer(r"(?<=, )([^\W\d_]+ [^\W\d_]+), ([^\W\d_]+ [^\W\d_]+)(?=[,;.])", title))
    if not found:
        return title
    match = dice.choice(found)
    return f"{title[:match.start()]}{match[2]}, {match[1]}{title[match.end():]}"


def other_law(dice, title):
    """The decree cited has been replaced by another one."""
    found = list(re.finditer(r"\d+/20\d\d/(NĐ-CP|QH15)", title))
    if not found or len(title) < 80:
        return title
    match = dice.choice(found)
    return f"{title[:match.start()]}{dice.randrange(150, 260)}/2025/{match[1]}{title[match.end():]}"


EDITS = [other_word, other_word, short_form, completing, completing, ending, shorter, turned, other_law]


def edited(dice, title):
    """One change, sometimes two; never the title itself."""
    text = title.rstrip()
    new = text
    for _ in range(50):
        new = dice.choice(EDITS)(dice, new)
        if new != text and dice.random() < 0.75:
            return new
    return new if new != text else ending(dice, text)
