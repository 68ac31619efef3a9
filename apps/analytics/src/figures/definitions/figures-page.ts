import { figureNotes } from '@mim/domain/annual-registration';
import { definitionFamilies } from './all-definitions.js';
import { decidedPoints } from './decided-points.js';
import { type FigureDefinition, sources } from './figure-definition.js';

const codes = (names: readonly string[]): string => names.map((one) => `\`${one}\``).join(', ');

const place = ({ measure, breakdowns, categories }: FigureDefinition): string =>
  [
    codes([measure]),
    ...(breakdowns.length === 0 ? [] : [`by ${codes(breakdowns)}`]),
    ...(categories === undefined ? [] : [`(${codes(categories)})`]),
  ].join(' ');

const ofVersions = ({ versions }: FigureDefinition): string =>
  versions === undefined ? '' : ` · version ${versions.join(', ')} alone`;

const ofBase = ({ numerator, denominator }: FigureDefinition): string =>
  denominator === null ? numerator : `${numerator} ÷ ${denominator}`;

const definition = (one: FigureDefinition): string =>
  [
    `### ${one.name.en} (${one.name.nl})`,
    '',
    `${place(one)} · ${one.kind}${ofVersions(one)}`,
    '',
    one.purpose,
    '',
    `- Formula: ${one.formula}`,
    ...(one.inVersion1 === undefined ? [] : [`- In version 1: ${one.inVersion1}`]),
    `- Count${one.denominator === null ? '' : ' ÷ base'}: ${ofBase(one)}`,
    `- Source: ${one.source}`,
  ].join('\n');

/**
 * The page of all definitions, in Markdown: docs/figures.md. It is made from the definitions, so that
 * text and figures cannot grow apart.
 */
export function figuresPage(): string {
  const families = Object.entries(definitionFamilies).map(([family, definitions]) =>
    [`## ${family}`, ...definitions.map(definition)].join('\n\n'),
  );
  return `${[
    '# The figures',
    'Every figure is derived from counts by location and year that add up (see [ADR 7](adr/0007-figures-from-counts-that-add-up.md)). This page is made from the definitions in `apps/analytics/src/figures/definitions`; change those, and run the tests of `figures-page` with `-u`.',
    'The definitions have versions. This page says those of version 2; what version 1 has otherwise stands beside it, and `mim-analytics figures --definitions 1` still computes it, so that an edition made with it can be made again.',
    'A share has a count, a base, a percent with one decimal and the number of rows not known; a rate, mean or quantile has two decimals, an estimate four. Percentages are computed from integers and rounded half away from zero. Without a base there is no value.',
    `A share stands with its 95% interval (\`lower\`, \`upper\`), after ${sources.wilson} Figures of a whole country are a count, not a sample: the interval says how much a figure of this size moves by chance. A base under 10 is marked.`,
    'Of several years together (`--years 2006-2008`) there is what happens to somebody in one year alone: new participations with their characteristics, reasons and completion of those who left, the cohorts, visiting mothers who began and stopped; and the estimates, for events and numbers at risk of consecutive years add up.',
    ...families,
    '## Points that were decided',
    decidedPoints.map((point) => `- ${point}`).join('\n'),
    '## Notes',
    'Behind a colon stands what a note is about: `fewer-than-5-at-risk` from which day, `cohort-left-out` of which location and how many of its mothers (`ede=12`), `of-locations` of how many of how many locations (`3/5`), `first-births-missing` of which municipality, `delivered-unexpected` by which location.',
    Object.entries(figureNotes)
      .map(([code, { en }]) => `- \`${code}\`: ${en}`)
      .join('\n'),
  ].join('\n\n')}\n`;
}
