import { useQuery } from '@tanstack/react-query';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { problemFromError } from '../clients/problem-from-error.js';
import { api } from '../clients/trpc.js';
import { problemText } from '../components/form/issue-text.js';
import popover from '../components/popover.module.css';
import { useLanguage } from '../language/language.js';
import { m } from '../paraglide/messages.js';
import styles from './visiting-mother-name.module.css';

export interface VisitingMotherNameProps {
  readonly id: string;
  readonly name: string;
}

/** The name of a visiting mother, which leads to how she is reached. Her number is asked for when it is wanted. */
export function VisitingMotherName({ id, name }: VisitingMotherNameProps) {
  return (
    <DialogTrigger>
      <Button className={styles.name ?? ''}>{name}</Button>
      <Popover className={popover.popover ?? ''}>
        <Dialog className={styles.contact ?? ''} aria-label={m.visiting_mother_contact({ name })}>
          <Contact id={id} name={name} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function Contact({ id, name }: VisitingMotherNameProps) {
  const { language } = useLanguage();
  const known = useQuery(api.visitingMothers.get.queryOptions({ visitingMotherId: id }));
  if (known.isError) return <p>{problemText(problemFromError(known.error), language)}</p>;
  if (known.isPending) return <p>{m.visiting_mother_contact_loading()}</p>;
  const { phone, email } = known.data.person;
  return (
    <>
      <p className={styles.heading}>{name}</p>
      {phone === null ? (
        <p>{m.visiting_mother_no_phone()}</p>
      ) : (
        <a href={`tel:${phone}`} className={styles.way}>
          {phone}
        </a>
      )}
      {email === null ? null : (
        <a href={`mailto:${email}`} className={styles.way}>
          {email}
        </a>
      )}
    </>
  );
}
