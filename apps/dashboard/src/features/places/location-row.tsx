import { useState } from 'react';
import { problemFromError } from '../../clients/problem-from-error.js';
import { Button } from '../../components/button.js';
import { Link } from '../../components/link.js';
import { Status } from '../../components/status.js';
import { toast } from '../../components/toast.js';
import { formatList } from '../../language/format.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { daysText, stateWord } from './model/location-words.js';
import styles from './places.module.css';
import { closeLocation, type ListedLocation, refreshPlaces } from './requests/places.js';

export interface LocationRowProps {
  readonly location: ListedLocation;
  /** The names of the providers that run it. */
  readonly providers: readonly string[];
  readonly onChange: () => void;
  readonly onClose: () => void;
}

/** A location: where it lies, who runs it, how it stands, and whether anybody works there. */
export function LocationRow({ location, providers, onChange, onClose }: LocationRowProps) {
  const { language } = useLanguage();
  const [isBusy, setBusy] = useState(false);
  const { code, version, name, municipality, state, lastYear, coordinators } = location;
  const { tone, word } = stateWord(location);
  const reopen = async () => {
    setBusy(true);
    try {
      await closeLocation({ locationId: code, version, lastDay: null });
      toast(m.places_reopened({ name }));
    } catch (error) {
      toast(problemFromError(error).message[language]);
    }
    await refreshPlaces();
    setBusy(false);
  };
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <span className={styles.name}>{name}</span>
        <span className={styles.small}>{m.places_in_municipality({ name: municipality })}</span>
      </div>
      <div className={styles.words}>
        <span>{formatList(providers, language)}</span>
        {coordinators === null || state === 'closed' ? null : coordinators === 0 ? (
          <Link to="/gebruikers">{m.places_no_coordinator()}</Link>
        ) : (
          <span className={styles.small}>{m.places_coordinators({ count: coordinators })}</span>
        )}
      </div>
      <div className={styles.words}>
        <Status tone={tone}>{word}</Status>
        <span className={styles.small}>{daysText(location, language)}</span>
      </div>
      <div className={styles.acts}>
        <Button variant="quiet" aria-label={m.places_change_what({ name })} onPress={onChange}>
          {m.places_change()}
        </Button>
        {lastYear === null ? (
          <Button variant="quiet" aria-label={m.places_close_what({ name })} onPress={onClose}>
            {m.places_close()}
          </Button>
        ) : (
          <Button
            variant="quiet"
            isDisabled={isBusy}
            aria-label={m.places_reopen_what({ name })}
            onPress={() => void reopen()}
          >
            {m.places_reopen()}
          </Button>
        )}
      </div>
    </li>
  );
}
