import { useQuery } from '@tanstack/react-query';
import { api } from '../../../clients/trpc.js';
import type { VisitLists } from '../model/visit-lists.js';

/** The topics and materials that can be chosen; null while they are not known. */
export function useVisitLists(): VisitLists | null {
  const lists = useQuery(api.lists.get.queryOptions());
  if (lists.data === undefined) return null;
  const items = (name: 'topics' | 'materials') => lists.data.find(({ list }) => list === name)?.items ?? [];
  return { topics: items('topics'), materials: items('materials') };
}
