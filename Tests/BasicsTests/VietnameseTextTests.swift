import Basics
import Foundation
import Testing

@Suite struct VietnameseTextTests {
    @Test(arguments: [
        ("Cơ quan \nchủ  trì", "Cơ quan chủ trì"), ("\u{A0}Tháng\u{A0}6/2025 ", "Tháng 6/2025"), ("", ""),
        ("Tie\u{302}\u{301}ng", "Tiếng"),
    ])
    func `White space folds to one space and letters are composed`(text: String, folded: String) {
        #expect(Array(text.singleSpaced.unicodeScalars) == Array(folded.unicodeScalars))
    }

    @Test(arguments: [
        ("Bố trí KINH phí;", "bố trí kinh phí"), ("Đề án …", "đề án"), ("(A.1)", "(a.1)"),
    ])
    func `Titles compare without case and end marks`(title: String, key: String) {
        #expect(title.comparisonKey == key)
    }

    @Test(arguments: [("Đường ĐẶNG", "duong dang"), ("Việt Nam – số", "viet nam – so"), ("Ð", "ð")])
    func `Search needs no diacritics`(text: String, key: String) {
        #expect(text.searchKey == key)
    }

    @Test func `Order is that of a Vietnamese dictionary`() {
        let words = [
            "Bắc Ninh", "Đà Nẵng", "Cần Thơ", "An Giang", "Ăn", "Ân", "Dao", "ma", "má", "mà", "mạ", "mả", "mã",
        ]
        let sorted = words.sorted { $0.sortKey.utf8.lexicographicallyPrecedes($1.sortKey.utf8) }
        #expect(
            sorted == [
                "An Giang", "Ăn", "Ân", "Bắc Ninh", "Cần Thơ", "Dao", "Đà Nẵng", "ma", "mà", "mả", "mã", "má", "mạ",
            ])
    }

    @Test func `Search takes the marks off every letter`() {
        for value in UInt32(0x21)...0x2FFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let parts = String(scalar).singleSpaced.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars
            let bare = parts.filter { $0.properties.generalCategory != .nonspacingMark }.map { $0 == "đ" ? "d" : $0 }
            guard bare.count == 1, bare[0].isASCII else { continue }
            #expect("Ắ\(scalar)Đ".searchKey == "a\(bare[0])d")
        }
    }

    @Test func `A key has the small letters of the standard library, whatever the letter`() {
        for value in UInt32(0x21)...0x2FFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let text = "Đ\(scalar)Ế".singleSpaced
            #expect(text.comparisonKey == text.lowercased())
        }
    }
}
