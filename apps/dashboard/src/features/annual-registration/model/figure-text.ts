import type { Language } from '@mim/domain/kernel';
import { formatNumber, formatPercent, NOT_KNOWN } from '../../../language/format.js';
import { readPercent } from '../../../language/read-percent.js';
import { m } from '../../../paraglide/messages.js';
import type { RegistrationFigure } from '../requests/registration.js';

/** Under so many a share says more than is known: the number stands alone. */
const smallestBase = 10;

/** A number of a base: with its share where that says something. */
export function countText(count: number | null, base: number | null, language: Language): string {
  if (count === null) return NOT_KNOWN;
  const number = formatNumber(count, language);
  return base === null || base < smallestBase ? number : `${number} (${readPercent(count, base, language)})`;
}

/** What was published of the country: a share as it was printed, or else the number. */
export function countryText(country: RegistrationFigure['country'], language: Language): string {
  if (country === null) return NOT_KNOWN;
  if (country.percent !== null) return formatPercent(country.percent, language, 0);
  return formatNumber(country.count, language);
}

/** How a number of this year stands beside that of the year before. */
export function changeOf(
  { count, earlier }: RegistrationFigure,
  year: number,
  language: Language,
): { readonly direction: 'up' | 'down' | 'same'; readonly words: string } | undefined {
  if (count === null || earlier === null) return undefined;
  const difference = count - earlier.count;
  const told = { count: formatNumber(Math.abs(difference), language), year: String(year) };
  if (difference === 0) return { direction: 'same', words: m.registration_as_before(told) };
  return difference > 0
    ? { direction: 'up', words: m.registration_more(told) }
    : { direction: 'down', words: m.registration_fewer(told) };
}
