import type { Language } from '@mim/domain/kernel';
import { serviceKinds } from '@mim/domain/referral';
import type { Service } from '../requests/services.js';

/** A text as it is looked for: without accents and capitals. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The entries in which each word that is typed stands somewhere; what is no longer used comes last. */
export function foundServices(
  services: readonly Service[],
  text: string,
  language: Language,
): readonly Service[] {
  const words = plain(text).split(/\s+/).filter(Boolean);
  return services
    .filter(({ name, kind, purpose, phone, website, contactPerson }) => {
      const all = [name, serviceKinds.label(kind, language), purpose, phone, website, contactPerson];
      const told = plain(all.join(' '));
      return words.every((word) => told.includes(word));
    })
    .toSorted((one, other) => Number(one.isRetired) - Number(other.isRetired));
}
