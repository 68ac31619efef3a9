import type {
  ApplicantState,
  DecisionReason,
  RecruitmentSource,
  RecruitmentStep,
} from '@mim/domain/supervision';
import { visitingMotherShares } from './cultures.js';
import { aContact, aCulture } from './people.js';
import { randomFrom } from './random.js';
import type { DemoRow } from './rows.js';
import { addRow, isoDay, type Site } from './site.js';

/** Where the people stand who applied at a location, and what happened with each. */
const ways: readonly { readonly state: ApplicantState; readonly steps: readonly RecruitmentStep[] }[] = [
  { state: 'to-call', steps: [] },
  { state: 'to-call', steps: ['call'] },
  { state: 'talk-planned', steps: ['call', 'plan-talk'] },
  { state: 'talk-planned', steps: ['plan-talk'] },
  { state: 'talk-held', steps: ['plan-talk', 'hold-talk'] },
  { state: 'waiting-list', steps: ['plan-talk', 'hold-talk', 'put-on-waiting-list'] },
  { state: 'waiting-list', steps: ['hold-talk', 'put-on-waiting-list'] },
  { state: 'declined', steps: ['plan-talk', 'hold-talk', 'decline'] },
  { state: 'withdrawn', steps: ['call', 'withdraw'] },
  { state: 'unreachable', steps: ['call', 'give-up'] },
];

/** How each is said to have come. */
const sources: Readonly<Partial<Record<RecruitmentSource, string | null>>> = {
  poster: null,
  'other-mother': null,
  'programme-mother': null,
  organisation: 'Welzijnsorganisatie De Brug',
};

const reasons: Readonly<Partial<Record<RecruitmentStep, DecisionReason>>> = {
  'put-on-waiting-list': 'preparation-later',
  decline: 'not-suitable',
  withdraw: 'found-job',
};

const notes: Readonly<Partial<Record<RecruitmentStep, string>>> = {
  call: 'Op haar voicemail ingesproken.',
  'hold-talk': 'Hartelijk en rustig; heeft zelf drie kinderen.',
  'put-on-waiting-list': 'Geschikt; de volgende groep begint over een paar weken.',
  decline: 'Wil vooral advies geven; dat past niet bij de bezoeken.',
};

/**
 * Makes up the people who applied as a visiting mother in the last weeks: some of whom everything is still to be done.
 * @param mother A mother who has ended, and who is the last of those who wait.
 */
export function makeApplicants(site: Site, mother?: DemoRow<'mim.person'>): void {
  // Choices of its own, so that what was made up before stays the same.
  const own = { ...site, random: randomFrom(`${site.place.locationId} applicants`) };
  const asking = ways.findLast(({ state }) => state === 'waiting-list');
  for (const way of ways) makeApplicant(own, way, way === asking ? mother : undefined);
}

/** Who a mother is and how she is reached, as she told when she applied. */
const contactOf = ({
  givenName = '',
  namePrefix = null,
  familyName = '',
  nameSearch,
  nameSort,
  phone = null,
  email = null,
  street = null,
  postcode = null,
  town = null,
}: DemoRow<'mim.person'>) => ({
  givenName,
  namePrefix,
  familyName,
  nameSearch,
  nameSort,
  phone,
  email,
  street,
  postcode,
  town,
});

function makeApplicant(
  site: Site,
  { state, steps }: (typeof ways)[number],
  mother?: DemoRow<'mim.person'>,
): void {
  const { random, today } = site;
  const culture = aCulture(site, visitingMotherShares);
  const applicantId = random.uuid();
  const applied = today - 2 - 4 * steps.length - random.between(0, 3);
  const drawn = random.pick(Object.keys(sources) as (keyof typeof sources)[]);
  const source = mother === undefined ? drawn : 'programme-mother';
  const made = aContact(site, culture, random.pick(culture.women));
  const last = steps.length === 0 ? null : applied + 4 * steps.length;
  const talk = state === 'talk-planned' ? today + random.between(0, 6) : null;
  const talkAt = random.pick(['09:30', '11:00', '14:00']);
  addRow(site, 'mim.applicant', {
    applicantId,
    ...(mother === undefined ? made : contactOf(mother)),
    personId: mother?.personId ?? null,
    source,
    sourceNote: sources[source] ?? null,
    appliedOn: isoDay(applied),
    note: null,
    state,
    stateOn: last === null ? null : isoDay(last),
    tryAgainOn: state === 'to-call' && last !== null ? isoDay(last + 3) : null,
    talkOn: talk === null ? null : isoDay(talk),
    talkAt: talk === null ? null : talkAt,
    talkPlace: talk === null ? null : 'Buurthuis',
    visitingMotherId: null,
  });
  steps.forEach((step, index) => {
    const on = isoDay(applied + 4 * (index + 1));
    const isAgreed = step === 'plan-talk' || (step === 'hold-talk' && steps[index - 1] === 'plan-talk');
    const heldOn = applied + 4 * (steps.indexOf('hold-talk') + 1);
    addRow(site, 'mim.applicant_step', {
      applicantStepId: random.uuid(),
      applicantId,
      step,
      happenedOn: on,
      suitability: step === 'hold-talk' ? ['experienced-mother', 'has-time'] : [],
      reason: reasons[step] ?? null,
      note: notes[step] ?? null,
      talkOn: isAgreed ? isoDay(talk ?? heldOn) : null,
      talkAt: isAgreed ? talkAt : null,
      talkPlace: isAgreed ? 'Buurthuis' : null,
      recordedAt: `${on}T10:00:00Z`,
    });
  });
}
