# The commands of the project; what they do stands in scripts/.
.DEFAULT_GOAL := help
.PHONY: help run build check test soak bench bench-peers format clean

# `make run PORT=9000 HOST=0.0.0.0`
export HOST PORT

help: ## các lệnh này
	@echo "Giamsat: hệ thống thông tin giám sát, đánh giá việc thực hiện nghị quyết"
	@sed -n 's/^\([a-z-]*\): ## \(.*\)/  make \1\t\2/p' Makefile | expand -t 20

run: ## cài phần còn thiếu, biên dịch, nạp báo cáo mẫu, mở http://127.0.0.1:8057 (đổi bằng HOST=, PORT=)
	@scripts/run

build: ## biên dịch (.build/release/giamsat)
	@scripts/setup run
	swift build -c release

check: ## kiểm tra hình thức mã nguồn và ai được dùng mô-đun nào (dưới một phút)
	@scripts/check

test: ## cài phần còn thiếu, rồi mọi kiểm tra và kiểm thử như CI
	@scripts/test

soak: ## kiểm thử dài: nhiều trường hợp ngẫu nhiên, mọi trang ở mọi khổ và nền
	@scripts/test --soak

bench: ## đo tốc độ và bộ nhớ
	@scripts/setup test
	swift build -c release
	@.build/venv/bin/python scripts/bench

bench-peers: ## so tốc độ với Redmine trên cùng nhiệm vụ (cài Ruby và wrk, chạy trong .build/peers)
	@scripts/setup peers
	swift build -c release
	@.build/venv/bin/python scripts/bench-peers

format: ## định dạng lại mã Swift
	swift format --in-place --recursive --parallel Sources Tests Package.swift

clean: ## xóa kết quả biên dịch; cơ sở dữ liệu trong var/ còn nguyên
	rm -rf .build
