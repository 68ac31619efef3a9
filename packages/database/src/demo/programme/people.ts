import type { EducationLevel } from '@mim/domain/code-lists';
import { nameKey, nameSortKey, type SpokenLanguage, searchKey } from '@mim/domain/person';
import { type Culture, motherShares } from './cultures.js';
import type { DemoRow } from './rows.js';
import { isoDay, type Site } from './site.js';

/** A person who was made up. */
export interface DemoPerson {
  readonly personId: string;
  readonly culture: Culture;
  readonly row: DemoRow<'mim.person'>;
}

/** Makes up which names go together. */
export function aCulture(
  { random }: Site,
  shares: readonly (readonly [Culture, number])[] = motherShares,
): Culture {
  const index = random.weighted(Object.fromEntries(shares.map(([, share], at) => [String(at), share])));
  const found = shares[Number(index)];
  if (found === undefined) throw new Error('no culture');
  return found[0];
}

/** Names, address and telephone of somebody who does not exist, and evidently so. */
export function aContact({ random, place }: Site, culture: Culture, given: string) {
  const [prefix, family] = splitFamily(random.pick(culture.families));
  const names = { givenName: given, namePrefix: prefix, familyName: family };
  return {
    ...names,
    nameSearch: nameKey(names),
    nameSort: nameSortKey(names),
    phone: `060000${String(random.between(0, 9999)).padStart(4, '0')}`,
    email: random.chance(0.6) ? `${mailbox(given)}.${mailbox(family)}@example.org` : null,
    street: `${random.pick(streets)} ${random.between(1, 180)}`,
    postcode: `${place.postcode + random.between(0, 6)} ZZ`,
    town: place.town,
  };
}

const streets = ['Voorbeeldstraat', 'Proeflaan', 'Modelplein', 'Schetsweg', 'Demokade', 'Oefenhof'];

/** What stands before a comma goes in front of the name. */
function splitFamily(text: string): readonly [string | null, string] {
  const [first = '', second] = text.split(',');
  return second === undefined ? [null, first] : [first, second];
}

const mailbox = (name: string): string => searchKey(name).replace(/[^a-z]/g, '');

/** Facts that a mother and a visiting mother do not share. */
export interface PersonFacts {
  readonly given: string;
  /** Age in years, about. */
  readonly age: number;
  readonly education: EducationLevel | null;
  /** Whether she agreed that her origin is recorded. */
  readonly originKnown: boolean;
  /** Who she was at the location that she comes from; absent: nobody knew her. */
  readonly knownAs?: DemoRow<'mim.person'>;
}

/** Makes up a person of this location. */
export function makePerson(site: Site, culture: Culture, facts: PersonFacts): DemoPerson {
  const { random, today } = site;
  const personId = random.uuid();
  const contact = aContact(site, culture, facts.given);
  const bornOn = today - Math.round(facts.age * 365.25) - random.between(0, 364);
  const dateKnown = random.chance(0.8);
  const row: DemoRow<'mim.person'> = {
    locationId: site.place.locationId,
    personId,
    ...contact,
    bornOn: dateKnown ? isoDay(bornOn) : null,
    birthYear: dateKnown ? null : Number(isoDay(bornOn).slice(0, 4)),
    languages: languagesOf(site, culture),
    origin: facts.originKnown ? culture.origin : null,
    originConsentOn: facts.originKnown ? isoDay(today - random.between(1, 600)) : null,
    originConsentWording: facts.originKnown ? originConsentWording : null,
    education: facts.education,
    ...(facts.knownAs && identityOf(facts.knownAs)),
  };
  site.rows['mim.person'].push(row);
  return { personId, culture, row };
}

/** What stays the same when somebody moves. */
const identityOf = ({
  givenName,
  namePrefix,
  familyName,
  nameSearch,
  nameSort,
  phone,
  email,
  bornOn,
  birthYear,
  languages,
}: DemoRow<'mim.person'>) => ({
  givenName,
  namePrefix,
  familyName,
  nameSearch,
  nameSort,
  phone,
  email,
  bornOn,
  birthYear,
  languages,
});

const originConsentWording =
  'Ik vind het goed dat mijn herkomst wordt vastgelegd voor de jaarlijkse telling. Ik kan dat altijd intrekken.';

function languagesOf({ random }: Site, culture: Culture): SpokenLanguage[] {
  if (culture.language === 'nl') return random.chance(0.3) ? ['nl', 'en'] : ['nl'];
  return random.chance(0.6) ? [culture.language, 'nl'] : [culture.language];
}
