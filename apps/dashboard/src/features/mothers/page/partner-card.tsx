import { useState } from 'react';
import { Button } from '../../../components/button.js';
import { Card } from '../../../components/card.js';
import { FactList } from '../../../components/fact-list.js';
import { contactFacts } from '../../../facts/contact-facts.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import { TrajectoryAction } from '../actions/trajectory-action.js';
import type { MotherPageAnswer } from '../model/mother-page.js';
import styles from './facts-card.module.css';

/** The partner: a person whom the programme sees too. */
export function PartnerCard({ mother: { partner, trajectory } }: { readonly mother: MotherPageAnswer }) {
  const { language } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  return (
    <Card title={m.mother_partner()}>
      {partner === null ? (
        <p className={styles.none}>{m.mother_partner_none()}</p>
      ) : (
        <FactList
          facts={[{ label: m.mother_name(), value: partner.name }, ...contactFacts(partner, language)]}
        />
      )}
      <div className={styles.actions}>
        <Button onPress={() => setOpen(true)}>
          {partner === null ? m.mother_add_partner() : m.mother_edit_partner()}
        </Button>
      </div>
      {isOpen ? (
        <TrajectoryAction
          name="partner"
          trajectoryId={trajectory.trajectoryId}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </Card>
  );
}
