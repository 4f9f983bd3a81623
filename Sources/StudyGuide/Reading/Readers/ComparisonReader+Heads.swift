/// What the heads of tables tell of them, in the form of ``LabelText``.
extension ComparisonReader {
  static let corners: Set<String> = [
    "", "aspect", "aspects", "feature", "features", "property", "properties", "dimension",
    "attribute", "characteristic", "characteristics", "factor", "respect", "topic", "criterion",
    "point", "comparison", "parameter", "difference", "basis", "question", "quality",
  ]

  /// Those that may name what stands in the rows as well: `Element` has oxygen, or remedies.
  static let vagueCorners: Set<String> = ["element", "item", "category", "component"]

  /// What columns say of rows.
  static let aspects: Set<String> = [
    "pros", "advantages", "strengths", "benefits", "description", "definition", "meaning",
    "example", "examples", "use", "uses", "used for", "use case", "when to use", "best for",
    "good for", "purpose", "role", "function", "what it does", "what it is", "effect", "cause",
    "causes", "symptom", "symptoms", "formula", "symbol", "unit", "size", "cost", "price", "value",
    "type", "capital", "translation", "pronunciation", "origin", "complexity", "default", "remedy",
    "fix", "solution", "why", "what", "who", "where", "how", "what to do", "key idea", "main idea",
    "known for", "contribution", "notes", "since", "support", "supported", "required", "category",
    "class", "flag", "variable", "environment variable", "option", "range", "normal range",
    "normal value",
    "reference range", "limit", "speed limit", "dose", "dosage", "treatment", "management",
    "antidote",
    "indication", "indications", "mechanism", "mechanism of action", "response", "reaction",
    "consequence", "consequences", "penalty", "boiling point", "melting point", "temperature",
    "pronounced", "plural", "past tense", "opposite",
  ]

  /// Heads of a first column under which a record is kept, or that only counts.
  static let records: Set<String> = [
    "#", "no", "nr", "number", "id", "date", "time", "when", "day", "week", "month", "minutes",
    "minute", "hour", "hours", "year", "step", "chapter", "section", "page", "version", "release",
    "file", "path", "url", "link", "links", "resource", "resources", "task", "issue", "author",
    "contact", "lesson", "session", "lecture", "course", "book", "repository", "project", "package",
    "pros", "advantages", "strengths", "benefits", "do", "dos", "before", "problem solved",
    "in scope", "total", "score", "license", "badge", "build", "endpoint", "route", "mnemonic",
    "requirement",
    "deliverable", "benchmark", "milestone", "question", "questions", "bug",
    "feature request",
    "vague", "weak", "screen", "page url", "directory", "folder",
  ]

  /// Heads of columns that track work and say nothing to be learnt.
  static let working: Set<String> = [
    "status", "done", "progress", "link", "links", "url", "assignee", "assigned to", "owner", "due",
    "due date", "deadline", "email", "e mail", "email address", "phone", "website", "download",
    "issue", "pull request", "pr", "commit", "screenshot", "demo", "github", "slides", "video",
    "recording", "your answer", "your score", "your notes", "answer", "score", "total",
    "maintainer", "maintainers", "author", "authors", "last updated", "updated", "checked",
    "reading", "readings", "homework", "exercises", "assignment", "assignments", "office",
    "office hours", "instructor", "instructors", "tier", "sponsor", "amount", "room", "submitted",
    "priority", "coverage", "estimate", "effort", "eta",
    "assignee s", "reviewer", "reference", "references", "documentation",
    "file",
    "files", "path", "count", "votes", "stars", "accuracy", "downloads",
  ]

  /// Heads of columns that are lists, whatever row they stand in.
  static let lists: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue",
    "wed", "thu", "fri", "sat", "sun", "must", "should", "could", "won t", "must have",
    "should have", "could have", "nice to have", "in scope", "out of scope", "today", "tomorrow",
    "yesterday", "now", "next", "later", "then", "to do", "todo", "doing", "done", "in progress",
    "breakfast", "lunch", "dinner", "supper", "snack", "snacks", "morning", "noon", "afternoon",
    "evening", "night",
  ]

  /// What rows of a table with two columns are about.
  static let nouns: Set<String> = [
    "country", "city", "state", "river", "mountain", "continent", "planet", "element", "compound",
    "metal", "ion", "acid", "particle", "ingredient", "flour", "food", "nutrient", "vitamin",
    "hormone", "enzyme", "organ", "bone", "muscle", "nerve", "cell", "gland", "drug", "disease",
    "animal", "plant", "species", "person", "people", "king", "president", "philosopher", "artist",
    "scientist", "writer", "composer", "work", "play", "novel", "painting", "battle", "treaty",
    "law", "theory", "theorem", "theorist", "principle", "rule", "figure", "verb", "noun",
    "adjective", "prefix", "suffix", "root", "word part", "tense", "case", "letter", "note",
    "chord", "interval", "instrument", "shape", "quantity", "unit", "constant", "operator",
    "operation", "command", "function", "method", "keyword", "symbol", "key", "shortcut", "code",
    "status code", "port", "protocol", "layer", "algorithm", "data structure", "structure",
    "pattern", "type", "kind", "class", "style", "form", "role", "phase", "stage", "metric",
    "model", "tool", "component", "part", "estate", "group", "party", "institution", "problem",
    "symptom", "sign", "signal", "constraint", "risk", "bias", "fallacy", "device", "tempo", "gas",
    "colour", "color",
  ]
}
