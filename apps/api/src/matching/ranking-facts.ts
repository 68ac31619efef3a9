import type { Candidate, EarlierWithMother, MatchHistory, MotherToMatch } from '@mim/domain/matching';
import { type PauseDays, readinessFacts } from '../visiting-mothers/readiness-facts.js';
import type { VisitingMotherRow } from '../visiting-mothers/visiting-mothers.repository.js';
import type { MotherToMatchRow } from './matching.repository.js';

/** What the domain's ranking needs of the mother. Codes were checked when they were stored. */
export const motherFacts = (row: MotherToMatchRow): MotherToMatch => ({
  languages: row.languages as MotherToMatch['languages'],
  origin: row.origin as MotherToMatch['origin'],
  education: row.education as MotherToMatch['education'],
  postcode: row.postcode,
  availability: row.availability as MotherToMatch['availability'],
  wish: row.wish as MotherToMatch['wish'],
  wishLanguage: row.wishLanguage as MotherToMatch['wishLanguage'],
  motherCircumstances: (row.motherCircumstances ?? []) as MotherToMatch['motherCircumstances'],
  childCircumstances: (row.childCircumstances ?? []) as MotherToMatch['childCircumstances'],
});

interface ProposalRow {
  readonly visitingMotherId: string;
  readonly outcome: string;
}
interface MatchRow {
  readonly visitingMotherId: string;
  readonly endedOn: string | null;
  readonly endReason: string | null;
}

/** What the domain needs of a mother's proposals and matches. */
export const matchHistory = (
  motherId: string,
  proposals: readonly ProposalRow[],
  matches: readonly MatchRow[],
): MatchHistory => ({
  motherId,
  proposals: proposals.map(({ visitingMotherId, outcome }) => ({
    visitingMotherId,
    outcome: outcome as MatchHistory['proposals'][number]['outcome'],
  })),
  matches: matches.map(({ visitingMotherId, endedOn, endReason }) => ({
    visitingMotherId,
    endedOn,
    endReason: endReason as MatchHistory['matches'][number]['endReason'],
  })),
});

/** What went on around a visiting mother. */
export interface CandidateContext {
  readonly pauses: readonly PauseDays[];
  readonly activeMatches: number;
  readonly earlier: readonly EarlierWithMother[];
}

/** What the domain's ranking needs of a visiting mother. */
export const candidateFacts = (
  row: VisitingMotherRow,
  { pauses, activeMatches, earlier }: CandidateContext,
): Candidate => ({
  ...readinessFacts(row, pauses),
  visitingMotherId: row.visitingMotherId,
  languages: row.languages as Candidate['languages'],
  origin: row.origin as Candidate['origin'],
  education: row.education as Candidate['education'],
  postcode: row.postcode,
  availability: row.availability as Candidate['availability'],
  offers: row.offers as Candidate['offers'],
  limits: row.limits,
  activeMatches,
  earlier,
});
