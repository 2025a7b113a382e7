import Markup

/// The marks of standings and verdicts, drawn once a page and used by name.
struct Sprite: Component {
    func write(to html: inout HTML) {
        html.raw(
            """
            <svg class="sprite" aria-hidden="true" focusable="false"><defs>\
            <symbol id="m-late" viewBox="0 0 16 16"><path d="M8 1 15.5 15H.5z"/></symbol>\
            <symbol id="m-silent" viewBox="0 0 16 16"><path d="M8 2.6 14 14.2H2z" fill="none" stroke="currentColor" \
            stroke-width="1.8" stroke-linejoin="round"/></symbol>\
            <symbol id="m-soon" viewBox="0 0 16 16"><path d="M8 .7 15.3 8 8 15.3.7 8z" fill="none" \
            stroke="currentColor" stroke-width="2"/><path d="M8 5.2 10.8 8 8 10.8 5.2 8z"/></symbol>\
            <symbol id="m-going" viewBox="0 0 16 16"><circle cx="8" cy="8" r="6.5" fill="none" \
            stroke="currentColor" stroke-width="2"/><path d="M8 1.5a6.5 6.5 0 0 1 0 13z"/></symbol>\
            <symbol id="m-done" viewBox="0 0 16 16"><path fill-rule="evenodd" d="M8 .5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 \
            0 0-15zM7 11.8 3.4 8.2l1.5-1.5L7 8.8l4.3-4.3 1.5 1.5z"/></symbol>\
            <symbol id="m-dlate" viewBox="0 0 16 16"><circle cx="8" cy="8" r="6.5" fill="none" \
            stroke="currentColor" stroke-width="2"/><path d="m4.6 8.2 2.4 2.4 4.4-4.6" fill="none" \
            stroke="currentColor" stroke-width="2"/></symbol>\
            <symbol id="m-dunk" viewBox="0 0 16 16"><circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" \
            stroke-width="1.6" stroke-dasharray="2.6 2"/><path d="m4.6 8.2 2.4 2.4 4.4-4.6" fill="none" \
            stroke="currentColor" stroke-width="2"/></symbol>\
            <symbol id="m-ongoing" viewBox="0 0 16 16"><path d="M1 4.5h14v2H1zM1 9.5h14v2H1z"/></symbol>\
            <symbol id="m-none" viewBox="0 0 16 16"><circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" \
            stroke-width="1.6" stroke-dasharray="2.6 2"/></symbol>\
            <symbol id="m-ne" viewBox="0 0 16 16"><path d="M1.5 5.5h13M1.5 10.5h13M11 1.5l-6 13" fill="none" \
            stroke="currentColor" stroke-width="2"/></symbol>\
            <symbol id="m-yes" viewBox="0 0 16 16"><path d="m2 8.5 4 4 8-9" fill="none" stroke="currentColor" \
            stroke-width="2.2"/></symbol>\
            <symbol id="m-ask" viewBox="0 0 16 16"><path d="M4.5 5.2C4.6 3 6.2 1.8 8 1.8s3.5 1.2 3.5 3.2c0 2.6-3.3 \
            2.7-3.3 5.2" fill="none" stroke="currentColor" stroke-width="2"/><path d="M7 12.5h2.3v2.3H7z"/></symbol>\
            <symbol id="m-unmet" viewBox="0 0 16 16"><path d="M2 3.5h12L8 13.5z" fill="none" stroke="currentColor" \
            stroke-width="2"/></symbol></defs></svg>
            """)
    }
}

/// A mark of the sprite before its word.
struct Mark: Component {
    let name: String

    func write(to html: inout HTML) {
        html.add(.svg, .ariaHidden) { $0.add(.use, Attribute("href", "#m-\(name)")) }
    }
}
