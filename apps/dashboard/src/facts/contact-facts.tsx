import type { Language } from '@mim/domain/kernel';
import { type Person, personFacts } from '@mim/domain/person';
import type { Fact } from '../components/fact-list.js';
import { MailLink } from '../components/mail-link.js';
import { TelephoneLink } from '../components/telephone-link.js';
import { m } from '../paraglide/messages.js';
import { factLabel } from './fact-words.js';

type Contact = Pick<Person, 'phone' | 'email' | 'street' | 'postcode' | 'town'>;

/** How someone is reached: a press calls, or begins a letter. */
export function contactFacts(
  { phone, email, street, postcode, town }: Contact,
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
      value: email === null ? null : <MailLink email={email} />,
    },
    { label: m.mother_address(), value: address === '' ? null : address },
  ];
}
