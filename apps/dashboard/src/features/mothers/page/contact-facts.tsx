import type { Language } from '@mim/domain/kernel';
import { personFacts } from '@mim/domain/person';
import type { Fact } from '../../../components/fact-list.js';
import { TelephoneLink } from '../../../components/telephone-link.js';
import { factLabel } from '../../../facts/fact-words.js';
import { m } from '../../../paraglide/messages.js';
import type { MotherPageAnswer } from '../model/mother-page.js';
import styles from './facts-card.module.css';

type Person = MotherPageAnswer['mother'];

/** How someone is reached: a press calls, or begins a letter. */
export function contactFacts(
  { phone, email, street, postcode, town }: Person,
  language: Language,
): readonly Fact[] {
  const address = [street, [postcode, town].filter((part) => part !== null).join(' ')]
    .filter((part) => part !== null && part !== '')
    .join(', ');
  return [
    {
      label: factLabel(personFacts.phone, language),
      value: phone === null ? null : <TelephoneLink phone={phone} />,
    },
    {
      label: factLabel(personFacts.email, language),
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
