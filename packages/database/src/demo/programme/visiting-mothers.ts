import type { visitingMotherExperience, WeekPart } from '@mim/domain/code-lists';
import type { CodeOf } from '@mim/domain/kernel';
import type { VisitingMotherOffer } from '@mim/domain/supervision';
import { visitingMotherShares } from './cultures.js';
import { aCulture, makePerson } from './people.js';
import { randomFrom } from './random.js';
import type { DemoRow } from './rows.js';
import { addRow, isoDay, type Site } from './site.js';

/** A visiting mother who was made up, with the times for which she is taken. Days are epoch days. */
export interface DemoVisitingMother {
  readonly visitingMotherId: string;
  /** First day on which she can be matched; infinite: not yet. */
  readonly readyFrom: number;
  /** Day on which she stopped; infinite: active. */
  readonly stoppedOn: number;
  /** When she is away; null: she is not. */
  readonly away: { readonly from: number; readonly to: number } | null;
  /** Families that she visits at the same time at most. */
  maximum: number;
  readonly taken: { readonly from: number; readonly to: number }[];
}

/** Her row waits until it is known how many families she visits. */
export interface MadeVisitingMother extends DemoVisitingMother {
  readonly row: DemoRow<'mim.visiting_mother'>;
}

/** What is the matter with her. */
export type VisitingMotherScenario =
  | 'ready'
  | 'in-preparation'
  | 'no-vog'
  | 'vog-expiring'
  | 'paused'
  | 'stopped'
  | 'stopped-lately';

/** Makes up the visiting mothers of a location: most are ready, and of each other kind there is one or more. */
export function makeVisitingMothers(site: Site): readonly MadeVisitingMother[] {
  const scenarios: readonly VisitingMotherScenario[] = [
    ...Array.from({ length: 14 }, () => 'ready' as const),
    'vog-expiring',
    'paused',
    'in-preparation',
    'no-vog',
    'stopped',
    'stopped',
    'stopped-lately',
  ];
  const registered = randomFrom(`registration of ${site.place.locationId}`);
  return scenarios.map((scenario, index) =>
    makeVisitingMother(site, scenario, {
      registrationId: registered.uuid(),
      // Some came in the last years: there is always somebody who is new.
      isNew: scenario === 'ready' && index < 5,
    }),
  );
}

function makeVisitingMother(
  site: Site,
  scenario: VisitingMotherScenario,
  { registrationId, isNew }: { readonly registrationId: string; readonly isNew: boolean },
): MadeVisitingMother {
  const { random, today } = site;
  const culture = aCulture(site, visitingMotherShares);
  const person = makePerson(site, culture, {
    given: random.pick(culture.women),
    age: Number(random.weighted({ '24': 3, '28': 4, '32': 27, '37': 28, '46': 38 })),
    education: random.weighted({ lower: 20, 'secondary-vocational': 44, higher: 36 }),
    originKnown: true,
  });
  const begun = scenario === 'in-preparation' || scenario === 'no-vog';
  const started =
    today - (begun ? random.between(10, 40) : isNew ? random.between(220, 1140) : random.between(1150, 2200));
  const prepared = started + random.between(21, 60);
  const vogSeen =
    scenario === 'vog-expiring' ? today - 3 * 365 + random.between(5, 11) : today - random.between(100, 900);
  const hasStopped = scenario === 'stopped' || scenario === 'stopped-lately';
  const stopped = hasStopped
    ? today - (scenario === 'stopped' ? random.between(60, 500) : random.between(5, 30))
    : Number.POSITIVE_INFINITY;
  const visitingMotherId = random.uuid();
  /** Who is still being prepared was not asked everything yet. */
  const unlessNew = <Value>(value: Value): Value | null => (scenario === 'in-preparation' ? null : value);
  const row: DemoRow<'mim.visiting_mother'> = {
    locationId: site.place.locationId,
    visitingMotherId,
    registrationId,
    personId: person.personId,
    startedOn: isoDay(started),
    preparedOn: scenario === 'in-preparation' ? null : isoDay(Math.min(prepared, today - 3)),
    preparation:
      scenario === 'in-preparation'
        ? null
        : random.weighted({ individual: 45, group: 35, 'combined-home-start': 20 }),
    vogSeenOn: begun ? null : isoDay(vogSeen),
    agreementSignedOn: scenario === 'in-preparation' ? null : isoDay(started + 7),
    confidentialitySignedOn: scenario === 'in-preparation' ? null : isoDay(started + 7),
    availability: unlessNew(random.some(weekParts, random.between(2, 5))) ?? [],
    offers: random.some(offers, random.between(0, 3)),
    limits: random.chance(0.3) ? random.pick(limits) : null,
    formerProgrammeMother: random.chance(0.13),
    workExperience: unlessNew(random.some(experience, random.between(0, 2))),
    coordinatorAccountId: null,
    coordinatorFrom: null,
    coordinatorUntil: null,
    stoppedOn: hasStopped ? isoDay(stopped) : null,
    thankedOn: null,
    thankedHow: null,
    stopReason: hasStopped
      ? random.weighted({
          'no-time': 38,
          'found-job': 23,
          moved: 10,
          'started-study': 3,
          pregnancy: 13,
          'other-challenge': 13,
        })
      : null,
  };
  const away =
    scenario === 'paused'
      ? { from: today - random.between(10, 40), to: today + random.between(20, 60) }
      : null;
  if (away !== null)
    addRow(site, 'mim.visiting_mother_pause', {
      visitingMotherPauseId: random.uuid(),
      visitingMotherId,
      firstDay: isoDay(away.from),
      lastDay: isoDay(away.to),
      reason: 'Bevalling van haar tweede kind',
    });
  return {
    visitingMotherId,
    readyFrom: begun ? Number.POSITIVE_INFINITY : prepared,
    stoppedOn: stopped,
    away,
    maximum: Number(random.weighted({ '2': 30, '3': 50, '4': 20 })),
    taken: [],
    row,
  };
}

export const weekParts: readonly WeekPart[] = [
  'mon-morning',
  'mon-afternoon',
  'tue-morning',
  'tue-afternoon',
  'wed-morning',
  'wed-afternoon',
  'thu-morning',
  'thu-afternoon',
  'fri-morning',
  'fri-afternoon',
];
const offers: readonly VisitingMotherOffer[] = [
  'accompany-to-clinic',
  'help-to-be-understood',
  'practise-dutch',
  'outings',
  'experience-crying-baby',
  'experience-single-parent',
  'experience-newcomer',
  'experience-young-mother',
];
const experience: readonly CodeOf<typeof visitingMotherExperience>[] = [
  'care',
  'education',
  'administration',
  'commerce',
  'volunteering',
];
const limits = [
  'Liever geen huisdieren',
  'Alleen op fietsafstand',
  'Niet in de schoolvakanties',
  'Niet in de avond',
];

/**
 * Chooses a visiting mother who is ready and has room for the whole time, the least taken first, and takes
 * her for it. When all are full, one of them turns out to have room for one more.
 */
export function take(
  all: readonly DemoVisitingMother[],
  { from, to, except }: { readonly from: number; readonly to: number; readonly except?: string },
): DemoVisitingMother {
  const load = ({ taken }: DemoVisitingMother) =>
    taken.filter((time) => time.from <= to && time.to >= from).length;
  const [chosen] = all
    .filter((each) => each.visitingMotherId !== except && each.readyFrom <= from && each.stoppedOn >= to)
    .toSorted((a, b) => load(a) - a.maximum - (load(b) - b.maximum));
  if (chosen === undefined) throw new Error('no visiting mother is ready');
  chosen.maximum = Math.max(chosen.maximum, load(chosen) + 1);
  chosen.taken.push({ from, to });
  return chosen;
}
