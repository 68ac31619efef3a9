import type { Language } from '@mim/domain/kernel';
import type { StatusProps } from '../../../components/status.js';
import { formatDate } from '../../../language/format-date.js';
import { m } from '../../../paraglide/messages.js';
import type { ListedLocation } from '../requests/places.js';

type Days = Pick<ListedLocation, 'state' | 'openedOn' | 'firstYear' | 'closedOn' | 'lastYear'>;

const tones = { coming: 'info', open: 'good', closing: 'warn', closed: 'plain' } as const;

/** How a location stands, in a word with its colour. */
export function stateWord({ state }: Days): { readonly tone: StatusProps['tone']; readonly word: string } {
  const words = {
    coming: m.places_state_coming,
    open: m.places_state_open,
    closing: m.places_state_closing,
    closed: m.places_state_closed,
  };
  return { tone: tones[state], word: words[state]() };
}

/** From when until when it is open: of some only the years are known. */
export function daysText(
  { state, openedOn, firstYear, closedOn, lastYear }: Days,
  language: Language,
): string {
  const first = openedOn === null ? String(firstYear) : formatDate(openedOn, language);
  const from = state === 'coming' ? m.places_from({ date: first }) : m.places_since({ date: first });
  if (lastYear === null) return from;
  const last = closedOn === null ? String(lastYear) : formatDate(closedOn, language);
  return `${from} ${m.places_until({ date: last })}`;
}
