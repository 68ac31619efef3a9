import type { maintainedLists } from '../code-lists/maintained-lists.js';
import type { CodeOf } from '../kernel/code-list.js';
import { deepFreeze } from '../kernel/deep-freeze.js';
import { type Fact, pickFacts, type ValuesOf } from '../kernel/fact.js';
import { kinds } from '../kernel/fact-kind.js';
import { bilingual } from '../kernel/language.js';
import {
  agreementOutcomes,
  guidanceStatuses,
  sessionMinutes,
  supervisionChannels,
} from './guidance-codes.js';

const pointsList = 'supervision-points' satisfies CodeOf<typeof maintainedLists>;

/**
 * The facts of a supervision session, in the order in which they are read. Forms, the API's inputs and answers, the
 * checks of the table and the words derive from it. Source: the 2012 report on working methods.
 */
export const supervisionFacts = deepFreeze({
  status: { kind: kinds.code(guidanceStatuses), isRequired: true, label: bilingual('status', 'status') },
  sessionOn: { kind: kinds.day, isRequired: true, label: bilingual('datum', 'date') },
  startsAt: { kind: kinds.time, label: bilingual('begintijd', 'starts at') },
  channel: { kind: kinds.code(supervisionChannels), usual: 'home', label: bilingual('hoe', 'how') },
  durationMinutes: {
    kind: kinds.number(sessionMinutes.least, sessionMinutes.most),
    label: bilingual('duur', 'duration'),
  },
  /** Codes of the maintained list of points that were talked about. */
  points: { kind: kinds.entries(pointsList), label: bilingual('besproken', 'talked about') },
  note: {
    kind: kinds.note,
    label: bilingual('korte notitie', 'short note'),
    help: bilingual('Noem geen namen van moeders.', 'Do not mention names of mothers.'),
  },
  cancelReason: { kind: kinds.note, label: bilingual('reden', 'reason') },
} as const satisfies Readonly<Record<string, Fact>>);

/** What is known of a supervision session. */
export type SupervisionValues = ValuesOf<typeof supervisionFacts>;

/** What is asked of a session that is planned, of one that was held, and of one that did not take place. */
export const plannedSupervisionFacts = pickFacts(supervisionFacts, ['sessionOn', 'startsAt', 'channel']);
export const heldSupervisionFacts = pickFacts(supervisionFacts, [
  'sessionOn',
  'startsAt',
  'channel',
  'durationMinutes',
  'points',
  'note',
]);
export const cancelledSupervisionFacts = pickFacts(supervisionFacts, ['cancelReason']);

/** What was agreed in a supervision session, and what became of it: nothing yet, or when and what. */
export const agreementFacts = deepFreeze({
  description: { kind: kinds.line(300), isRequired: true, label: bilingual('afspraak', 'agreement') },
  settledOn: { kind: kinds.day, label: bilingual('afgerond op', 'settled on') },
  outcome: { kind: kinds.code(agreementOutcomes), label: bilingual('uitkomst', 'outcome') },
  reason: { kind: kinds.note, label: bilingual('reden', 'reason') },
} as const satisfies Readonly<Record<string, Fact>>);
export type AgreementValues = ValuesOf<typeof agreementFacts>;
