import type { Page } from 'playwright';
import { ask, withKey } from './api.js';
import { daysAgo, monthsBefore, today, uniqueName } from './names-and-days.js';

/** What a change answers. */
interface Changed {
  readonly version: number;
}

export interface Mother {
  readonly trajectoryId: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly name: string;
}

export interface VisitingMother {
  readonly visitingMotherId: string;
  readonly name: string;
}

const age = { months: 8 } as const;

/** What is known of a mother of whom a journey needs no more than that she is there. */
export interface MotherFacts {
  readonly childBornOn?: string;
  readonly intakeOn?: string;
}

/** A mother whose intake has begun and in which nothing but her name stands. */
export async function aMotherInIntake(page: Page, who: string): Promise<Mother> {
  const [givenName, familyName] = [who, uniqueName('Proef')];
  const { trajectoryId } = await ask<{ trajectoryId: string }>(
    page,
    'intake.start',
    withKey({ who: { givenName, familyName } }),
  );
  return { trajectoryId, givenName, familyName, name: `${givenName} ${familyName}` };
}

/** A mother who waits for a match. */
export async function aWaitingMother(page: Page, who: string, facts: MotherFacts = {}): Promise<Mother> {
  const childBornOn = facts.childBornOn ?? monthsBefore(today(), age.months);
  const intakeOn = facts.intakeOn ?? daysAgo(60);
  const mother = await aMotherInIntake(page, who);
  const { trajectoryId, givenName, familyName } = mother;
  const steps = {
    who: {
      givenName,
      familyName,
      birthYear: 1998,
      languages: ['nl'],
      referredOn: intakeOn,
      referralSource: 'self',
      intakeOn,
      intakePlace: 'home',
    },
    child: { children: [{ childName: `Kind-${who}`, childBornOn, childDied: false }], firstChild: true },
    question: { ownQuestion: 'Iemand om mee te praten', wish: 'no-preference', needsPermission: false },
    programme: { programmeFit: 'mim', consentOn: intakeOn },
  };
  for (const [step, values] of Object.entries(steps)) {
    const { version } = await ask<Changed>(page, 'intake.get', { trajectoryId });
    await ask(page, 'intake.saveStep', withKey({ trajectoryId, version, step, values }));
  }
  const { version } = await ask<Changed>(page, 'intake.get', { trajectoryId });
  // Kept only where she is outside the rules of the programme or the location.
  const admissionReason = 'Afgesproken met het wijkteam';
  await ask(page, 'intake.finish', withKey({ trajectoryId, version, admissionReason }));
  return mother;
}

/** A visiting mother who can be matched. */
export async function aVisitingMother(page: Page, who: string): Promise<VisitingMother> {
  const [givenName, familyName] = [who, uniqueName('Bezoekt')];
  const ready = daysAgo(900);
  const { id } = await ask<{ id: string }>(
    page,
    'visitingMothers.save',
    withKey({
      person: { givenName, familyName, languages: ['nl'] },
      // Whoever is alike in name is somebody else.
      sameAs: null,
      facts: {
        startedOn: ready,
        preparedOn: ready,
        preparation: 'individual',
        vogSeenOn: ready,
        agreementSignedOn: ready,
        confidentialitySignedOn: ready,
        maximumFamilies: 9,
      },
    }),
  );
  return { visitingMotherId: id, name: `${givenName} ${familyName}` };
}

interface Matching {
  readonly proposals: readonly {
    readonly proposalId: string;
    readonly version: number;
    readonly outcome: string;
  }[];
}

/** Matches a mother who waits. */
export async function match(
  page: Page,
  { trajectoryId }: Mother,
  { visitingMotherId }: VisitingMother,
  startsOn: string,
): Promise<void> {
  await ask(page, 'matching.propose', withKey({ trajectoryId, visitingMotherId }));
  const { proposals } = await ask<Matching>(page, 'matching.candidates', { trajectoryId });
  const open = proposals.find(({ outcome }) => outcome === 'proposed');
  await ask(
    page,
    'matching.answerProposal',
    withKey({
      proposalId: open?.proposalId,
      version: open?.version,
      answer: { outcome: 'accepted', answeredOn: today(), startsOn },
    }),
  );
}

/** Records visits that were made. */
export async function visits(
  page: Page,
  { trajectoryId }: Pick<Mother, 'trajectoryId'>,
  days: readonly string[],
): Promise<void> {
  for (const visitOn of days) {
    await ask(page, 'visits.record', withKey({ trajectoryId, visit: { visitOn, durationMinutes: 75 } }));
  }
}

/** A mother who is visited, by a visiting mother of her own. */
export async function aVisitedMother(page: Page, who: string, facts: MotherFacts = {}): Promise<Mother> {
  const mother = await aWaitingMother(page, who, facts);
  const visitingMother = await aVisitingMother(page, `Bij${who}`);
  const startsOn = facts.intakeOn ?? daysAgo(50);
  await match(page, mother, visitingMother, startsOn);
  await visits(page, mother, [startsOn]);
  return mother;
}
