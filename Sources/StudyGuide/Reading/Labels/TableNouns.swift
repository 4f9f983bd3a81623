/// What a table of letters calls them.
package enum Letters {
  package static let names: Set<String> = [
    "letter", "letters", "vowel", "vowels", "consonant", "consonants", "sound", "sounds",
  ]
}

/// Names of languages, as they head the columns of a vocabulary.
package enum Languages {
  package static let names: Set<String> = [
    "arabic", "chinese", "czech", "danish", "dutch", "english", "finnish", "french", "german",
    "greek", "hebrew", "hindi", "hungarian", "irish", "italian", "japanese", "korean", "latin",
    "norwegian", "polish", "portuguese", "romanian", "russian", "spanish", "swahili", "swedish",
    "turkish", "ukrainian", "vietnamese", "welsh",
  ]
}
