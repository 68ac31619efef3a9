import type { Selection } from '@mim/analytics';
import { codesInAddress, namedCodes } from '../model/selection.js';
import type { ReportItem } from './report-requests.js';

/**
 * A list with one of its figures a place up or down; one at the end stays there.
 * @param by -1: up; 1: down
 */
export function movedBy(items: readonly ReportItem[], itemId: string, by: -1 | 1): readonly ReportItem[] {
  const place = items.findIndex((item) => item.itemId === itemId);
  return movedTo(items, itemId, place + by);
}

/** A list with one of its figures at a place; a place that is not there changes nothing. */
export function movedTo(items: readonly ReportItem[], itemId: string, place: number): readonly ReportItem[] {
  const item = items.find((one) => one.itemId === itemId);
  if (item === undefined || place < 0 || place >= items.length || items[place] === item) return items;
  return items.filter((one) => one !== item).toSpliced(place, 0, item);
}

/** The locations that a figure of a report is of, as figures are asked for. */
export function selectionOfItem({ selection }: Pick<ReportItem, 'selection'>): Selection {
  const codes = namedCodes(selection.locaties);
  return codes.length === 0 ? { kind: 'national' } : { kind: 'locations', codes: [...codes] };
}

/** The years that a figure of a report is of, as the report that is looked at says them. */
export type ItemYears = Pick<ReportItem, 'year'> & { readonly from?: number | undefined };

/** The years as they are written: "2008", "2006–2008". */
export const yearsOfItem = ({ year, from }: ItemYears): string =>
  from === undefined ? String(year) : `${from}–${year}`;

/** A figure for a report, of what is looked at. */
export function itemOf(figure: string, { year, from }: ItemYears, selection: Selection): ReportItem {
  const locaties = selection.kind === 'national' ? undefined : codesInAddress(selection.codes);
  return {
    itemId: crypto.randomUUID(),
    figure,
    year,
    ...(from === undefined ? {} : { from }),
    selection: locaties === undefined ? {} : { locaties },
    note: '',
  };
}
