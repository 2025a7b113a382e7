import Basics

/// The words of a title that tell what a work is about, beside those that open half of all titles.
enum TellingTerms {
    /// How many pairs of neighbouring words two titles share, those aside that many titles have: "xây dựng Nghị định về
    /// cơ chế" tells nothing, "lệ phí môn bài" tells all.
    static func shared(_ one: String, _ other: String) -> Int { pairs(of: one).intersection(pairs(of: other)).count }

    /// How many such pairs some words have.
    static func count(in words: String) -> Int { pairs(of: words).count }

    private static func pairs(of title: String) -> Set<String> {
        let words = SimilarityTerms(title).words
        return Set(
            zip(words, words.dropFirst()).compactMap { first, second in
                let pair = "\(first.form) \(second.form)"
                guard second.goesOn, !common.contains(pair) else { return nil }
                // Where one common word ends and the next begins: "dựng | nghị".
                return ends.contains(first.form) && starts.contains(second.form) ? nil : pair
            })
    }

    /// Verbs, kinds of products and of bodies, and the fields that every such resolution is about; without marks.
    private static let common: Set<String> = Set(
        """
        xay dung, ban hanh, nghien cuu, hoan thien, hoan thanh, trien khai, to chuc, thuc hien, ra soat, sua doi, bo sung, \
        de xuat, cap nhat, nang cap, nang cao, phat trien, day manh, tang cuong, tiep tuc, huong dan, quy dinh, quan ly, \
        tham muu, phoi hop, chu tri, danh gia, theo doi, kiem tra, ket noi, chia se, ung dung, thi diem, van hanh, \
        nghi dinh, quyet dinh, thong tu, du thao, du an, de an, ke hoach, chuong trinh, chien luoc, bao cao, nghi quyet, \
        co che, chinh sach, tieu chuan, quy chuan, tieu chi, quy che, quy trinh, co so, so du, du lieu, he thong, nen tang, \
        phan mem, thong tin, dien tu, quoc gia, dung chung, bo nganh, nganh dia, dia phuong, co quan, nha nuoc, to chuc, \
        ca nhan, doanh nghiep, nguoi dan, uy ban, ban nhan, nhan dan, chinh phu, thu tuong, quoc hoi, khoa hoc, cong nghe, \
        doi moi, sang tao, chuyen doi, doi so, linh vuc, pham vi, toan quoc, phuc vu, nhiem vu, giai phap, muc tieu, \
        chi tiet, thi hanh, kinh te, xa hoi
        """.split(separator: ",").map { String($0).singleSpaced })

    private static let starts = Set(common.compactMap { $0.split(separator: " ").first.map(String.init) })
    private static let ends = Set(common.compactMap { $0.split(separator: " ").last.map(String.init) })
}
