import type { Language } from '@mim/domain/kernel';
import { formatNumber } from '../../../language/format.js';
import type { FigureIndex } from './figure-index.js';

/** Visiting mothers from one end of the year to the other. */
export interface Ledger {
  readonly opening: number;
  readonly in: number;
  readonly out: number;
  readonly closing: number;
}

/** The ledger of a report; null when a part of it is missing. */
export function ledgerOf(index: FigureIndex): Ledger | null {
  const flow = (name: string) => index.find('visiting-mothers.ledger', 'flow', name)?.count ?? null;
  const [opening, came, left, closing] = [flow('opening'), flow('in'), flow('out'), flow('closing')];
  return opening === null || came === null || left === null || closing === null
    ? null
    : { opening, in: came, out: left, closing };
}

/** The ledger's numbers as they are read. */
export const ledgerText = (ledger: Ledger, language: Language): Record<keyof Ledger, string> => ({
  opening: formatNumber(ledger.opening, language),
  in: formatNumber(ledger.in, language),
  out: formatNumber(ledger.out, language),
  closing: formatNumber(ledger.closing, language),
});
