import type { ReactNode } from 'react';
import { Notice } from '../../../components/notice.js';
import { PageHeader } from '../../../components/page-header.js';
import { m } from '../../../paraglide/messages.js';
import { ExportMenu } from '../../../table-export/export-menu.js';
import type { ExportState } from '../../../table-export/use-table-export.js';
import { useFiguresScope } from '../frame/figures-context.js';
import { BackToOverview } from '../frame/figures-links.js';
import type { BuiltTable } from './built-table.js';
import styles from './table-page.module.css';

export interface TableHeadProps {
  readonly title: string;
  readonly lead: string;
  /** Null: there is nothing to take along yet. */
  readonly exporting: ExportState | null;
}

/** The head of a page that is a table: the way back, what it is, and its way out. */
export function TableHead({ title, lead, exporting }: TableHeadProps) {
  const { place } = useFiguresScope();
  return (
    <div className={styles.head}>
      <BackToOverview>
        {place === 'national' ? m.figures_national_title() : m.figures_location_title()}
      </BackToOverview>
      <PageHeader
        title={title}
        lead={lead}
        isReport
        actions={exporting === null ? undefined : <ExportMenu exporting={exporting} />}
      />
    </div>
  );
}

/** Above a table of which not all goes along: what stays, and why. */
export function WithheldNotice({
  table,
  children,
}: {
  readonly table: BuiltTable;
  readonly children: ReactNode;
}) {
  if (table.withheld.length === 0) return null;
  return (
    <Notice title={m.builder_withheld_title()}>
      <p>{children}</p>
    </Notice>
  );
}

/** What a reader must know beside a table. */
export const TableNotes = ({ table }: { readonly table: BuiltTable }) => (
  <div className={styles.notes}>
    {table.notes.map((note) => (
      <p key={note}>{note}</p>
    ))}
  </div>
);
