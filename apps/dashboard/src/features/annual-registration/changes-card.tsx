import { Card } from '../../components/card.js';
import { m } from '../../paraglide/messages.js';
import { ChangeList } from './change-list.js';
import type { Registration } from './requests/registration.js';

/** What has changed since the latest version was sent; nothing while nothing has. */
export function ChangesCard({ registration }: { readonly registration: Registration }) {
  const { changes, version } = registration;
  if (changes === null) return null;
  const { figures, rows, location } = changes;
  const hasRows = rows !== null && rows.added.length + rows.changed.length + rows.gone > 0;
  if (figures.length === 0 && location.length === 0 && !hasRows) return null;
  return (
    <Card
      title={m.registration_changes({ version: String(version - 1) })}
      lead={m.registration_changes_lead()}
    >
      <ChangeList registration={registration} />
    </Card>
  );
}
