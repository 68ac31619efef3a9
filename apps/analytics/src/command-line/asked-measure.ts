import { fail, type Language, ok, type Problem, type Result } from '@mim/domain/kernel';
import { figureDefinitions } from '../figures/definitions/all-definitions.js';
import type { FigureDefinition } from '../figures/definitions/figure-definition.js';
import type { FigureRow } from '../figures/figure-row.js';

/** One figure out of all: a measure, by one of its breakdowns or by all. */
export interface AskedMeasure {
  readonly measure: string;
  readonly breakdown: string | null;
  readonly definition: FigureDefinition;
}

/**
 * Reads which figure is asked: `participations`, or by one breakdown `participations:origin`.
 * @returns Null when none is: all are meant. A problem when there is no such figure.
 */
export function askedMeasure(text: string | undefined): Result<AskedMeasure | null> {
  if (text === undefined) return ok(null);
  const [measure = '', breakdown = null] = text.split(':');
  const ofMeasure = figureDefinitions.filter((one) => one.measure === measure);
  const definition =
    breakdown === null ? ofMeasure[0] : ofMeasure.find(({ breakdowns }) => breakdowns.includes(breakdown));
  return definition === undefined
    ? fail(unknownMeasure(text, ofMeasure))
    : ok({ measure, breakdown, definition });
}

/** Whether a row is of the figure; of the parts of a breakdown (`days:origin=turkey`) too. */
export const isOfMeasure = (asked: AskedMeasure | null, { measure, breakdown }: FigureRow): boolean =>
  asked === null ||
  (measure === asked.measure && (asked.breakdown === null || breakdown?.split(':')[0] === asked.breakdown));

/** The figure in words and as it is typed. */
export const measureText = ({ measure, breakdown, definition }: AskedMeasure, language: Language): string =>
  `${definition.name[language]} (${breakdown === null ? measure : `${measure}:${breakdown}`})`;

function unknownMeasure(text: string, ofMeasure: readonly FigureDefinition[]): Problem {
  const breakdowns = ofMeasure.flatMap((one) => one.breakdowns);
  return {
    code: 'unknown-measure',
    message: { nl: `Het cijfer ${text} bestaat niet.`, en: `There is no figure ${text}.` },
    remedy:
      breakdowns.length === 0
        ? {
            nl: 'Geef met --measure een cijfer uit docs/figures.md, zoals participations of participations:origin.',
            en: 'Give with --measure a figure of docs/figures.md, such as participations or participations:origin.',
          }
        : {
            nl: `Kies een uitsplitsing uit: ${breakdowns.join(', ')}.`,
            en: `Choose a breakdown of: ${breakdowns.join(', ')}.`,
          },
  };
}
