import type { ChildCircumstance, MotherCircumstance } from '@mim/domain/code-lists';
import { type Child, withClockBirth } from '@mim/domain/registration';
import type { Culture } from './cultures.js';
import { childNames } from './cultures.js';
import { aCulture, type DemoPerson, makePerson } from './people.js';
import type { Plan } from './plans.js';
import type { DemoRow } from './rows.js';
import type { Site } from './site.js';
import { weekParts } from './visiting-mothers.js';

/** A mother who was made up, with the partner if there is one. */
export interface DemoMother {
  readonly mother: DemoPerson;
  readonly partnerId: string | null;
  readonly single: boolean;
}

/**
 * Makes up a mother and her partner.
 * @param knownAs Who she was at the location that she comes from; absent: nobody knew her.
 */
export function makeMother(site: Site, plan: Plan, knownAs?: DemoPerson): DemoMother {
  const { random } = site;
  const culture = knownAs?.culture ?? aCulture(site);
  const incomplete = isIncomplete(plan);
  const mother = makePerson(site, culture, {
    given: random.pick(culture.women),
    age: Number(random.weighted({ '18': 4, '22': 22, '27': 35, '32': 24, '37': 12, '41': 3 })),
    education: incomplete
      ? null
      : random.weighted({ lower: 32, 'secondary-vocational': 36, 'general-secondary': 7, higher: 25 }),
    originKnown: !incomplete && random.chance(0.9),
    ...(knownAs && { knownAs: knownAs.row }),
  });
  const single = random.chance(0.14);
  const partnerId =
    !single && (plan.scenario === 'partner' || random.chance(0.5)) ? makePartner(site, culture) : null;
  return { mother, partnerId, single };
}

function makePartner(site: Site, culture: Culture): string {
  const facts = { given: site.random.pick(culture.men), age: site.random.between(22, 42), education: null };
  return makePerson(site, culture, { ...facts, originKnown: false }).personId;
}

const isIncomplete = ({ scenario, stage }: Plan): boolean =>
  scenario === 'record-incomplete' || stage === 'intake';

/** Makes up what an intake tells of a mother and her child. An intake that is under way tells less. */
export function intakeFacts({ random }: Site, plan: Plan, { mother, single }: DemoMother, bornOn: string) {
  const incomplete = isIncomplete(plan);
  const foreign = mother.culture.language !== 'nl';
  const wish = foreign
    ? random.weighted({
        'same-language': 45,
        'dutch-to-practise': 30,
        'same-culture': 10,
        'no-preference': 15,
      })
    : random.weighted({ 'no-preference': 75, 'other-background': 10, 'same-culture': 15 });
  const needsPermission = foreign && random.chance(0.12);
  const childName = random.pick(childNames);
  const firstChild = random.chance(0.96);
  const childCircumstances = incomplete ? null : circumstancesOf(random.weighted(childShares));
  const isTwin = childCircumstances?.includes('multiple-birth') ?? false;
  return {
    ...withClockBirth(
      isTwin ? [child(childName, bornOn), child(nameAfter(childName), bornOn)] : [child(childName, bornOn)],
    ),
    firstChild,
    childCircumstances,
    motherCircumstances: incomplete ? null : motherCircumstances({ random, foreign, single }),
    household: incomplete
      ? null
      : single
        ? 'single'
        : random.weighted({ 'with-partner': 96, 'with-parents': 2, 'with-others': 2 }),
    income: incomplete ? null : random.weighted({ own: 9, joint: 29, partner: 45, benefit: 16 }),
    ownQuestion: plan.stage === 'intake' ? null : random.pick(questions),
    wish: plan.stage === 'intake' ? null : wish,
    wishLanguage: plan.stage === 'intake' ? null : wish === 'same-language' ? mother.culture.language : null,
    needsPermission: plan.stage === 'intake' ? null : needsPermission,
    permissionGiven: needsPermission && plan.stage !== 'intake' ? true : null,
    programmeFit: plan.stage === 'intake' ? null : 'mim',
    availability: plan.stage === 'intake' ? null : random.some(weekParts, random.between(2, 5)),
    groupParticipant: plan.stage === 'intake' ? null : random.chance(0.4),
  } satisfies Partial<DemoRow<'mim.trajectory'>>;
}

const child = (childName: string, childBornOn: string): Child => ({
  childName,
  childBornOn,
  childDied: false,
});
/** The name of a twin. */
const nameAfter = (childName: string): string =>
  childNames[(childNames.indexOf(childName) + 1) % childNames.length] ?? childName;

const childShares = { none: 91, incubator: 2, 'multiple-birth': 2, 'crying-baby': 3, disability: 2 };
const circumstancesOf = (code: keyof typeof childShares): ChildCircumstance[] =>
  code === 'none' ? [] : [code];

function motherCircumstances({
  random,
  foreign,
  single,
}: {
  random: Site['random'];
  foreign: boolean;
  single: boolean;
}): MotherCircumstance[] {
  const circumstances: readonly (readonly [MotherCircumstance, boolean])[] = [
    ['weak-social-network', random.chance(0.38)],
    ['single-parent', single],
    ['insecurity', random.chance(0.25)],
    ['postnatal-depression', random.chance(0.06)],
    ['health-problems', random.chance(0.07)],
    ['relationship-problems', random.chance(0.04)],
    ['little-dutch', foreign && random.chance(0.35)],
    ['unfamiliar-with-dutch-culture', foreign && random.chance(0.25)],
  ];
  return circumstances.flatMap(([code, holds]) => (holds ? [code] : []));
}

const questions = [
  'Ik wil weten of ik het goed doe met eten en slapen.',
  'Ik wil andere moeders leren kennen.',
  'Ik wil beter Nederlands leren spreken.',
  'Ik wil met iemand praten die het zelf heeft meegemaakt.',
  'Hoe vind ik de weg naar speelotheek, peuterspeelzaal en consultatiebureau?',
  'Ik wil weer vertrouwen krijgen in mijzelf.',
  'Mijn baby huilt veel; ik wil weten wat ik kan doen.',
  'Ik wil leren om ook tijd voor mezelf te nemen.',
];
