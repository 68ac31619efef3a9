import { BookmarkPlus, X } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { Button } from '../../components/button.js';
import { ViewLink } from '../../components/view-link.js';
import styles from '../../components/view-links.module.css';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { isSameView, standardViews } from './model/standard-views.js';
import type { MothersSearch } from './mothers-search.js';
import { useRemoveView, useViews } from './requests/views.js';

const SaveViewDialog = lazy(() => import('./save-view-dialog.js'));

/** Selections with a name: those that everyone has, and one's own. */
export function ListViews({ search }: { readonly search: MothersSearch }) {
  const { language } = useLanguage();
  const own = useViews();
  const remove = useRemoveView(language);
  const [isSaving, setSaving] = useState(false);
  const views = [...standardViews, ...own];
  const isKnown = views.some((view) => isSameView(view.search, search));
  return (
    <nav className={styles.views} aria-label={m.mothers_views()}>
      <ul className={styles.list}>
        {views.map((view) => {
          const isShown = isSameView(view.search, search);
          return (
            <li key={view.id} className={styles.view}>
              <ViewLink to="/moeders" search={view.search} isShown={isShown}>
                {view.label()}
              </ViewLink>
              {view.isOwn ? (
                <Button
                  variant="quiet"
                  isIconOnly
                  aria-label={m.mothers_view_remove({ name: view.label() })}
                  icon={<X size={14} aria-hidden />}
                  onPress={() => remove(view.id)}
                />
              ) : null}
            </li>
          );
        })}
      </ul>
      {isKnown ? null : (
        <Button variant="quiet" icon={<BookmarkPlus size={16} aria-hidden />} onPress={() => setSaving(true)}>
          {m.mothers_view_save()}
        </Button>
      )}
      {isSaving ? (
        <Suspense>
          <SaveViewDialog search={search} onClose={() => setSaving(false)} />
        </Suspense>
      ) : null}
    </nav>
  );
}
