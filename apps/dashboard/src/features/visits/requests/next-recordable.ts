import { useQuery } from '@tanstack/react-query';
import { api, apiClient, type Inputs } from '../../../clients/trpc.js';

type After = NonNullable<Inputs['visits']['nextRecordable']['after']>;

/** The oldest planned visit that can be recorded, and how many can. */
export const useNextRecordable = () => useQuery(api.visits.nextRecordable.queryOptions({}));

/** The one that comes after a visit that was just handled; null: there is none. */
export const nextRecordableAfter = async (after: After | undefined): Promise<string | null> => {
  const next = await apiClient.visits.nextRecordable.query(after === undefined ? {} : { after });
  return next.visit?.visitId ?? null;
};
