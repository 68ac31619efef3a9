import { Fragment, type ReactNode } from 'react';
import { useOwnLocations } from '../../clients/own-locations.js';
import { readToday } from '../../clients/today.js';
import { formatDate } from '../../language/format-date.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import styles from './print-sheet.module.css';

/** A line at the head of a sheet: what it is, and what it says. */
export type SheetFact = readonly [label: string, value: string];

export interface PrintSheetProps {
  readonly title: string;
  readonly locationId: string;
  readonly facts: readonly SheetFact[];
  /** Who signs it, each beside a line to sign on. */
  readonly signers: readonly string[];
  readonly children: ReactNode;
}

/** What a location is called; one that is not known by its code. */
export function useNameOfLocation(locationId: string): string {
  return useOwnLocations().find(({ code }) => code === locationId)?.name ?? locationId;
}

/** A page on paper about what is paid: of which location, over which period, and who signs it. On a screen it is not there. */
export function PrintSheet({ title, locationId, facts, signers, children }: PrintSheetProps) {
  const { language } = useLanguage();
  const all: readonly SheetFact[] = [
    [m.expenses_sheet_location(), useNameOfLocation(locationId)],
    ...facts,
    [m.expenses_sheet_printed(), formatDate(readToday(), language)],
  ];
  return (
    <article className={styles.sheet}>
      <h1 className={styles.title}>{title}</h1>
      <dl className={styles.facts}>
        {all.map(([label, value]) => (
          <Fragment key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
      </dl>
      {children}
      <div className={styles.signatures}>
        {signers.map((signer) => (
          <div key={signer} className={styles.signature}>
            <strong>{signer}</strong>
            <span className={styles.line}>{m.expenses_sheet_name()}</span>
            <span className={styles.line}>{m.expenses_sheet_date()}</span>
            <span className={styles.line}>{m.expenses_sheet_signature()}</span>
          </div>
        ))}
      </div>
    </article>
  );
}
