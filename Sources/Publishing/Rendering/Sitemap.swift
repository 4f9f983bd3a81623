/// The list of pages for search engines, which needs the site's absolute URL.
enum Sitemap {
  static func bytes(_ site: Site) -> [UInt8] {
    var output = Array(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">

      """.utf8)
    for page in site.pages {
      guard page.path.hasSuffix("/index.html") || page.path == "index.html",
        let url = site.absoluteURL(page.path)
      else { continue }
      output.append(contentsOf: "<url><loc>".utf8)
      output.appendEscaped(url)
      output.append(contentsOf: "</loc></url>\n".utf8)
    }
    output.append(contentsOf: "</urlset>\n".utf8)
    return output
  }
}

/// What browsers need to install the site.
enum Manifest {
  static func bytes(_ site: Site) -> [UInt8] {
    var output = Array("{\"name\":".utf8)
    output.appendJSON(site.guide.settings.title)
    output.append(contentsOf: ",\"lang\":".utf8)
    output.appendJSON(site.guide.settings.language)
    output.append(contentsOf: ",\"start_url\":\"index.html\",\"scope\":\"./\"".utf8)
    output.append(contentsOf: ",\"display\":\"minimal-ui\",\"icons\":[{\"src\":".utf8)
    output.appendJSON(site.assets.icon.path)
    output.append(contentsOf: ",\"sizes\":\"any\",\"type\":\"image/svg+xml\"}]}\n".utf8)
    return output
  }
}

extension Site {
  /// The absolute URL of a file of the site, `index.html` left out; nil where it isn't known.
  func absoluteURL(_ path: String) -> String? {
    guard let base = guide.settings.baseURL else { return nil }
    let isFolder = path == "index.html" || path.hasSuffix("/index.html")
    let short = isFolder ? path.dropLast("index.html".count) : path[...]
    return (base.hasSuffix("/") ? base : base + "/") + RelativeURL.encoded(short.utf8)
  }
}
