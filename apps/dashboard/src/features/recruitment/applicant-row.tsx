import type { Language } from '@mim/domain/kernel';
import { applicantStates, recruitmentSources } from '@mim/domain/supervision';
import { ChevronDown, ChevronUp, Phone } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { useLocationName } from '../../clients/own-locations.js';
import { Button } from '../../components/button.js';
import { LinkButton } from '../../components/link-button.js';
import { Status } from '../../components/status.js';
import { TelephoneLink } from '../../components/telephone-link.js';
import { formatDate } from '../../language/format-date.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { applicantTones } from './model/applicant-tone.js';
import styles from './recruitment.module.css';
import type { ApplicantLine } from './requests/recruitment.js';

export interface ApplicantRowProps {
  readonly applicant: ApplicantLine;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  /** Shown under the row while it is open. */
  readonly children: ReactNode;
}

/** The button that opens somebody, so that the focus can be led to it. */
export const toggleId = (applicantId: string): string => `applicant-${applicantId}`;

/** Somebody who applied: who, the number to call, how she came, where she stands; and in place what is done about it. */
export function ApplicantRow({ applicant, isOpen, onToggle, children }: ApplicantRowProps) {
  const { language } = useLanguage();
  const nameId = useId();
  const location = useLocationName()(applicant.locationId);
  const { applicantId, name, phone, town, source, sourceNote, state, erasedOn, visitingMotherId } = applicant;
  return (
    <li className={styles.item}>
      <div className={styles.row}>
        <div className={styles.who}>
          <h3 id={nameId} className={styles.name}>
            {name}
          </h3>
          <p className={styles.muted}>
            {[location, town, recruitmentSources.label(source, language), sourceNote]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </div>
        <p className={styles.phone}>
          {phone === null ? (
            <span className={styles.muted}>{m.prospects_no_phone()}</span>
          ) : (
            <TelephoneLink phone={phone} icon={<Phone size={16} aria-hidden />} />
          )}
        </p>
        <p className={styles.state}>
          <Status tone={applicantTones[state]}>{applicantStates.label(state, language)}</Status>
          <span className={styles.muted}>{nextText(applicant, language)}</span>
          {erasedOn === null ? null : (
            <span className={styles.muted}>
              {m.prospects_erased_on({ date: formatDate(erasedOn, language) })}
            </span>
          )}
        </p>
        <div className={styles.action}>
          {visitingMotherId === null ? (
            <Button
              id={toggleId(applicantId)}
              aria-expanded={isOpen}
              aria-describedby={nameId}
              icon={isOpen ? <ChevronUp size={16} aria-hidden /> : <ChevronDown size={16} aria-hidden />}
              onPress={onToggle}
            >
              {isOpen ? m.prospects_fold() : m.recruitment_record()}
            </Button>
          ) : (
            <LinkButton to="/bezoekmoeders/$visitingMotherId" params={{ visitingMotherId }}>
              {m.recruitment_to_page()}
            </LinkButton>
          )}
        </div>
      </div>
      {isOpen ? children : null}
    </li>
  );
}

/** The day on which something is to be done with her, or on which it was. */
function nextText(applicant: ApplicantLine, language: Language): string {
  const { talkOn, talkAt, talkPlace, tryAgainOn, stateOn, appliedOn } = applicant;
  if (talkOn !== null) {
    const date = formatDate(talkOn, language);
    return [date, talkAt, talkPlace].filter((part) => part !== null).join(', ');
  }
  if (tryAgainOn !== null) return m.prospects_try_again_on({ date: formatDate(tryAgainOn, language) });
  return stateOn === null
    ? m.recruitment_applied({ date: formatDate(appliedOn, language) })
    : formatDate(stateOn, language);
}
