import type { Language } from '@mim/domain/kernel';
import { motherStatuses } from '@mim/domain/registration';
import { m } from '../../../paraglide/messages.js';
import { everyState, type MothersSearch } from '../mothers-search.js';
import { runningStatuses, statusesInAddress, statusesOf } from './list-request.js';

/** A filter that is on, and the address without it. */
export interface FilterChip {
  readonly id: string;
  readonly label: string;
  readonly without: MothersSearch;
}

interface ChipText {
  readonly language: Language;
  /** The name of a visiting mother; null while it is not known. */
  readonly nameOf: (visitingMotherId: string) => string | null;
  /** The name of a location; null for one that is not hers. */
  readonly locationName: (code: string) => string | null;
}

/** What needs a look. */
export const attentionLabels = {
  overdue: m.mothers_attention_overdue,
  'near-end': m.mothers_attention_near_end,
  waiting: m.mothers_attention_waiting,
} as const;

/** Everything that keeps a mother out of the list as it is shown, each to be taken away by itself. */
export function filterChips(search: MothersSearch, text: string, words: ChipText): readonly FilterChip[] {
  const { bezoekmoeder, locatie, aandacht, nietbezocht } = search;
  const locale = { locale: words.language };
  const chips: FilterChip[] = [];
  if (text.trim() !== '') {
    chips.push({ id: 'text', label: m.mothers_chip_text({ text: text.trim() }, locale), without: search });
  }
  chips.push(...statusChips(search, words.language));
  if (aandacht !== undefined) {
    const without = { ...search, aandacht: undefined };
    chips.push({ id: 'aandacht', label: attentionLabels[aandacht]({}, locale), without });
  }
  if (nietbezocht !== undefined) {
    const label = m.mothers_chip_unvisited({ weeks: nietbezocht }, locale);
    chips.push({ id: 'nietbezocht', label, without: { ...search, nietbezocht: undefined } });
  }
  if (locatie !== undefined) {
    const label = words.locationName(locatie) ?? locatie;
    chips.push({ id: 'locatie', label, without: { ...search, locatie: undefined } });
  }
  if (bezoekmoeder !== undefined) {
    const name = words.nameOf(bezoekmoeder) ?? m.mothers_column_visiting_mother({}, locale);
    chips.push({
      id: 'bezoekmoeder',
      label: m.mothers_chip_visited_by({ name }, locale),
      without: { ...search, bezoekmoeder: undefined },
    });
  }
  return chips;
}

/** One chip for everyone who has not ended, or one for each status that is chosen. */
function statusChips(search: MothersSearch, language: Language): readonly FilterChip[] {
  const statuses = statusesOf(search);
  if (statuses.length === motherStatuses.values.length) return [];
  if (`${statuses}` === `${runningStatuses}`) {
    return [
      {
        id: 'running',
        label: m.mothers_running({}, { locale: language }),
        without: { ...search, staat: everyState },
      },
    ];
  }
  return statuses.map((status) => ({
    id: `status-${status}`,
    label: motherStatuses.label(status, language),
    without: { ...search, staat: statusesInAddress(statuses.filter((one) => one !== status)) },
  }));
}
