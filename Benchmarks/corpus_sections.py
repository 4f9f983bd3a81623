"""The sections of a chapter: one function an element, each in the forms that authors use."""

import random

import corpus_phrases as phrases


class Writer:
    """Draws words, sentences and forms for one chapter from its own random numbers."""

    def __init__(self, seed):
        self.random = random.Random(seed)

    def fill(self, text):
        """The text with a word drawn for each of its slots."""
        return text.format_map(_Slots(self.random))

    def pick(self, pool, count):
        """`count` different entries of the pool, their slots filled."""
        return [self._fill_all(entry) for entry in self.random.sample(pool, count)]

    def one_of(self, *choices):
        """One of the choices."""
        return self.random.choice(choices)

    def _fill_all(self, entry):
        if isinstance(entry, str):
            return self.fill(entry)
        return type(entry)(self._fill_all(part) for part in entry)


class _Slots(dict):
    """Draws a word for each slot that is looked up, and keeps none of them."""

    def __init__(self, numbers):
        super().__init__()
        self.numbers = numbers

    def __missing__(self, slot):
        return self.numbers.choice(phrases.WORDS[slot])


def table(head, rows):
    """A Markdown table."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def bullets(items):
    """A bulleted list."""
    return "\n".join(f"- {item}" for item in items)


def numbered(items):
    """A numbered list."""
    return "\n".join(f"{number}. {item}" for number, item in enumerate(items, 1))


def sentence(text):
    """The text with its first letter in upper case."""
    return text[:1].upper() + text[1:]


def pairs(writer):
    """Two weak and strong ways to do one thing."""
    chosen = writer.pick(phrases.PAIRS, 2)
    form = writer.one_of("bold", "plain", "marks", "table")
    if form == "table":
        body = table(["Weak answer", "Strong answer"],
                     [[weak, strong] for _, weak, strong in chosen])
    else:
        labels = {"bold": ("**BAD:**", "**GOOD:**"), "plain": ("Don't say:", "Say:"),
                  "marks": ("❌", "✅")}
        before, after = labels[form]
        body = "\n\n".join(
            f"### {sentence(topic)}\n\n{before} {weak}\n\n{after} {strong}"
            for topic, weak, strong in chosen)
    return f"## {writer.one_of('Weak and strong', 'Two answers compared', 'In the room')}\n\n{body}"


def mistakes(writer):
    """Three mistakes, each with what to do instead."""
    chosen = writer.pick(phrases.MISTAKES, 3)
    form = writer.one_of("lead-in", "table", "headings")
    if form == "lead-in":
        body = numbered(f"**{name}.** {weak} {why} Fix: {fix}" for name, weak, why, fix in chosen)
    elif form == "table":
        body = table(["Mistake", "Why", "Fix"], [[name, why, fix] for name, _, why, fix in chosen])
    else:
        body = "\n\n".join(
            f"### Mistake {number}: {name}\n\n"
            f"- **What:** {weak}\n- **Why:** {why}\n- **Fix:** {fix}"
            for number, (name, weak, why, fix) in enumerate(chosen, 1))
    return f"## {writer.one_of('Common mistakes', 'Mistakes to avoid', 'Pitfalls')}\n\n{body}"


def faq(writer):
    """Three questions with their answers."""
    form = writer.one_of("### {}\n\n{}", "**{}**\n\n{}", "Q: {}\n\nA: {}")
    entries = [form.format(*entry) for entry in writer.pick(phrases.FAQS, 3)]
    return f"## {writer.one_of('FAQ', 'Frequently asked questions')}\n\n" + "\n\n".join(entries)


def rubric(writer):
    """Four criteria whose weights sum to 100."""
    chosen = writer.pick(phrases.CRITERIA, 4)
    cuts = [0, *sorted(writer.random.sample(range(5, 100, 5), 3)), 100]
    weights = [high - low for low, high in zip(cuts, cuts[1:])]
    criteria = [(*criterion, weight) for criterion, weight in zip(chosen, weights)]
    form = writer.one_of("share", "points", "table")
    if form == "share":
        body = bullets(f"**{name}** ({weight}%) — {ask}" for name, ask, weight in criteria)
    elif form == "points":
        body = bullets(f"{name} [{weight} points]: {ask}" for name, ask, weight in criteria)
    else:
        body = table(["Criterion", "Weight", "Question"],
                     [[name, f"{weight} %", ask] for name, ask, weight in criteria])
    heading = writer.one_of("Scoring rubric", "How it is graded", "Evaluation criteria")
    return f"## {heading}\n\n{body}"


def steps(writer):
    """Four steps, each with its duration."""
    chosen = writer.pick(phrases.STEPS, 4)
    durations = ["(30 sec)", "(2 min)", "[5 min]", "(3–4 min)", "(90 sec)", "(1 min)"]
    times = writer.random.sample(durations, 4)
    if writer.one_of(True, False):
        body = numbered(f"**{name}** {time}: {text}" for (name, text), time in zip(chosen, times))
    else:
        body = "\n\n".join(
            f"### Step {number}: {name} {time}\n\n{text}"
            for number, ((name, text), time) in enumerate(zip(chosen, times), 1))
    return f"## {writer.one_of('How to answer', 'Step by step', 'The structure')}\n\n{body}"


def timeline(writer):
    """Four stretches of time without a gap."""
    moments = writer.pick(phrases.MOMENTS, 4)
    marks = [0, *sorted(writer.random.sample(range(5, 60, 5), 3)), 60]
    stretches = list(zip(marks, marks[1:], moments))
    form = writer.one_of("dash", "bold", "table")
    if form == "dash":
        body = bullets(f"{start}–{end} min: {moment}" for start, end, moment in stretches)
    elif form == "bold":
        body = bullets(f"**{start}-{end} min:** {moment}" for start, end, moment in stretches)
    else:
        body = table(["Minutes", "What happens"],
                     [[f"{start}–{end}", moment] for start, end, moment in stretches])
    return f"## {writer.one_of('Minute by minute', 'The hour', 'Timeline')}\n\n{body}"


def scenario(writer):
    """A scenario with its dominant constraint."""
    [(title, situation, task, action, result, constraint)] = writer.pick(phrases.SCENARIOS, 1)
    if writer.one_of(True, False):
        body = (f"**Situation:** {situation}\n\n**Task:** {task}\n\n"
                f"**Action:** {action}\n\n**Result:** {result}")
    else:
        body = f"{situation} The task was plain: {task.lower()} {action}\n\n> {result}"
    heading = writer.one_of("Scenario", "Case study", "Example")
    return f"## {heading}: {title}\n\n{body}\n\n*Dominant constraint: {constraint}*"


def terms(writer):
    """Three terms with their definitions."""
    chosen = writer.pick(phrases.TERMS, 3)
    form = writer.one_of("dash", "list", "table")
    if form == "dash":
        body = bullets(f"**{term}** — {definition}" for term, definition in chosen)
    elif form == "list":
        body = "\n\n".join(f"{term}\n: {definition}" for term, definition in chosen)
    else:
        body = table(["Term", "Definition"], chosen)
    return f"## {writer.one_of('Glossary', 'Terms', 'Key terms')}\n\n{body}"


def contrasts(writer):
    """Three sentences of the form "Not this, but that."."""
    chosen = [f"Not {one}, but {other}." for one, other in writer.pick(phrases.CONTRASTS, 3)]
    body = writer.one_of(bullets(chosen), "\n\n".join(chosen), " ".join(chosen))
    return f"## {writer.one_of('What matters', 'In short', 'Maxims')}\n\n{body}"


def overview_table(writer):
    """A table that is no study material, now and then with a footnote."""
    [(head, rows)] = writer.pick(phrases.TABLES, 1)
    note = writer.one_of("", writer.fill(
        "\n\nThe figures are from one review.[^review]\n\n[^review]: {name} kept the notes."))
    heading = writer.one_of("At a glance", "The numbers", "Options")
    return f"## {heading}\n\n{table(head, rows[:3])}{note}"


def code(writer):
    """A fenced code block."""
    [(language, text)] = writer.pick(phrases.CODES, 1)
    lead = writer.fill("A sketch that {name} would draw:")
    return f"## {writer.one_of('In code', 'A sketch')}\n\n{lead}\n\n```{language}\n{text}\n```"


def question(writer):
    """A question with one right option and its explanation."""
    [(stem, right, wrong, explanation)] = writer.pick(phrases.QUESTIONS, 1)
    options = [f"[x] {right}", *(f"[ ] {text}" for text in wrong)]
    writer.random.shuffle(options)
    return (f"## {writer.one_of('Check yourself', 'Try it')}\n\n"
            f"{stem}\n\n{bullets(options)}\n\n> {explanation}")


SECTIONS = [pairs, mistakes, faq, rubric, steps, timeline, scenario, terms, contrasts,
            overview_table, code, question]
