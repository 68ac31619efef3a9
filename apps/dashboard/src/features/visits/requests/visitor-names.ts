import { useQuery } from '@tanstack/react-query';
import { api } from '../../../clients/trpc.js';
import type { Option } from '../../../components/select.js';

/**
 * The visiting mothers by name, for choosing one; empty while they are not known.
 * @param locationId Only those of this location; absent: of all of one's own.
 */
export function useVisitorNames(locationId?: string): readonly Option[] {
  const list = useQuery(api.visitingMothers.names.queryOptions({}));
  const visible = (list.data ?? []).filter(
    (visitingMother) => locationId === undefined || visitingMother.locationId === locationId,
  );
  return visible.map(({ visitingMotherId, name }) => ({ id: visitingMotherId, label: name }));
}
