import { ViewLink } from '../../components/view-link.js';
import { ListViews } from '../../list-views/list-views.js';
import { searchOf } from './model/list-request.js';
import { standardViews, viewOf } from './model/standard-views.js';
import type { MothersSearch } from './mothers-search.js';

/** Selections of mothers with a name: those that everyone has, and one's own. */
export const MotherViews = ({ search }: { readonly search: MothersSearch }) => (
  <ListViews
    search={search}
    standard={standardViews}
    viewOf={viewOf}
    searchOf={(saved) => (saved.list === 'mothers' ? searchOf(saved.view) : null)}
    link={(view, isShown) => (
      <ViewLink to="/moeders" search={view.search} isShown={isShown}>
        {view.label()}
      </ViewLink>
    )}
  />
);
