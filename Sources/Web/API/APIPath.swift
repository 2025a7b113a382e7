/// Addresses of the programming interface; they speak no language.
enum APIPath: String {
    case description = "/api/v1/openapi.json"
    case tasks = "/api/v1/tasks"
    case obligations = "/api/v1/obligations"

    static let root = "/api/v1"
}
