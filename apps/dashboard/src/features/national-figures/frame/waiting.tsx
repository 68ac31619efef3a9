import type { ReactNode } from 'react';
import { PageHeader } from '../../../components/page-header.js';
import { m } from '../../../paraglide/messages.js';

/** The title stays while there are no figures yet. */
export function Waiting({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <PageHeader title={m.figures_national_title()} isReport />
      {children}
    </>
  );
}
