import ArgumentParser
import Hummingbird

@main struct Giamsat: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "giamsat")
    func run() async throws {}
}
