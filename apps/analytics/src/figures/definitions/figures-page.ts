import { notes } from '../notes.js';
import { definitionFamilies } from './all-definitions.js';
import { decidedPoints } from './decided-points.js';
import type { FigureDefinition } from './figure-definition.js';

const place = ({ measure, breakdowns }: FigureDefinition): string =>
  breakdowns.length === 0
    ? `\`${measure}\``
    : `\`${measure}\` by ${breakdowns.map((one) => `\`${one}\``).join(', ')}`;

const ofBase = ({ numerator, denominator }: FigureDefinition): string =>
  denominator === null ? numerator : `${numerator} ÷ ${denominator}`;

const definition = (one: FigureDefinition): string =>
  [
    `### ${one.name.en} (${one.name.nl})`,
    '',
    `${place(one)} · ${one.kind}`,
    '',
    one.purpose,
    '',
    `- Formula: ${one.formula}`,
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
    'A share has a count, a base, a percent with one decimal and the number of rows not known; a rate, mean or quantile has two decimals, an estimate four. Percentages are computed from integers and rounded half away from zero. Without a base there is no value.',
    ...families,
    '## Points that were decided',
    decidedPoints.map((point) => `- ${point}`).join('\n'),
    '## Notes',
    Object.entries(notes)
      .map(([code, { en }]) => `- \`${code}\`: ${en}`)
      .join('\n'),
  ].join('\n\n')}\n`;
}
