import { m } from '../../../paraglide/messages.js';
import { everyState, type MothersSearch } from '../mothers-search.js';
import { listRequest } from './list-request.js';

/** A selection with a name. */
export interface ListView {
  readonly id: string;
  readonly label: () => string;
  readonly search: MothersSearch;
  readonly isOwn: boolean;
}

/** The selections that everyone has. */
export const standardViews: readonly ListView[] = [
  { id: 'running', label: m.mothers_running, search: {}, isOwn: false },
  { id: 'overdue', label: m.mothers_attention_overdue, search: { aandacht: 'overdue' }, isOwn: false },
  { id: 'waiting', label: m.mothers_attention_waiting, search: { aandacht: 'waiting' }, isOwn: false },
  { id: 'near-end', label: m.mothers_attention_near_end, search: { aandacht: 'near-end' }, isOwn: false },
  { id: 'ended', label: m.mothers_view_ended, search: { staat: 'ended' }, isOwn: false },
  { id: 'all', label: m.mothers_view_all, search: { staat: everyState }, isOwn: false },
];

/** Whether two addresses show the same list in the same order. */
export const isSameView = (a: MothersSearch, b: MothersSearch): boolean =>
  JSON.stringify(listRequest(a, '')) === JSON.stringify(listRequest(b, ''));
