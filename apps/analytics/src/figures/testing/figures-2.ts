import type { Participation } from '@mim/domain/delivery';
import { aDelivery, type DeliveryParts } from '@mim/domain/testing';
import type { Tally } from '../../tally/tally.js';
import { tallyOf } from '../../tally/testing/counting.js';
import { definitions2 } from '../definitions/version-2.js';
import type { FigureRow } from '../figure-row.js';
import { allFiguresOf, type WholeFigureQuestion } from '../figures.js';

/** The tally of a delivery of a location; of 2008 unless told otherwise. */
export const tallyAt = (code: string, parts: DeliveryParts, year = 2008): Tally =>
  tallyOf(
    aDelivery({
      ...parts,
      descriptor: { ...parts.descriptor, year, location: { code, name: code, municipality: code } },
    }),
  );
/** The figures of 2008 by version 2. */
export const figures = (tally: Tally, question: Partial<WholeFigureQuestion> = {}): FigureRow[] =>
  allFiguresOf(definitions2, {
    year: 2008,
    scope: 'national',
    tally,
    earlier: {},
    expectedLocations: null,
    ...question,
  });
/** The row of a place. */
export const find = (rows: readonly FigureRow[], measure: string, breakdown?: string, category?: string) =>
  rows.find(
    (row) =>
      row.measure === measure && row.breakdown === (breakdown ?? null) && row.category === (category ?? null),
  );
/** So many rows alike. */
export const many = (count: number, row: Partial<Participation>): Partial<Participation>[] =>
  Array.from({ length: count }, () => row);
/** A delivery in the format that has uptake and outcome. */
export const format2 = { descriptor: { formatVersion: '2' } } as const;
