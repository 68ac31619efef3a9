import { educationLevels, households, incomeSources, spokenLanguages } from '@mim/domain';
import { useState } from 'react';
import { Button } from '../../../components/button.js';
import { Card } from '../../../components/card.js';
import { FactList } from '../../../components/fact-list.js';
import { formatList } from '../../../language/format.js';
import { formatDate } from '../../../language/format-date.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import { TrajectoryAction, type TrajectoryActionName } from '../actions/trajectory-action.js';
import { DueCell } from '../due-cell.js';
import type { MotherPageAnswer } from '../model/mother-page.js';
import { contactFacts } from './contact-facts.js';
import styles from './facts-card.module.css';

/** What is known of her and her trajectory at a glance, and the way to change it. */
export function FactsCard({ mother }: { readonly mother: MotherPageAnswer }) {
  const { language } = useLanguage();
  const [open, setOpen] = useState<TrajectoryActionName | null>(null);
  const { trajectory, mother: person, matches } = mother;
  const match = matches.find(({ endedOn }) => endedOn === null);
  const { languages, education } = person;
  const { household, income, childBornOn, childName } = trajectory;
  return (
    <Card title={m.mother_facts()}>
      <FactList
        facts={[
          {
            label: m.mother_visited_by(),
            value:
              match?.visitingMother.name ?? (trajectory.state === 'ended' ? null : m.mother_not_matched()),
          },
          {
            label: m.mother_next(),
            value: mother.clock.nextDueOn === null ? null : <DueCell row={mother.clock} />,
          },
          ...contactFacts(person),
          {
            label: m.mother_child(),
            value:
              childBornOn === null
                ? childName
                : m.mother_child_born({
                    name: childName ?? m.mother_child(),
                    on: formatDate(childBornOn, language),
                  }),
          },
          {
            label: m.mother_languages(),
            value:
              languages.length === 0
                ? null
                : formatList(
                    languages.map((code) => spokenLanguages.label(code, language)),
                    language,
                  ),
          },
          { label: m.mother_started(), value: dateOrNull(trajectory.startedOn) },
          { label: m.mother_ended(), value: dateOrNull(trajectory.endedOn) },
          {
            label: m.mother_household(),
            value: household === null ? null : households.label(household, language),
          },
          { label: m.mother_income(), value: income === null ? null : incomeSources.label(income, language) },
          {
            label: m.mother_education(),
            value: education === null ? null : educationLevels.label(education, language),
          },
          { label: m.mother_admission(), value: trajectory.admissionReason },
        ]}
      />
      <div className={styles.actions}>
        <Button onPress={() => setOpen('person')}>{m.mother_edit_person()}</Button>
        <Button onPress={() => setOpen('registration')}>{m.mother_edit_registration()}</Button>
      </div>
      {open === null ? null : (
        <TrajectoryAction name={open} trajectoryId={trajectory.trajectoryId} onClose={() => setOpen(null)} />
      )}
    </Card>
  );

  function dateOrNull(date: string | null): string | null {
    return date === null ? null : formatDate(date, language);
  }
}
