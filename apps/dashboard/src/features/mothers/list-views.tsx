import { createLink } from '@tanstack/react-router';
import { BookmarkPlus, X } from 'lucide-react';
import { type AnchorHTMLAttributes, lazy, type Ref, Suspense, useState } from 'react';
import { Button } from '../../components/button.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import styles from './list-views.module.css';
import { isSameView, standardViews } from './model/standard-views.js';
import type { MothersSearch } from './mothers-search.js';
import { useRemoveView, useViews } from './requests/views.js';

const SaveViewDialog = lazy(() => import('./save-view-dialog.js'));

interface ViewAnchorProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'className' | 'style'> {
  readonly ref?: Ref<HTMLAnchorElement>;
  readonly isShown: boolean;
}

/** Says that it is the one that is shown; to the router every view of this page is. */
function ViewAnchor({ isShown, children, ...rest }: ViewAnchorProps) {
  return (
    <a {...rest} className={styles.link} aria-current={isShown ? 'true' : undefined}>
      {children}
    </a>
  );
}

const ViewLink = createLink(ViewAnchor);

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
