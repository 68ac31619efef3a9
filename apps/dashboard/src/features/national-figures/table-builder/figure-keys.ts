import type { Language } from '@mim/domain/kernel';
import { m } from '../../../paraglide/messages.js';
import { figureList } from '../model/figure-list.js';
import { breakdownLabel } from '../model/row-file.js';
import type { ShownReport } from '../model/shown-report.js';

/** A figure as it stands in the files: a measure, and what it is divided by. */
export interface FigureKey {
  readonly measure: string;
  readonly breakdown: string | null;
}

/** What stands apart in a table: nothing, each location, or each group of a characteristic. */
export type TablePer = 'alles' | 'locatie' | (string & {});

/** More figures than these make a table that nobody reads. */
export const mostChosen = 12;

/** What a table begins with: how many there were, and how it ended. */
const firstChoice = ['participations', 'participations.new', 'completion.of-ended', 'visiting-mothers'];

/**
 * A figure as it stands in the address; never changed, for links are kept.
 * @example
 * codeOf({ measure: 'participations', breakdown: 'origin' }); // 'participations/origin'
 */
export const codeOf = ({ measure, breakdown }: FigureKey): string =>
  breakdown === null ? measure : `${measure}/${breakdown}`;

/** A figure of its code in the address. */
export function keyOf(code: string): FigureKey {
  const [measure = '', breakdown] = code.split('/');
  return { measure, breakdown: breakdown ?? null };
}

const once = (keys: readonly FigureKey[]): readonly FigureKey[] => [
  ...new Map(keys.map((key) => [codeOf(key), key])).values(),
];

/** Of several years together only who began is counted. */
const ofPeriod = (key: FigureKey): FigureKey =>
  key.measure === 'participations' ? { ...key, measure: 'participations.new' } : key;

/**
 * What can be chosen of a report: every measure that a figure of the list stands on, in the order of the list, as far as the
 * report has it. How locations work is no figure of people.
 */
export function offeredFigures({ rows, period }: Pick<ShownReport, 'rows' | 'period'>): readonly FigureKey[] {
  const present = new Set(rows.map(codeOf));
  const keys = figureList
    .flatMap(({ measures }) => measures)
    .map((key) => (period === undefined ? key : ofPeriod(key)));
  return once(keys).filter((key) => present.has(codeOf(key)) && !key.measure.startsWith('locations'));
}

/** Which figures an address asks for, and those of them that there are not in this year or these years. */
export function chosenFigures(
  cijfers: string | undefined,
  offered: readonly FigureKey[],
): { readonly chosen: readonly FigureKey[]; readonly missing: readonly FigureKey[] } {
  const codes = new Set(offered.map(codeOf));
  const asked =
    cijfers === undefined
      ? firstChoice.filter((code) => codes.has(code))
      : cijfers.split(',').filter((code) => code !== '');
  const keys = once(asked.map(keyOf));
  return {
    chosen: keys.filter((key) => codes.has(codeOf(key))).slice(0, mostChosen),
    missing: keys.filter((key) => !codes.has(codeOf(key))),
  };
}

/** By which characteristics some of the chosen figures are counted, in the order of the report. */
export function characteristicsOf(
  { rows }: Pick<ShownReport, 'rows'>,
  chosen: readonly FigureKey[],
): readonly string[] {
  const whole = new Set(chosen.filter(({ breakdown }) => breakdown === null).map(({ measure }) => measure));
  return [
    ...new Set(
      rows.flatMap(({ measure, breakdown }) => (breakdown !== null && whole.has(measure) ? [breakdown] : [])),
    ),
  ];
}

/** Measures that the list divides in more than one way: what each is divided by must be said. */
const dividedTwice: ReadonlySet<string> = (() => {
  const found = new Map<string, Set<string | null>>();
  for (const { measure, breakdown } of figureList.flatMap(({ measures }) => measures)) {
    found.set(measure, (found.get(measure) ?? new Set()).add(breakdown));
  }
  return new Set([...found].filter(([, by]) => by.size > 1).map(([measure]) => measure));
})();

/** What a figure is called: its measure, and by what it is divided where it could be by more. */
export function figureName(
  { measure, breakdown }: FigureKey,
  measures: ShownReport['measures'],
  language: Language,
): string {
  const name = measures[measure]?.[language] ?? measure;
  const isDivided = breakdown !== null && (dividedTwice.has(measure) || measure === 'participations.new');
  return isDivided
    ? m.builder_by({ figure: name, by: breakdownLabel(measure, breakdown, language) }, { locale: language })
    : name;
}
