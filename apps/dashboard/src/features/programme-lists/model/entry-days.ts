import type { Language } from '@mim/domain/kernel';
import { formatDate } from '../../../language/format-date.js';
import { m } from '../../../paraglide/messages.js';

/** On which days an entry can be chosen, in words. */
export function entryDays(
  { validFrom, validUntil }: { readonly validFrom: string | null; readonly validUntil: string | null },
  language: Language,
): string {
  const day = (date: string) => formatDate(date, language);
  if (validFrom !== null && validUntil !== null)
    return m.lists_between({ from: day(validFrom), until: day(validUntil) });
  if (validFrom !== null) return m.lists_from({ date: day(validFrom) });
  if (validUntil !== null) return m.lists_until({ date: day(validUntil) });
  return m.lists_always();
}
