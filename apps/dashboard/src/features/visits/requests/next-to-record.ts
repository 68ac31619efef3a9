import { useQuery } from '@tanstack/react-query';
import { api, apiClient, type Inputs } from '../../../clients/trpc.js';

type After = NonNullable<Inputs['visits']['nextToRecord']['after']>;

/** The planned visit that waits longest to be recorded, and how many wait. */
export const useNextToRecord = () => useQuery(api.visits.nextToRecord.queryOptions({}));

/** The one that comes after a visit that was just handled; null: none waits. */
export const nextToRecordAfter = async (after: After | undefined): Promise<string | null> => {
  const next = await apiClient.visits.nextToRecord.query(after === undefined ? {} : { after });
  return next.visit?.visitId ?? null;
};
