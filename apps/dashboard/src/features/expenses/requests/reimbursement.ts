import { Temporal } from '@mim/domain/kernel';
import { type DatedSetting, type LocationSettings, settingsOn } from '@mim/domain/location';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../../clients/trpc.js';

/** How a location paid on a day, from its choices; until they are there, and where the location is not known, nothing is known of it. */
export function useReimbursement(
  locationId: string | undefined,
): (day: string) => LocationSettings['reimbursement'] | undefined {
  const { data } = useQuery({
    ...api.settings.get.queryOptions(locationId === undefined ? {} : { locationId }),
    enabled: locationId !== undefined,
  });
  return (day) =>
    data === undefined
      ? undefined
      : settingsOn(data.dated as readonly DatedSetting[], Temporal.PlainDate.from(day)).reimbursement;
}
