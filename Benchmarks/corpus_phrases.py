"""What the benchmark corpus is written from: words for the slots and sentences with slots.

A slot such as `{product}` is replaced by a draw from `WORDS`, anew at each place.
"""

TAGS = [
    "cost", "data-quality", "delivery", "evaluation", "feedback", "hiring",
    "latency", "metrics", "operations", "scope", "strategy", "trade-offs",
]

# One word or phrase of each list, in this order, makes a title.
TITLE_WORDS = [
    [
        "Scoping", "Measuring", "Launching", "Pricing", "Explaining", "Defending", "Sketching",
        "Reviewing", "Auditing", "Simplifying", "Estimating", "Sequencing", "Monitoring",
        "Prototyping", "Negotiating", "Planning", "Rehearsing", "Testing", "Questioning",
        "Framing",
    ],
    [
        "a search assistant", "a ticket router", "an invoice reader", "a fraud alert",
        "a triage bot", "a demand forecast", "a contract summary", "a photo check",
        "a meeting digest", "a lead score", "a returns desk", "a claims queue", "a tutor",
        "a reply draft", "a price watch", "a voice menu", "a map layer", "a churn signal",
        "a parts finder", "a shift planner", "a survey coder", "a label tool", "a risk memo",
        "a route guide", "a menu writer",
    ],
    [
        "for a clinic", "for a small bank", "for a warehouse", "for two schools",
        "for a law firm", "for a farm co-op", "for an airline desk", "for a city office",
        "for a game studio", "for a hotel group", "for a museum", "for a print shop",
        "for a phone shop", "for a bakery chain", "for a solar firm", "for a travel agent",
        "for a shoe maker", "for a news desk", "for a call centre", "for a gym chain",
    ],
]

WORDS = {
    "name": ["Amara", "Bruno", "Chen", "Dalia", "Elif", "Farid", "Greta", "Hiro", "Ines", "Jonas",
             "Kavya", "Lena", "Mateo", "Noor", "Oskar", "Priya", "Ruth", "Sami", "Tove", "Yusuf"],
    "product": ["ticket router", "invoice reader", "search box", "fraud alert", "reply draft",
                "demand forecast", "triage bot", "contract summary", "photo check", "lead score"],
    "user": ["support lead", "nurse", "buyer", "dispatcher", "planner", "teacher", "clerk",
             "sales manager", "writer", "site manager"],
    "part": ["queue", "cache", "vector index", "cluster", "message bus", "feature store", "gateway",
             "scheduler", "model server", "replica"],
    "metric": ["precision", "recall", "time to answer", "cost per case", "override rate",
               "hours saved", "first-week retention", "share of cases routed"],
    "constraint": ["cost", "latency", "data quality"],
    "place": ["healthcare startup", "logistics startup", "fintech startup", "retail startup",
              "legal startup", "power startup"],
    "percent": range(55, 96), "small": range(3, 13), "count": range(20, 960, 20),
    "weeks": range(2, 9), "dollars": range(200, 4900, 100), "seconds": range(2, 12),
}

PROSE = [
    "{name} asked for *one number* before the first box was drawn.",
    "At a {place}, {count} cases a week fit on one machine with room to spare.",
    "The {user} decides; the {product} only has to make that decision quicker.",
    "Most of the risk sits in the **data**, and least of it in the {part}.",
    "A plan for {weeks} weeks beats a picture of the next {small} years.",
    "When {metric} is vague, every later choice becomes a matter of taste.",
    "~~Build it twice~~ Ship the manual version first and learn from {count} cases.",
    "{name} keeps a list of `assumptions` and crosses one off every {small} days.",
    "Say what you would leave out, and what it costs to put it back.",
    "Budget about ${dollars} a month until {small} customers pay for it.",
    "An honest {percent} % today teaches more than a promised {percent} % next year.",
    "The interviewer listens for a reason, so give the reason *before* the component.",
    "Nobody at the {place} had read the labels since {name} wrote the first {count}.",
    "If the {user} waits {seconds} seconds, the {product} has already lost the case.",
    "Draw the loop first: input, answer, correction, and back to the input.",
    "{name} and the {user} disagreed about the {part}, and both had a number to show.",
]

PAIRS = [
    ("the opening", "I would start with a {part} and a {part}, because that scales.",
     "Who decides what with the answer? For the {user}, {metric} comes first."),
    ("the estimate", "It depends; we would see once the {product} is live.",
     "About {count} cases a day, so one worker and ${dollars} a month will do."),
    ("the data", "We will collect plenty of data later and clean it then.",
     "I would label {count} cases by hand with the {user} in the first week."),
    ("the fallback", "The model is good enough, so errors should be rare.",
     "Below {percent} % confidence a {user} sees the case and corrects it."),
    ("the trade-off", "We can have speed, quality and a low price together.",
     "I give up {seconds} seconds of latency to keep {metric} above {percent} %."),
    ("the feedback", "Users can write to support when something is wrong.",
     "Each override by the {user} is stored and read every {small} days."),
    ("the scope", "Version one covers all {small} regions and each language.",
     "Version one serves one {user} at one {place} within {weeks} weeks."),
    ("the close", "I think that covers everything; any questions?",
     "The weakest part is the {part}; I would test it first with {count} cases."),
]

MISTAKES = [
    ("Naming parts without a reason", "A {part} appears because it is always there.",
     "It hides the constraint that decides.", "Tie each part to a number, such as {count} cases."),
    ("Forgetting the feedback loop", "The design ends at the answer.",
     "The {product} never learns from the {user}.",
     "Store every override and review {small} a day."),
    ("Scaling too early", "A {part} in three regions for {small} customers.",
     "The money is gone before the proof.", "Plan for {count} cases and say when that changes."),
    ("Trusting old labels", "Training starts on last year's export.",
     "Wrong labels cap the {metric}.", "Audit {count} labels with the {user} first."),
    ("Hiding the price", "Nobody says what a case costs.",
     "The margin is decided by accident.", "State ${dollars} a month and what drives it."),
    ("Answering too soon", "The first box is drawn in the first minute.",
     "The wrong problem gets solved well.", "Ask {small} questions about the decision."),
    ("Promising perfection", "Every answer is said to be right.",
     "Trust breaks at the first error.", "Aim for {percent} % and route the rest to a {user}."),
    ("Speaking only of the team", "Every sentence starts with our team.",
     "The panel cannot see your part.", "Name the call that was yours and its result."),
]

FAQS = [
    ("Should I draw the {part} at all?", "No. Draw it when {count} cases a day need it."),
    ("How long should the opening take?", "About {small} minutes, and never without {metric}."),
    ("Is it fine to ask for numbers?", "Yes. {name} asks for {small} of them before any sketch."),
    ("Do I need to know the price?", "Yes. Say ${dollars} a month and show how you got there."),
    ("What if the {user} disagrees?", "Record the override; it is the best label you can get."),
    ("Can I change my mind half-way?", "Yes. Say what you learned and which part it changes."),
    ("Must the first version use a model?", "No. Rules are fine until {count} cases are labeled."),
    ("Who reads the notes afterwards?", "A panel of {small}, and the technical lead counts most."),
    ("What comes after the deep dive?", "The feedback loop, which is where most answers stop."),
    ("How precise must an estimate be?", "Within a factor of {small}; the reasoning counts more."),
]

CRITERIA = [
    ("Speed to launch", "can it ship in {weeks} weeks?"), ("Cost", "what does a month cost?"),
    ("Data validity", "does it learn from errors?"), ("Clarity", "could the {user} repeat it?"),
    ("Focus", "is the scope one decision?"), ("Evidence", "which number supports it?"),
    ("Extensibility", "what can be added in {small} months?"),
    ("Judgment", "is the right thing left out?"), ("Trust", "what happens when it is wrong?"),
]

STEPS = [
    ("Frame the decision", "Name the {user} and what changes for them."),
    ("Set the measure", "Choose {metric} and a bar of {percent} %."),
    ("Sketch the flow", "Input, answer, correction."),
    ("Price it", "Stay under ${dollars} a month."),
    ("Name the trade-off", "Say what you give up for {constraint}."),
    ("Close the loop", "Show how {count} overrides come back."),
    ("Pick the first customer", "One {place} is enough."),
    ("List the unknowns", "Keep the {small} that could stop it."),
]

MOMENTS = [
    "the interviewer presents the {product}", "you ask about scope and {metric}",
    "you sketch the flow for the {user}", "deep dive on the {part}",
    "questions about {constraint}", "the feedback loop", "you ask about their largest debt",
    "{name} plays a doubtful customer",
]

SCENARIOS = [
    ("The {part} nobody needed", "A {place} with {small} customers ran a {part}.",
     "Cut the bill by half.", "{name} replaced it with a nightly job.",
     "The bill fell to ${dollars}.", "cost"),
    ("Labels from another age", "The {product} learned from {count} old cases.",
     "Raise {metric} before the pilot.", "{name} read {count} labels with the {user}.",
     "A third of them were wrong.", "data quality"),
    ("Too slow to matter", "Each {user} waited {seconds} seconds for an answer.",
     "Make it quick enough to be used.", "{name} precomputed the {count} usual answers.",
     "Use doubled in {weeks} weeks.", "latency"),
    ("The generous pilot", "A {place} promised all {count} features at once.",
     "Find the one that gets renewed.", "{name} shipped the {product} alone.",
     "The customer paid ${dollars} a month.", "cost"),
    ("Silent errors", "Nobody saw the {product} fail for {weeks} weeks.",
     "Notice the next failure within a day.", "{name} sampled {small} answers each morning.",
     "The override rate fell below {small} %.", "data quality"),
]

TERMS = [
    ("Override", "a {user}'s correction of an answer"),
    ("Bar", "the least {metric} at which the {product} may launch"),
    ("Loop", "the way from an answer back to the data"),
    ("Shadow run", "answers that are stored but not shown for {weeks} weeks"),
    ("Gold set", "{count} cases whose labels two people agreed on"),
    ("Fallback", "what the {user} sees when the {product} is unsure"),
    ("Runway", "the weeks until ${dollars} a month is too much"),
    ("Spine", "the shortest path from input to decision"),
    ("Drift", "a slow change of the cases that lowers {metric}"),
]

CONTRASTS = [
    ("more features", "one decision made better"), ("a larger model", "{count} better labels"),
    ("a clever {part}", "a clear reason"), ("speed everywhere", "speed where the {user} waits"),
    ("a perfect answer", "a corrected one"), ("a roadmap", "a first customer"),
    ("an average", "the worst {small} cases"), ("confidence", "evidence"),
]

TABLES = [
    (("Option", "Month", "Risk"),
     [("Rules", "${dollars}", "low"), ("Small model", "${dollars}", "medium"),
      ("{part}", "${dollars}", "high"), ("Outside service", "${dollars}", "medium")]),
    (("Week", "Goal", "Owner"),
     [("1", "{count} labels", "{name}"), ("{weeks}", "shadow run", "{name}"),
      ("9", "first {user}", "{name}"), ("12", "{percent} % {metric}", "{name}")]),
    (("Measure", "Now", "Target"),
     [("`{metric}`", "{small}", "{percent}"), ("cases a day", "{count}", "{count}"),
      ("wait", "{seconds} s", "2 s"), ("*cost*", "${dollars}", "${dollars}")]),
]

CODES = [
    ("python", "def route(case, bar=0.{percent}):\n    if case.confidence < bar:\n"
               "        return \"{user}\"\n    return case.label  # {count} a day"),
    ("sql", "SELECT label, count(*) AS cases\nFROM overrides\n"
            "WHERE week >= {weeks} AND cases > {count}\nGROUP BY label;"),
    ("json", "{{\n  \"bar\": 0.{percent},\n"
             "  \"fallback\": \"{user}\",\n  \"budget\": {dollars}\n}}"),
    ("swift", "let bar = 0.{percent}\nlet sure = cases.filter {{ $0.confidence >= bar }}\n"
              "print(sure.count, \"of {count}\")"),
]

QUESTIONS = [
    ("What would you settle first for the {product}?",
     "The decision that the {user} makes with it",
     ["The number of regions it runs in", "The name of the {part} vendor",
      "The colour of the first dashboard"],
     "Everything else follows from the decision."),
    ("Which number belongs in the first {small} minutes?",
     "A bar for {metric}, such as {percent} %",
     ["The size of the seed round", "The year the {place} was founded",
      "The count of open positions"],
     "Without a bar nobody can say that it works."),
    ("Where do the best labels come from?",
     "Overrides by the {user} in daily work",
     ["A purchase of {count} old cases", "Guesses by the team at night",
      "Answers that nobody looked at"],
     "An override is a label made by the person who knows."),
    ("What does {name} cut when time is short?",
     "The {part} that no measured load needs",
     ["The talk with the first {user}", "The audit of {count} labels",
      "The record of every override"],
     "Parts can be added later; lost evidence can not."),
]
