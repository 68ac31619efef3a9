import { type ReactNode, useMemo } from 'react';
import { roleLabels } from '../../clients/role-labels.js';
import { Button } from '../../components/button.js';
import { Card } from '../../components/card.js';
import { columnsOf } from '../../components/data-table/columns.js';
import { DataTable } from '../../components/data-table/data-table.js';
import { EmptyState } from '../../components/empty-state.js';
import { NOT_KNOWN } from '../../language/format.js';
import { formatMoment } from '../../language/format-moment.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { accessLogText } from './model/access-log-text.js';
import type { AccessLine } from './requests/access-log.js';

export interface AccessLogCardProps {
  readonly lines: readonly AccessLine[];
  /** Whoever reads it: said as "you". */
  readonly accountId: string;
  /** The locations that it is about: which one is said when there are several. */
  readonly locations: readonly { readonly code: string; readonly name: string }[];
  readonly onMore: (() => void) | null;
  /** It is all that a page holds: the page says what it is, and it is not said again. */
  readonly isWholePage?: boolean;
  /** What is said when there is nothing. */
  readonly none?: string | undefined;
  /** What can be asked for beside it. */
  readonly choices?: ReactNode;
}

const column = columnsOf<AccessLine>();

/** Whoever reads it, or a name with the role; of an account that is gone its role is left. */
function whoLooked({ accountId, accountName, role }: AccessLine, own: string): string {
  if (accountId === own) return m.settings_log_you();
  return m.settings_log_name({ name: accountName ?? m.settings_log_gone(), role: roleLabels[role]() });
}

/** Who looked at which dossiers, and when: the newest first. */
export function AccessLogCard({
  lines,
  accountId,
  locations,
  onMore,
  isWholePage = false,
  none,
  choices,
}: AccessLogCardProps) {
  const { language } = useLanguage();
  const tellsWhy = lines.some(({ reason }) => reason !== null);
  const columns = useMemo(
    () =>
      column.columns([
        column.accessor('at', {
          header: m.settings_log_when(),
          cell: ({ getValue }) => formatMoment(getValue(), language),
        }),
        column.accessor((line) => whoLooked(line, accountId), {
          id: 'who',
          header: m.settings_log_who(),
          meta: { isKeyFact: true },
        }),
        ...(locations.length > 1
          ? [
              column.accessor(({ locationId }) => locations.find(({ code }) => code === locationId)?.name, {
                id: 'location',
                header: m.location(),
                meta: { isKeyFact: true },
              }),
            ]
          : []),
        column.accessor((line) => accessLogText(line.what), {
          id: 'what',
          header: m.settings_log_what(),
          meta: { isKeyFact: true },
        }),
        column.accessor((line) => line.people, {
          id: 'people',
          header: m.settings_log_people(),
          // A delivery and a list of figures are of nobody in particular.
          cell: ({ getValue }) => getValue() || NOT_KNOWN,
          meta: { isNumber: true },
        }),
        ...(tellsWhy
          ? [
              column.accessor(({ reason }) => reason ?? '', {
                id: 'reason',
                header: m.settings_log_why(),
                meta: { isKeyFact: true },
              }),
            ]
          : []),
      ]),
    [language, accountId, locations, tellsWhy],
  );
  return (
    <Card {...(isWholePage ? {} : { title: m.settings_log(), lead: m.settings_log_lead() })}>
      {choices}
      {lines.length === 0 ? (
        <EmptyState title={none ?? m.settings_log_none()} />
      ) : (
        <DataTable
          caption={m.settings_log()}
          isCaptionHidden
          columns={columns}
          rows={lines}
          rowId={({ entryId }) => entryId}
          isCompact
        />
      )}
      {onMore === null ? null : (
        <div>
          <Button onPress={onMore}>{m.visits_more()}</Button>
        </div>
      )}
    </Card>
  );
}
