import { createRequire } from 'node:module';

/** @type {{ exports: Record<string, unknown> }} */
const { exports: published } = createRequire(import.meta.url)('@mim/domain/package.json');

/** The domain's entries for programs, such as `visit` and `visit/schema`. */
export const entries = Object.keys(published)
  .map((entry) => entry.replace('./', ''))
  .filter((entry) => entry !== 'package.json' && entry !== 'testing');

/** Rules as programs take them, one by one: under each entry. */
const rulesOf = {
  archive: ['checkArchive'],
  location: ['settingsOn'],
  person: ['possibleDuplicates'],
  registration: [
    'nextState',
    'assessEligibility',
    'missingForIntake',
    'finishIntake',
    'canEnd',
    'transferPayload',
    'recogniseColumns',
  ],
  referral: ['referralRefusals'],
  supervision: ['readiness'],
  matching: ['rankCandidates'],
  visit: ['dueVisits', 'expectedVisits', 'visitStanding', 'visitRhythm', 'checkVisit'],
  outcome: ['outcomeChange'],
  reach: ['readFirstBirths', 'firstBirthsIn'],
  worklist: ['worklist', 'caseload'],
  'annual-registration': ['annualRows', 'groupOfErased'],
  delivery: ['deliveryCheck', 'deliveryReader', 'writeDelivery', 'codebook'],
};
export const rules = Object.entries(rulesOf).flatMap(([entry, names]) =>
  names.map((name) => ({ entry, name })),
);

/** Kilobytes, compressed, that one rule takes at most with its lists and sentences. */
export const mostOfOneRule = 8;

/** What takes more, since it is more than one rule, and how much at most. */
/** @type {Readonly<Record<string, number>>} */
export const more = {
  // The table of all facts that an intake asks, with the words of its forms.
  missingForIntake: 10,
  transferPayload: 10,
  // That, and who can take part.
  finishIntake: 14,
  // Every column with its lists, and a sentence in two languages for all that can be wrong with a delivery.
  deliveryCheck: 10,
  deliveryReader: 12,
  // Every row of a delivery: the tables of facts, the columns with their lists, and the clock.
  annualRows: 18,
  // Everything that waits: the rules of visits, matches, ends and reminders, of recruitment, supervision, meetings,
  // signals, referrals, groups, expenses and the annual registration together.
  worklist: 24,
};
