import { duplicateGrounds } from '@mim/domain/person';
import { canBeginAgain, prospectOutcomes } from '@mim/domain/registration';
import type { ReactNode } from 'react';
import { Button } from '../../components/button.js';
import { Notice } from '../../components/notice.js';
import { factText } from '../../facts/fact-text.js';
import { formatList } from '../../language/format.js';
import { formatDate } from '../../language/format-date.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { MotherName } from '../../person-card/mother-name.js';
import { VisitingMotherName } from '../../person-card/visiting-mother-name.js';
import styles from './prospect-list.module.css';
import type { Duplicates, KnownPerson, ProspectDuplicate } from './requests/get-prospect.js';

export interface DuplicatesNoticeProps {
  readonly duplicates: Duplicates;
  /** She is that person: the intake begins with her. */
  readonly onSamePerson: (personId: string) => void;
  /** She is the mother of that trajectory: this one is closed with her record. */
  readonly onSameMother: (trajectoryId: string) => void;
  /** She is that prospect: this one is closed. */
  readonly onSameProspect: (prospectId: string) => void;
}

/** Who may be the same person, why, and what can be done when she is: one mother is one person. */
export function DuplicatesNotice({
  duplicates,
  onSamePerson,
  onSameMother,
  onSameProspect,
}: DuplicatesNoticeProps) {
  const { persons, prospects } = duplicates;
  const count = persons.length + prospects.length;
  if (count === 0) return null;
  return (
    <Notice tone="warn" title={m.prospects_duplicates({ count })}>
      <ul className={styles.duplicates}>
        {persons.map((person) => (
          <Person
            key={person.personId}
            person={person}
            onSame={() => onSamePerson(person.personId)}
            onSameMother={onSameMother}
          />
        ))}
        {prospects.map((duplicate) => (
          <DuplicateProspect
            key={duplicate.prospectId}
            duplicate={duplicate}
            onSame={() => onSameProspect(duplicate.prospectId)}
          />
        ))}
      </ul>
    </Notice>
  );
}

interface PersonProps {
  readonly person: KnownPerson;
  readonly onSame: () => void;
  readonly onSameMother: DuplicatesNoticeProps['onSameMother'];
}

function Person({
  person: { name, grounds, children, trajectoryId, visitingMotherId, state },
  onSame,
  onSameMother,
}: PersonProps) {
  const { language } = useLanguage();
  const can = canBeginAgain(state === null ? [] : [state]);
  return (
    <li className={styles.duplicate}>
      <p>
        {trajectoryId !== null ? (
          <MotherName trajectoryId={trajectoryId} name={name} />
        ) : visitingMotherId !== null ? (
          <VisitingMotherName id={visitingMotherId} name={name} />
        ) : (
          <strong>{name}</strong>
        )}
        {': '}
        <Grounds codes={grounds} />
      </p>
      <Children of={children} />
      {can.ok ? (
        <Button onPress={onSame}>{m.prospects_same_person()}</Button>
      ) : (
        <p className={styles.muted}>
          {can.problem.message[language]} {can.problem.remedy[language]}
        </p>
      )}
      {trajectoryId === null ? null : (
        <Button onPress={() => onSameMother(trajectoryId)}>{m.prospects_same_prospect()}</Button>
      )}
    </li>
  );
}

interface DuplicateProspectProps {
  readonly duplicate: ProspectDuplicate;
  readonly onSame: () => void;
}

function DuplicateProspect({
  duplicate: { name, grounds, children, outcome, receivedOn },
  onSame,
}: DuplicateProspectProps) {
  const { language } = useLanguage();
  return (
    <li className={styles.duplicate}>
      <p>
        <strong>{name}</strong>
        {': '}
        <Grounds codes={grounds} />
      </p>
      <Children of={children} />
      <p className={styles.muted}>
        {m.prospects_other_prospect({
          date: formatDate(receivedOn, language),
          outcome: prospectOutcomes.label(outcome, language),
        })}
      </p>
      <Button onPress={onSame}>{m.prospects_same_prospect()}</Button>
    </li>
  );
}

function Children({ of }: { readonly of: KnownPerson['children'] }) {
  const { language } = useLanguage();
  const text = factText('children', of, language);
  return text === null ? null : <p className={styles.muted}>{text}</p>;
}

function Grounds({ codes }: { readonly codes: KnownPerson['grounds'] }): ReactNode {
  const { language } = useLanguage();
  return formatList(
    codes.map((ground) => duplicateGrounds.label(ground, language)),
    language,
  );
}
