import type { ListView, ViewToSave } from '../../../list-views/list-view.js';
import { m } from '../../../paraglide/messages.js';
import { everyState, type VisitingMothersSearch } from '../visiting-mothers-search.js';
import { listRequest } from './list-request.js';

/** The selections that everyone has: how a coordinator looks for somebody. */
export const standardViews: readonly ListView<VisitingMothersSearch>[] = [
  { id: 'active', label: m.visiting_mothers_view_active, search: {} },
  { id: 'available', label: m.visiting_mothers_view_available, search: { staat: 'available' } },
  { id: 'vog', label: m.visiting_mothers_view_vog, search: { aandacht: 'vog' } },
  { id: 'supervision', label: m.visiting_mothers_view_supervision, search: { aandacht: 'supervision' } },
  { id: 'preparing', label: m.visiting_mothers_view_preparing, search: { staat: 'preparing' } },
  { id: 'away', label: m.visiting_mothers_view_away, search: { staat: 'away' } },
  { id: 'stopped', label: m.visiting_mothers_view_stopped, search: { staat: 'stopped' } },
  { id: 'all', label: m.visiting_mothers_view_all, search: { staat: everyState } },
];

/** What is kept of an address when it gets a name. */
export const viewOf = (search: VisitingMothersSearch): ViewToSave => ({
  list: 'visiting-mothers',
  view: listRequest(search),
});
