/// The note type of our cards, as Anki 2.1 keeps it in `col.models`. Its id never changes, so that
/// importing again finds it.
enum AnkiNoteType {
  static let id = 1_732_492_800_001
  static let name = "Study guide card"
  static let fields = ["Front", "Back", "Detail", "Chapter", "Id"]

  static let question = "<div class=\"side\">{{Front}}</div>"
  static let answer = """
    {{FrontSide}}
    <hr id="answer">
    <div class="side">{{Back}}</div>
    {{#Detail}}<div class="detail">{{Detail}}</div>{{/Detail}}
    <p class="from">{{Chapter}}</p>
    """
  static let style = """
    .card { font: 20px/1.5 Georgia, "Noto Serif", serif; color: #1c1b19; background: #fbfaf7; text-align: start; }
    .side, .detail, .from { max-width: 34em; margin: 0 auto; unicode-bidi: plaintext; }
    .side p, .detail p { margin: 0 0 .6em; unicode-bidi: plaintext; }
    .detail { margin-top: 1em; padding-top: .8em; border-top: 1px solid #d9d5cc; font-size: 17px; }
    .from { margin-top: 1.6em; color: #6b665d; font: 13px/1.4 "Helvetica Neue", Arial, sans-serif; }
    hr { max-width: 34em; margin: 1.2em auto; border: 0; border-top: 2px solid #1c1b19; }
    ul, ol { margin: 0 0 .6em; padding-inline-start: 1.4em; }
    code { font: .88em/1.4 Menlo, Consolas, "DejaVu Sans Mono", monospace; }
    pre { padding: .7em .9em; overflow-x: auto; background: #f0eee8; border-radius: 6px; }
    table { border-collapse: collapse; font-size: .9em; }
    th, td { padding: .3em .6em; border-bottom: 1px solid #d9d5cc; text-align: start; vertical-align: top; }
    blockquote { margin: 0 0 .6em; padding-inline-start: .9em; border-inline-start: 3px solid #d9d5cc; }
    .nightMode.card, .nightMode .card { color: #e9e6df; background: #1d1f21; }
    .nightMode .detail, .nightMode th, .nightMode td, .nightMode blockquote { border-color: #4a4d52; }
    .nightMode hr { border-color: #e9e6df; }
    .nightMode .from { color: #a8a397; }
    .nightMode pre { background: #2a2d30; }
    """
}
