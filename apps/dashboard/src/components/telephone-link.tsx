import type { ReactNode } from 'react';
import styles from './telephone-link.module.css';

export interface TelephoneLinkProps {
  readonly phone: string;
  readonly icon?: ReactNode;
}

/** A telephone number: a press calls it. */
export const TelephoneLink = ({ phone, icon }: TelephoneLinkProps) => (
  <a className={styles.telephone} href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`}>
    {icon}
    {phone}
  </a>
);
