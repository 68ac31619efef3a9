import { fundingSources, reimbursements, targetGroups, variants } from '@mim/domain/code-lists';
import { formatVersions } from '@mim/domain/delivery';
import type { Bilingual, CodeList } from '@mim/domain/kernel';

/** A fact of the location itself: where it stands in the descriptor, what people call it, and what can be filled in. */
export interface LocationFact {
  /** Its path within the descriptor, as problems name it: `location.code`. */
  readonly path: string;
  readonly label: Bilingual;
  /** `texts`: each in a cell of its own, for a name can have any sign in it. */
  readonly kind: 'text' | 'texts' | 'number' | 'yes-no' | 'code' | 'codes';
  /** What can be chosen, of a code or codes. */
  readonly list?: CodeList;
  readonly help?: Bilingual;
}

const words = (nl: string, en: string): Bilingual => ({ nl, en });

/** The location's own facts, in the order in which they are asked. */
export const locationFacts: readonly LocationFact[] = [
  {
    path: 'formatVersion',
    label: words('indeling', 'format'),
    kind: 'text',
    help: words(
      `${formatVersions.join(' of ')}; laat staan`,
      `${formatVersions.join(' or ')}; leave as it is`,
    ),
  },
  { path: 'year', label: words('jaar', 'year'), kind: 'number' },
  {
    path: 'version',
    label: words('versie', 'version'),
    kind: 'number',
    help: words('1 voor de eerste keer', '1 for the first time'),
  },
  {
    path: 'location.code',
    label: words('code van de locatie', 'code of the location'),
    kind: 'text',
    help: words('zoals het NJi de locatie kent; laat staan', 'as the NJi knows the location; leave as it is'),
  },
  { path: 'location.name', label: words('naam van de locatie', 'name of the location'), kind: 'text' },
  { path: 'location.municipality', label: words('gemeente', 'municipality'), kind: 'text' },
  {
    path: 'providers',
    label: words('aanbieders', 'providers'),
    kind: 'texts',
    help: words(
      'elke aanbieder in een eigen cel op deze regel',
      'each provider in a cell of its own on this row',
    ),
  },
  { path: 'variants', label: words('varianten', 'variants'), kind: 'codes', list: variants },
  { path: 'targetGroup', label: words('doelgroep', 'target group'), kind: 'code', list: targetGroups },
  { path: 'funding', label: words('financiering', 'funding'), kind: 'codes', list: fundingSources },
  {
    path: 'reimbursement',
    label: words('vergoeding van bezoekmoeders', 'reimbursement of visiting mothers'),
    kind: 'codes',
    list: reimbursements,
  },
  {
    path: 'nil',
    label: words('niets te registreren', 'nothing to register'),
    kind: 'yes-no',
    help: words('ja: er zijn geen rijen', 'yes: there are no rows'),
  },
];
