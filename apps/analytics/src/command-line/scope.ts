import type { FoundDelivery } from '@mim/delivery-files';
import { fail, ok, type Problem, type Result } from '@mim/domain/kernel';

/** Which locations figures are asked of. */
export type Scope =
  | { readonly kind: 'national' }
  | { readonly kind: 'all' }
  | { readonly kind: 'location' | 'provider'; readonly name: string };

/** A set of locations to compute figures of: its name in the rows, and the locations' codes. */
export interface ScopeLocations {
  readonly scope: string;
  /** Null: every location, also one that delivered in an earlier year only. */
  readonly codes: ReadonlySet<string> | null;
}

export const scopeForm = 'national|location:<code>|provider:<name>|all';

/**
 * Reads a scope as it is typed.
 * @returns Undefined when it has not the form of one.
 * @example
 * parseScope('location:breda'); // { kind: 'location', name: 'breda' }
 */
export function parseScope(text: string): Scope | undefined {
  if (text === 'national' || text === 'all') return { kind: text };
  const named = /^(location|provider):(.+)$/s.exec(text);
  if (named === null) return undefined;
  return { kind: named[1] as 'location' | 'provider', name: named[2] as string };
}

/** A scope as it is typed. */
export const scopeText = (scope: Scope): string =>
  scope.kind === 'national' || scope.kind === 'all' ? scope.kind : `${scope.kind}:${scope.name}`;

/**
 * The sets of locations that a scope means.
 * @param scope What is asked.
 * @param years The calendar year of the figures, or those of their period.
 * @param deliveries The deliveries of the years and of those before that serve their cohorts. A location
 *   without one of the year itself belongs to the providers of its latest: its mothers who ended earlier
 *   are part of their cohort, as they are of the country's.
 * @returns One set, or for `all` the country, every provider and every location; a problem when no delivery
 *   of the year is of that location or provider.
 */
export function locationsOfScope(
  scope: Scope,
  years: readonly number[],
  deliveries: readonly FoundDelivery[],
): Result<ScopeLocations[]> {
  const ofYear = deliveries.filter(({ descriptor }) => years.includes(descriptor.year));
  const locations = groupBy(ofYear, (one) => [one.descriptor.location.code]);
  const ofYearNames = new Set(ofYear.flatMap((one) => one.descriptor.providers));
  const providers = new Map(
    [...groupBy(latestOf(deliveries), (one) => one.descriptor.providers)].filter(([name]) =>
      ofYearNames.has(name),
    ),
  );
  const national = { scope: 'national', codes: null };
  if (scope.kind === 'national') return ok([national]);
  if (scope.kind === 'all')
    return ok([national, ...named('provider', providers), ...named('location', locations)]);
  const groups = scope.kind === 'location' ? locations : providers;
  const codes = groups.get(scope.name);
  return codes === undefined
    ? fail(unknownScope(scope.kind, scope.name, [...groups.keys()].sort()))
    : ok([{ scope: `${scope.kind}:${scope.name}`, codes }]);
}

/** The latest delivery of each location. */
function latestOf(deliveries: readonly FoundDelivery[]): FoundDelivery[] {
  const latest = new Map<string, FoundDelivery>();
  for (const one of deliveries) {
    const { location, year } = one.descriptor;
    const known = latest.get(location.code);
    if (known === undefined || known.descriptor.year < year) latest.set(location.code, one);
  }
  return [...latest.values()];
}

/** The codes of the locations under each name that they go by. */
function groupBy(
  deliveries: readonly FoundDelivery[],
  names: (delivery: FoundDelivery) => readonly string[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = new Map<string, Set<string>>();
  for (const delivery of deliveries) {
    for (const name of names(delivery)) {
      const codes = groups.get(name) ?? new Set<string>();
      groups.set(name, codes.add(delivery.descriptor.location.code));
    }
  }
  return groups;
}

const named = (kind: string, groups: ReadonlyMap<string, ReadonlySet<string>>): ScopeLocations[] =>
  [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, codes]) => ({ scope: `${kind}:${name}`, codes }));

const words = {
  location: { nl: 'de locatie', en: 'the location' },
  provider: { nl: 'de aanbieder', en: 'the provider' },
} as const;

const unknownScope = (kind: 'location' | 'provider', name: string, known: readonly string[]): Problem => ({
  code: 'unknown-scope',
  message: {
    nl: `Er is geen aanlevering van ${words[kind].nl} ${name} in dat jaar.`,
    en: `There is no delivery of ${words[kind].en} ${name} in that year.`,
  },
  remedy: {
    nl: `Kies uit: ${known.join(', ')}.`,
    en: `Choose one of: ${known.join(', ')}.`,
  },
});
