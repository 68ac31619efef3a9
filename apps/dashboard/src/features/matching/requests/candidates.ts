import { useQuery } from '@tanstack/react-query';
import { type Answers, api } from '../../../clients/trpc.js';

/** A mother beside everybody who could visit her, and what went before. */
export type Matching = Answers['matching']['candidates'];
export type MotherToMatch = Matching['mother'];
export type Candidate = Matching['candidates'][number];
export type Proposal = Matching['proposals'][number];
export type MatchOfMother = Matching['matches'][number];

export const useCandidates = (trajectoryId: string) =>
  useQuery(api.matching.candidates.queryOptions({ trajectoryId }));
