import { ViewLink } from '../../components/view-link.js';
import { ListViews } from '../../list-views/list-views.js';
import { m } from '../../paraglide/messages.js';
import { countSelected, searchOf } from './model/list-request.js';
import { standardViews, viewOf } from './model/standard-views.js';
import type { VisitingMotherRow } from './requests/list-visiting-mothers.js';
import type { VisitingMothersSearch } from './visiting-mothers-search.js';

export interface VisitingMotherViewsProps {
  readonly search: VisitingMothersSearch;
  /** Who is in the list, and how many stopped, also when they are not among the rows; absent while it is not known. */
  readonly list: { readonly rows: readonly VisitingMotherRow[]; readonly stopped: number } | undefined;
}

/** Selections of visiting mothers with a name, each with how many it finds: without a number until that is known. */
export const VisitingMotherViews = ({ search, list }: VisitingMotherViewsProps) => (
  <ListViews
    search={search}
    standard={standardViews}
    viewOf={viewOf}
    searchOf={(saved) => (saved.list === 'visiting-mothers' ? searchOf(saved.view) : null)}
    link={({ label, search: address }, isShown) => (
      <ViewLink to="/bezoekmoeders" search={address} isShown={isShown}>
        {list === undefined
          ? label()
          : m.visiting_mothers_view({
              name: label(),
              count: countSelected(list.rows, list.stopped, address),
            })}
      </ViewLink>
    )}
  />
);
