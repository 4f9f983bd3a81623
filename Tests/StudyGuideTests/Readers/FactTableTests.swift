import TestSupport
import Testing

@testable import StudyGuide

@Suite("Tables of facts in two columns")
struct FactTableTests {
  @Test(arguments: cases)
  func reads(_ example: ReaderCase) async throws { try await example.check() }

  private static let cases = [
    ReaderCase(
      "amounts with their units, and stretches of numbers",
      """
      ## Speed

      | Road | Limit |
      |---|---|
      | Motorway | 70 mph |
      | Village | 30 mph |
      | Country road | 60 mph |

      ## Blood

      | Value | Normal range |
      |---|---|
      | pH | 7.35–7.45 |
      | Sodium | 135–145 mmol/L |
      | Lactate | < 2 mmol/L |

      ## Fasting

      | Product | Time |
      |---|---|
      | Clear liquid | 2 hours |
      | Human milk | 4 hours |
      | Light meal | 6 hours |

      ## Stopping

      | Car | Braking (m) |
      |---|---|
      | Small | 6 |
      | Large | 9 |
      | Loaded | 12 |
      """,
      """
      comparison "Speed" 3:1 | Limit: Motorway = 70 mph, Village = 30 mph, Country road = 60 mph
      comparison "Blood" 11:1 | Normal range: pH = 7.35–7.45, Sodium = 135–145 mmol/L, Lactate = < 2 mmol/L
      comparison "Fasting" 19:1 | Time: Clear liquid = 2 hours, Human milk = 4 hours, Light meal = 6 hours
      comparison "Stopping" 27:1 | Braking (m): Small = 6, Large = 9, Loaded = 12
      """),
    ReaderCase(
      "one to a row and some of them to each, the same of several, many words behind a few, or the heading",
      """
      ## Poisoning

      | Toxin | Antidotes |
      |---|---|
      | Paracetamol | NAC |
      | Opioids | Naloxone |
      | Iron | Deferoxamine |

      ## Nouns

      | Haus | Gender |
      |---|---|
      | Buch | neuter |
      | Tür | feminine |
      | Fenster | neuter |
      | Tisch | masculine |
      | Dach | neuter |

      ## Birds

      | Wader | How it feeds |
      |---|---|
      | Avocet | sweeps its bill through shallow water |
      | Curlew | probes deep into the wet mud |
      | Turnstone | flips the stones along the shore |

      ## Tumour markers

      | Marker | Cancer |
      |---|---|
      | AFP | liver |
      | PSA | prostate |
      | CEA | colon |
      """,
      """
      comparison "Poisoning" 3:1 | Antidotes: Paracetamol = NAC, Opioids = Naloxone, Iron = Deferoxamine
      comparison "Nouns" 11:1 | Gender: Buch = neuter, Tür = feminine, Fenster = neuter, Tisch = masculine, Dach = neuter
      comparison "Birds" 21:1 | How it feeds: Avocet = sweeps its bill through shallow water, Curlew = probes deep into the wet mud, Turnstone = flips the stones along the shore
      comparison "Tumour markers" 29:1 | Cancer: AFP = liver, PSA = prostate, CEA = colon
      """),
    ReaderCase(
      "two lists, sides, statistics, links, tasks, quotations and what a project keeps",
      """
      | Fruit | Vegetable |
      |---|---|
      | apple | leek |
      | pear | kale |
      | plum | beet |

      ## Sensitivity and specificity

      | Sensitivity | Specificity |
      |---|---|
      | true positive | true negative |
      | rules out | rules in |
      | screening | proof |

      ## React or Angular

      | React | Angular |
      |---|---|
      | is a library for views and nothing else | is a framework with all that it takes |
      | renders on the server as well | renders in the browser alone |
      | uses JavaScript and a syntax of its own | uses TypeScript and templates of HTML |

      ## Benchmarks

      | Engine | Time |
      |---|---|
      | small | 12 ms |
      | large | 90 ms |
      | huge | 400 ms |

      ## Countries

      | Place | People |
      |---|---|
      | Rome | 2,800,000 |
      | Paris | 2,100,000 |
      | Bonn | 330,000 |

      ## Architectures

      | Shop | Articles |
      |---|---|
      | Amazon | [How](a.html) |
      | Etsy | [How](b.html) |
      | Otto | [How](c.html) |

      ## Requirements

      | Piece | States |
      |---|---|
      | Login | done |
      | Search | open |
      | Export | done |
      | Import | done |

      ## Evidence

      | Loose | Specific |
      |---|---|
      | "Trade grew" | "The Atlantic trade carried twelve million people" |
      | "Wars broke out" | "The Thirty Years' War killed a third of them" |
      | "Art changed" | "Giotto gave his figures weight and a place" |

      ## Carpal bones

      | Mnemonic | Bone |
      |---|---|
      | Some | Scaphoid |
      | Lovers | Lunate |
      | Try | Triquetrum |
      """, ""),
    ReaderCase(
      "a day by the clock is a schedule; numbers of rows are left out",
      """
      ## Morning

      | Time | Action |
      |---|---|
      | 7:00 | Get up |
      | 7:30 | Eat |
      | 8:15 | Leave |

      ## Roads

      | Sr. | Road | Limit |
      |---|---|---|
      | 1 | Motorway | 70 mph |
      | 2 | Village | 30 mph |
      | 3 | Lane | 60 mph |

      ## Orbit

      | Mnemonic | Bone | Sinus |
      |---|---|---|
      | Many | Maxillary | maxillary |
      | Friendly | Frontal | frontal |
      | Zebras | Zygomatic | - |
      """,
      """
      chronology "Morning" 3:1 | 7:00 = Get up | 7:30 = Eat | 8:15 = Leave
      comparison "Roads" 11:1 | Limit: Motorway = 70 mph, Village = 30 mph, Lane = 60 mph
      comparison "Orbit" 19:1 | Sinus: Maxillary = maxillary, Frontal = frontal, Zygomatic = 
      """),
  ]
}
