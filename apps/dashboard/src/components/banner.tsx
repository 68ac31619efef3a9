import { Info } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './banner.module.css';

export interface BannerProps {
  /** What kind of banner it is, for who moves from landmark to landmark. */
  readonly label: string;
  readonly children: ReactNode;
}

/** Something true of the whole dashboard, above everything: these are demo data. */
export function Banner({ label, children }: BannerProps) {
  return (
    <aside className={styles.banner} aria-label={label}>
      <Info size={16} aria-hidden />
      <p>{children}</p>
    </aside>
  );
}
