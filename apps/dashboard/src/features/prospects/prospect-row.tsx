import { referralSources } from '@mim/domain/code-lists';
import type { Language } from '@mim/domain/kernel';
import { namesOfChildren, prospectOutcomes } from '@mim/domain/registration';
import { ChevronDown, ChevronUp, Phone } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { useLocationName } from '../../clients/own-locations.js';
import { readToday } from '../../clients/today.js';
import { Button } from '../../components/button.js';
import { Link } from '../../components/link.js';
import { Status } from '../../components/status.js';
import { TelephoneLink } from '../../components/telephone-link.js';
import { childrenText } from '../../facts/children-text.js';
import { foundByText } from '../../facts/found-person.js';
import { formatList } from '../../language/format.js';
import { formatDate } from '../../language/format-date.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { outcomeTones } from './model/prospect-tone.js';
import styles from './prospect-list.module.css';
import type { ProspectLine } from './requests/list-prospects.js';

export interface ProspectRowProps {
  readonly prospect: ProspectLine;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  /** Shown under the row while it is open. */
  readonly children: ReactNode;
}

/** The button that opens a prospect, so that the focus can be led to it. */
export const toggleId = (prospectId: string): string => `prospect-${prospectId}`;

/** A prospect: who, which child, the number to call, where it stands; and in place what is done about it. */
export function ProspectRow({ prospect, isOpen, onToggle, children }: ProspectRowProps) {
  const { language } = useLanguage();
  const nameId = useId();
  const location = useLocationName()(prospect.locationId);
  const { name, phone, town, outcome, outcomeOn, tryAgainOn, receivedOn, referralSource } = prospect;
  const { duplicateOf, erasedOn } = prospect;
  const found = { ...prospect, childNames: namesOfChildren(prospect.children) };
  const since =
    outcome === 'to-call' || outcomeOn === null
      ? m.prospects_received({ date: formatDate(receivedOn, language) })
      : formatDate(outcomeOn, language);
  return (
    <li className={styles.item}>
      <div className={styles.row}>
        <div className={styles.who}>
          <h3 id={nameId} className={styles.name}>
            {name}
          </h3>
          <p className={styles.muted}>
            {[location, foundByText(found, language), childrenOf(prospect, language)]
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
        <p className={styles.from}>
          {town ?? m.prospects_no_town()}
          <span className={styles.muted}>{referralSources.label(referralSource, language)}</span>
        </p>
        <p className={styles.state}>
          <Status tone={outcomeTones[outcome]}>{prospectOutcomes.label(outcome, language)}</Status>
          {duplicateOf === null ? null : (
            <span className={styles.muted}>
              {m.prospects_duplicate_of({
                name: duplicateOf.name,
                date: formatDate(duplicateOf.receivedOn, language),
              })}
            </span>
          )}
          <span className={styles.muted}>
            {outcome === 'wants-intake'
              ? appointmentText(prospect, language)
              : tryAgainOn === null
                ? since
                : m.prospects_try_again_on({ date: formatDate(tryAgainOn, language) })}
          </span>
          {erasedOn === null ? null : (
            <span className={styles.muted}>
              {m.prospects_erased_on({ date: formatDate(erasedOn, language) })}
            </span>
          )}
        </p>
        <div className={styles.action}>
          {prospect.trajectoryId === null ? (
            <Button
              id={toggleId(prospect.prospectId)}
              aria-expanded={isOpen}
              aria-describedby={nameId}
              icon={isOpen ? <ChevronUp size={16} aria-hidden /> : <ChevronDown size={16} aria-hidden />}
              onPress={onToggle}
            >
              {isOpen ? m.prospects_fold() : m.prospects_record()}
            </Button>
          ) : outcome === 'duplicate' ? (
            <Link to="/moeders/$trajectoryId" params={{ trajectoryId: prospect.trajectoryId }}>
              {m.prospects_to_mother()}
            </Link>
          ) : (
            <Link to="/intake/$trajectoryId" params={{ trajectoryId: prospect.trajectoryId }}>
              {m.prospects_to_intake()}
            </Link>
          )}
        </div>
      </div>
      {isOpen ? children : null}
    </li>
  );
}

/** When and where her intake is. */
function appointmentText({ intakeOn, intakeAt, intakePlace }: ProspectLine, language: Language): string {
  if (intakeOn === null) return m.prospects_intake_not_agreed();
  const date = formatDate(intakeOn, language);
  const when =
    intakeAt === null
      ? m.prospects_intake_agreed({ date })
      : m.prospects_intake_agreed_at({ date, time: intakeAt });
  return intakePlace === null ? when : `${when}, ${intakePlace}`;
}

/** When her children were born, who they are and how old. */
function childrenOf({ children, childBornOn }: ProspectLine, language: Language): string {
  if (childBornOn === null) return m.prospects_child_unknown();
  const days = [...new Set(children.map((child) => child.childBornOn))].filter((day) => day !== null);
  const date = formatList(
    days.map((day) => formatDate(day, language)),
    language,
  );
  const born = children.length === 1 ? m.prospects_child_born({ date }) : m.prospects_children_born({ date });
  return `${born} (${childrenText(children, readToday(), language)})`;
}
