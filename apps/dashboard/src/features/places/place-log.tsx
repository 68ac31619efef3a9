import type { Language } from '@mim/domain/kernel';
import { placeActs } from '@mim/domain/location';
import { useMemo } from 'react';
import { columnsOf } from '../../components/data-table/columns.js';
import { LogCard } from '../../components/log-card.js';
import { formatDate } from '../../language/format-date.js';
import { formatMoment } from '../../language/format-moment.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { type PlaceLine, usePlaceLog } from './requests/places.js';

const column = columnsOf<PlaceLine>();

const factLabels = {
  name: m.places_field_name,
  municipality: m.places_field_municipality,
  openedOn: m.places_field_opened,
  closedOn: m.places_field_last_day,
};

function changesText({ changes, provider }: PlaceLine, language: Language): string {
  if (provider !== null) return provider;
  return changes
    .filter(({ was, became }) => was !== null || became !== null)
    .map(({ fact, was, became }) => {
      const shown = (value: string | null) => {
        if (value === null) return m.places_log_nothing();
        return fact === 'openedOn' || fact === 'closedOn' ? formatDate(value, language) : value;
      };
      const words = { fact: factLabels[fact](), became: shown(became) };
      return was === null ? m.places_log_set(words) : m.places_log_changed({ ...words, was: shown(was) });
    })
    .join('; ');
}

/** Who did what to providers and locations, the latest first: written by the database, changed by nobody. */
export function PlaceLog() {
  const { language } = useLanguage();
  const log = usePlaceLog();
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
        column.accessor(({ act }) => placeActs.label(act, language), {
          id: 'what',
          header: m.accounts_log_what(),
          meta: { isKeyFact: true },
        }),
        column.accessor('place', { header: m.places_log_place(), meta: { isKeyFact: true } }),
        column.accessor((line) => changesText(line, language), {
          id: 'changes',
          header: m.places_log_changes(),
          meta: { isKeyFact: true },
        }),
      ]),
    [language],
  );
  return <LogCard lead={m.places_log_lead()} log={log} columns={columns} />;
}
