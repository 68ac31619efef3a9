import { Copy } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../components/button.js';
import { type Fact, FactList } from '../components/fact-list.js';
import { TelephoneLink } from '../components/telephone-link.js';
import { toast } from '../components/toast.js';
import { m } from '../paraglide/messages.js';
import styles from './card-content.module.css';

export interface CardContentProps {
  readonly name: string;
  /** What she is in the programme, and where she stands. */
  readonly role: ReactNode;
  /** Null: not known. */
  readonly phone: string | null;
  readonly facts: readonly Fact[];
  /** Where more of her stands, or what is done from here. */
  readonly children: ReactNode;
}

/** What is said of somebody wherever she is named: how she is reached before anything else. */
export function CardContent({ name, role, phone, facts, children }: CardContentProps) {
  return (
    <>
      <div>
        <p className={styles.name}>{name}</p>
        <p className={styles.role}>{role}</p>
      </div>
      {phone === null ? <p className={styles.role}>{m.person_no_phone()}</p> : <Telephone phone={phone} />}
      <FactList facts={facts} />
      <div className={styles.actions}>{children}</div>
    </>
  );
}

function Telephone({ phone }: { readonly phone: string }) {
  const copy = () =>
    navigator.clipboard.writeText(phone).then(
      () => toast(m.person_phone_copied()),
      () => toast(m.person_phone_not_copied(), 'danger'),
    );
  return (
    <p className={styles.phone}>
      <TelephoneLink phone={phone} />
      <Button
        variant="quiet"
        isIconOnly
        aria-label={m.person_phone_copy()}
        icon={<Copy size={16} aria-hidden />}
        onPress={() => void copy()}
      />
    </p>
  );
}
