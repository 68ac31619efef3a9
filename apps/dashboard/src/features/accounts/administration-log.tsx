import { administrationActs } from '@mim/domain/account';
import { useMemo } from 'react';
import { columnsOf } from '../../components/data-table/columns.js';
import { LogCard } from '../../components/log-card.js';
import { NOT_KNOWN } from '../../language/format.js';
import { formatDate } from '../../language/format-date.js';
import { formatMoment } from '../../language/format-moment.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { roleText } from './model/role-text.js';
import { type LogLine, useAdministrationLog } from './requests/accounts.js';

const column = columnsOf<LogLine>();

/** Who did what to accounts, the latest first: written by the database, changed by nobody. */
export function AdministrationLog() {
  const { language } = useLanguage();
  const log = useAdministrationLog();
  const columns = useMemo(
    () =>
      column.columns([
        column.accessor('happenedAt', {
          header: m.accounts_log_when(),
          cell: ({ getValue }) => formatMoment(getValue(), language),
        }),
        column.accessor(({ doneBy }) => doneBy ?? m.accounts_log_installation(), {
          id: 'who',
          header: m.accounts_log_who(),
          meta: { isKeyFact: true },
        }),
        column.accessor(({ act }) => administrationActs.label(act, language), {
          id: 'what',
          header: m.accounts_log_what(),
          meta: { isKeyFact: true },
        }),
        column.accessor(({ about }) => about ?? NOT_KNOWN, {
          id: 'about',
          header: m.accounts_log_about(),
          meta: { isKeyFact: true },
        }),
        column.accessor(({ role, places }) => (role === null ? '' : roleText(role, places, language)), {
          id: 'role',
          header: m.accounts_field_role(),
          meta: { isKeyFact: true },
        }),
        column.accessor(({ lastDay, firstDay }) => lastDay ?? firstDay ?? '', {
          id: 'day',
          header: m.accounts_log_day(),
          cell: ({ row: { original } }) => {
            const { firstDay, lastDay } = original;
            if (lastDay !== null) return m.accounts_until({ date: formatDate(lastDay, language) });
            return firstDay === null ? '' : m.accounts_from({ date: formatDate(firstDay, language) });
          },
        }),
      ]),
    [language],
  );
  return <LogCard lead={m.accounts_log_lead()} log={log} columns={columns} />;
}
