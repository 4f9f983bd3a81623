/// Words with which sentences begin that ask to do something.
enum Imperatives {
  /// Verbs with which people say what to do.
  static let verbs: Set<String> = Set(
    """
    act add adjust agree align allow annotate announce apply arrange ask assemble assess assign attach bake \
    beat begin blend boil book boot bring brush build buy calculate call carry change check choose \
    clean clear click clone close collect combine commit compare compile complete configure \
    confirm connect continue convert cook cool copy count cover create cut debug decide decrease \
    define delete deliver demonstrate deploy describe design detect determine develop discard discuss display \
    dissolve divide do document download draft drain draw drink drive drop dry edit eliminate \
    empty enable end enter escalate establish estimate evaluate examine execute exit expand explain explore \
    export extract feed fetch file fill filter find finish fix flip fold follow form formulate \
    fry gather generate get give go grease grind group guess hand hang heat help hide hold identify \
    implement import improve increase inform insert inspect install interview invite isolate \
    iterate join keep knead label launch lay lead learn leave let lift limit line link list listen \
    load locate lock log look loosen lower make map mark match measure melt merge mix model \
    monitor mount move name normalize note notify number observe open order organize outline pack \
    paste pause pay peel perform pick place plan plug point position pour practice preheat prepare \
    present preserve press prevent print prioritize process produce profile propose provide prune \
    publish pull push put raise rank read rebuild recall receive record reduce refactor refine \
    register release reload remove rename repeat replace reply report request research reset \
    resolve rest restart restate restore return review revise rewrite rinse roll rotate rub run \
    save say scan schedule score search season seek select send separate serve set settle shake \
    shape share shut sign sit sketch slice solve sort specify split spread sprinkle squeeze stand \
    start state stay stir stop store strain stretch study submit subtract summarize support \
    surround switch take talk tape teach tell test thank think throw tie time tip toss touch train \
    transfer translate trim try turn type undo unlock unplug update upload use validate verify \
    visit wait walk warm wash watch weigh whisk wipe withdraw work wrap write zoom
    """.split(separator: " ").map(String.init))

  /// Verbs that are hardly ever nouns: `Eat something small.`
  static let plain: Set<String> = Set(
    """
    add adjust apply ask assign attach avoid be begin breathe bring build buy calculate carry choose \
    clarify close collect compare confirm consider continue convert create decide define delete \
    describe divide drink eat eliminate ensure establish evaluate examine expand explain explore \
    find follow gather get give go grow identify include increase insert install keep know learn \
    leave let listen make measure mention multiply notice obtain organize pay prepare prevent \
    propose provide put quote raise read recognise recognize remember remove say see seek select \
    send separate serve show sit sleep solve speak spend spread state subtract suggest summarize \
    take talk teach tell think throw translate treat try understand use verify wait wash wear write
    """.split(separator: " ").map(String.init))

  /// Words with which tasks of a test begin.
  static let examiners: Set<String> = [
    "define", "explain", "describe", "name", "state", "list", "give", "compare", "calculate",
    "discuss", "outline", "suggest", "identify", "sketch", "draw", "label", "evaluate",
  ]

  /// Words behind a word that make it the subject of a sentence: "Use is limited."
  static let predicates: Set<String> = [
    "is", "was", "are", "were", "has", "have", "had", "will", "would", "can", "could", "may",
    "might", "must", "should", "does", "did", "of", "and", "or",
  ]

  /// Words behind such a verb that make it a command and no noun: "Leave them", "Put the".
  static let objects: Set<String> = [
    "the", "a", "an", "it", "them", "him", "her", "your", "their", "its", "this", "these", "each",
    "every", "all", "both", "one", "two", "three", "for", "into", "until", "with", "nothing",
  ]
}
