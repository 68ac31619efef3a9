import { thanksKinds } from '@mim/domain/code-lists';
import { lazy, Suspense, useState } from 'react';
import { refreshDossiers } from '../../clients/refresh-dossiers.js';
import { Button } from '../../components/button.js';
import { toastWithUndo } from '../../components/toast-with-undo.js';
import records from '../../dossier-page/record-list.module.css';
import { formatDate } from '../../language/format-date.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { type Growth, recordThanks } from './requests/growth.js';

const ThanksDialog = lazy(() => import('./thanks-dialog.js'));

/** Whether a visiting mother who stopped was thanked, when and how. */
export function ThanksLine({ growth }: { readonly growth: Growth }) {
  const { language } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const { visitingMotherId, version, name, thankedOn, thankedHow } = growth;
  const remove = async () => {
    const { actionId } = await recordThanks({ visitingMotherId, version, thanks: null });
    toastWithUndo(m.growth_thanks_removed({ name }), actionId, language);
    await refreshDossiers();
  };
  return (
    <section aria-label={m.growth_thanks()}>
      <h3 className={records.subtitle}>{m.growth_thanks()}</h3>
      <div className={records.entry}>
        {thankedOn === null || thankedHow === null ? (
          <p className={records.none}>{m.growth_not_thanked()}</p>
        ) : (
          <p>
            <time dateTime={thankedOn}>{formatDate(thankedOn, language)}</time>{' '}
            {thanksKinds.label(thankedHow, language)}
          </p>
        )}
        <div className={records.buttons}>
          <Button variant="quiet" onPress={() => setOpen(true)}>
            {thankedOn === null ? m.growth_thanks_save() : m.growth_thanks_change()}
          </Button>
          {thankedOn === null ? null : (
            <Button variant="quiet" aria-label={m.growth_thanks_remove()} onPress={() => void remove()}>
              {m.removal_do()}
            </Button>
          )}
        </div>
      </div>
      {isOpen ? (
        <Suspense>
          <ThanksDialog growth={growth} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </section>
  );
}
