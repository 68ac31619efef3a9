import { factsFrom, type Problem } from '@mim/domain/kernel';
import {
  type AgreementOutcome,
  carriedOver,
  heldSupervisionFacts,
  type SupervisionRecord,
  supervisionProblem,
} from '@mim/domain/supervision';
import type { Agreement, Session, Supervision } from '../requests/supervision.js';

/** What is filled in about an agreement of before: what became of it, or that it goes on. */
export interface Settling {
  readonly outcome: AgreementOutcome | 'open';
  readonly reason: string;
}

/** The fields of a session that was held. */
export interface SessionFields extends Omit<SupervisionRecord, 'sessionOn' | 'points'> {
  sessionOn: string | null;
  points: readonly string[];
  /** New agreements, a line each. */
  agreements: string;
  /** By the agreement. */
  settled: Readonly<Record<string, Settling>>;
}

/** What the form begins with: what was recorded or planned before, or a session of today. */
export const startFields = (session: Session | null, today: string): SessionFields => ({
  ...factsFrom(heldSupervisionFacts, session ?? { sessionOn: today }),
  agreements: '',
  settled: {},
});

const lines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/**
 * The fields as the schema reads them.
 * @param open The agreements that were looked back on: what was filled in about others is left out.
 */
export const sessionInput = (
  { agreements, settled, ...facts }: SessionFields,
  open: readonly Agreement[],
) => ({
  ...facts,
  agreements: lines(agreements),
  settled: open.flatMap(({ agreementId, version }) => {
    const { outcome = 'open', reason = '' } = settled[agreementId] ?? {};
    if (outcome === 'open') return [];
    return { agreementId, version, settlement: { outcome, ...(reason.trim() !== '' && { reason }) } };
  }),
});

/** Why an agreement cannot be settled so; null: it can. */
export const settlingProblem = ({ outcome, reason }: Settling): Problem | null =>
  outcome === 'dropped' && reason.trim() === ''
    ? supervisionProblem('agreement-dropped-without-reason')
    : null;

/** The session before a day that was held last; undefined: none was. */
export const lastHeldBefore = ({ sessions }: Supervision, day: string): Session | undefined =>
  sessions.find(({ status, sessionOn }) => status === 'done' && sessionOn < day);

/** The agreements that a session on a day looks back on and that are still open, the oldest first. */
export const openBefore = ({ sessions }: Supervision, day: string): readonly Agreement[] =>
  carriedOver(
    sessions.flatMap(({ agreements }) => agreements),
    day,
  )
    .filter(({ settledOn }) => settledOn === null)
    .toSorted((a, b) => a.madeOn.localeCompare(b.madeOn));
