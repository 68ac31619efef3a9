import type { ListItem } from '../requests/programme-lists.js';

/** An entry as a form holds it. */
export interface EntryValues {
  readonly nl: string;
  readonly en: string;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
  readonly position: number | null;
}

/** Room between two entries, so that another fits in between. */
const step = 10;

export const valuesOf = ({ label, validFrom, validUntil, position }: ListItem): EntryValues => ({
  ...label,
  validFrom,
  validUntil,
  position,
});

/** A new entry comes after all that are there. */
export const newValues = (items: readonly Pick<ListItem, 'position'>[]): EntryValues => ({
  nl: '',
  en: '',
  validFrom: null,
  validUntil: null,
  position: Math.max(0, ...items.map(({ position }) => position)) + step,
});
