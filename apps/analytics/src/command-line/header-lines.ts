import { onOneLine } from '@mim/command-line';
import type { FoundDelivery } from '@mim/delivery-files';
import type { Language } from '@mim/domain/kernel';
import { type ExpectedLocation, expectedIn } from '../delivery-source/expected-location.js';
import { type AskedMeasure, measureText } from './asked-measure.js';
import { type AskedYears, yearsText } from './asked-years.js';
import { type Scope, type ScopeLocations, scopeText } from './scope.js';

/** What a file made for people says of itself. */
export interface FileFacts {
  readonly language: Language;
  readonly asked: AskedYears;
  /** The one figure that it is of; null: all. */
  readonly measure: AskedMeasure | null;
  readonly scope: Scope;
  readonly scopes: readonly ScopeLocations[];
  /** The deliveries that were counted. */
  readonly deliveries: readonly FoundDelivery[];
  /** The programme's list of locations that should deliver; null: there is none. */
  readonly expected: readonly ExpectedLocation[] | null;
  readonly definitionVersion: string;
  readonly softwareVersion: string;
  /** ISO text. */
  readonly madeOn: string;
}

const words = {
  nl: {
    programme: 'Moeders informeren Moeders (MIM)',
    what: 'cijfers van de jaarregistratie',
    measure: 'Cijfer',
    formula: 'Formule',
    year: 'Jaar',
    years: 'Jaren samen',
    selection: 'Selectie',
    locations: 'Locaties',
    deliveries: 'Aanleveringen (locatie, jaar, versie)',
    coverage: 'Dekking',
    definitions: 'Definities',
    software: 'Programma',
    made: 'Gemaakt op',
    national: 'het hele land',
    all: 'het hele land, elke aanbieder en elke locatie',
    provider: 'aanbieder',
    location: 'locatie',
  },
  en: {
    programme: 'Moeders informeren Moeders (MIM)',
    what: 'figures of the annual registration',
    measure: 'Figure',
    formula: 'Formula',
    year: 'Year',
    years: 'Years together',
    selection: 'Selection',
    locations: 'Locations',
    deliveries: 'Deliveries (location, year, version)',
    coverage: 'Coverage',
    definitions: 'Definitions',
    software: 'Program',
    made: 'Made on',
    national: 'the whole country',
    all: 'the whole country, every provider and every location',
    provider: 'provider',
    location: 'location',
  },
} as const;

/**
 * What a file made for people says of itself: what it is, of which years and locations, from which deliveries, and by which
 * definitions it was made.
 */
export function fileFacts(facts: FileFacts): (readonly [name: string, value: string])[] {
  const text = words[facts.language];
  const { measure } = facts;
  const isAsked = isOfScopes(facts.scopes);
  const deliveries = facts.deliveries.filter(({ descriptor }) => isAsked(descriptor.location.code));
  const codes = [...new Set(deliveries.map(({ descriptor }) => descriptor.location.code))].sort();
  return [
    [text.programme, text.what],
    ...(measure === null
      ? []
      : ([
          [text.measure, measureText(measure, facts.language)],
          [text.formula, measure.definition.formula],
        ] as const)),
    [facts.asked.isPeriod ? text.years : text.year, yearsText(facts.asked)],
    [text.selection, selectionText(facts.scope, deliveries, facts.language)],
    [text.locations, codes.join(', ')],
    [
      text.deliveries,
      deliveries
        .map(({ descriptor: { location, year, version } }) => `${location.code} ${year} v${version}`)
        .sort()
        .join(', '),
    ],
    [text.coverage, facts.asked.years.map((year) => coverageText(year, deliveries, facts)).join('; ')],
    [text.definitions, facts.definitionVersion],
    [text.software, `mim-analytics ${facts.softwareVersion}`],
    [text.made, facts.madeOn],
  ];
}

/** The first lines of a file of text: each is one that begins with `#`. */
export const headerLines = (facts: readonly (readonly [name: string, value: string])[]): string[] =>
  facts.map(([name, value], index) => `# ${name}${index === 0 ? ', ' : ': '}${onOneLine(value)}`);

/** Whether a location is in one of the sets; a set without codes is of every location. */
function isOfScopes(scopes: readonly ScopeLocations[]): (code: string) => boolean {
  if (scopes.some(({ codes }) => codes === null)) return () => true;
  return (code) => scopes.some(({ codes }) => codes?.has(code) === true);
}

/** The selection in words and, behind them, as it is typed. */
function selectionText(scope: Scope, deliveries: readonly FoundDelivery[], language: Language): string {
  const text = words[language];
  if (scope.kind === 'national' || scope.kind === 'all') return `${text[scope.kind]} (${scopeText(scope)})`;
  const name = scope.kind === 'location' ? deliveries.at(-1)?.descriptor.location.name : scope.name;
  return `${text[scope.kind]} ${name ?? scope.name} (${scopeText(scope)})`;
}

/** Of how many of the expected locations the figures of a year are: the list is of the whole country. */
function coverageText(
  year: number,
  deliveries: readonly FoundDelivery[],
  { expected, scope, language }: FileFacts,
): string {
  const delivered = new Set(
    deliveries
      .filter(({ descriptor }) => descriptor.year === year)
      .map(({ descriptor }) => descriptor.location.code),
  );
  const isWhole = scope.kind === 'national' || scope.kind === 'all';
  const all = new Set([...delivered, ...(isWhole && expected !== null ? expectedIn(expected, year) : [])]);
  if (all.size === 0) return { nl: `${year}: geen aanlevering`, en: `${year}: no delivery` }[language];
  return {
    nl: `${year}: ${delivered.size} van ${all.size} verwachte locaties leverden aan`,
    en: `${year}: ${delivered.size} of ${all.size} expected locations delivered`,
  }[language];
}
