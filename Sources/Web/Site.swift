package import Domain
package import Hummingbird
package import UseCases

/// The site over one register: a line per feature.
package struct Site: Sendable {
    private let workspace: Workspace
    private let pages: Pages

    /// - Parameter build: tells builds of the program apart, so that browsers do not keep pages of an older one.
    package init(_ workspace: Workspace, for audience: Audience = .staff, build: String = "") {
        self.workspace = workspace
        pages = Pages(browsing: workspace.browsing, audience: audience, build: build)
    }

    package func router() -> Router<SiteContext> {
        let router = Router(context: SiteContext.self, options: .autoGenerateHeadEndpoints)
        router.add(middleware: SecurityHeaders())
        router.add(middleware: ErrorPages(pages: pages))
        HealthRoutes(checkHealth: workspace.checkHealth).add(to: router)
        AssetRoutes().add(to: router)
        AgencyRoutes(pages: pages).add(to: router)
        DirectiveRoutes(pages: pages).add(to: router)
        OverviewRoutes(pages: pages).add(to: router)
        IndicatorRoutes(pages: pages).add(to: router)
        InspectionRoutes(pages: pages).add(to: router)
        DatabaseRoutes(pages: pages).add(to: router)
        MethodRoutes(pages: pages).add(to: router)
        SearchRoutes(pages: pages).add(to: router)
        OpenDataRoutes(pages: pages).add(to: router)
        APIRoutes(pages: pages).add(to: router)
        QualityRoutes(pages: pages).add(to: router)
        TaskRoutes(pages: pages, showTask: workspace.showTask).add(to: router)
        // Reports hold descriptions and remarks: they stay in the house until somebody publishes them.
        if pages.audience == .staff {
            ReportRoutes(
                pages: pages, issuedReports: workspace.issuedReports, compareReports: workspace.compareReports
            ).add(to: router)
        }
        SourceRoutes(pages: pages, shelf: workspace.sourceShelf).add(to: router)
        return router
    }
}
