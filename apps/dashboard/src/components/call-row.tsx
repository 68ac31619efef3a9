import { ChevronDown, ChevronUp, Phone } from 'lucide-react';
import type { ReactNode } from 'react';
import { m } from '../paraglide/messages.js';
import { Button } from './button.js';
import styles from './call-row.module.css';
import { TelephoneLink } from './telephone-link.js';

export interface CallRowProps {
  readonly name: string;
  /** The id of her name, by which the row's button says whom it opens. */
  readonly nameId: string;
  /** What else is known of her, each once; what is not known is left out. */
  readonly facts: readonly (string | null | undefined)[];
  readonly phone: string | null;
  /** Where she comes from, on a wide screen. */
  readonly from?: ReactNode;
  /** Where she stands, line by line. */
  readonly state: ReactNode;
  readonly action: ReactNode;
  /** What is done about it, under the row; null while it is closed. */
  readonly children: ReactNode;
}

/** Somebody to telephone, in the list that the page is: who, the number, where she stands; and in place what is done about it. */
export function CallRow({ name, nameId, facts, phone, from, state, action, children }: CallRowProps) {
  return (
    <li className={styles.item}>
      <div className={styles.row} data-from={from !== undefined}>
        <div className={styles.who}>
          <h2 id={nameId} className={styles.name}>
            {name}
          </h2>
          <CallRowNote>{facts.filter(Boolean).join(' · ')}</CallRowNote>
        </div>
        <p className={styles.phone}>
          {phone === null ? (
            <CallRowNote>{m.call_row_no_phone()}</CallRowNote>
          ) : (
            <TelephoneLink phone={phone} icon={<Phone size={16} aria-hidden />} />
          )}
        </p>
        {from === undefined ? null : <p className={styles.from}>{from}</p>}
        <p className={styles.state}>{state}</p>
        <div className={styles.action}>{action}</div>
      </div>
      {children}
    </li>
  );
}

/** A line in a row that is read second. */
export function CallRowNote({ children }: { readonly children: ReactNode }) {
  return <span className={styles.note}>{children}</span>;
}

export interface CallRowButtonProps {
  /** So that the focus can be led to it. */
  readonly id: string;
  readonly nameId: string;
  /** What is done when it is opened. */
  readonly label: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** The button that opens a row in place. */
export function CallRowButton({ id, nameId, label, isOpen, onToggle }: CallRowButtonProps) {
  return (
    <Button
      id={id}
      aria-expanded={isOpen}
      aria-describedby={nameId}
      icon={isOpen ? <ChevronUp size={16} aria-hidden /> : <ChevronDown size={16} aria-hidden />}
      onPress={onToggle}
    >
      {isOpen ? m.call_row_fold() : label}
    </Button>
  );
}
