import TestSupport
import Testing

@testable import StudyGuide

@Suite("Reading comparisons")
struct ComparisonReaderTests {
  @Test(arguments: cases)
  func reads(_ example: ReaderCase) async throws { try await example.check() }

  private static let cases = [
    ReaderCase(
      "columns that the heading sets against each other, whatever the corner says",
      """
      ## Asthma vs tension pneumothorax

      | Sign | Asthma | Tension pneumothorax |
      |---|---|---|
      | Trachea | midline | shifted away |
      | Neck veins | normal | distended |
      """,
      """
      comparison "Asthma vs tension pneumothorax" 3:1 | Trachea: Asthma = midline, Tension pneumothorax = shifted away | Neck veins: Asthma = normal, Tension pneumothorax = distended
      """),
    ReaderCase(
      "a name that is cut short, and one that stands twice",
      """
      ## The pathogens

      | Pathogen | Kind | Food |
      |---|---|---|
      | *Shigella* spp. | Bacterium | Salads |
      | Hepatitis A | Virus | Shellfish |
      | Norovirus | Virus | Salads |
      | Rota | Virus | Water |
      | Rota | Virus | Milk |

      ## Twice each

      | Food | Degrees | Time |
      |---|---|---|
      | Beef | 155 | 17 s |
      | Beef | 145 | 4 min |
      | Pork | 145 | 4 min |
      | Pork | 155 | 17 s |

      ## Sentences

      | Claim | Kind | Food |
      |---|---|---|
      | It works. | Virus | Salads |
      | Salt kills it. | Virus | Shellfish |
      | Heat kills it. | Virus | Milk |
      """,
      """
      comparison "The pathogens" 3:1 | Kind: Shigella spp. = Bacterium, Hepatitis A = Virus, Norovirus = Virus | Food: Shigella spp. = Salads, Hepatitis A = Shellfish, Norovirus = Salads
      """),
    ReaderCase(
      "an empty corner, or one that says aspect, compares the columns",
      """
      ## Breads

      |  | **Sourdough** | Yeast bread |
      |---|---|---|
      | Rise time | 8–16 h | 1–2 h |
      | Holes | ✓ | – |

      ## Plans

      | Feature | Free | Team |
      |---|---|---|
      | Price | $0 | $12 |
      | Support | forum | e-mail |
      """,
      """
      comparison "Breads" 3:1 | Rise time: Sourdough = 8–16 h, Yeast bread = 1–2 h | Holes: Sourdough = ✓, Yeast bread = 
      comparison "Plans" 10:1 | Price: Free = $0, Team = $12 | Support: Free = forum, Team = e-mail
      """),
    ReaderCase(
      "columns of different kinds say something of the rows, whatever the corner",
      """
      ## RAID

      | | Mirrored | Drives |
      |---|---|---|
      | RAID 0 | no | 2 |
      | RAID 1 | yes | 2 |
      | RAID 5 | yes, spread | 3 |
      """,
      """
      comparison "RAID" 3:1 | Mirrored: RAID 0 = no, RAID 1 = yes, RAID 5 = yes, spread | Drives: RAID 0 = 2, RAID 1 = 2, RAID 5 = 3
      """),
    ReaderCase(
      "elements are aspects where one has the name of an aspect",
      """
      ## Estates

      | Element | Joint tenancy | Tenancy in common |
      |---|---|---|
      | Unities | all four | none |
      | Remedy | survivorship | partition |

      ## Gases

      | Element | Boils at | Colour |
      |---|---|---|
      | Oxygen | 90 K | blue |
      | Neon | 27 K | none |
      | Argon | 87 K | none at all |
      """,
      """
      comparison "Estates" 3:1 | Unities: Joint tenancy = all four, Tenancy in common = none | Remedy: Joint tenancy = survivorship, Tenancy in common = partition
      comparison "Gases" 10:1 | Boils at: Oxygen = 90 K, Neon = 27 K, Argon = 87 K | Colour: Oxygen = blue, Neon = none, Argon = none at all
      """),
    ReaderCase(
      "lines to write on say nothing, nor does one sign alone, but several do",
      """
      ## Skills

      | Area | Cost | Confidence | Taught | Symbol | Trend |
      |---|---|---|---|---|---|
      | Git | low | ___ | ✅ | + | ↑ |
      | SQL | high | ○ | ❌ | × | ↓ |
      | Bash | none | ✓ | ✅ | `%` | normal |

      ## Yourself

      | Skill | Before | After |
      |---|---|---|
      | Git | ○ | ___ |
      | SQL | ○ | ___ |
      | Bash | ○ | ___ |
      """,
      """
      comparison "Skills" 3:1 | Cost: Git = low, SQL = high, Bash = none | Confidence: Git = , SQL = , Bash =  | Taught: Git = ✅, SQL = ❌, Bash = ✅ | Symbol: Git = +, SQL = ×, Bash = % | Trend: Git = ↑, SQL = ↓, Bash = normal
      """),
    ReaderCase(
      "any other corner names what stands in the rows",
      """
      ## Estates

      | Estate | Who | Size |
      |---|---|---|
      | First | clergy | 0.5 % |
      | Second | nobles | 1.5 % |
      | Third | all others | 98 % |

      ## Voting systems

      | | Pros | Cons |
      |---|---|---|
      | Plurality | simple | wastes votes |
      | Run-off | broad support | costs twice |
      | List | fair shares | weak ties |
      """,
      """
      comparison "Estates" 3:1 | Who: First = clergy, Second = nobles, Third = all others | Size: First = 0.5 %, Second = 1.5 %, Third = 98 %
      comparison "Voting systems" 11:1 | Pros: Plurality = simple, Run-off = broad support, List = fair shares | Cons: Plurality = wastes votes, Run-off = costs twice, List = weak ties
      """),
    ReaderCase(
      "a heading that sets the rows against each other makes them what is compared",
      """
      ## 301 vs 302

      | | Permanent | Keeps the method |
      |---|---|---|
      | 301 | yes | no |
      | 302 | no | no |

      ## Cost and speed

      | | Train | Plane |
      |---|---|---|
      | Cost | low | high |
      | Speed | low | high |

      ## Train vs Plane: cost and speed

      | | Train | Plane |
      |---|---|---|
      | Cost | low | high |
      | Speed | low | high |
      """,
      """
      comparison "301 vs 302" 3:1 | Permanent: 301 = yes, 302 = no | Keeps the method: 301 = no, 302 = no
      comparison "Cost and speed" 10:1 | Cost: Train = low, Plane = high | Speed: Train = low, Plane = high
      comparison "Train vs Plane: cost and speed" 17:1 | Cost: Train = low, Plane = high | Speed: Train = low, Plane = high
      """),
    ReaderCase(
      "two columns where the first is of a known sort, or marked, or the second says what it is about",
      """
      | Country | Capital |
      |---|---|
      | France | Paris |
      | Canada | Ottawa |
      | Brazil | Brasília |

      | Call | Result |
      |---|---|
      | `sort()` | a list in order |
      | `sum()` | a number |
      | `max()` | the largest |

      | Dough | Used for |
      |---|---|
      | Short | tarts |
      | Puff | vol-au-vents |
      | Choux | éclairs |
      """,
      """
      comparison "Country" 1:1 | Capital: France = Paris, Canada = Ottawa, Brazil = Brasília
      comparison "Call" 7:1 | Result: sort() = a list in order, sum() = a number, max() = the largest
      comparison "Dough" 13:1 | Used for: Short = tarts, Puff = vol-au-vents, Choux = éclairs
      """),
    ReaderCase(
      "lists beside each other, records, counts and what tracks work are none",
      """
      | Mon | Tue | Wed |
      |---|---|---|
      | Run | Swim | Rest |
      | Rest | Run | Bike |
      | Swim | Gym | Run |

      | Must | Should | Could |
      |---|---|---|
      | log in | search | chat |
      | pay | filter | share |
      | log out | sort | print |

      | Pros | Cons |
      |---|---|
      | fast | dear |
      | light | frail |
      | quiet | small |

      | Task | Status | Owner |
      |---|---|---|
      | Bake | done | Ann |
      | Mix | open | Ben |
      | Shape | open | Ann |

      | Team | Played | Won |
      |---|---|---|
      | 1 | 3 | 2 |
      | 2 | 3 | 1 |
      | 3 | 3 | 0 |

      | | Breakfast | Lunch |
      |---|---|---|
      | Monday | oats | soup |
      | Tuesday | bread | salad |
      | Wednesday | oats | rice |

      | Meal | Monday | Tuesday |
      |---|---|---|
      | Breakfast | oats | bread |
      | Lunch | soup | salad |
      | Dinner | fish | curry |

      | # | Construct | Predicted |
      |---|---|---|
      | a | Unitarity | 1 |
      | b | Freezing | 0 |
      | c | Flatness | 0 |

      | Fruit | Vegetable |
      |---|---|
      | apple | leek |
      | pear | kale |
      | plum | beet |

      | Day | Case | Speed |
      |---|---|---|
      | 18 | Contract review | 3 |
      | 21 | Parcel sorting | 2 |
      | 24 | Triage | 2 |
      """,
      ""),
    ReaderCase(
      "a comment settles it",
      """
      <!-- study: comparison -->

      | Fruit | Vegetable |
      |---|---|
      | apple | leek |
      | pear | kale |

      <!-- study: skip -->

      | Country | Capital |
      |---|---|
      | France | Paris |
      | Canada | Ottawa |
      | Brazil | Brasília |
      """,
      """
      comparison "Fruit" 3:1 | Vegetable: apple = leek, pear = kale
      """),
    ReaderCase(
      "another kind was asked for; signs are names; what a course is organised by is not asked",
      """
      <!-- study: rubric -->

      | Thing | Colour | Taste |
      |---|---|---|
      | Apple | red | sweet |
      | Lemon | yellow | sour |
      | Plum | blue | sweet |

      ## Signs

      | Operator | Meaning |
      |---|---|
      | `+` | addition |
      | - | subtraction |
      | * | multiplication |

      ## Course

      | Topic | Reading | Exercises |
      |---|---|---|
      | Loops | Chapter 2 | 1 to 4 |
      | Lists | Chapter 3 | 5 to 9 |
      | Trees | Chapter 4 | 10 to 12 |
      """,
      """
      comparison "Signs" 11:1 | Meaning: + = addition, - = subtraction, * = multiplication
      ! 3:1 error study/not-found
      """),
    ReaderCase(
      "numbers of rows are no subjects",
      """
      ## Ports

      | S.No | Port number | Protocol |
      |---|---|---|
      | 01. | 21 | FTP |
      | 02. | 22 | SSH |
      | 03. | 23 | Telnet |

      ## Words

      | # | Term | Meaning |
      |---|---|---|
      | 1 | Drift | slow change |

      ## Cities

      | No. | City | River | Bridges |
      |---|---|---|---|
      | 1 | Paris | Seine | 37 |
      | 2 | Rome | Tiber | 30 |
      | 3 | London | Thames | 35 |

      ## Cups

      | Rank | Cup | Colour |
      |---|---|---|
      | 2 | Tea | brown |
      | 1 | Milk | white |
      | 3 | Wine | red |

      ## Rights

      | # | Right | What you do |
      |---|---|---|
      | 1 | Patient | Ask for the name. |
      | 2 | Drug | Read the label. |
      | 3 | Dose | Work it out twice. |

      ## Differences

      | Sl.No | Enumeration | Iterator |
      |---|---|---|
      | 01. | Introduced in JDK 1.0 | Introduced in JDK 1.2 |
      | 02. | Fail-safe | Fail-fast |
      | 03. | Read only | Can remove |
      """,
      """
      comparison "Ports" 3:1 | Protocol: 21 = FTP, 22 = SSH, 23 = Telnet
      term "Drift" 13:1 | slow change
      comparison "Cities" 17:1 | River: Paris = Seine, Rome = Tiber, London = Thames | Bridges: Paris = 37, Rome = 30, London = 35
      comparison "Cups" 25:1 | Cup: 2 = Tea, 1 = Milk, 3 = Wine | Colour: 2 = brown, 1 = white, 3 = red
      comparison "Rights" 33:1 | What you do: Patient = Ask for the name., Drug = Read the label., Dose = Work it out twice.
      """),
  ]
}
