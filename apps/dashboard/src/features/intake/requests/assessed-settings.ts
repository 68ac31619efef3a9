import { skipToken, useQuery } from '@tanstack/react-query';
import { api } from '../../../clients/trpc.js';
import type { AssessedSettings } from '../model/assess-intake.js';

/** Who takes part at a location; null while it is not known. */
export function useAssessedSettings(locationId: string | null): AssessedSettings | null {
  const settings = useQuery(api.settings.get.queryOptions(locationId === null ? skipToken : { locationId }));
  return settings.data?.current ?? null;
}
