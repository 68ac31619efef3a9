import { useQuery } from '@tanstack/react-query';
import { lazy, type RefObject, useState } from 'react';
import { Dialog, Popover } from 'react-aria-components';
import { problemFromError } from '../clients/problem-from-error.js';
import { api } from '../clients/trpc.js';
import { Button } from '../components/button.js';
import { problemText } from '../components/form/issue-text.js';
import popover from '../components/popover.module.css';
import { TelephoneLink } from '../components/telephone-link.js';
import { useLanguage } from '../language/language.js';
import { m } from '../paraglide/messages.js';
import styles from './visiting-mother-name.module.css';

const LeaveDialog = lazy(() => import('../leaving/leave-dialog.js'));

interface Who {
  readonly id: string;
  readonly name: string;
}

export interface VisitingMotherContactProps extends Who {
  /** What it opens beside. */
  readonly beside: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

/** How a visiting mother is reached: a press calls, or begins a letter. */
export default function VisitingMotherContact({ id, name, beside, onClose }: VisitingMotherContactProps) {
  const [isLeaving, setLeaving] = useState(false);
  if (isLeaving) return <LeaveDialog id={id} name={name} onClose={onClose} />;
  return (
    <Popover
      className={popover.popover ?? ''}
      triggerRef={beside}
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Dialog className={styles.contact ?? ''} aria-label={m.person_card({ name })}>
        <Contact id={id} name={name} />
        <Button variant="quiet" onPress={() => setLeaving(true)}>
          {m.leaving_do()}
        </Button>
      </Dialog>
    </Popover>
  );
}

function Contact({ id, name }: Who) {
  const { language } = useLanguage();
  const known = useQuery(api.visitingMothers.get.queryOptions({ visitingMotherId: id }));
  if (known.isError) return <p>{problemText(problemFromError(known.error), language)}</p>;
  if (known.isPending) return <p>{m.person_card_loading()}</p>;
  const { phone, email } = known.data.person;
  return (
    <>
      <p className={styles.heading}>{name}</p>
      {phone === null ? <p>{m.person_no_phone()}</p> : <TelephoneLink phone={phone} />}
      {email === null ? null : (
        <a href={`mailto:${email}`} className={styles.way}>
          {email}
        </a>
      )}
    </>
  );
}
