import type { ReactNode } from 'react';
import styles from './dossier-layout.module.css';

export interface DossierLayoutProps {
  /** What is to be done and what happened. */
  readonly way: ReactNode;
  /** Who she is, and what stands beside her way. */
  readonly side: ReactNode;
}

/** The page of somebody: her way, with who she is beside it; on a phone below it. */
export const DossierLayout = ({ way, side }: DossierLayoutProps) => (
  <div className={styles.page}>
    <div className={styles.way}>{way}</div>
    <div className={styles.side}>{side}</div>
  </div>
);
