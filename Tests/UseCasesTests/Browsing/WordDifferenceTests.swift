import Testing
import UseCases

@Suite struct WordDifferenceTests {
    @Test(arguments: [
        ("Xây dựng cơ sở dữ liệu đất đai", "Xây dựng cơ sở dữ liệu đất đai", []),
        ("Xây dựng CSDL đất đai quốc gia", "Hoàn thành CSDL đất đai", ["Xây dựng", "quốc gia"]),
        ("Trình Chính phủ.", "trình chính phủ", []),
        ("Số hóa hồ sơ", "", ["Số hóa hồ sơ"]), ("", "Số hóa hồ sơ", []),
    ])
    func `Runs of words that the other text lacks are found`(text: String, other: String, runs: [String]) {
        #expect(WordDifference(of: text, from: other).places.map { String(text[$0]) } == runs)
    }
}
