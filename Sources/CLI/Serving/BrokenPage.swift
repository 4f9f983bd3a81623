import LocalServer
import Markdown

/// What is shown where errors keep a page back, and there is no older one to show.
enum BrokenPage {
  enum Missing: String {
    /// There were errors from the start.
    case guide = "The guide cannot be shown yet"
    /// The last state without errors has no such page.
    case page = "There is no such page yet"
  }

  static func file(_ missing: Missing, _ problems: [Problem]) -> ServedFile {
    let items = problems.map(item).joined(separator: "\n")
    let page = """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <link rel="stylesheet" href="/\(ClientFiles.folder)/preview.css">
      <title>Not yet · studyguide</title>
      </head>
      <body class="studyguide-broken">
      <main class="studyguide-problems">
      <h1>\(missing.rawValue)</h1>
      <p>\(missing == .guide ? "It" : "A new one") appears here as soon as this is mended.</p>
      <ol>
      \(items)
      </ol>
      </main>
      </body>
      </html>

      """
    return ServedFile(
      Injection.added(to: Array(page.utf8), path: "index.html"), name: "index.html")
  }

  private static func item(_ problem: Problem) -> String {
    var text = "<li><p>"
    if let place = problem.place { text += "<code>\(place.htmlEscaped)</code> " }
    text += "<strong>\(problem.severity.htmlEscaped)</strong> \(problem.message.htmlEscaped)</p>"
    if let excerpt = problem.excerpt {
      text += "<pre>\(excerpt.text.htmlEscaped)\n\(excerpt.caret.htmlEscaped)</pre>"
    }
    if let help = problem.help { text += "<p class=\"help\">\(help.htmlEscaped)</p>" }
    return text + "</li>"
  }
}
