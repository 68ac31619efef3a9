import {
  type DescriptorFact,
  type DescriptorFacts,
  descriptorFacts,
  formatVersions,
} from '@mim/domain/delivery';
import type { Bilingual, CodeList } from '@mim/domain/kernel';

/** A fact of the location itself: where it stands in the descriptor, what people call it, and what can be filled in. */
export interface LocationFact extends FactWords {
  /** Its path within the descriptor, as problems name it: `location.code`. */
  readonly path: string;
  /** `texts`: each in a cell of its own, for a name can have any sign in it. */
  readonly kind: 'text' | 'texts' | 'number' | 'yes-no' | 'code' | 'codes';
  /** What can be chosen, of a code or codes. */
  readonly list?: CodeList;
}

interface FactWords {
  readonly label: Bilingual;
  readonly help?: Bilingual;
}

type Facts = typeof descriptorFacts;
type PathOf = {
  [Name in keyof Facts & string]: Facts[Name] extends {
    readonly kind: 'record';
    readonly facts: infer Within;
  }
    ? `${Name}.${keyof Within & string}`
    : Name;
}[keyof Facts & string];

const words = (nl: string, en: string): Bilingual => ({ nl, en });

/** What each fact is called, and how it is filled in. */
const factWords: Readonly<Record<PathOf, FactWords>> = {
  formatVersion: {
    label: words('indeling', 'format'),
    help: words(
      `${formatVersions.join(' of ')}; laat staan`,
      `${formatVersions.join(' or ')}; leave as it is`,
    ),
  },
  year: { label: words('jaar', 'year') },
  version: {
    label: words('versie', 'version'),
    help: words('1 voor de eerste keer', '1 for the first time'),
  },
  'location.code': {
    label: words('code van de locatie', 'code of the location'),
    help: words('zoals het NJi de locatie kent; laat staan', 'as the NJi knows the location; leave as it is'),
  },
  'location.name': { label: words('naam van de locatie', 'name of the location') },
  'location.municipality': { label: words('gemeente', 'municipality') },
  providers: {
    label: words('aanbieders', 'providers'),
    help: words(
      'elke aanbieder in een eigen cel op deze regel',
      'each provider in a cell of its own on this row',
    ),
  },
  variants: { label: words('varianten', 'variants') },
  targetGroup: { label: words('doelgroep', 'target group') },
  funding: { label: words('financiering', 'funding') },
  reimbursement: { label: words('vergoeding van bezoekmoeders', 'reimbursement of visiting mothers') },
  nil: {
    label: words('niets te registreren', 'nothing to register'),
    help: words('ja: er zijn geen rijen', 'yes: there are no rows'),
  },
};

/** How a fact is filled in, where that is another way than the descriptor has it. */
const kindOf = (kind: Exclude<DescriptorFact['kind'], 'record'>): LocationFact['kind'] =>
  kind === 'format' || kind === 'slug' ? 'text' : kind;

const factsIn = (facts: DescriptorFacts, before = ''): readonly LocationFact[] =>
  Object.entries(facts).flatMap(([name, fact]) => {
    if (fact.kind === 'record') return factsIn(fact.facts, `${before}${name}.`);
    const path = `${before}${name}` as PathOf;
    return [
      {
        path,
        kind: kindOf(fact.kind),
        ...factWords[path],
        ...('list' in fact && { list: fact.list }),
      },
    ];
  });

/** The location's own facts, in the order in which they are asked. */
export const locationFacts: readonly LocationFact[] = factsIn(descriptorFacts);
