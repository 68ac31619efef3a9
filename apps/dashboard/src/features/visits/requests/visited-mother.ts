import { useQuery } from '@tanstack/react-query';
import { api } from '../../../clients/trpc.js';
import type { VisitMatch } from '../model/visitors.js';

/** What a new visit needs to know of a mother. */
export interface VisitedMother {
  readonly name: string;
  readonly locationId: string;
  /** Who usually comes, and when. */
  readonly matches: readonly VisitMatch[];
  /** Her visits that are planned, the first one first. */
  readonly planned: readonly { readonly visitId: string; readonly visitOn: string }[];
}

/** The mother of a trajectory; null while she is not known. */
export function useVisitedMother(trajectoryId: string): {
  readonly mother: VisitedMother | null;
  readonly error: unknown;
  readonly retry: () => void;
} {
  const page = useQuery(api.mothers.page.queryOptions({ trajectoryId }));
  return {
    mother:
      page.data === undefined
        ? null
        : {
            name: page.data.mother.name,
            locationId: page.data.trajectory.locationId,
            matches: page.data.matches,
            planned: page.data.visits.filter(({ status }) => status === 'planned'),
          },
    error: page.error,
    retry: () => void page.refetch(),
  };
}
