// @ts-check
// When a card comes back: FSRS-6 with learning steps, the same numbers as in the terminal.
// Source: https://github.com/open-spaced-repetition/awesome-fsrs/wiki/The-Algorithm

/** @typedef {1 | 2 | 3 | 4} Rating again, hard, good, easy */
/** @typedef {"learning" | "review" | "relearning"} Phase */
/**
 * The memory of one card after its last review. Stability is in days, difficulty from 1 to 10,
 * times are milliseconds since 1970.
 * @typedef {{stability: number, difficulty: number, phase: Phase, step: number,
 *   lastReview: number, due: number, reviews: number, lapses: number}} Memory
 */
/**
 * @typedef {{retention: number, learningSteps: number[], relearningSteps: number[],
 *   maximumInterval: number, isFuzzed: boolean}} Options steps in seconds, the interval in days
 */

const DAY = 86_400_000;
const LEAST_STABILITY = 0.001;
const w = [
  0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835,
  0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
];
const decay = -w[20];
const factor = 0.9 ** (1 / decay) - 1;

/** @type {Options} */
export const standardOptions = {
  retention: 0.9,
  learningSteps: [60, 600],
  relearningSteps: [600],
  maximumInterval: 36_500,
  isFuzzed: true,
};

/** @param {number} value */
const clamped = (value) => Math.min(Math.max(value, 1), 10);

/**
 * Halves to the even neighbour.
 * @param {number} value
 */
function rounded(value) {
  const floor = Math.floor(value);
  const rest = value - floor;
  if (rest !== 0.5) return Math.round(value);
  return floor % 2 === 0 ? floor : floor + 1;
}

/** @param {Rating} rating */
const rawDifficulty = (rating) => w[4] - Math.exp(w[5] * (rating - 1)) + 1;

/**
 * Whole days of 24 hours.
 * @param {number} start
 * @param {number} end
 */
const daysBetween = (start, end) => Math.max(Math.trunc((end - start) / DAY), 0);

/**
 * The chance that the card is remembered at a time.
 * @param {Memory} memory
 * @param {number} time
 */
export function retrievability(memory, time) {
  return (1 + (factor * daysBetween(memory.lastReview, time)) / memory.stability) ** decay;
}

/**
 * The memory after a review.
 * @param {Memory | null} memory before it; null for a card that was never asked
 * @param {string} id
 * @param {Rating} rating
 * @param {number} time
 * @param {Options} options
 * @returns {Memory}
 */
export function review(memory, id, rating, time, options = standardOptions) {
  const next = memory ? remembered(memory, rating, time) : first(rating, time);
  next.reviews += 1;
  next.lastReview = time;
  const wait = waitFor(next, rating, options);
  if (wait === null) {
    next.phase = "review";
    next.step = 0;
  }
  next.due = time + (wait === null ? days(next, id, options) * DAY : wait * 1000);
  return next;
}

/**
 * The reviews of one card, earliest first, played again from the start.
 * @param {{rating: Rating, time: number}[]} reviews
 * @param {string} id
 * @param {Options} options
 */
export function replay(reviews, id, options = standardOptions) {
  /** @type {Memory | null} */
  let memory = null;
  for (const { rating, time } of reviews) memory = review(memory, id, rating, time, options);
  return memory;
}

/** @param {Rating} rating @param {number} time @returns {Memory} */
function first(rating, time) {
  return {
    stability: Math.max(w[rating - 1], LEAST_STABILITY),
    difficulty: clamped(rawDifficulty(rating)),
    phase: "learning",
    step: 0,
    lastReview: time,
    due: time,
    reviews: 0,
    lapses: 0,
  };
}

/** @param {Memory} memory @param {Rating} rating @param {number} time @returns {Memory} */
function remembered(memory, rating, time) {
  const { stability, difficulty } = memory;
  const isSameDay = daysBetween(memory.lastReview, time) < 1;
  const delta = -w[6] * (rating - 3);
  const damped = difficulty + ((10 - difficulty) * delta) / 9;
  return {
    ...memory,
    stability: isSameDay
      ? sameDay(stability, rating)
      : Math.max(
          nextStability(stability, difficulty, retrievability(memory, time), rating),
          LEAST_STABILITY,
        ),
    difficulty: clamped(w[7] * rawDifficulty(4) + (1 - w[7]) * damped),
  };
}

/** @param {number} stability @param {Rating} rating */
function sameDay(stability, rating) {
  const growth = Math.exp(w[17] * (rating - 3 + w[18])) * stability ** -w[19];
  return Math.max(stability * (rating === 1 ? growth : Math.max(growth, 1)), LEAST_STABILITY);
}

/** @param {number} s @param {number} d @param {number} r @param {Rating} rating */
function nextStability(s, d, r, rating) {
  if (rating === 1) {
    const long =
      w[11] * d ** -w[12] * ((s + 1) ** w[13] - 1) * Math.exp((1 - r) * w[14]);
    return Math.min(long, s / Math.exp(w[17] * w[18]));
  }
  const growth = Math.exp(w[8]) * (11 - d) * s ** -w[9] * (Math.exp((1 - r) * w[10]) - 1);
  return s * (1 + growth * (rating === 2 ? w[15] : 1) * (rating === 4 ? w[16] : 1));
}

/**
 * Seconds to the next step of learning; null where the card goes on by days.
 * @param {Memory} memory
 * @param {Rating} rating
 * @param {Options} options
 */
function waitFor(memory, rating, options) {
  if (memory.phase === "learning") return waitIn(options.learningSteps, memory, rating);
  if (memory.phase === "relearning") return waitIn(options.relearningSteps, memory, rating);
  if (rating !== 1) return null;
  memory.lapses += 1;
  if (!options.relearningSteps.length) return null;
  memory.phase = "relearning";
  memory.step = 0;
  return options.relearningSteps[0];
}

/** @param {number[]} steps @param {Memory} memory @param {Rating} rating */
function waitIn(steps, memory, rating) {
  if (!steps.length || (memory.step >= steps.length && rating !== 1)) return null;
  if (rating === 4) return null;
  if (rating === 1) {
    memory.step = 0;
    return steps[0];
  }
  if (rating === 2) {
    if (memory.step !== 0) return steps[memory.step];
    return steps.length === 1 ? steps[0] * 1.5 : (steps[0] + steps[1]) / 2;
  }
  if (memory.step + 1 >= steps.length) return null;
  memory.step += 1;
  return steps[memory.step];
}

/** @param {Memory} memory @param {string} id @param {Options} options */
function days(memory, id, options) {
  const { maximumInterval: most, retention } = options;
  const wanted = (memory.stability / factor) * (retention ** (1 / decay) - 1);
  const length = Math.min(Math.max(rounded(Math.min(wanted, most)), 1), most);
  return options.isFuzzed ? fuzzed(length, fuzzFraction(id, memory.reviews), most) : length;
}

/**
 * From 0 up to but not including 1, the same for the same card and number of review.
 * @param {string} id
 * @param {number} number
 */
export function fuzzFraction(id, number) {
  const mask = (1n << 64n) - 1n;
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(`${id}/${number}`)) {
    hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & mask;
  }
  hash = ((hash ^ (hash >> 30n)) * 0xbf58476d1ce4e5b9n) & mask;
  hash = ((hash ^ (hash >> 27n)) * 0x94d049bb133111ebn) & mask;
  hash ^= hash >> 31n;
  return Number(hash >> 12n) / 2 ** 52;
}

/**
 * An interval in days, moved within its range.
 * @param {number} length
 * @param {number} fraction
 * @param {number} most
 */
export function fuzzed(length, fraction, most = standardOptions.maximumInterval) {
  if (length < 3) return length;
  let delta = 1;
  for (const [start, end, share] of [[2.5, 7, 0.15], [7, 20, 0.1], [20, Infinity, 0.05]]) {
    delta += share * Math.max(Math.min(length, end) - start, 0);
  }
  const high = Math.min(rounded(length + delta), most);
  const low = Math.min(Math.max(rounded(length - delta), 2), high);
  return low + Math.floor(fraction * (high - low + 1));
}
