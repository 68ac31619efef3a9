import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Actor } from '../actor/actor.js';
import { withActor } from '../actor/with-actor.js';
import { beginAction } from '../history/begin-action.js';
import type { Database } from '../schema/database.generated.js';
import { addApplicant, addApplicantStep } from './add-applicant.js';
import { addCorrection, addExpense, addExpenseLine, addStatement } from './add-expense.js';
import { addAttendance, addGroup, addLeader, addSession } from './add-group.js';
import { addEvaluation, addOwnStep } from './add-growth.js';
import { addAgreement, addCover, addMeeting, addSupervision } from './add-guidance.js';
import { addPerson, addVisitingMother } from './add-person.js';
import { addPreparation } from './add-preparation.js';
import { addProspect, addProspectCall, addProspectImport } from './add-prospect.js';
import { addRow } from './add-row.js';
import {
  addExtension,
  addOutcome,
  addPause,
  addReferral,
  addTrajectory,
  addTransfer,
} from './add-trajectory.js';
import { addMatch, addProposal, addSignal, addVisit } from './add-visit.js';

/** One of everything that a location keeps. */
export interface AddedDossier {
  readonly motherId: string;
  readonly partnerId: string;
  readonly trajectoryId: string;
  readonly pauseId: string;
  readonly extensionId: string;
  readonly transferId: string;
  readonly referralId: string;
  readonly serviceId: string;
  readonly outcomeId: string;
  readonly prospectImportId: string;
  readonly prospectId: string;
  /** Another prospect, who may be the same mother. */
  readonly otherProspectId: string;
  readonly prospectCallId: string;
  readonly applicantId: string;
  readonly visitingMotherId: string;
  readonly preparationSessionId: string;
  readonly supervisionSessionId: string;
  readonly supervisionAgreementId: string;
  readonly meetingId: string;
  readonly evaluationId: string;
  readonly ownStepId: string;
  readonly coverId: string;
  /** Whose hours are registered: the account, which may be gone. */
  readonly coordinatorAccountId: string;
  readonly visitingMotherPauseId: string;
  readonly matchProposalId: string;
  readonly matchId: string;
  readonly visitId: string;
  readonly signalId: string;
  readonly expenseId: string;
  readonly expenseStatementId: string;
  readonly expenseLineId: string;
  readonly expenseCorrectionId: string;
  readonly meetingGroupId: string;
  readonly groupSessionId: string;
  readonly savedViewId: string;
  readonly calendarFeedId: string;
  readonly actionId: string;
  readonly removalId: string;
  readonly personMergeId: string;
}

/**
 * Adds a row to every table of the dossier of the actor's location, all of one mother.
 *
 * @param toLocationId Location to which she is offered.
 * @param text Stands in every name and note, so that a test can find it where it should not be.
 * @example
 * const dossier = await addDossier(database.app, breda, { toLocationId: 'ede', text: 'MARKER-BREDA' });
 */
export async function addDossier(
  app: Kysely<Database>,
  actor: Actor,
  { toLocationId, text = 'text' }: { readonly toLocationId: string; readonly text?: string },
): Promise<AddedDossier> {
  const motherId = await addPerson(app, actor, { givenName: text });
  const partnerId = await addPerson(app, actor, { givenName: text, familyName: 'Partner' });
  const { trajectoryId } = await addTrajectory(app, actor, {
    motherId,
    partnerId,
    state: 'visited',
    startedOn: '2008-03-03',
    children: [{ childName: text, childBornOn: '2007-12-15' }],
    ownQuestion: text,
    intakeNote: text,
  });
  const ofHer = { trajectoryId };
  const visiting = await addPerson(app, actor, { givenName: text, familyName: 'Vera' });
  const { visitingMotherId } = await addVisitingMother(app, actor, { personId: visiting, note: text });
  const ofBoth = { ...ofHer, visitingMotherId };
  const matchProposalId = await addProposal(app, actor, ofBoth);
  const matchId = await addMatch(app, actor, ofBoth);
  const visitId = await addVisit(app, actor, { ...ofBoth, matchId, note: text });
  const applicantId = await addApplicant(app, actor, { givenName: text, note: text });
  await addApplicantStep(app, actor, { applicantId, note: text });
  const supervisionSessionId = await addSupervision(app, actor, { visitingMotherId, note: text });
  const prospectImportId = await addProspectImport(app, actor, { fileName: `${text}.csv` });
  const prospectId = await addProspect(app, actor, {
    givenName: text,
    prospectImportId,
  });
  await addErasedUptake(app, actor);
  await addErasedStep(app, actor);
  await addKeptRow(app, actor);
  await addRow(app, actor, 'mim.registration_confirmation', {
    year: 2008,
    notice: 'participations first_child not-first-child',
    about: '0'.repeat(64),
    reason: text,
    confirmedName: text,
  });
  const coordinatorAccountId = randomUUID();
  await addRow(app, actor, 'mim.coordinator', { accountId: coordinatorAccountId, hoursPerWeek: 12 });
  await addRow(app, actor, 'mim.location_setting', {
    name: 'planAheadDays',
    value: '14',
    validFrom: '2008-01-01',
  });
  const pause = await addRow(app, actor, 'mim.visiting_mother_pause', {
    visitingMotherId,
    firstDay: '2008-07-01',
    lastDay: '2008-07-31',
    reason: text,
  });
  const view = await addRow(app, actor, 'mim.saved_view', {
    list: 'mothers',
    name: text,
    view: JSON.stringify({ filter: {}, sort: { by: 'name', direction: 'ascending' } }),
  });
  const service = await addRow(app, actor, 'mim.service', {
    name: text,
    kind: 'programme',
    purpose: text,
  });
  const feed = await addRow(app, actor, 'mim.calendar_feed', {
    secretHash: randomUUID().replaceAll('-', '').padEnd(64, '0'),
  });
  return {
    motherId,
    partnerId,
    trajectoryId,
    pauseId: await addPause(app, actor, { ...ofHer, reason: text }),
    extensionId: await addExtension(app, actor, { ...ofHer, note: text }),
    transferId: await addTransfer(app, actor, { ...ofHer, toLocationId }),
    referralId: await addReferral(app, actor, { ...ofHer, serviceId: service.serviceId, reason: text }),
    serviceId: service.serviceId,
    outcomeId: await addOutcome(app, actor, { ...ofHer, ownQuestion: text }),
    prospectImportId,
    prospectId,
    otherProspectId: await addProspect(app, actor, { givenName: text }),
    prospectCallId: await addProspectCall(app, actor, { prospectId, note: text }),
    applicantId,
    visitingMotherId,
    preparationSessionId: await addPreparation(app, actor, [visitingMotherId], { note: text }),
    supervisionSessionId,
    supervisionAgreementId: await addAgreement(app, actor, { supervisionSessionId, description: text }),
    meetingId: await addMeeting(app, actor, [visitingMotherId], { theme: text }),
    evaluationId: await addEvaluation(app, actor, {
      visitingMotherId,
      answers: JSON.stringify([{ question: 'visits', answer: text }]),
    }),
    ownStepId: await addOwnStep(app, actor, { visitingMotherId, stepNote: text }),
    coverId: await addCover(app, actor, { note: text }),
    coordinatorAccountId,
    visitingMotherPauseId: pause.visitingMotherPauseId,
    matchProposalId,
    matchId,
    visitId,
    signalId: await addSignal(app, actor, { ...ofBoth, visitId, description: text }),
    ...(await addExpenses(app, actor, { visitingMotherId, text })),
    ...(await addMeetings(app, actor, { ...ofBoth, text })),
    savedViewId: view.savedViewId,
    calendarFeedId: feed.calendarFeedId,
    ...(await addRecords(app, actor, { trajectoryId, visitingMotherId, text })),
  };
}

/** Adds a declared cost, and a statement that was exported, of whose line a correction was recorded. */
async function addExpenses(
  app: Kysely<Database>,
  actor: Actor,
  { visitingMotherId, text }: { readonly visitingMotherId: string; readonly text: string },
): Promise<Pick<AddedDossier, 'expenseId' | 'expenseStatementId' | 'expenseLineId' | 'expenseCorrectionId'>> {
  const paid = await addExpense(app, actor, { visitingMotherId, note: text });
  const expenseStatementId = await addStatement(app, actor, { visitingMotherId });
  const expenseLineId = await addExpenseLine(app, actor, { expenseStatementId, expenseId: paid });
  return {
    expenseId: await addExpense(app, actor, { visitingMotherId, spentOn: '2008-04-14', note: text }),
    expenseStatementId,
    expenseLineId,
    expenseCorrectionId: await addCorrection(app, actor, { visitingMotherId, expenseLineId, note: text }),
  };
}

/** Adds a group that a visiting mother runs, with a session at which a mother was. */
async function addMeetings(
  app: Kysely<Database>,
  actor: Actor,
  of: { readonly trajectoryId: string; readonly visitingMotherId: string; readonly text: string },
): Promise<Pick<AddedDossier, 'meetingGroupId' | 'groupSessionId'>> {
  const { trajectoryId, visitingMotherId, text } = of;
  const meetingGroupId = await addGroup(app, actor, { groupName: text, place: text });
  await addLeader(app, actor, { meetingGroupId, visitingMotherId });
  const groupSessionId = await addSession(app, actor, { meetingGroupId, theme: text });
  await addAttendance(app, actor, { groupSessionId, trajectoryId });
  return { meetingGroupId, groupSessionId };
}

/** Adds an action with a removal, a line of the access log, one of what was erased, a draft, and a request that was carried out. */
function addRecords(
  app: Kysely<Database>,
  actor: Actor,
  {
    trajectoryId,
    visitingMotherId,
    text,
  }: { readonly trajectoryId: string; readonly visitingMotherId: string; readonly text: string },
): Promise<Pick<AddedDossier, 'actionId' | 'removalId' | 'personMergeId'>> {
  const locationId = actor.locationIds[0] ?? '';
  return withActor(app, actor, async (trx) => {
    await trx
      .insertInto('mim.access_log')
      .values({ locationId, what: 'mothers.page', subjects: [trajectoryId] })
      .execute();
    await trx
      .insertInto('mim.erasure')
      .values({ locationId, kind: 'declined', prospects: 1, calls: 0, erasedOn: '2008-05-01' })
      .execute();
    await trx
      .insertInto('mim.idempotency')
      .values({ locationId, key: randomUUID(), procedure: 'visits.record', inputHash: 'hash' })
      .execute();
    const actionId = await beginAction(trx, { locationId, what: 'removals.remove' });
    const removed = { kind: 'visit', rowId: randomUUID(), happenedOn: '2008-04-01' } as const;
    const { removalId } = await trx
      .insertInto('mim.removal')
      .values({ locationId, trajectoryId, ...removed, reason: 'other', note: text, actionId })
      .returning('removalId')
      .executeTakeFirstOrThrow();
    await trx
      .insertInto('mim.visit_draft')
      .values({ locationId, trajectoryId, aboutId: trajectoryId, fields: JSON.stringify({ note: text }) })
      .execute();
    await trx
      .insertInto('mim.preparation_draft')
      .values({ locationId, fields: JSON.stringify({ note: text }) })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await trx
      .insertInto('mim.takeover_draft')
      .values({
        locationId,
        fields: JSON.stringify({ fileName: text, sheets: [], mappings: [], answers: [] }),
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await trx
      .insertInto('mim.evaluation_draft')
      .values({ locationId, visitingMotherId, fields: JSON.stringify({ visits: text }) })
      .execute();
    await trx
      .insertInto('mim.supervision_draft')
      .values({ locationId, visitingMotherId, fields: JSON.stringify({ note: text }) })
      .execute();
    const { personMergeId } = await trx
      .insertInto('mim.person_merge')
      .values({ locationId, personId: randomUUID(), absorbedId: randomUUID(), reason: text, actionId })
      .returning('personMergeId')
      .executeTakeFirstOrThrow();
    return { actionId, removalId, personMergeId };
  });
}

/** Adds what remains of a prospect who was erased: only the account of retention adds to it. */
const addErasedUptake = (app: Kysely<Database>, actor: Actor) =>
  withActor(app, { ...actor, accountId: 'mim-retention' }, (trx) =>
    trx
      .insertInto('mim.erased_uptake')
      .values({
        locationId: actor.locationIds[0] ?? '',
        year: 2008,
        referralSource: 'self',
        standing: 'declined',
        referred: 1,
        intakes: 0,
      })
      .onConflict((row) => row.doNothing())
      .execute(),
  );

/** Adds what remains of the steps of a visiting mother who was erased. */
const addErasedStep = (app: Kysely<Database>, actor: Actor) =>
  withActor(app, { ...actor, accountId: 'mim-retention' }, (trx) =>
    trx
      .insertInto('mim.erased_own_step')
      .values({ locationId: actor.locationIds[0] ?? '', month: '2006-03-01', stepKind: 'course', taken: 1 })
      .onConflict((row) => row.doNothing())
      .execute(),
  );

/** Adds what is kept of the row of a year of somebody who was erased before it was sent. */
const addKeptRow = (app: Kysely<Database>, actor: Actor) =>
  withActor(app, { ...actor, accountId: 'mim-retention' }, (trx) =>
    trx
      .insertInto('mim.registration_kept_row')
      .values({
        locationId: actor.locationIds[0] ?? '',
        year: 2008,
        keptTable: 'participations',
        cells: JSON.stringify({ started_on: '2008-03-03', child_born: '2007-12', visits_done: 3 }),
      })
      .execute(),
  );
