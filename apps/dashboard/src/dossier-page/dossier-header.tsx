import { createLink } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import type { AnchorHTMLAttributes, ReactNode, Ref } from 'react';
import { PageHeader } from '../components/page-header.js';
import { TelephoneLink } from '../components/telephone-link.js';
import styles from './dossier-header.module.css';

interface BackAnchorProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'className' | 'style'> {
  readonly ref?: Ref<HTMLAnchorElement>;
}

/** Leads back to the list from which one came. */
export const BackLink = createLink(({ children, ...rest }: BackAnchorProps) => (
  <a {...rest} className={styles.back}>
    <ArrowLeft size={16} aria-hidden />
    {children}
  </a>
));

export interface DossierHeaderProps {
  readonly back: ReactNode;
  readonly name: string;
  /** Null: not known. */
  readonly phone: string | null;
  readonly actions: ReactNode;
  /** Where she stands, and what tells her from others. */
  readonly children: ReactNode;
}

/** Who somebody is, where she stands, and what can be done. */
export const DossierHeader = ({ back, name, phone, actions, children }: DossierHeaderProps) => (
  <div className={styles.header}>
    {back}
    <PageHeader
      title={name}
      lead={
        <span className={styles.lead}>
          {children}
          {phone === null ? null : (
            <span className={styles.phone}>
              <TelephoneLink phone={phone} />
            </span>
          )}
        </span>
      }
      actions={actions}
    />
  </div>
);
