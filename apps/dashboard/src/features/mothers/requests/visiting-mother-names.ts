import { useQuery } from '@tanstack/react-query';
import { api } from '../../../clients/trpc.js';
import type { Option } from '../../../components/select.js';

/** The visiting mothers by name, for choosing one; empty while they are not known. */
export function useVisitingMotherNames(): readonly Option[] {
  const list = useQuery(api.visitingMothers.names.queryOptions({}));
  return (list.data ?? []).map(({ visitingMotherId, name }) => ({ id: visitingMotherId, label: name }));
}
