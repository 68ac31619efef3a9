import { useQuery } from '@tanstack/react-query';
import { api } from '../../../clients/trpc.js';

/** What a new visit needs to know of a mother. */
export interface VisitedMother {
  readonly name: string;
  /** Whether a visiting mother comes to her now. */
  readonly hasVisitingMother: boolean;
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
            hasVisitingMother: page.data.matches.some(({ endedOn }) => endedOn === null),
          },
    error: page.error,
    retry: () => void page.refetch(),
  };
}
