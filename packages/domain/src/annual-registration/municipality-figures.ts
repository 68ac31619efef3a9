import type { RegistrationFigure } from './registration-figures.js';
import { mayTakeOutPart, mayTakeOutShares, mayTakeOutTotal, takingOutFrom } from './taken-out.js';

/** What a municipality is told, in the order in which it is told. */
export const municipalityFigureNames = Object.freeze([
  'reached',
  'new',
  'visits',
  'visitors',
  'completed',
] as const);
export type MunicipalityFigureName = (typeof municipalityFigureNames)[number];

/** A figure of a location as its municipality is told it. */
export interface MunicipalityFigure {
  readonly name: MunicipalityFigureName;
  /** Null: withheld. */
  readonly count: number | null;
  /** Of how many it is a part; null: of nothing, or withheld. */
  readonly base: number | null;
  /** By which rule it is withheld: one of numbers, or one of shares; null: it is told. */
  readonly withheld: 'total' | 'share' | null;
}

type Counted = Pick<RegistrationFigure, 'measure' | 'breakdown' | 'count' | 'base'>;

const told = (
  name: MunicipalityFigureName,
  count: number,
  base: number | null = null,
): MunicipalityFigure => ({ name, count, base, withheld: null });
const withheld = (name: MunicipalityFigureName, rule: 'total' | 'share'): MunicipalityFigure => ({
  name,
  count: null,
  base: null,
  withheld: rule,
});

/**
 * What a location can tell its municipality of a year: how many mothers it reached, how many of them are new, how often they
 * were visited and by how many visiting mothers, and how many of those who ended completed. What could describe a few
 * people is withheld.
 * @param figures Those of a year's registration (`registrationFigures`).
 * @returns Each of the figures once, in the order in which they are told.
 * @example
 * const figures = registrationFigures(annualRows(aRecordedLocation(), 2008, defaultLocationSettings), 2008);
 * municipalityFigures(figures)[0]; // { name: 'reached', count: null, base: null, withheld: 'total' }
 */
export function municipalityFigures(figures: readonly Counted[]): readonly MunicipalityFigure[] {
  const find = (measure: string) =>
    figures.find((figure) => figure.measure === measure && figure.breakdown === null);
  const countOf = (measure: string) => find(measure)?.count ?? 0;
  const reached = countOf('mothers');
  const begun = countOf('participations.new');
  const visits = countOf('visits.done');
  const visitors = countOf('visiting-mothers');
  const completion = find('completion.of-ended');
  const [completed, ended] = [completion?.count ?? 0, completion?.base ?? 0];
  // How many go on is what the ended leave of those who were reached.
  const mayTellEnded = mayTakeOutPart(ended, reached) && mayTakeOutShares([completed, ended - completed]);
  return [
    mayTakeOutTotal(reached) ? told('reached', reached) : withheld('reached', 'total'),
    mayTakeOutPart(begun, reached) ? told('new', begun) : withheld('new', 'total'),
    // Visits to a few mothers are those few mothers.
    mayTakeOutTotal(visits) && mayTakeOutTotal(reached)
      ? told('visits', visits)
      : withheld('visits', 'total'),
    mayTakeOutTotal(visitors) ? told('visitors', visitors) : withheld('visitors', 'total'),
    mayTellEnded ? told('completed', completed, ended) : withheld('completed', 'share'),
  ];
}

/** A year of which a municipality is told. */
export interface MunicipalityYear {
  readonly year: number;
  readonly figures: readonly MunicipalityFigure[];
}

/**
 * Years that stand beside each other, without what one would give away of another: of the mothers of a year those who did
 * not end are the next year's mothers who are not new, but for the few who moved. So who began is withheld of a year
 * where it would describe fewer than five who ended before it; and where who began is withheld, so is who ended before it.
 * @param years Each once, in any order, with what may be told of it alone (`municipalityFigures`).
 * @returns The same years in the same order.
 * @example
 * // Of 40 mothers 38 go on beside 22 new ones: two ended.
 * const told = (name, count) => ({ name, count, base: null, withheld: null });
 * const before = { year: 2007, figures: [told('reached', 40)] };
 * const of = { year: 2008, figures: [told('reached', 60), told('new', 22)] };
 * besideEachOther([before, of])[1].figures[1].withheld; // 'total'
 */
export function besideEachOther<Year extends MunicipalityYear>(years: readonly Year[]): readonly Year[] {
  return years.map((of) => {
    const before = years.find(({ year }) => year === of.year - 1);
    const after = years.find(({ year }) => year === of.year + 1);
    const hidesBegun = before !== undefined && tellsFewEnded(before, of);
    const hidesEnded = after !== undefined && (tellsFewEnded(of, after) || leavesBegun(of, after));
    return {
      ...of,
      figures: of.figures.map((figure) => {
        if (hidesBegun && figure.name === 'new') return withheld('new', 'total');
        return hidesEnded && figure.name === 'completed' ? withheld('completed', 'share') : figure;
      }),
    };
  });
}

const toldIn = ({ figures }: MunicipalityYear, name: MunicipalityFigureName): number | null =>
  figures.find((figure) => figure.name === name)?.count ?? null;

/** Whether who began in a year tells that fewer than five ended in the year before. */
function tellsFewEnded(before: MunicipalityYear, of: MunicipalityYear): boolean {
  const [then, now, begun] = [toldIn(before, 'reached'), toldIn(of, 'reached'), toldIn(of, 'new')];
  return then !== null && now !== null && begun !== null && then - (now - begun) < takingOutFrom.cell;
}

/** Whether who ended in a year would tell how many began in the next, where that is withheld. */
const leavesBegun = (of: MunicipalityYear, after: MunicipalityYear): boolean =>
  toldIn(of, 'reached') !== null && toldIn(after, 'reached') !== null && toldIn(after, 'new') === null;
