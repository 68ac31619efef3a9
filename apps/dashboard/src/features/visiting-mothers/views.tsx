import { ViewLink } from '../../components/view-link.js';
import styles from '../../components/view-links.module.css';
import { m } from '../../paraglide/messages.js';
import { countOf } from './model/selected.js';
import type { VisitingMotherRow } from './requests/list-visiting-mothers.js';
import { everyState, type VisitingMothersSearch } from './visiting-mothers-search.js';

/** The selections that everyone has: how a coordinator looks for somebody. */
const views: readonly { readonly staat: VisitingMothersSearch['staat']; readonly label: () => string }[] = [
  { staat: undefined, label: m.visiting_mothers_view_active },
  { staat: 'available', label: m.visiting_mothers_view_available },
  { staat: 'preparing', label: m.visiting_mothers_view_preparing },
  { staat: 'away', label: m.visiting_mothers_view_away },
  { staat: 'stopped', label: m.visiting_mothers_view_stopped },
  { staat: everyState, label: m.visiting_mothers_view_all },
];

export interface ViewsProps {
  readonly search: VisitingMothersSearch;
  readonly rows: readonly VisitingMotherRow[];
}

/** Each selection with how many it finds. */
export function Views({ search, rows }: ViewsProps) {
  return (
    <nav className={styles.views} aria-label={m.mothers_views()}>
      <ul className={styles.list}>
        {views.map(({ staat, label }) => (
          <li key={staat ?? 'active'} className={styles.view}>
            <ViewLink to="/bezoekmoeders" search={{ ...search, staat }} isShown={search.staat === staat}>
              {m.visiting_mothers_view({ name: label(), count: countOf(rows, { staat }) })}
            </ViewLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
