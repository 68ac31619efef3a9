import type { Language } from '@mim/domain/kernel';
import {
  type RemovablePart,
  type RemovableRecord,
  removableParts,
  removableRecords,
} from '@mim/domain/removal';
import { formatDate } from '../language/format-date.js';

/** What can be removed by itself: of a dossier, or of a location's own work. */
export type RemovableOne = RemovablePart | RemovableRecord;

/** Something that can be removed when it was recorded by mistake. */
export interface Removable {
  readonly kind: RemovableOne;
  readonly id: string;
  readonly version: number;
  /** The day by which it is known, `YYYY-MM-DD`; null: it is known by a name. */
  readonly on: string | null;
  /** The name by which it is known, rather than by its day. */
  readonly called?: string | null;
  /** What is still to come: then it is rather cancelled. */
  readonly isPlanned?: boolean;
  /** A visit with which a signal was recorded. */
  readonly hasSignal?: boolean;
}

/** What is removed, in words: its kind, and the name or the day by which it is known. */
export const removableWords = (
  { kind, on, called = null }: Pick<Removable, 'kind' | 'on' | 'called'>,
  language: Language,
): { readonly what: string; readonly date: string } => ({
  what: removableParts.has(kind)
    ? removableParts.label(kind, language)
    : removableRecords.label(kind, language),
  date: called ?? (on === null ? '' : formatDate(on, language)),
});
