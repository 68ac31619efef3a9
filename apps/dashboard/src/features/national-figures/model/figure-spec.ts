import type { Curve } from '@mim/analytics';
import type { Language } from '@mim/domain/kernel';
import { m } from '../../../paraglide/messages.js';
import { breakdownFigure, type FigureContent } from './breakdown-figure.js';
import type { BreakdownSpec } from './breakdowns.js';
import type { ChapterId } from './chapters.js';
import type { View } from './view.js';

/** What a figure is made from. */
interface FigureSources {
  readonly view: View;
  /** The curves of the same report; none where the figure does not need them. */
  readonly curves: readonly Curve[];
}

/** A measure as it stands in the files, with what it is divided by. */
interface MeasureKey {
  readonly measure: string;
  readonly breakdown: string | null;
}

/**
 * One figure of the programme: a picture with its table, caption and title. `figure-list.ts` says which there are.
 */
export interface FigureSpec {
  /** What it is kept by, for instance in a report that somebody put together: in no language, and never changed. */
  readonly id: string;
  /** Its part of the address, in Dutch as the rest of it: `/landelijke-cijfers/bereik/herkomst`. */
  readonly slug: string;
  readonly chapter: ChapterId;
  /** What it is about, in a few words; the title of what it says is made with it. */
  readonly name: (language: Language) => string;
  /** The measures that it stands on: what its definition tells of. */
  readonly measures: readonly MeasureKey[];
  /** `curves`: it is drawn from the curves of the report as well, which are asked for apart. */
  readonly needs: 'report' | 'curves';
  /** `locations`: it sets locations beside each other, so there must be several. `country`: it is of the country alone. */
  readonly of: 'any' | 'locations' | 'country';
  /** True where locations are judged beside each other: for the institute's analysts alone. */
  readonly isForAnalysts: boolean;
  /** True where several years together would say something else than its words. */
  readonly isOfOneYear: boolean;
  /** Its title, drawing, table and caption. Pure. */
  readonly make: (sources: FigureSources) => FigureContent;
}

/** What of a figure has to be said; the rest is as of most of them. */
export type GivenFigure = Pick<FigureSpec, 'id' | 'slug' | 'chapter' | 'make'> & {
  readonly topic?: string;
  readonly name?: FigureSpec['name'];
  readonly measures: readonly (readonly [measure: string, breakdown?: string])[];
  readonly needs?: FigureSpec['needs'];
  readonly of?: FigureSpec['of'];
  readonly isForAnalysts?: boolean;
  readonly isOfOneYear?: boolean;
};

/** A figure of which only what differs is said. */
export const figure = (given: GivenFigure): FigureSpec => {
  const {
    topic,
    name,
    measures,
    needs = 'report',
    of = 'any',
    isOfOneYear = false,
    isForAnalysts = false,
    ...rest
  } = given;
  return {
    ...rest,
    needs,
    of,
    isForAnalysts,
    isOfOneYear,
    name: name ?? ((language) => m.figures_topic({ topic: topic ?? rest.id }, { locale: language })),
    measures: measures.map(([measure, breakdown = null]) => ({ measure, breakdown })),
  };
};

/** The figure of a breakdown, known by what it is divided by. */
export const ofBreakdown = (
  chapter: ChapterId,
  slug: string,
  spec: BreakdownSpec,
  id: string = spec.breakdown,
): FigureSpec =>
  figure({
    id,
    slug,
    chapter,
    topic: spec.topic ?? spec.breakdown,
    measures: [[spec.measure, spec.breakdown]],
    make: ({ view }) => breakdownFigure(view, spec),
  });

/** The breakdown of this list that is called so. */
export function named(specs: readonly BreakdownSpec[], breakdown: string): BreakdownSpec {
  const spec = specs.find((one) => one.breakdown === breakdown);
  if (spec === undefined) throw new Error(`There is no breakdown ${breakdown}.`);
  return spec;
}
