import { countFigure, type Figure } from './figure.js';

/**
 * Figures that not every location that delivered has: the note says of how many of how many they are. Where none has, there is
 * nothing to count, which is not 0.
 * @param having How many locations have it.
 * @param delivered How many delivered.
 * @example
 * ofLocations(figures, { having: 3, delivered: 5 })[0]?.notes; // ['of-locations:3/5']
 */
export function ofLocations(
  figures: readonly Figure[],
  { having, delivered }: { readonly having: number; readonly delivered: number },
): readonly Figure[] {
  if (having === delivered) return figures;
  const note = `of-locations:${having}/${delivered}` as const;
  if (having > 0) return figures.map((figure) => ({ ...figure, notes: [note, ...figure.notes] }));
  return figures.map(({ measure, breakdown, category }) =>
    countFigure([measure, breakdown, category], null, [note]),
  );
}
