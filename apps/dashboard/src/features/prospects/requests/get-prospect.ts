import { useQuery } from '@tanstack/react-query';
import { type Answers, api } from '../../../clients/trpc.js';

export type Prospect = Answers['prospects']['get'];
export type Duplicates = Answers['prospects']['duplicates'];
export type KnownPerson = Duplicates['persons'][number];
export type ProspectDuplicate = Duplicates['prospects'][number];

/** One prospect with her calls. */
export const useProspect = (prospectId: string) => useQuery(api.prospects.get.queryOptions({ prospectId }));

/** Who may be the same person, with why. */
export const useDuplicates = (prospectId: string) =>
  useQuery(api.prospects.duplicates.queryOptions({ prospectId }));
