import { GraduationCap } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useChosenLocation } from '../../clients/own-locations.js';
import { problemFromError } from '../../clients/problem-from-error.js';
import { Button } from '../../components/button.js';
import { Card } from '../../components/card.js';
import { ErrorState } from '../../components/error-state.js';
import { LocationChoice } from '../../components/form/location-choice.js';
import { Skeleton } from '../../components/skeleton.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { VisitingMotherName } from '../../person-card/visiting-mother-name.js';
import { heldText, missingText } from './model/standing-text.js';
import styles from './preparation.module.css';
import { usePreparing } from './requests/preparation.js';

const PreparationSheet = lazy(() => import('./preparation-sheet.js'));

/** Everybody who is being prepared, with how far each is; a session of a group is recorded for all at once. */
export function PreparingCard() {
  const { language } = useLanguage();
  const preparing = usePreparing();
  const [isOpen, setOpen] = useState(false);
  const [chosen] = useChosenLocation();
  const rows = preparing.data ?? [];
  const locationId = chosen ?? rows[0]?.locationId;
  const participants = rows.filter((row) => row.locationId === locationId);
  return (
    <Card
      title={m.preparation_under_way()}
      actions={
        <Button
          isDisabled={participants.length === 0}
          icon={<GraduationCap size={16} aria-hidden />}
          onPress={() => setOpen(true)}
        >
          {m.preparation_record()}
        </Button>
      }
    >
      <LocationChoice />
      {preparing.isError ? (
        <ErrorState problem={problemFromError(preparing.error)} onRetry={() => void preparing.refetch()} />
      ) : preparing.isPending ? (
        <Skeleton />
      ) : rows.length === 0 ? (
        <p className={styles.muted}>{m.preparation_nobody()}</p>
      ) : (
        <ul className={styles.sessions}>
          {rows.map(({ visitingMotherId, name, standing }) => (
            <li key={visitingMotherId} className={styles.session}>
              <div>
                <VisitingMotherName id={visitingMotherId} name={name} />
                <p>{heldText(standing, language)}</p>
                <p className={styles.muted}>{missingText(standing, language)}</p>
              </div>
            </li>
          ))}
        </ul>
      )}
      {isOpen && locationId !== undefined ? (
        <Suspense>
          <PreparationSheet
            locationId={locationId}
            participants={participants}
            form="group"
            onClose={() => setOpen(false)}
          />
        </Suspense>
      ) : null}
    </Card>
  );
}
