import type { ListView, ViewToSave } from '../../../list-views/list-view.js';
import { m } from '../../../paraglide/messages.js';
import { everyState, type MothersSearch } from '../mothers-search.js';
import { listRequest } from './list-request.js';

/** The selections that everyone has. */
export const standardViews: readonly ListView<MothersSearch>[] = [
  { id: 'running', label: m.mothers_running, search: {} },
  { id: 'overdue', label: m.mothers_attention_overdue, search: { aandacht: 'overdue' } },
  { id: 'waiting', label: m.mothers_attention_waiting, search: { aandacht: 'waiting' } },
  { id: 'near-end', label: m.mothers_attention_near_end, search: { aandacht: 'near-end' } },
  { id: 'ended', label: m.mothers_view_ended, search: { staat: 'ended' } },
  { id: 'all', label: m.mothers_view_all, search: { staat: everyState } },
];

/** What is kept of an address when it gets a name. */
export const viewOf = (search: MothersSearch): ViewToSave => ({
  list: 'mothers',
  view: listRequest(search, ''),
});
