import type { ListEntry } from '@mim/domain/code-lists';

/** What was talked about and used: lists that the institute keeps. */
export interface VisitLists {
  readonly topics: readonly ListEntry[];
  readonly materials: readonly ListEntry[];
}
