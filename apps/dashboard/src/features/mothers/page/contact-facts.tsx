import type { Fact } from '../../../components/fact-list.js';
import { m } from '../../../paraglide/messages.js';
import type { MotherPageAnswer } from '../model/mother-page.js';
import styles from './facts-card.module.css';

type Person = MotherPageAnswer['mother'];

/** How someone is reached: a press calls, or begins a letter. */
export function contactFacts({ phone, email, street, postcode, town }: Person): readonly Fact[] {
  const address = [street, [postcode, town].filter((part) => part !== null).join(' ')]
    .filter((part) => part !== null && part !== '')
    .join(', ');
  return [
    {
      label: m.mother_phone(),
      value:
        phone === null ? null : (
          <a className={styles.contact} href={`tel:${phone}`}>
            {phone}
          </a>
        ),
    },
    {
      label: m.mother_email(),
      value:
        email === null ? null : (
          <a className={styles.contact} href={`mailto:${email}`}>
            {email}
          </a>
        ),
    },
    { label: m.mother_address(), value: address === '' ? null : address },
  ];
}
