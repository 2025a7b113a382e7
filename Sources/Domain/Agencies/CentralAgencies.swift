/// The central bodies, one a line: symbol | name | names as good as it | other spellings | what else.
///
/// A line "# kind" says what follows. What else: `from=` and `until=` its first and last day, `to=` its successors by
/// symbol, the one that its open obligations pass to first, `in=` the body that it belongs to. Spellings that differ in
/// case, in the place of a tone mark, or by "&" for "và" are found without being listed.
///
/// Sources: Resolution 176/2025/QH15 of 18/2/2025, in force on 1/3/2025 (the ministries, in its order, and those that
/// ended); Decree 191/2026/NĐ-CP, articles 1 and 2; the symbols on the bodies' own documents; the announcements of
/// 3/2/2025 on the Party's central boards.
enum CentralAgencies {
    static let lines = """
        # ministry
        BQP | Bộ Quốc phòng | | Bộ QP
        BCA | Bộ Công an | | Bộ CA
        BNG | Bộ Ngoại giao | | Bộ NG
        BNV | Bộ Nội vụ | | Bộ NV
        BTP | Bộ Tư pháp
        BTC | Bộ Tài chính | | Bộ TC
        BCT | Bộ Công Thương | | Bộ CT; Bộ Công - Thương
        BNNMT | Bộ Nông nghiệp và Môi trường | | Bộ NNMT; Bộ NN và MT; Bộ NNvMT | from=2025-03-01
        BXD | Bộ Xây dựng | | Bộ XD
        BVHTTDL | Bộ Văn hóa, Thể thao và Du lịch | | Bộ VHTTDL; Bộ VHTT và DL
        BKHCN | Bộ Khoa học và Công nghệ | | Bộ KHCN; Bộ KH và CN
        BGDĐT | Bộ Giáo dục và Đào tạo | | Bộ GDĐT; Bộ GD và ĐT
        BYT | Bộ Y tế | | Bộ YT
        BDTTG | Bộ Dân tộc và Tôn giáo | | Bộ DTTG | from=2025-03-01
        BGTVT | Bộ Giao thông vận tải | | Bộ GTVT | until=2025-02-28 to=BXD,BCA
        BKHĐT | Bộ Kế hoạch và Đầu tư | | Bộ KHĐT | until=2025-02-28 to=BTC
        BLĐTBXH | Bộ Lao động - Thương binh và Xã hội | | Bộ LĐTBXH; Bộ LĐTB và XH; Bộ Lao động, Thương binh và Xã hội \
        | until=2025-02-28 to=BNV,BGDĐT,BYT,BNNMT,BCA
        BNNPTNT | Bộ Nông nghiệp và Phát triển nông thôn | | Bộ NNPTNT; BNN | until=2025-02-28 to=BNNMT
        BTNMT | Bộ Tài nguyên và Môi trường | | Bộ TNMT | until=2025-02-28 to=BNNMT
        BTTTT | Bộ Thông tin và Truyền thông | | Bộ TTTT | until=2025-02-28 to=BKHCN,BVHTTDL,BCA
        # ministerialAgency
        NHNN | Ngân hàng Nhà nước Việt Nam | Ngân hàng Nhà nước | NHNNVN; Ngân hàng Nhà nước VN; NHNN Việt Nam; Ngân hàng NN Việt Nam; \
        Ngân hàng NN
        TTCP | Thanh tra Chính phủ
        VPCP | Văn phòng Chính phủ
        UBDT | Ủy ban Dân tộc | | | until=2025-02-28 to=BDTTG
        # governmentAgency
        VTV | Đài Truyền hình Việt Nam | VTV | THVN; Đài THVN; Đài TH Việt Nam
        VOV | Đài Tiếng nói Việt Nam | VOV | TNVN; Đài TNVN; Đài TN Việt Nam
        TTX | Thông tấn xã Việt Nam | TTXVN
        VHL | Viện Hàn lâm Khoa học và Công nghệ Việt Nam | Viện Hàn lâm Khoa học và Công nghệ | VAST; \
        Viện Hàn lâm KHCN Việt Nam; Viện Hàn lâm KHCN; Viện Hàn lâm KHCNVN
        KHXH | Viện Hàn lâm Khoa học xã hội Việt Nam | Viện Hàn lâm Khoa học xã hội | VASS; \
        Viện Hàn lâm KHXH Việt Nam; Viện Hàn lâm KHXH; Viện Hàn lâm KHXHVN
        UBQLV | Ủy ban Quản lý vốn nhà nước tại doanh nghiệp | | | until=2025-02-28 to=BTC
        # partyBody
        BCĐTW | Ban Chỉ đạo Trung ương về phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số \
        | Ban Chỉ đạo Trung ương; Ban Chỉ đạo | BCĐTƯ; BCĐ Trung ương; Ban Chỉ đạo TW
        | Thường trực Ban Chỉ đạo Trung ương | Thường trực Ban Chỉ đạo | TTBCĐ
        TGV | Tổ Giúp việc Ban Chỉ đạo Trung ương | Tổ Giúp việc; Tổ Giúp việc của Ban Chỉ đạo Trung ương; \
        Thường trực Tổ Giúp việc | Tổ Giúp việc BCĐTW; Tổ Giúp việc BCĐTƯ; Tổ Giúp việc Ban Chỉ đạo
        | Hội đồng Tư vấn quốc gia về phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số \
        | Hội đồng Tư vấn quốc gia; Hội đồng Tư vấn quốc gia của Ban Chỉ đạo Trung ương | HĐTVQG
        VPTW | Văn phòng Trung ương Đảng | Văn phòng Trung ương | VPTƯ
        UBKTTW | Ủy ban Kiểm tra Trung ương | | UBKT Trung ương; UBKTTƯ
        BTGDVTW | Ban Tuyên giáo và Dân vận Trung ương | | Ban Tuyên giáo và Dân vận TW; Ban TGDV Trung ương; \
        Ban TGDVTW
        BTCTW | Ban Tổ chức Trung ương | | Ban Tổ chức TW
        BNCTW | Ban Nội chính Trung ương | | Ban Nội chính TW
        BCSCLTW | Ban Chính sách, chiến lược Trung ương | | Ban Chính sách và chiến lược Trung ương
        BTGTW | Ban Tuyên giáo Trung ương | | | until=2025-02-02 to=BTGDVTW
        BDVTW | Ban Dân vận Trung ương | | | until=2025-02-02 to=BTGDVTW
        BKTTW | Ban Kinh tế Trung ương | | | until=2025-02-02 to=BCSCLTW
        | Đảng ủy Chính phủ | | ĐUCP
        | Đảng ủy Quốc hội | | ĐUQH
        | Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương | | ĐU MTTQ, các đoàn thể Trung ương
        | Đảng ủy các cơ quan Đảng Trung ương
        | Học viện Chính trị quốc gia Hồ Chí Minh | | Học viện Chính trị quốc gia HCM; Học viện CTQG Hồ Chí Minh
        # partyCommittee
        QUTW | Quân ủy Trung ương | | | in=BQP
        ĐUCA | Đảng ủy Công an Trung ương | | | in=BCA
        # stateBody
        | Chính phủ
        | Quốc hội
        UBTVQH | Ủy ban Thường vụ Quốc hội
        VPQH | Văn phòng Quốc hội
        VPCTN | Văn phòng Chủ tịch nước
        TANDTC | Tòa án nhân dân tối cao
        VKSNDTC | Viện kiểm sát nhân dân tối cao
        KTNN | Kiểm toán nhà nước | Kiểm toán Nhà nước
        # organisation
        UBTWMTTQVN | Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam | Mặt trận Tổ quốc; Mặt trận Tổ quốc Việt Nam \
        | UBTW MTTQ Việt Nam; UBMTTQVN; UBTƯMTTQVN; Ủy ban MTTQ Việt Nam; UBMTTQ Việt Nam
        BCY | Ban Cơ yếu Chính phủ | Ban Cơ yếu | | in=BQP
        BHXH | Bảo hiểm xã hội Việt Nam | | BHXH Việt Nam; BHXHVN
        ĐHQGHN | Đại học Quốc gia Hà Nội | | ĐHQG Hà Nội
        ĐHQG-HCM | Đại học Quốc gia Thành phố Hồ Chí Minh | | ĐHQG TP. HCM; ĐHQG Hồ Chí Minh; \
        Đại học Quốc gia TP. Hồ Chí Minh; Đại học Quốc gia TP. HCM; ĐHQG TP. Hồ Chí Minh
        ĐHBK | Đại học Bách khoa Hà Nội | | ĐHBK Hà Nội; ĐHBKHN
        | Tổng Liên đoàn Lao động Việt Nam
        | Hội Nông dân Việt Nam
        | Hội Cựu chiến binh Việt Nam
        | Hội Liên hiệp Phụ nữ Việt Nam
        | Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh | | Trung ương Đoàn TNCS Hồ Chí Minh; \
        Trung ương Đoàn TNCSHCM
        | Liên hiệp các Hội Khoa học và Kỹ thuật Việt Nam
        VCCI | Liên đoàn Thương mại và Công nghiệp Việt Nam | VCCI
        # enterprise
        EVN | Tập đoàn Điện lực Việt Nam | EVN
        VNPT | Tập đoàn Bưu chính Viễn thông Việt Nam | VNPT; Tập đoàn VNPT
        Viettel | Tập đoàn Công nghiệp - Viễn thông Quân đội | Viettel; Tập đoàn Viettel
        | MobiFone
        | FPT
        | CMC
        | VNPost
        | Ngân hàng Chính sách xã hội
        | Ngân hàng Phát triển Việt Nam
        | Tổng công ty Bưu điện Việt Nam
        | Tổng công ty Viễn thông MobiFone
        | Tổng công ty Cảng hàng không Việt Nam
        | Tập đoàn Công nghiệp - Năng lượng Quốc gia Việt Nam
        | Tập đoàn Công nghiệp Than - Khoáng sản Việt Nam
        """
}
