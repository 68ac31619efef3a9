import { BookmarkPlus, X } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { Button } from '../components/button.js';
import styles from '../components/view-links.module.css';
import { useLanguage } from '../language/language.js';
import { m } from '../paraglide/messages.js';
import { isSameView, type ListView, type SavedView, type ViewToSave } from './list-view.js';
import { useOwnViews, useRemoveView } from './view-requests.js';

const SaveViewDialog = lazy(() => import('./save-view-dialog.js'));

export interface ListViewsProps<Search> {
  /** What is shown now. */
  readonly search: Search;
  /** The selections that everyone has. */
  readonly standard: readonly ListView<Search>[];
  /** What is kept of an address. */
  readonly viewOf: (search: Search) => ViewToSave;
  /** The address of a selection that is kept; null: it is of another list. */
  readonly searchOf: (saved: SavedView) => Search | null;
  /** The link to a selection, with its name. */
  readonly link: (view: ListView<Search>, isShown: boolean) => ReactNode;
}

/** Selections of a list with a name: those that everyone has, and one's own. */
export function ListViews<Search>({ search, standard, viewOf, searchOf, link }: ListViewsProps<Search>) {
  const { language } = useLanguage();
  const kept = viewOf(search);
  const own = useOwnViews(kept.list).flatMap((saved) => {
    const address = searchOf(saved);
    return address === null ? [] : [{ id: saved.viewId, label: () => saved.name, search: address }];
  });
  const remove = useRemoveView(language);
  const [isSaving, setSaving] = useState(false);
  const isShown = (view: ListView<Search>) => isSameView(viewOf(view.search), kept);
  const isKnown = [...standard, ...own].some(isShown);
  return (
    <nav className={styles.views} aria-label={m.mothers_views()}>
      <ul className={styles.list}>
        {standard.map((view) => (
          <li key={view.id} className={styles.view}>
            {link(view, isShown(view))}
          </li>
        ))}
        {own.map((view) => (
          <li key={view.id} className={styles.view}>
            {link(view, isShown(view))}
            <Button
              variant="quiet"
              isIconOnly
              aria-label={m.list_view_remove({ name: view.label() })}
              icon={<X size={14} aria-hidden />}
              onPress={() => remove(view.id)}
            />
          </li>
        ))}
      </ul>
      {isKnown ? null : (
        <Button variant="quiet" icon={<BookmarkPlus size={16} aria-hidden />} onPress={() => setSaving(true)}>
          {m.list_view_save()}
        </Button>
      )}
      {isSaving ? (
        <Suspense>
          <SaveViewDialog view={kept} onClose={() => setSaving(false)} />
        </Suspense>
      ) : null}
    </nav>
  );
}
