import type { FigureNoteCode } from '@mim/domain/annual-registration';

/**
 * What a row's note can hold: a code; a code with what it is about (`fewer-than-5-at-risk:123` says from which day); or the
 * code of the location that a figure names.
 */
export type Note = FigureNoteCode | `${FigureNoteCode}:${string}` | { readonly location: string };

/** A row's `note`: the codes joined by `;`, each once; `null` when there is none. */
export const joinNotes = (codes: readonly Note[]): string | null =>
  codes.length === 0
    ? null
    : [...new Set(codes.map((code) => (typeof code === 'string' ? code : code.location)))].join(';');
