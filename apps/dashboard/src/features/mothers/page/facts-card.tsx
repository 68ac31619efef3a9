import { type TrajectoryFactName, trajectoryFact, trajectoryFactNames } from '@mim/domain/registration';
import { useState } from 'react';
import { Button } from '../../../components/button.js';
import { Card } from '../../../components/card.js';
import { FactList } from '../../../components/fact-list.js';
import { contactFacts } from '../../../facts/contact-facts.js';
import { factText } from '../../../facts/fact-text.js';
import { factLabel } from '../../../facts/fact-words.js';
import { StandingCell } from '../../../facts/standing-cell.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import { VisitingMotherName } from '../../../person-card/visiting-mother-name.js';
import { TrajectoryAction, type TrajectoryActionName } from '../actions/trajectory-action.js';
import type { MotherPageAnswer } from '../model/mother-page.js';
import { childFactsOf } from './child-facts.js';
import styles from './facts-card.module.css';

const cardFacts = trajectoryFactNames.filter((name) => trajectoryFact(name).isOnCard === true);

/** What is known of her and her trajectory at a glance, and the way to change it. */
export function FactsCard({ mother }: { readonly mother: MotherPageAnswer }) {
  const { language } = useLanguage();
  const [open, setOpen] = useState<TrajectoryActionName | null>(null);
  const { trajectory, mother: person, matches } = mother;
  const { standing } = mother.visitSummary;
  const isOnHerWay = standing.state !== 'in-intake' && standing.state !== 'ended';
  const match = matches.find(({ endedOn }) => endedOn === null);
  const known: Partial<Record<TrajectoryFactName, unknown>> = { ...trajectory, ...person };
  return (
    <Card title={m.mother_facts()}>
      <FactList
        facts={[
          {
            label: m.mother_visited_by(),
            value:
              match !== undefined ? (
                <VisitingMotherName {...match.visitingMother} />
              ) : trajectory.state === 'ended' ? null : (
                m.mother_not_matched()
              ),
          },
          {
            label: m.mother_next(),
            value: isOnHerWay ? <StandingCell standing={standing} /> : null,
          },
          ...contactFacts(person, language),
          ...childFactsOf(trajectory.children, language),
          ...cardFacts.map((name) => ({
            label: factLabel(trajectoryFact(name), language),
            value: factText(name, known[name], language),
          })),
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
}
