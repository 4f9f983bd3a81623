import Practice

/// A file that the theme brings along, named after its content.
package struct SiteAsset: Sendable, Equatable {
  /// `assets/site-0123456789abcdef.css`
  let path: String
  let bytes: [UInt8]

  init(name: String, ending: String, text: String) {
    bytes = Array(text.utf8)
    let digits = String(StableHash.of(bytes), radix: 16)
    let hash = String(repeating: "0", count: 16 - digits.count) + digits
    path = "assets/\(name)-\(hash).\(ending)"
  }
}

/// All files that the theme brings along, and what pages hold of it themselves.
struct SiteAssets: Sendable {
  let style: SiteAsset
  let icon: SiteAsset
  private let scripts: [ScriptFile: SiteAsset]
  private let styles: [ScriptFile: SiteAsset]
  let headScript: [UInt8]
  let foldScript: [UInt8]
  /// The script of every page, as it may stand on a page itself.
  let pageScript: [UInt8]

  init(theme: Theme) {
    style = SiteAsset(
      name: "site", ending: "css", text: StyleSheet.compact(theme.style(in: "css")))
    var scripts: [ScriptFile: SiteAsset] = [:]
    var styles: [ScriptFile: SiteAsset] = [:]
    for file in ScriptFile.allCases {
      scripts[file] = SiteAsset(
        name: file.rawValue, ending: "js", text: theme.scripts.text(file))
      let css = StyleSheet.compact(theme.style(in: "css/\(file.rawValue)"))
      if !css.isEmpty { styles[file] = SiteAsset(name: file.rawValue, ending: "css", text: css) }
    }
    self.scripts = scripts
    self.styles = styles
    icon = SiteAsset(name: "icon", ending: "svg", text: theme.text("icon.svg"))
    headScript = Array(theme.text("head.js").trimmed.utf8)
    pageScript = Array(
      theme.scripts.text(.page).replacing("</script", with: "<\\/script").trimmed.utf8)
    foldScript = Array(theme.text("fold.js").trimmed.utf8)
  }

  /// The script of one kind of page.
  func script(_ file: ScriptFile) -> String? { scripts[file]?.path }

  /// The style sheet that one kind of page has beside that of all pages.
  func style(_ file: ScriptFile) -> String? { styles[file]?.path }

  /// Every file, of pages that have these scripts and styles.
  func all(scripts: [ScriptFile], styles: [ScriptFile]) -> [SiteAsset] {
    [style, icon] + scripts.compactMap { self.scripts[$0] } + styles.compactMap { self.styles[$0] }
  }
}

extension String {
  /// Without white space at its ends.
  var trimmed: String {
    let start = drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }
}
