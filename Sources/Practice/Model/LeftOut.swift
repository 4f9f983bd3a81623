/// A question that could not be made fairly, and why.
package struct LeftOut: Sendable, Equatable {
  /// Why a question was refused; the raw value is what `check --questions` prints.
  package enum Reason: String, Sendable, CaseIterable, Comparable {
    case fewDistractors = "fewer than two good distractors"
    case keyTooLong = "key more than 1.5 times as long as the distractors"
    case echoesStem = "only the key repeats words of the stem"
    case absolutesOnOneSide = "absolute words on one side only"
    case allOrNone = "an option like “all of the above”"
    case negativeStem = "a negative in what is asked"
    case repeatedOption = "two options say the same"
    case numbersOutOfOrder = "numbers or times out of order"
    case oneSided = "only a weak or only a strong answer is given"
    case saysTooLittle = "the words quoted say too little by themselves"
    case looksUnlike = "how the two answers look tells them apart"
    case saysWhatNotToDo = "the weak answer itself says what not to do"
    case fitsSeveral = "the words quoted fit several answers"
    case onlyLeadsIn = "the answer only leads to a list, to code or elsewhere"
    case askedAlready = "the same is asked once already"
    case showsPicture = "it asks about a picture, which is not shown with it"
    case helpsGuesser = "too easy to guess, given the other questions"

    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  package let id: QuestionID
  package let reason: Reason
}
