// Made from the catalogue of the migrated database; comments are those of the tables and columns.
// Do not edit: change a migration, then run `vitest run --update` in this package.
import type { administrationActs } from '@mim/domain/account';
import type { childCircumstances, coordinatorEducation, coordinatorExperience, dayParts, educationLevels, endReasons, households, incomeSources, maintainedLists, motherCircumstances, originGroups, preparationExercises, preparationForms, preparationTopics, referralSources, stopReasons, thanksKinds, visitingMotherExperience, visitingMotherWishes, weekParts } from '@mim/domain/code-lists';
import type { uptakeSources, uptakeStandings } from '@mim/domain/delivery';
import type { expenseKinds, expenseLineKinds } from '@mim/domain/expenses';
import type { groupForms, groupKinds, groupRhythms, groupRunners, groupTargets } from '@mim/domain/group';
import type { evaluationAnswerFacts, ownStepKinds } from '@mim/domain/growth';
import type { CodeOf, ValuesOf } from '@mim/domain/kernel';
import type { placeActs } from '@mim/domain/location';
import type { matchEndReasons, matchEndSides, proposalOutcomes } from '@mim/domain/matching';
import type { outcomeMoments } from '@mim/domain/outcome';
import type { spokenLanguages } from '@mim/domain/person';
import type { givenBookFacts, referralDirections, referralProgrammes, referralStates, referralStepFacts, serviceKinds } from '@mim/domain/referral';
import type { childFacts, erasureKinds, extensionReasons, intakePlaces, programmeFits, prospectOutcomes, trajectoryEvents, trajectoryStates, transferOutcomes } from '@mim/domain/registration';
import type { erasureGrounds, removableKinds, removalReasons } from '@mim/domain/removal';
import type { agreementOutcomes, applicantStates, askedThemeFacts, decisionReasons, guidanceStatuses, recruitmentSources, recruitmentSteps, signalNoteSteps, signalOutcomes, signalSeverities, signalSteps, suitabilityPoints, supervisionChannels, visitingMotherOffers } from '@mim/domain/supervision';
import type { cancelledBy, contactMoods, outingPlaces, participantRoles, visitKinds, visitStatuses } from '@mim/domain/visit';
import type { ColumnType, GeneratedAlways } from 'kysely';

/** A column with a default: not needed on insert. */
export type Generated<T> =
  T extends ColumnType<infer Out, infer In, infer Change>
    ? ColumnType<Out, In | undefined, Change>
    : ColumnType<T, T | undefined, T>;

/** A moment, in and out. */
export type Moment = ColumnType<Date, Date | string, Date | string>;

/** A document: its text goes in, what it says comes out. */
export type Json<Value = unknown> = ColumnType<Value, string, string>;

/** Way in of an account: a password, or a subject at an issuer of identities. */
export interface AuthAccount {
  /** Identifier of the way in. */
  id: string;
  /** Subject at the issuer; for a password the account's own id. */
  accountId: string;
  /** Issuer of the identity, or credential for a password. */
  providerId: string;
  /** Account that it opens. */
  userId: string;
  /** Token of the issuer, where one is kept. */
  accessToken: string | null;
  /** Token of the issuer to renew it. */
  refreshToken: string | null;
  /** Identity token of the issuer. */
  idToken: string | null;
  /** End of the access token. */
  accessTokenExpiresAt: Moment | null;
  /** End of the refresh token. */
  refreshTokenExpiresAt: Moment | null;
  /** What the issuer granted. */
  scope: string | null;
  /** Hash of the password; null for an issuer. */
  password: string | null;
  /** Moment of creation. */
  createdAt: Generated<Moment>;
  /** Moment of the last change. */
  updatedAt: Generated<Moment>;
}

/** Attempts counted against the limits of sign-in, so that a restart forgets none. */
export interface AuthRateLimit {
  /** Identifier of the counter. */
  id: string;
  /** What is limited. */
  key: string;
  /** Attempts in the current window. */
  count: number;
  /** Last attempt, in milliseconds since 1970. */
  lastRequest: number;
}

/** Session of a signed-in account. */
export interface AuthSession {
  /** Identifier of the session. */
  id: string;
  /** Opaque token that the cookie carries. */
  token: string;
  /** Account that signed in. */
  userId: string;
  /** Moment from which the session no longer counts. */
  expiresAt: Moment;
  /** Address from which it was opened. */
  ipAddress: string | null;
  /** Browser with which it was opened. */
  userAgent: string | null;
  /** Moment of signing in. */
  createdAt: Generated<Moment>;
  /** Moment of the last use that was recorded. */
  updatedAt: Generated<Moment>;
  /** With what it was opened beside the password; null: the password alone. */
  secondFactor: string | null;
  /** Second factor that it rests on; null: none. */
  secondFactorId: string | null;
}

/** Second factor (time-based codes) of an account. */
export interface AuthTwoFactor {
  /** Identifier of the factor. */
  id: string;
  /** Encrypted secret from which codes follow. */
  secret: string;
  /** Encrypted codes for when the device is lost. */
  backupCodes: string;
  /** Account that it guards. */
  userId: string;
  /** Whether a first code was given. */
  verified: Generated<boolean | null>;
  /** Wrong codes since the last right one. */
  failedVerificationCount: Generated<number | null>;
  /** Moment until which no code is evaluated. */
  lockedUntil: Moment | null;
}

/** Account of a person who can sign in. */
export interface AuthUser {
  /** Identifier of the account; memberships name it. */
  id: string;
  /** Name as shown. */
  name: string;
  /** E-mail address, lower case. */
  email: string;
  /** Whether the address was shown to be hers or his. */
  emailVerified: Generated<boolean>;
  /** Address of a picture; not used. */
  image: string | null;
  /** Whether a second factor is asked at sign-in. */
  twoFactorEnabled: Generated<boolean | null>;
  /** Moment of creation. */
  createdAt: Generated<Moment>;
  /** Moment of the last change. */
  updatedAt: Generated<Moment>;
  /** Moment at which a session was last opened with all that was asked for it; null: not yet, or before it was kept. */
  lastSignInAt: Moment | null;
}

/** Short-lived proof: a second factor under way, a reset of a password, a state of an issuer. */
export interface AuthVerification {
  /** Identifier of the proof. */
  id: string;
  /** What it is for. */
  identifier: string;
  /** The proof itself. */
  value: string;
  /** Moment from which it no longer counts. */
  expiresAt: Moment;
  /** Moment of creation. */
  createdAt: Generated<Moment>;
  /** Moment of the last change. */
  updatedAt: Generated<Moment>;
}

/** Who looked at whose dossier, when and why: written in the transaction that reads. Added to, never changed. */
export interface MimAccessLog {
  /** Location whose dossiers were read. */
  locationId: string;
  /** Identifier of the entry. */
  entryId: Generated<string>;
  /** Moment of reading. */
  at: Generated<Moment>;
  /** Account that read. */
  accountId: Generated<string>;
  /** What was read: name of the list, page, search or export. */
  what: string;
  /** Identifiers of the trajectories, persons or prospects that were read. */
  subjects: Generated<string[]>;
  /** Why, where a reason is asked. */
  reason: string | null;
  /** Role in which it was read: a code. */
  role: Generated<string>;
}

/** Something that an account did in one go, and can undo in one go: its changes are the rows of row_change with its identifier. */
export interface MimAction {
  /** Location for which it was done. */
  locationId: string;
  /** Identifier of the action; the setting mim.action_id carries it to the changes. */
  actionId: Generated<string>;
  /** Name of what was done, as the program calls it. */
  what: string;
  /** Account that did it. */
  doneBy: Generated<string>;
  /** Moment of doing. */
  doneAt: Generated<Moment>;
  /** Account that undid it. */
  undoneBy: string | null;
  /** Moment of undoing; null: it stands. */
  undoneAt: Moment | null;
}

/** Who did what to accounts and when: added to in the transaction of the act, never changed. Who an invitation is to stands in the invitation, and goes with it. */
export interface MimAdministrationLog {
  /** Identifier of the line. */
  administrationLogId: Generated<string>;
  /** Moment of the act. */
  happenedAt: Generated<Moment>;
  /** Account that did it. */
  doneBy: Generated<string>;
  /** What was done, by its code. */
  act: CodeOf<typeof administrationActs>;
  /** Account that it was done to, or that an invitation makes. */
  accountId: string | null;
  /** Invitation that it is about; null: none. */
  invitationId: string | null;
  /** Role that was given, ended or offered; null: it is about no role. */
  role: string | null;
  /** Locations of that role; empty for roles without. */
  locationIds: Generated<string[]>;
  /** Provider of that role; null for roles without. */
  providerId: string | null;
  /** First day of that role after the act; null: none is kept. */
  firstDay: string | null;
  /** Last day of that role after the act; null: it goes on. */
  lastDay: string | null;
}

/** Somebody who applied to become a visiting mother. */
export interface MimApplicant {
  /** Location where she applied. */
  locationId: string;
  /** Identifier of the applicant. */
  applicantId: Generated<string>;
  /** Given name; empty: not known. */
  givenName: Generated<string>;
  /** What stands between given and family name. */
  namePrefix: string | null;
  /** Family name without its prefix; empty: not known. */
  familyName: Generated<string>;
  /** The whole name as it is searched: the domain's search key of it. */
  nameSearch: string;
  /** The name as lists are put in order by it: the domain's sort key of it, the family name without its prefix first. */
  nameSort: string;
  /** Telephone number, as written. */
  phone: string | null;
  /** E-mail address. */
  email: string | null;
  /** Street and house number. */
  street: string | null;
  /** Postcode. */
  postcode: string | null;
  /** Town. */
  town: string | null;
  /** How she came: a code. */
  source: CodeOf<typeof recruitmentSources>;
  /** Who told her of it. */
  sourceNote: string | null;
  /** Day on which she applied. */
  appliedOn: string;
  /** Note that came with her. */
  note: string | null;
  /** Where she stands: a code. */
  state: CodeOf<typeof applicantStates>;
  /** Day of the last step; null: none yet. */
  stateOn: string | null;
  /** Day on which to call again. */
  tryAgainOn: string | null;
  /** Day on which the first talk is agreed to take place. */
  talkOn: string | null;
  /** Time of that day; null: the day alone is agreed. */
  talkAt: string | null;
  /** Where it is agreed to take place. */
  talkPlace: string | null;
  /** The visiting mother that she became. */
  visitingMotherId: string | null;
  /** Number of the change: one more at each. */
  version: Generated<number>;
  /** Who she is, where the location knows her already; null: she is known by her application alone. */
  personId: string | null;
}

/** What happened with somebody who applied: a call, a first talk, a decision. */
export interface MimApplicantStep {
  /** Location of the applicant. */
  locationId: string;
  /** Identifier of the step. */
  applicantStepId: Generated<string>;
  /** The applicant. */
  applicantId: string;
  /** What happened: a code. */
  step: CodeOf<typeof recruitmentSteps>;
  /** Day on which it happened. */
  happenedOn: string;
  /** What a first talk found: codes. */
  suitability: Generated<CodeOf<typeof suitabilityPoints>[]>;
  /** What was said of it. */
  note: string | null;
  /** Account that recorded it. */
  recordedBy: Generated<string>;
  /** Moment of recording. */
  recordedAt: Generated<Moment>;
  /** Number of the change: one more at each. */
  version: Generated<number>;
  /** Why it was decided so: a code; null: the step decides nothing. */
  reason: CodeOf<typeof decisionReasons> | null;
  /** Day for which the first talk was agreed; null: none was, or it was not kept. */
  talkOn: string | null;
  /** Time of that day; null: the day alone was agreed. */
  talkAt: string | null;
  /** Where it was agreed to take place. */
  talkPlace: string | null;
}

/** Secret address at which an account's own calendar program reads the planned visits. */
export interface MimCalendarFeed {
  /** Location whose visits it shows. */
  locationId: string;
  /** Identifier of the feed. */
  calendarFeedId: Generated<string>;
  /** Account that made it. */
  accountId: Generated<string>;
  /** Hash of the secret in the address; the secret itself is shown once and not kept. */
  secretHash: string;
  /** Moment of making. */
  createdAt: Generated<Moment>;
  /** Moment from which the address no longer works. */
  revokedAt: Moment | null;
  /** Number of the change: one more at each. */
  version: Generated<number>;
}

/** What is registered of a coordinator of a location, beside her account. */
export interface MimCoordinator {
  /** Location where she works. */
  locationId: string;
  /** Identifier of the coordinator, by which a delivery names her. */
  coordinatorId: Generated<string>;
  /** Her account. */
  accountId: string;
  /** Hours a week for the programme; null: not recorded. */
  hoursPerWeek: number | null;
  /** Where she worked: codes; null: not asked. */
  workExperience: CodeOf<typeof coordinatorExperience>[] | null;
  /** What she learned: codes; null: not asked. */
  education: CodeOf<typeof coordinatorEducation>[] | null;
  /** Day from which she was a coordinator here; null: not known. */
  startedOn: string | null;
  /** Day on which she stopped; null: she works here. */
  stoppedOn: string | null;
  /** Number of the change: one more at each. */
  version: Generated<number>;
}

/** That one coordinator does the work of another who is away, from a first day until a last. */
export interface MimCover {
  /** Location where both work. */
  locationId: string;
  /** Identifier of the cover. */
  coverId: Generated<string>;
  /** Account of the coordinator who is away. */
  absentId: string;
  /** Account of the coordinator who does her work. */
  coveredById: string;
  /** First day of the cover. */
  firstDay: string;
  /** Last day of the cover: one without an end nobody would see end. */
  lastDay: string;
  /** What her colleague has to know. */
  note: string | null;
  /** Number of the change: one more at each. */
  version: Generated<number>;
}

/** One location's annual registration of one calendar year, in one version. */
export interface MimDelivery {
  /** Location that sent it. */
  locationId: string;
  /** Identifier of this version of the delivery. */
  deliveryId: Generated<string>;
  /** Calendar year of the registration. */
  year: number;
  /** Version, from 1; the highest counts. */
  version: number;
  /** The location's own facts for the year: key mim of the delivery's datapackage.json. */
  descriptor: Json;
  /** Number of rows in delivery_participation: a reader that meets fewer was kept from some. */
  participations: number;
  /** Number of rows in delivery_visiting_mother. */
  visitingMothers: number;
  /** Number of rows in delivery_coordinator. */
  coordinators: number;
  /** Warnings of the validation that were confirmed, as a list: each with how many rows it is about, who confirmed it, when and why. */
  confirmedWarnings: Generated<Json>;
  /** Account that sent it. */
  sentBy: Generated<string>;
  /** Moment of receipt. */
  receivedAt: Generated<Moment>;
  /** Transaction that stored it: only there can rows be added. */
  sentIn: Generated<string>;
  /** Number of rows in delivery_uptake. */
  uptake: Generated<number>;
  /** SHA-256 over the list of SHA-256 sums of its files, by name: what sha256sum prints, hashed again. Null: it was sent before sums were kept. */
  checksum: string | null;
  /** Why this version replaced the one before it; null: it is the first, or came from other software. */
  correctionReason: string | null;
  /** Says whether two deliveries of a location were made under one key of pseudonyms, and nothing of the key; null: it came from other software. */
  keyCheck: string | null;
}

/** A coordinator active in the year: a row of coordinators.csv. Null: not recorded. */
export interface MimDeliveryCoordinator {
  /** Location of the delivery. */
  locationId: string;
  /** Delivery the row belongs to. */
  deliveryId: string;
  /** Pseudonym of the coordinator. */
  coordinatorId: string;
  /** Hours a week for the programme. */
  hoursPerWeek: number | null;
  /** Work experience: codes. */
  workExperience: string[] | null;
  /** Education: codes. */
  education: string[] | null;
}

/** The last day on which the registration of a year is in time, and, a year later each, those of the years after it. Rows are added, never changed: of a year the latest counts. */
export interface MimDeliveryDeadline {
  /** Identifier, made by the sender: setting it twice is setting it once. */
  deliveryDeadlineId: Generated<string>;
  /** Calendar year of the first registration for which it holds. */
  fromYear: number;
  /** Last day on which that registration is in time, in the year after. */
  deadlineOn: string;
  /** Account of the analyst. */
  setBy: Generated<string>;
  /** Moment of setting it. */
  setAt: Generated<Moment>;
}

/** What the institute said of a delivery: accepted, or sent back with a reason. Rows are added, never changed; the latest counts. */
export interface MimDeliveryJudgement {
  /** Location of the delivery. */
  locationId: string;
  /** Version that it is about. */
  deliveryId: string;
  /** Identifier of the judgement. */
  deliveryJudgementId: Generated<string>;
  /** Accepted, or sent back to be corrected. */
  verdict: string;
  /** Why it was sent back. */
  reason: string | null;
  /** Account of the analyst. */
  judgedBy: Generated<string>;
  /** Moment of the judgement. */
  judgedAt: Generated<Moment>;
}

/** A programme mother's trajectory that took part in the year: a row of participations.csv. Null: not recorded. */
export interface MimDeliveryParticipation {
  /** Location of the delivery. */
  locationId: string;
  /** Delivery the row belongs to. */
  deliveryId: string;
  /** Pseudonym of the trajectory, the same from year to year. */
  participationId: string;
  /** Date of the first completed visit. */
  startedOn: string;
  /** Date of the end; null: still taking part on 31 December. */
  endedOn: string | null;
  /** Why it ended: a code. */
  endReason: string | null;
  /** Location the mother came from when the trajectory continues one there. */
  transferredFrom: string | null;
  /** Date of the referral. */
  referredOn: string | null;
  /** Date of the intake. */
  intakeOn: string | null;
  /** Date of the match with a visiting mother. */
  matchedOn: string | null;
  /** Who referred her: a code. */
  referralSource: string | null;
  /** Month in which the child was born, as 2008-03. */
  childBorn: string;
  /** Whether it is her first child. */
  firstChild: boolean | null;
  /** Year in which the mother was born. */
  birthYear: number | null;
  /** Origin group: a code, or a code of not knowing. */
  origin: string | null;
  /** Level of education: a code, or a code of not knowing. */
  education: string | null;
  /** Household: a code, or a code of not knowing. */
  household: string | null;
  /** Source of income: a code, or a code of not knowing. */
  income: string | null;
  /** Circumstances of the child: codes; empty: asked, and none. */
  childCircumstances: string[] | null;
  /** Circumstances of the mother: codes; empty: asked, and none. */
  motherCircumstances: string[] | null;
  /** Visits due in the year. */
  visitsExpected: number | null;
  /** Visits done in the year. */
  visitsDone: number | null;
  /** Minutes of the year's visits together. */
  visitMinutes: number | null;
  /** Visits done from the start to the end of the year. */
  visitsDoneTotal: number | null;
  /** How many of the year's visits were outings. */
  outingsDone: number | null;
  /** Whether mother and latest visiting mother share an origin group. */
  sameOrigin: boolean | null;
  /** Whether mother and latest visiting mother share a mother tongue. */
  sameLanguage: boolean | null;
  /** How many visiting mothers she has had so far. */
  visitingMothersCount: number | null;
  /** Whether she took part in a meeting group in the year. */
  groupParticipant: boolean | null;
  /** Where she was referred to: codes. */
  referredTo: string[] | null;
  /** Date on which the location she came from ended her trajectory there. */
  transferredOn: string | null;
  /** Whether an earlier trajectory of hers has a row in the same delivery. */
  begunAgain: boolean | null;
  /** How sure of herself as a parent she was at the intake: her own mark, 1-10. */
  confidenceStart: number | null;
  /** The same at the end. */
  confidenceEnd: number | null;
  /** How well she knew where to find help at the intake: her own mark, 1-10. */
  findingHelpStart: number | null;
  /** The same at the end. */
  findingHelpEnd: number | null;
  /** How far she had people to fall back on at the intake: her own mark, 1-10. */
  supportStart: number | null;
  /** The same at the end. */
  supportEnd: number | null;
  /** Persons on her network map at the intake. */
  networkStart: number | null;
  /** Persons on her network map at the end. */
  networkEnd: number | null;
  /** How far her own question was answered at the end: a code. */
  questionAnswered: string | null;
  /** Whether she was offered the questionnaire and did not want it. */
  outcomeDeclined: boolean | null;
}

/** That the institute reminded a location of a year. Rows are added, never changed. */
export interface MimDeliveryReminder {
  /** Location that was reminded. */
  locationId: string;
  /** Identifier, made by the sender: marking it twice is marking it once. */
  deliveryReminderId: Generated<string>;
  /** Calendar year of the registration. */
  year: number;
  /** Why: its deadline was near or behind, or it was sent back. */
  cause: string;
  /** Account of the analyst. */
  remindedBy: Generated<string>;
  /** Moment of marking it. */
  remindedAt: Generated<Moment>;
}

/** Counts of a delivery that can be added to those of others: derived, and made again when the definitions change. */
export interface MimDeliveryTally {
  /** Location of the delivery. */
  locationId: string;
  /** Delivery that was counted. */
  deliveryId: string;
  /** Version of the definitions by which it was counted. */
  definitionVersion: string;
  /** The counts. */
  tally: Json;
  /** Moment of counting. */
  countedAt: Generated<Moment>;
}

/** What became of those of one referral source: a row of uptake.csv. */
export interface MimDeliveryUptake {
  /** Location of the delivery. */
  locationId: string;
  /** Delivery the row belongs to. */
  deliveryId: string;
  /** By whom they were referred: a code, or that it was not asked. */
  referralSource: string;
  /** Mothers whose first referral date is in the year. */
  referred: number;
  /** Of those, how many had an intake by 31 December. */
  intakes: number;
  /** On 31 December: visited for the first time, whatever followed. */
  started: number;
  /** On 31 December: still on her way to a first visit. */
  inProcess: number;
  /** On 31 December: did not want it, or ended before a first visit. */
  declined: number;
  /** On 31 December: not reached. */
  unreachable: number;
  /** On 31 December: outside the target group. */
  notEligible: number;
  /** On 31 December: another programme was chosen. */
  referredElsewhere: number;
}

/** A visiting mother active in the year: a row of visiting-mothers.csv. Null: not recorded. */
export interface MimDeliveryVisitingMother {
  /** Location of the delivery. */
  locationId: string;
  /** Delivery the row belongs to. */
  deliveryId: string;
  /** Pseudonym of the visiting mother, the same from year to year. */
  visitingMotherId: string;
  /** Date from which she was available, after preparation. */
  startedOn: string;
  /** Date on which she stopped; null: still active on 31 December. */
  stoppedOn: string | null;
  /** Why she stopped: a code. */
  stopReason: string | null;
  /** Year in which she was born. */
  birthYear: number | null;
  /** Origin group: a code, or a code of not knowing. */
  origin: string | null;
  /** Level of education: a code, or a code of not knowing. */
  education: string | null;
  /** Whether she was a programme mother herself. */
  formerProgrammeMother: boolean | null;
  /** Work experience: codes; empty: asked, and none. */
  workExperience: string[] | null;
  /** How she was prepared: a code. */
  preparation: string | null;
  /** Calendar months of the year with an active match. */
  monthsMatched: number | null;
  /** Of those, months with an individual supervision session. */
  monthsSupervised: number | null;
  /** Volunteers' meetings attended in the year. */
  meetingsAttended: number | null;
}

/** One row once the demonstration was loaded: so that the next start need not look, and what was removed does not come back. */
export interface MimDemoState {
  /** Always the same: there is one demonstration. */
  demoStateId: Generated<string>;
  /** Day around which the programme was made up; null: only the deliveries of 2008 are there. */
  loadedFor: string | null;
  /** Moment of loading. */
  loadedAt: Generated<Moment>;
  /** Administrator who asked that it be removed. */
  removalAskedBy: string | null;
  /** Moment of asking. */
  removalAskedAt: Moment | null;
  /** Moment from which it was gone. */
  removedAt: Moment | null;
}

/** How many steps visiting mothers who were erased since had taken in a month. Only ever more, and nothing in it leads to a person. */
export interface MimErasedOwnStep {
  /** Location of the visiting mothers. */
  locationId: string;
  /** First day of the month in which they were taken. */
  month: string;
  /** What they did: a code. */
  stepKind: CodeOf<typeof ownStepKinds>;
  /** How many steps they are. */
  taken: number;
}

/** How many who were erased since had been referred in a year, by a source, and where they stood at its end. Only ever more. */
export interface MimErasedUptake {
  /** Location that heard of them. */
  locationId: string;
  /** Calendar year in which they were referred. */
  year: number;
  /** By whom they were referred: a code, or that it was not asked. */
  referralSource: CodeOf<typeof uptakeSources>;
  /** Where they stood on 31 December of the year: a code. */
  standing: CodeOf<typeof uptakeStandings>;
  /** How many they are. */
  referred: number;
  /** How many of them had an intake by 31 December of the year. */
  intakes: number;
}

/** What was erased, because it had been kept long enough or because somebody asked for it: how many, never who. Added to, never changed. */
export interface MimErasure {
  /** Location of which it was erased. */
  locationId: string;
  /** Identifier of the line. */
  erasureId: Generated<string>;
  /** How they came to nothing, or what they were: a code. */
  kind: CodeOf<typeof erasureKinds>;
  /** Prospects, people who applied as a visiting mother, visiting mothers, or mothers that were erased. */
  prospects: number;
  /** Calls to them, or steps with them, that were erased; of visiting mothers none are counted. */
  calls: number;
  /** Day on which it had been kept long enough. */
  erasedOn: string;
  /** Account that erased it. */
  erasedBy: Generated<string>;
  /** Moment of erasing. */
  erasedAt: Generated<Moment>;
  /** Day on which she asked for it; null: it had been kept long enough. */
  requestedOn: string | null;
  /** Account of the coordinator who had it done on request; null: it had been kept long enough. */
  doneFor: string | null;
  /** How many records of each kind went along, by their codes; what is not there was not counted. */
  went: Generated<Json>;
  /** Why she was erased before her term: a code; null: it had been kept long enough. */
  ground: CodeOf<typeof erasureGrounds> | null;
}

/** Evaluation with a visiting mother, when she stops or in between: offered, never required. */
export interface MimEvaluation {
  /** Location of the visiting mother. */
  locationId: string;
  /** Identifier of the evaluation. */
  evaluationId: Generated<string>;
  /** The visiting mother. */
  visitingMotherId: string;
  /** Day on which it was offered. */
  evaluatedOn: string;
  /** Whether she did not want to fill it in. */
  declined: Generated<boolean>;
  /** What she answered: a list with the question, a code of the maintained list, and the answer. */
  answers: Generated<Json<ValuesOf<typeof evaluationAnswerFacts>[]>>;
  /** Number of the change: one more at each. */
  version: Generated<number>;
}

/** What an account is writing of an evaluation and has not recorded yet. */
export interface MimEvaluationDraft {
  /** Location of the visiting mother. */
  locationId: string;
  /** Account that writes it; nobody else sees it. */
  accountId: Generated<string>;
  /** The visiting mother whom the evaluation is with. */
  visitingMotherId: string;
  /** The fields of the form as they stand. */
  fields: Json;
  /** Moment of the last change. */
  savedAt: Generated<Moment>;
}

/** A cost that a visiting mother made and declared. */
export interface MimExpense {
  /** Location of the visiting mother. */
  locationId: string;
  /** Identifier of the cost. */
  expenseId: Generated<string>;
  /** Who made it. */
  visitingMotherId: string;
  /** Day on which it was made. */
  spentOn: string;
  /** What it was for: a code. */
  expenseKind: CodeOf<typeof expenseKinds>;
  /** How much, in whole cents. */
  amountCents: number;
  /** Whether the receipt was seen; null: not asked. The receipt itself is never kept. */
  hasReceipt: boolean | null;
  /** What it was for, in a few words. */
  note: string | null;
  /** Number of the change: one more at each. */
  version: Generated<number>;
}

/** What is added to a line that was approved, or taken off it; it stands on a later statement. */
export interface MimExpenseCorrection {
  /** Location of the visiting mother. */
  locationId: string;
  /** Identifier of the correction. */
  expenseCorrectionId: Generated<string>;
  /** Whose line it was. */
  visitingMotherId: string;
  /** The line that was wrong. */
  expenseLineId: string;
  /** Day on which it was recorded. */
  correctedOn: string;
  /** How much is added, or below zero taken off; in whole cents. */
  amountCents: number;
  /** Why. */
  note: string;
  /** Number of the change: one more at each. */
  version: Generated<number>;
}

/** Something that is paid, once: a visit, a month with a mother, a declared cost or a correction. Never changed; where she was erased for whom it was paid, it leads to nobody any more. */
export interface MimExpenseLine {
  /** Location of the statement. */
  locationId: string;
  /** Identifier of the line. */
  expenseLineId: Generated<string>;
  /** Statement on which it stands. */
  expenseStatementId: string;
  /** What it pays: a code. */
  lineKind: CodeOf<typeof expenseLineKinds>;
  /** Day of the visit, the cost or the correction; of a month its first day. */
  paidFor: string;
  /** How much, in whole cents; of a correction also below zero. */
  amountCents: number;
  /** The visit. No reference: what was paid stays paid when the visit goes; erased with her it is another identifier, of nothing. */
  visitId: string | null;
  /** Trajectory of the mother whose month it is. No reference: what was paid stays paid when she goes; erased it is another identifier, of nobody. */
  trajectoryId: string | null;
  /** The declared cost. */
  expenseId: string | null;
  /** The correction. */
  expenseCorrectionId: string | null;
}

/** What a visiting mother is paid over a month or a quarter, once it is approved. */
export interface MimExpenseStatement {
  /** Location of the visiting mother. */
  locationId: string;
  /** Identifier of the statement. */
  expenseStatementId: Generated<string>;
  /** Who is paid. */
  visitingMotherId: string;
  /** First day of the month or quarter. */
  firstDay: string;
  /** Last day of the month or quarter. */
  lastDay: string;
  /** Day on which it was approved. */
  approvedOn: string;
  /** Account that approved it. */
  approvedBy: Generated<string>;
  /** Day on which it was exported for payment; null: not yet. */
  exportedOn: string | null;
  /** Number of the change: one more at each. */
  version: Generated<number>;
}

/** Agreement that visits go on past the usual age of the child, for a stated reason. */
export interface MimExtension {
  /** Location of the trajectory. */
  locationId: string;
  /** Identifier of the extension. */
  extensionId: Generated<string>;
  /** The trajectory. */
  trajectoryId: string;
  /** Day of the agreement. */
  extendedOn: string;
  /** Last day of the extension. */
  untilOn: string;
  /** Why visits go on: a code. */
  reason: CodeOf<typeof extensionReasons>;
  /** Note to the reason. */
  note: string | null;
  /** Number of the change: one more at each. */
  version: Generated<number>;
}

/** That somebody entered first births, or read them in from a file: who and when, and where the numbers come from. */
export interface MimFirstBirthEntry {
  /** Identifier of the entry. */
  firstBirthEntryId: Generated<string>;
  /** Where the numbers come from: table and date, as whoever entered them says it. */
  source: string;
  /** Name of the file that was read in; null: typed. */
  fileName: string | null;
  /** Account of the analyst. */
  enteredBy: Generated<string>;
  /** Moment of entering. */
  enteredAt: Generated<Moment>;
}

/** First births in a municipality in a calendar year, as they were entered. Rows are added, never changed: the latest entry counts. */
export interface MimFirstBirths {
  /** Entry that it is part of. */
  firstBirthEntryId: string;
  /** Municipality, as locations name theirs. */
  municipality: string;
  /** Calendar year of the births. */
  year: number;
  /** Number of first births; null: what was entered before was taken back, and nothing stands in its place. */
  births: number | null;
}

/** A mother of the programme who was at a session. She goes with her trajectory; the number of who was there stays. */
export interface MimGroupAttendance {
  /** Location of both. */
  locationId: string;
  /** Identifier of the row. */
  groupAttendanceId: Generated<string>;
  /** The session. */
  groupSessionId: string;
  /** Trajectory of the mother. */
  trajectoryId: string;
}

/** A session of a meeting group that was held, or did not take place. */
export interface MimGroupSession {
  /** Location of the group. */
  locationId: string;
  /** Identifier of the session. */
  groupSessionId: Generated<string>;
  /** The group. */
  meetingGroupId: string;
  /** Day of the session. */
  heldOn: string;
  /** Whether it did not take place. */
  isCancelled: Generated<boolean>;
  /** How many mothers were there, also those who are not known by name. */
  presentCount: number;
  /** What it was about. */
  theme: string | null;
  /** Number of the change: one more at each. */
  version: Generated<number>;
}

/** Requests that were carried out, so that the same one sent twice is done once and answered alike. */
export interface MimIdempotency {
  /** Location for which it was done. */
  locationId: string;
  /** Made of the key that the sender chose, a new one for each thing to do; the key itself is not kept. */
  key: string;
  /** Account that sent it; nobody else gets its answer. */
  accountId: Generated<string>;
  /** Procedure that was called. */
  procedure: string;
  /** Code of what was sent, made with the sender's key: the same key with other contents is a mistake, and nothing can be guessed from it. */
  inputHash: string;
  /** What was answered; null while it is carried out. */
  answer: Json | null;
  /** Moment of the first request. */
  at: Generated<Moment>;
}

/** Offer of an account to somebody at a work address, in a role and for what that role is for; taken up once, with a link that is kept nowhere. */
export interface MimInvitation {
  /** Identifier of the invitation. */
  invitationId: Generated<string>;
  /** SHA-256 of the random text in the link, in hexadecimal. */
  tokenHash: string;
  /** Account that it makes; a newer invitation of the same address that was not taken up makes the same one, so that it can be tried again. */
  accountId: string;
  /** Work address, lower case. */
  email: string;
  /** Name as whoever invites writes it. */
  name: string;
  /** coordinator, manager, analyst or administrator. */
  role: string;
  /** Locations of a coordinator; empty for the other roles. Held to those that exist when it is taken up, by the memberships that it makes. */
  locationIds: Generated<string[]>;
  /** Provider of a manager; null for the other roles. Held to those that exist as locations are. */
  providerId: string | null;
  /** Account that invites. */
  invitedBy: Generated<string>;
  /** Moment of inviting. */
  invitedAt: Generated<Moment>;
  /** Moment from which it cannot be taken up. */
  expiresAt: Moment;
  /** Moment at which it was taken up; null: it was not. */
  acceptedAt: Moment | null;
  /** Moment at which it was withdrawn or replaced; null: it was not. */
  withdrawnAt: Moment | null;
  /** Account that withdrew or replaced it; null: nobody did. */
  withdrawnBy: string | null;
  /** First day of the role that it offers; null: from the moment that it is taken up. */
  firstDay: string | null;
  /** Whether it makes an account; if not, the account is there, and its own password takes the invitation up. */
  makesAccount: Generated<boolean>;
}

/** Entry of a list that the institute maintains: topics of the talk sheet, materials. Entries end; they are not removed, for visits name them. */
export interface MimListItem {
  /** Name of the list. */
  list: CodeOf<typeof maintainedLists>;
  /** Code of the entry. */
  code: string;
  /** What people read, in Dutch. */
  labelNl: string;
  /** What people read, in English. */
  labelEn: string;
  /** Place in the list. */
  position: number;
  /** First day on which it can be chosen; null: always could be. */
  validFrom: string | null;
  /** Last day on which it can be chosen; null: still can be. */
  validUntil: string | null;
  /** Number of the change: one more at each. */
  version: Generated<number>;
}

/** Site with its own coordinators: the unit of registration, and the tenant of this database. Its rows are no secret: every account may read the list. */
export interface MimLocation {
  /** Code of the location: a lower-case slug, the same as in its deliveries. */
  locationId: string;
  /** Name of the location, for instance a city with a part of it. */
  name: string;
  /** Municipality in which the location lies. */
  municipality: string;
  /** First calendar year for which a delivery is expected. */
  firstYear: number;
  /** Last calendar year for which a delivery is expected; null: still active. */
  lastYear: number | null;
  /** First day on which it was open; null: only the year is known. Its year is first_year. */
  openedOn: string | null;
  /** Last day on which it was open; null: it still is, or only the year is known. Its year is last_year. */
  closedOn: string | null;
  /** Number of the change: one more at each. */
  version: Generated<number>;
}

/** Which providers run the programme at a location: one, or several in collaboration. */
export interface MimLocationProvider {
  /** The location. */
  locationId: string;
  /** A provider that runs the programme there. */
  providerId: string;
}

/** A rule of the programme as the location has it, from a day on. Rows are added, never changed; of two from the same day the later one counts. */
export interface MimLocationSetting {
  /** The location. */
  locationId: string;
  /** Identifier of the choice. */
  locationSettingId: Generated<string>;
  /** Name of the setting, as in the domain. */
  name: string;
  /** What was chosen. */
  value: Json;
  /** First day on which it holds. */
  validFrom: string;
  /** Account that chose. */
  setBy: Generated<string>;
  /** Moment of choosing. */
  setAt: Generated<Moment>;
}

/** Pairing of a programme mother with a visiting mother, with a start and an end. */
export interface MimMatch {
  /** Location of both. */
  locationId: string;
  /** Identifier of the match. */
  matchId: Generated<string>;
  /** Trajectory of the mother. */
  trajectoryId: string;
  /** The visiting mother. */
  visitingMotherId: string;
  /** Proposal that led to it. */
  matchProposalId: string | null;
  /** Match of the same trajectory that this one follows. */
  previousMatchId: string | null;
  /** Day on which it began. */
  startedOn: string;
  /** Day on which it ended; null: going on. */
  endedOn: string | null;
  /** Why it ended: a code. */
  endReason: CodeOf<typeof matchEndReasons> | null;
  /** From which side it ended: a code. */
  endedBy: CodeOf<typeof matchEndSides> | null;
  /** Note to the end. */
  endNote: string | null;
  /** Number of the change: one more at each. */
  version: Generated<number>;
}

/** Proposal of the coordinator to a mother and a visiting mother, with their answer. */
export interface MimMatchProposal {
  /** Location of both. */
  locationId: string;
  /** Identifier of the proposal. */
  matchProposalId: Generated<string>;
  /** Trajectory of the mother. */
  trajectoryId: string;
  /** The visiting mother. */
  visitingMotherId: string;
  /** Day of the proposal. */
  proposedOn: string;
  /** The answer, or that there is none yet: a code. */
  outcome: CodeOf<typeof proposalOutcomes>;
  /** Day of the answer; null: none yet. */
  answeredOn: string | null;
  /** Why it was declined or withdrawn. */
  reason: string | null;
  /** Number of the change: one more at each. */
  version: Generated<number>;
}

/** Meeting of the visiting mothers of a location, often about a theme: planned, held, or one that did not take place. */
export interface MimMeeting {
  /** Location that meets. */
  locationId: string;
  /** Identifier of the meeting. */
  meetingId: Generated<string>;
  /** How it stands: a code. */
  status: CodeOf<typeof guidanceStatuses>;
  /** Day of the meeting. */
  meetingOn: string;
  /** Time of that day; null: the day alone is known. */
  startsAt: string | null;
  /** What it is about. */
  theme: string | null;
  /** Where it is held. */
  place: string | null;
  /** Themes that were asked for: a list with the theme and how many asked for it. */
  themesAsked: Generated<Json<ValuesOf<typeof askedThemeFacts>[]>>;
  /** Short note of the coordinator. */
  note: string | null;
  /** Why it did not take place. */
  cancelReason: string | null;
  /** Number of the change: one more at each. */
  version: Generated<number>;
}

/** Who was at a volunteers' meeting. */
export interface MimMeetingAttendance {
  /** Location of both. */
  locationId: string;
  /** Identifier of the attendance. */
  meetingAttendanceId: Generated<string>;
  /** The meeting. */
  meetingId: string;
  /** The visiting mother who was there. */
  visitingMotherId: string;
  /** Number of the change: one more at each. */
  version: Generated<number>;
}

/** A group of mothers who meet. */
export interface MimMeetingGroup {
  /** Location where it meets. */
  locationId: string;
  /** Identifier of the group. */
  meetingGroupId: Generated<string>;
  /** What it is called. */
  groupName: string;
  /** What kind of group it is: a code. */
  groupKind: CodeOf<typeof groupKinds>;
  /** Whether anybody can drop in: a code. */
  groupForm: CodeOf<typeof groupForms>;
  /** For whom it is meant: a code. */
  target: CodeOf<typeof groupTargets>;
  /** The language, of a group for one language: a code. */
  groupLanguage: CodeOf<typeof spokenLanguages> | null;
  /** Who runs it: codes. */
  runBy: Generated<CodeOf<typeof groupRunners>[]>;
  /** How often it meets: a code. */
  rhythm: CodeOf<typeof groupRhythms>;
  /** Where it meets. */
  place: string | null;
  /** Day of its first session. */
  firstDay: string;
  /** Last day of the group; null: it goes on. */
  lastDay: string | null;
  /** Number of the change: one more at each. */
  version: Generated<number>;
}

/** A visiting mother who runs a meeting group. */
export interface MimMeetingGroupLeader {
  /** Location of both. */
  locationId: string;
  /** Identifier of the row. */
  meetingGroupLeaderId: Generated<string>;
  /** The group. */
  meetingGroupId: string;
  /** Who runs it. */
  visitingMotherId: string;
}

/** What an account may do: a role, for a location (coordinator), for a provider (manager), or for the whole programme (analyst, administrator). Read at every request. */
export interface MimMembership {
  /** Identifier of the membership. */
  membershipId: Generated<string>;
  /** Account that holds the role: the id of a user of the sign-in tables. Not a foreign key, for sign-in tables belong to another role and accounts may come from another source. */
  accountId: string;
  /** coordinator, manager, analyst or administrator. */
  role: string;
  /** Location of a coordinator; null for the other roles. */
  locationId: string | null;
  /** Provider of a manager; null for the other roles. */
  providerId: string | null;
  /** First day on which the role holds; null: since before days were kept, or from the moment that it was given. */
  firstDay: string | null;
  /** Last day on which the role holds; null: it goes on. Ending at once makes it the day before. */
  lastDay: string | null;
  /** Number of the change: one more at each. */
  version: Generated<number>;
}

/** What the programme brought, in her own judgement, at a moment of her trajectory: offered, never required. */
export interface MimOutcome {
  /** Location of the trajectory. */
  locationId: string;
  /** Identifier of the measurement. */
  outcomeId: Generated<string>;
  /** The trajectory. */
  trajectoryId: string;
  /** At the intake, half-way or at the end: a code. */
  moment: CodeOf<typeof outcomeMoments>;
  /** Day of the measurement, or on which she declined. */
  measuredOn: string;
  /** Whether she was asked and did not want to. */
  declined: Generated<boolean>;
  /** Her own question, as it is now. */
  ownQuestion: string | null;
  /** How far her question is answered, 1 (not) to 5 (wholly). */
  answered: number | null;
  /** Her mark, 1-10: sure of myself as a parent. */
  sureAsParent: number | null;
  /** Her mark, 1-10: know where to find help. */
  knowsWhereToFindHelp: number | null;
  /** Her mark, 1-10: people I can fall back on. */
  peopleToFallBackOn: number | null;
  /** Network map: a list of people with label, relation, nearness and whether new. */
  network: Generated<Json>;
  /** Number of the change: one more at each. */
  version: Generated<number>;
}

/** Figures that an account has put together, with its notes; one for each account, seen by that account alone. */
export interface MimOwnReport {
  /** Account that keeps it; not a foreign key, as in mim.membership. Who removes accounts removes it. */
  accountId: Generated<string>;
  /** Which figures, of which year and selection, with a note; in the order of the report. */
  items: Json;
  /** Number of the change: one more at each. */
  version: Generated<number>;
  /** Moment of the last change. */
  changedAt: Generated<Moment>;
}

/** Step that a visiting mother took for herself, such as a course, work or other volunteering. */
export interface MimOwnStep {
  /** Location of the visiting mother. */
  locationId: string;
  /** Identifier of the step. */
  ownStepId: Generated<string>;
  /** The visiting mother. */
  visitingMotherId: string;
  /** What she did: a code. */
  stepKind: CodeOf<typeof ownStepKinds>;
  /** Day on which she did it, or began with it. */
  takenOn: string;
  /** In a few words what it is. */
  stepNote: string | null;
  /** Number of the change: one more at each. */
  version: Generated<number>;
}

/** Agreed interruption of a trajectory: no visit is due in it. */
export interface MimPause {
  /** Location of the trajectory. */
  locationId: string;
  /** Identifier of the pause. */
  pauseId: Generated<string>;
  /** The trajectory. */
  trajectoryId: string;
  /** First day of the pause. */
  firstDay: string;
  /** Last day of the pause; null: open. */
  lastDay: string | null;
  /** Why: a few words. */
  reason: string;
  /** Number of the change: one more at each. */
  version: Generated<number>;
}

/** A person of a location: a mother, her partner, a visiting mother. One person can be several of these in time. */
export interface MimPerson {
  /** Location that registered the person. */
  locationId: string;
  /** Identifier of the person. */
  personId: Generated<string>;
  /** Given name; empty: not known. */
  givenName: Generated<string>;
  /** What stands between given and family name, such as van der. */
  namePrefix: string | null;
  /** Family name without its prefix; empty: not known. */
  familyName: Generated<string>;
  /** The whole name as it is searched: the domain's search key of it, in lower case without accents. */
  nameSearch: string;
  /** Telephone number, as written. */
  phone: string | null;
  /** E-mail address. */
  email: string | null;
  /** Street and house number. */
  street: string | null;
  /** Postcode. */
  postcode: string | null;
  /** Town. */
  town: string | null;
  /** Date of birth, where the day is known. */
  bornOn: string | null;
  /** Year of birth, where only the year is known. */
  birthYear: number | null;
  /** Languages spoken at home, the first one first: codes. */
  languages: Generated<CodeOf<typeof spokenLanguages>[]>;
  /** Origin group: a code. Only with consent. */
  origin: CodeOf<typeof originGroups> | null;
  /** Date on which she agreed that her origin is recorded. */
  originConsentOn: string | null;
  /** The words to which she agreed. */
  originConsentWording: string | null;
  /** Level of education: a code, or a code of not knowing. */
  education: CodeOf<typeof educationLevels> | null;
  /** Number of the change: one more at each. */
  version: Generated<number>;
  /** The name as lists are put in order by it: the domain's sort key of it, the family name without its prefix first. */
  nameSort: string;
}

/** Two records of one mother that became one. Added to, never changed; undone: the action says so. Of who was erased why is taken out. */
export interface MimPersonMerge {
  /** Location that keeps the record. */
  locationId: string;
  /** Identifier of the merging. */
  personMergeId: Generated<string>;
  /** Record that stayed. No reference: it can go into another in its turn. */
  personId: string;
  /** Record that went into it. */
  absorbedId: string;
  /** Why they are one. */
  reason: string;
  /** Action that merged them; undone: they are two again. */
  actionId: string;
  /** Account that merged them. */
  mergedBy: Generated<string>;
  /** Moment of merging. */
  mergedAt: Generated<Moment>;
}

/** Who did what to providers and locations and when: added to in the transaction of the act, never changed. */
export interface MimPlaceLog {
  /** Identifier of the line. */
  placeLogId: Generated<string>;
  /** Moment of the act. */
  happenedAt: Generated<Moment>;
  /** Account that did it. */
  doneBy: Generated<string>;
  /** What was done, by its code. */
  act: CodeOf<typeof placeActs>;
  /** Code of the location that it is about; null: of a provider alone. */
  aboutLocation: string | null;
  /** Code of the provider that it is about; null: of a location alone. */
  aboutProvider: string | null;
  /** Name of the location, or of the provider, after the act. */
  placeName: string;
  /** What was changed, as it was before. */
  was: Generated<Json>;
  /** What was changed, as it is since. */
  became: Generated<Json>;
}

/** Who was at a session of a preparation. */
export interface MimPreparationAttendance {
  /** Location of both. */
  locationId: string;
  /** Identifier of the attendance. */
  preparationAttendanceId: Generated<string>;
  /** The session. */
  preparationSessionId: string;
  /** The visiting mother who was there. */
  visitingMotherId: string;
  /** Number of the change: one more at each. */
  version: Generated<number>;
}

/** What an account is writing of a session of a preparation and has not recorded yet. */
export interface MimPreparationDraft {
  /** Location of the session. */
  locationId: string;
  /** Account that writes it; nobody else sees it. */
  accountId: Generated<string>;
  /** The fields of the form as they stand. */
  fields: Json;
  /** Moment of the last change. */
  savedAt: Generated<Moment>;
}

/** A session of the preparation of visiting mothers that was held. */
export interface MimPreparationSession {
  /** Location that held it. */
  locationId: string;
  /** Identifier of the session. */
  preparationSessionId: Generated<string>;
  /** Day on which it was held. */
  heldOn: string;
  /** Part of that day: a code; null: not said. */
  dayPart: CodeOf<typeof dayParts> | null;
  /** Individual, in a group, or together with Home-Start: a code. */
  form: CodeOf<typeof preparationForms>;
  /** What was discussed: codes. */
  topics: Generated<CodeOf<typeof preparationTopics>[]>;
  /** What was practised: codes. */
  exercises: Generated<CodeOf<typeof preparationExercises>[]>;
  /** Note of the coordinator. */
  note: string | null;
  /** Number of the change: one more at each. */
  version: Generated<number>;
}

/** A mother of whom the location heard and who is to be called. */
export interface MimProspect {
  /** Location that heard of her. */
  locationId: string;
  /** Identifier of the prospect. */
  prospectId: Generated<string>;
  /** Import that brought her; null: added by hand. */
  prospectImportId: string | null;
  /** Given name; empty: not known. */
  givenName: Generated<string>;
  /** What stands between given and family name. */
  namePrefix: string | null;
  /** Family name without its prefix; empty: not known. */
  familyName: Generated<string>;
  /** The whole name as it is searched: the domain's search key of it. */
  nameSearch: string;
  /** Telephone number, as written. */
  phone: string | null;
  /** E-mail address. */
  email: string | null;
  /** Street and house number. */
  street: string | null;
  /** Postcode. */
  postcode: string | null;
  /** Town. */
  town: string | null;
  /** Language in which she is best spoken to: a code. */
  language: CodeOf<typeof spokenLanguages> | null;
  /** Birth by which a clock would go: it follows from the children. */
  childBornOn: string | null;
  /** Who told the location of her: a code. */
  referralSource: CodeOf<typeof referralSources>;
  /** Day on which the location heard of her. */
  receivedOn: string;
  /** Note that came with her. */
  note: string | null;
  /** What became of it so far: a code. */
  outcome: CodeOf<typeof prospectOutcomes>;
  /** Day of that outcome; null: not called yet. */
  outcomeOn: string | null;
  /** Day on which to call again. */
  tryAgainOn: string | null;
  /** Trajectory that began with her intake; of a prospect who was entered twice, one of the mother who she is. */
  trajectoryId: string | null;
  /** Number of the change: one more at each. */
  version: Generated<number>;
  /** Prospect of the same mother with which this one was closed; null: none, or that one was erased. */
  duplicateOf: string | null;
  /** The name as lists are put in order by it: the domain's sort key of it, the family name without its prefix first. */
  nameSort: string;
  /** Her children of whom the location heard: a list with name, birth and whether it died. */
  children: Generated<Json<ValuesOf<typeof childFacts>[]>>;
  /** Day on which her intake is agreed to take place; null: none is agreed. */
  intakeOn: string | null;
  /** Time at which her intake begins; null: the day alone is agreed. */
  intakeAt: string | null;
  /** Where her intake takes place, in words. */
  intakePlace: string | null;
  /** Her place among all who came in: a list that is read in keeps its own order. */
  listOrder: Generated<number>;
}

/** A call to a prospect, reached or not. */
export interface MimProspectCall {
  /** Location of the prospect. */
  locationId: string;
  /** Identifier of the call. */
  prospectCallId: Generated<string>;
  /** The prospect. */
  prospectId: string;
  /** Day of the call. */
  calledOn: string;
  /** What came of it: a code. */
  outcome: CodeOf<typeof prospectOutcomes>;
  /** Day on which to call again. */
  tryAgainOn: string | null;
  /** Note of the call. */
  note: string | null;
  /** Account that recorded the call. */
  calledBy: Generated<string>;
  /** Moment of recording. */
  recordedAt: Generated<Moment>;
  /** Number of the change: one more at each. */
  version: Generated<number>;
}

/** A clinic's list that was read in. */
export interface MimProspectImport {
  /** Location that read it in. */
  locationId: string;
  /** Identifier of the import. */
  prospectImportId: Generated<string>;
  /** Name of the file. */
  fileName: string;
  /** Rows of the file. */
  rowsRead: number;
  /** Rows that became a prospect. */
  rowsStored: number;
  /** Rows that became no prospect: known, left for later, or not to be read. */
  rowsSkipped: number;
  /** Which column of the file was taken for what. */
  mapping: Json;
  /** Account that read it in. */
  importedBy: Generated<string>;
  /** Moment of reading in. */
  importedAt: Generated<Moment>;
  /** Number of the change: one more at each. */
  version: Generated<number>;
  /** Who sent the list: a code. Lists of before this was asked came from clinics; null: not recorded. */
  referralSource: CodeOf<typeof referralSources> | null;
  /** What became of the rows that were known or judged: place, answer, whose it is, and which facts were filled in, replaced or left as they were. Codes and identifiers, never what stood in the row. */
  outcomes: Generated<Json>;
}

/** Organisation that runs the programme at one or more locations, alone or with others. */
export interface MimProvider {
  /** Code of the provider: a lower-case slug. */
  providerId: string;
  /** Name as the provider writes it. */
  name: string;
  /** Number of the change: one more at each. */
  version: Generated<number>;
}

/** National registration of a calendar year as it was published. */
export interface MimPublishedEdition {
  /** Calendar year of the registration. */
  year: number;
  /** Title of the publication. */
  title: string;
  /** Where it was published: authors, year, publisher. */
  source: string;
  /** Locations of the programme in that year, as published. */
  locations: number;
  /** Locations whose data the publication counts. */
  locationsDelivered: number;
  /** Note to the year as a whole, in Dutch. */
  noteNl: string | null;
  /** The same note in English. */
  noteEn: string | null;
}

/** One published figure, named with the measure, breakdown and category of the computed figures, so that the two can be laid side by side. */
export interface MimPublishedFigure {
  /** Identifier of the figure. */
  figureId: GeneratedAlways<number>;
  /** Calendar year of the edition. */
  year: number;
  /** Measure, as in the computed figures. */
  measure: string;
  /** Breakdown, as in the computed figures; null: none. */
  breakdown: string | null;
  /** Category of the breakdown; null: no breakdown. */
  category: string | null;
  /** Number, where a number was printed. */
  count: number | null;
  /** Percentage as printed, where one was. */
  percent: number | null;
  /** Rate, mean or bound as printed, where one was. */
  value: number | null;
  /** What to know about this figure, in Dutch: a contradiction in the publication, a break in the series. */
  noteNl: string | null;
  /** The same note in English. */
  noteEn: string | null;
}

/** Passing on of a mother to, or coming from, another programme or organisation, during her trajectory. */
export interface MimReferral {
  /** Location of the trajectory. */
  locationId: string;
  /** Identifier of the referral. */
  referralId: Generated<string>;
  /** The trajectory. */
  trajectoryId: string;
  /** In or out: a code. */
  direction: CodeOf<typeof referralDirections>;
  /** Day of the referral; of one that was noted first the day of noting it. */
  referredOn: string;
  /** Programme or kind of care on the other side: a code. */
  programme: CodeOf<typeof referralProgrammes> | null;
  /** Why. */
  reason: string;
  /** Note to the referral or its outcome. */
  note: string | null;
  /** Number of the change: one more at each. */
  version: Generated<number>;
  /** Whether she asked for this help herself, in so many words; null: not recorded. */
  requestedByHer: boolean | null;
  /** Whether the same visiting mother goes on there; null: not recorded, or not applicable. */
  keepsVisitingMother: boolean | null;
  /** Organisation on the other side, in the local directory. */
  serviceId: string | null;
  /** How far it came: a code. */
  state: CodeOf<typeof referralStates>;
  /** Day on which it came so far. */
  stateOn: string;
  /** How it came so far: a list with state, day and note; the first one says noted where it was not sent at once. */
  steps: Generated<Json<ValuesOf<typeof referralStepFacts>[]>>;
  /** Books of Boekenbaby's that were given: a list with book and day. */
  books: Generated<Json<ValuesOf<typeof givenBookFacts>[]>>;
}

/** That somebody confirmed a warning of a year before it is sent. Rows are added, never changed: of one warning the latest counts, and only while it is about the same records. */
export interface MimRegistrationConfirmation {
  /** Location of the registration. */
  locationId: string;
  /** Identifier of the confirmation. */
  registrationConfirmationId: Generated<string>;
  /** Calendar year of the registration. */
  year: number;
  /** Which warning it is, as the validation names it: the table, the column, and what is said of them. */
  notice: string;
  /** SHA-256 of the identifiers of the records that it is about: another one when one more has it. It leads to nobody. */
  about: string;
  /** Why it is right as it is; null: it was taken back. */
  reason: string | null;
  /** Name of who confirmed, as it stood then: it goes along with the delivery. */
  confirmedName: string;
  /** Account that confirmed. */
  confirmedBy: Generated<string>;
  /** Moment of confirming. */
  confirmedAt: Generated<Moment>;
}

/** What is kept, until its year is sent, of the row of somebody who was erased: what every row must have, and numbers of visits. It has an identifier of its own and leads to nobody. */
export interface MimRegistrationKeptRow {
  /** Location of the registration. */
  locationId: string;
  /** Fresh identifier, of which the pseudonym in the delivery is made. */
  registrationKeptRowId: Generated<string>;
  /** Calendar year of the registration. */
  year: number;
  /** Of which table of the delivery it is a row. */
  keptTable: string;
  /** Its cells, by their columns; what is not there was not kept. */
  cells: Json;
}

/** Something or somebody that was recorded by mistake and taken out. Added to, never changed; only of a prospect or an applicant who was erased the note is emptied. */
export interface MimRemoval {
  /** Location where it was recorded. */
  locationId: string;
  /** Identifier of the removal. */
  removalId: Generated<string>;
  /** Trajectory that it was recorded in; null: it was a prospect's, or a whole dossier. No reference: a trajectory that is put back finds its removals again. */
  trajectoryId: string | null;
  /** Prospect of whom it was recorded; null: it was a trajectory's, or a whole dossier. No reference: a prospect who is put back finds her removals again. */
  prospectId: string | null;
  /** What it was: a code. */
  kind: CodeOf<typeof removableKinds>;
  /** Identifier that it had. */
  rowId: string;
  /** Day on which it was said to have happened, or to begin; null: what is known by a name. */
  happenedOn: string | null;
  /** Why it was taken out: a code. */
  reason: CodeOf<typeof removalReasons>;
  /** Note to the reason; empty too once the prospect, the applicant, the mother or the visiting mother whom it is about was erased. */
  note: string | null;
  /** Action that took it out; undone: it is back. */
  actionId: string;
  /** Account that took it out. */
  removedBy: Generated<string>;
  /** Moment of taking it out. */
  removedAt: Generated<Moment>;
  /** Visiting mother of whom it was recorded. No reference: who is put back finds her removals again. */
  visitingMotherId: string | null;
  /** Meeting group of which it was recorded. No reference: a group that is put back finds its removals again. */
  meetingGroupId: string | null;
}

/** Every change of a row of a location: what it was before. Added to, never changed; only of what was erased, what it was is taken out. */
export interface MimRowChange {
  /** Location of the row; of an offer that the other location answers, that other location. */
  locationId: string;
  /** Number of the change, rising. */
  rowChangeId: GeneratedAlways<number>;
  /** Action it is part of; null: none. No reference: an action can change rows of several locations of its account. */
  actionId: Generated<string | null>;
  /** Table of the row. */
  tableName: string;
  /** Identifier of the row. */
  rowId: string;
  /** insert, update or delete. */
  operation: string;
  /** The row before the change; null: there was none; empty: it was erased, or taken away so long ago that it is not put back; without origin: consent was withdrawn. */
  before: Json | null;
  /** Version of the row after the change; null: gone, or a table without versions. */
  afterVersion: number | null;
  /** Account that changed it. */
  changedBy: Generated<string>;
  /** Moment of the change. */
  changedAt: Generated<Moment>;
}

/** A filter, order and choice of columns that an account keeps under a name. */
export interface MimSavedView {
  /** Location for which it was made. */
  locationId: string;
  /** Identifier of the view. */
  savedViewId: Generated<string>;
  /** Account that keeps it; nobody else sees it. */
  accountId: Generated<string>;
  /** List that it is a view of. */
  list: string;
  /** Name that the account gave it. */
  name: string;
  /** Whom to list, by codes and identifiers, and in which order. Never a name. */
  view: Json;
  /** Number of the change: one more at each. */
  version: Generated<number>;
}

/** Local directory: an organisation to which mothers of the location can go. */
export interface MimService {
  /** Location that keeps it. */
  locationId: string;
  /** Identifier of the entry. */
  serviceId: Generated<string>;
  /** Name of the organisation. */
  name: string;
  /** What it is: a code. */
  kind: CodeOf<typeof serviceKinds>;
  /** What a mother can go there for. */
  purpose: string;
  /** Telephone. */
  phone: string | null;
  /** Address of its website. */
  website: string | null;
  /** Who to ask for. */
  contactPerson: string | null;
  /** Whether nobody is referred to it any more. */
  isRetired: Generated<boolean>;
  /** Number of the change: one more at each. */
  version: Generated<number>;
}

/** Worry about a mother or child that a visiting mother brings to the coordinator: how far it is, without its words, which stand in signal_note. */
export interface MimSignal {
  /** Location of the trajectory. */
  locationId: string;
  /** Identifier of the signal. */
  signalId: Generated<string>;
  /** Trajectory of the mother. */
  trajectoryId: string;
  /** Visit at which the worry arose. */
  visitId: string | null;
  /** Visiting mother who brought it. */
  visitingMotherId: string | null;
  /** Day on which it was brought. */
  raisedOn: string;
  /** Day on which the coordinator closed it; null: open. */
  closedOn: string | null;
  /** Number of the change: one more at each. */
  version: Generated<number>;
  /** Day on which the coordinator comes back to it; null: closed, or not looked at yet. */
  followUpOn: string | null;
  /** The last step that was taken: a code. */
  step: Generated<CodeOf<typeof signalSteps>>;
  /** How serious it is: a code; null: not judged. */
  severity: CodeOf<typeof signalSeverities> | null;
  /** What became of it: a code; null: open, or closed before that was asked. */
  outcome: CodeOf<typeof signalOutcomes> | null;
}

/** What was noticed, judged, decided and done about a worry: read only by who writes in the access log that she opens it. */
export interface MimSignalNote {
  /** Location of the signal. */
  locationId: string;
  /** Identifier of the note. */
  signalNoteId: Generated<string>;
  /** The signal. */
  signalId: string;
  /** Step in which it was said, or that it was opened again: a code. */
  step: CodeOf<typeof signalNoteSteps>;
  /** Day of the step. */
  takenOn: string;
  /** Contact person who decided; null: the visiting mother or the coordinator. */
  takenBy: string | null;
  /** What was noticed, judged, decided or done. */
  note: string;
  /** Account that wrote it down; null: not kept. */
  recordedBy: Generated<string | null>;
  /** Moment of writing it down. */
  recordedAt: Generated<Moment>;
  /** Number of the change: one more at each. */
  version: Generated<number>;
  /** Day on which it was agreed in this step to come back to it; null: none was, or it was not kept. */
  followUpOn: string | null;
}

/** What was agreed in a supervision session. It carries over to the next one until it is done, or dropped with a reason. */
export interface MimSupervisionAgreement {
  /** Location of the session. */
  locationId: string;
  /** Identifier of the agreement. */
  supervisionAgreementId: Generated<string>;
  /** The session in which it was made. */
  supervisionSessionId: string;
  /** What was agreed, in a line. */
  description: string;
  /** Day on which it was done or dropped; null: it is open. */
  settledOn: string | null;
  /** What became of it: a code; null: it is open. */
  outcome: CodeOf<typeof agreementOutcomes> | null;
  /** Why it was dropped. */
  reason: string | null;
  /** Number of the change: one more at each. */
  version: Generated<number>;
}

/** What an account is writing of a supervision session and has not recorded yet. */
export interface MimSupervisionDraft {
  /** Location of the visiting mother. */
  locationId: string;
  /** Account that writes it; nobody else sees it. */
  accountId: Generated<string>;
  /** The visiting mother whom the session is with. */
  visitingMotherId: string;
  /** The fields of the form as they stand. */
  fields: Json;
  /** Moment of the last change. */
  savedAt: Generated<Moment>;
}

/** Supervision session of a coordinator with a visiting mother: planned, held, or one that did not take place. */
export interface MimSupervisionSession {
  /** Location of the visiting mother. */
  locationId: string;
  /** Identifier of the session. */
  supervisionSessionId: Generated<string>;
  /** The visiting mother. */
  visitingMotherId: string;
  /** How it stands: a code. */
  status: CodeOf<typeof guidanceStatuses>;
  /** Day of the session. */
  sessionOn: string;
  /** Time of that day; null: the day alone is known. */
  startsAt: string | null;
  /** How it is held: a code. */
  channel: Generated<CodeOf<typeof supervisionChannels>>;
  /** How long it took. */
  durationMinutes: number | null;
  /** What was talked about: codes of the maintained list. */
  points: Generated<string[]>;
  /** Short note of the coordinator. */
  note: string | null;
  /** Why it did not take place. */
  cancelReason: string | null;
  /** Number of the change: one more at each. */
  version: Generated<number>;
}

/** The spreadsheet of running work that an account is taking over and has not taken over yet. */
export interface MimTakeoverDraft {
  /** Location whose work it is. */
  locationId: string;
  /** Account that takes it over; nobody else sees it. */
  accountId: Generated<string>;
  /** Its sheets with what was corrected, what each sheet and column holds, and who is who. */
  fields: Json;
  /** Counts the changes, so that what is taken over is what was seen. */
  version: Generated<number>;
  /** Moment of the last change. */
  savedAt: Generated<Moment>;
}

/** One mother's participation, from the intake to the end. */
export interface MimTrajectory {
  /** Location where she takes part. */
  locationId: string;
  /** Identifier of the trajectory. */
  trajectoryId: Generated<string>;
  /** The parent who takes part: the programme mother. */
  motherId: string;
  /** The other parent or her partner, as a person. */
  partnerId: string | null;
  /** Where she is on her way: a code. Its history is in trajectory_state. */
  state: CodeOf<typeof trajectoryStates>;
  /** Date of the referral. */
  referredOn: string | null;
  /** Who referred her: a code. */
  referralSource: CodeOf<typeof referralSources> | null;
  /** What the referrer told. */
  referralNote: string | null;
  /** Date of the intake talk. */
  intakeOn: string | null;
  /** Date of the first visit that was done; null: none yet. */
  startedOn: string | null;
  /** Birth by which the clock goes: it follows from the children. */
  childBornOn: string | null;
  /** Whether it is her first child. */
  firstChild: boolean | null;
  /** Circumstances of the child: codes; empty: asked, and none; null: not asked. */
  childCircumstances: CodeOf<typeof childCircumstances>[] | null;
  /** Circumstances of the mother: codes; empty: asked, and none; null: not asked. */
  motherCircumstances: CodeOf<typeof motherCircumstances>[] | null;
  /** Household: a code, or a code of not knowing. */
  household: CodeOf<typeof households> | null;
  /** Source of income: a code, or a code of not knowing. */
  income: CodeOf<typeof incomeSources> | null;
  /** Her own question for support, in her words. */
  ownQuestion: string | null;
  /** What she wishes of a visiting mother: a code. */
  wish: CodeOf<typeof visitingMotherWishes> | null;
  /** Language that the wish is about: a code. */
  wishLanguage: CodeOf<typeof spokenLanguages> | null;
  /** What else she wishes of a visiting mother. */
  wishNote: string | null;
  /** Whether she needs her husband's or family's permission to receive someone; null: not asked. */
  needsPermission: boolean | null;
  /** Whether that permission was given; null: not yet known. */
  permissionGiven: boolean | null;
  /** Which programme fits her question: a code. */
  programmeFit: CodeOf<typeof programmeFits> | null;
  /** Parts of the week in which she can be visited: codes; null: not asked. */
  availability: CodeOf<typeof weekParts>[] | null;
  /** Date on which she agreed to take part and to be registered. */
  consentOn: string | null;
  /** Whether she takes part in a meeting group; null: not recorded. */
  groupParticipant: boolean | null;
  /** Why she was admitted outside the rules; null: within them. */
  admissionReason: string | null;
  /** Note of the intake. */
  intakeNote: string | null;
  /** Location that she came from, when the trajectory continues one there. No reference: that location keeps its own rows. */
  transferredFrom: string | null;
  /** Date of the end; null: going on. */
  endedOn: string | null;
  /** Why it ended: a code. */
  endReason: CodeOf<typeof endReasons> | null;
  /** Note to the end. */
  endNote: string | null;
  /** Number of the change: one more at each. */
  version: Generated<number>;
  /** Where the intake talk was held: a code. */
  intakePlace: CodeOf<typeof intakePlaces> | null;
  /** Her children in the programme, the one with whom she began first: a list with name, birth and whether it died. */
  children: Generated<Json<ValuesOf<typeof childFacts>[]>>;
  /** Random identifier of which the pseudonym of the participation in deliveries is made: gone with her, so that what was sent leads to nobody. */
  registrationId: Generated<string>;
}

/** The states of a trajectory one after the other: a row is added at each transition, never changed. */
export interface MimTrajectoryState {
  /** Location of the trajectory. */
  locationId: string;
  /** Identifier of the transition. */
  trajectoryStateId: Generated<string>;
  /** The trajectory. */
  trajectoryId: string;
  /** State that began: a code. */
  state: CodeOf<typeof trajectoryStates>;
  /** Day on which it began. */
  since: string;
  /** What brought her there: a code. */
  event: CodeOf<typeof trajectoryEvents>;
  /** Why, where a reason is asked; of an end the note to it. */
  reason: string | null;
  /** Account that recorded it. */
  recordedBy: Generated<string>;
  /** Moment of recording. */
  recordedAt: Generated<Moment>;
  /** Why it ended then: a code; null: it brought no end, or it was not kept. */
  endReason: CodeOf<typeof endReasons> | null;
}

/** Offer of one location to another to go on with a mother: the one row that two locations can see. */
export interface MimTransfer {
  /** Location that offers. */
  locationId: string;
  /** Identifier of the offer. */
  transferId: Generated<string>;
  /** Trajectory at the location that offers. */
  trajectoryId: string;
  /** Location that is asked to go on. */
  toLocationId: string;
  /** Day of the offer. */
  offeredOn: string;
  /** Account that made the offer. */
  offeredBy: Generated<string>;
  /** What the other location gets to know and takes over: the mother, her child and what she agreed to pass on. Empty once it was refused or withdrawn. */
  payload: Json;
  /** Answer of the other location, or withdrawal: a code; null: not answered. */
  outcome: CodeOf<typeof transferOutcomes> | null;
  /** Day of the answer. */
  answeredOn: string | null;
  /** Account that answered. */
  answeredBy: string | null;
  /** Why it was refused or withdrawn. */
  answerReason: string | null;
  /** Trajectory at the other location that continues this one. No reference: it lies across the wall. */
  receivedTrajectoryId: string | null;
  /** Number of the change: one more at each. */
  version: Generated<number>;
  /** Date on which she agreed that her facts are passed on. */
  consentOn: string | null;
  /** Note to the other location; gone once the offer was refused or withdrawn. */
  note: string | null;
  /** Trajectories at other locations that this one continues, the first one first: random identifiers, by which a location knows her again. */
  trail: Generated<string[]>;
  /** Whether consent to the record of her origin was withdrawn since the offer: then the payload holds none. */
  withoutOrigin: Generated<boolean>;
}

/** A visit to a mother: at home, an outing, to the clinic, a call or a message; planned, done or not done. */
export interface MimVisit {
  /** Location of the trajectory. */
  locationId: string;
  /** Identifier of the visit. */
  visitId: Generated<string>;
  /** Trajectory of the mother. */
  trajectoryId: string;
  /** Match within which it was made; null: a visit of the coordinator. */
  matchId: string | null;
  /** Visiting mother who made or will make it. */
  visitingMotherId: string | null;
  /** Day of the visit. */
  visitOn: string;
  /** Time of the day at which it begins. */
  startsAt: string | null;
  /** How long it took, in minutes. */
  durationMinutes: number | null;
  /** Planned, done, cancelled or no-show: a code. */
  status: CodeOf<typeof visitStatuses>;
  /** Kind of visit: a code. */
  kind: CodeOf<typeof visitKinds>;
  /** Where an outing went: a code. */
  outingPlace: CodeOf<typeof outingPlaces> | null;
  /** Who cancelled: a code. */
  cancelledBy: CodeOf<typeof cancelledBy> | null;
  /** Why it was cancelled. */
  cancelReason: string | null;
  /** Who took part: codes. */
  participants: Generated<CodeOf<typeof participantRoles>[]>;
  /** What was talked about: codes of the list of topics. */
  topics: Generated<string[]>;
  /** What was used: codes of the list of materials. */
  materials: Generated<string[]>;
  /** Whether a book of Boekenbaby's or Boekenpret was given or read. */
  boekenbaby: Generated<boolean>;
  /** How the contact was: a code. */
  mood: CodeOf<typeof contactMoods> | null;
  /** Short note. */
  note: string | null;
  /** Number of the change: one more at each. */
  version: Generated<number>;
  /** Another visiting mother who went or goes along; null: nobody. */
  companionId: string | null;
}

/** What an account is writing of a visit and has not recorded yet. */
export interface MimVisitDraft {
  /** Location of the trajectory. */
  locationId: string;
  /** Identifier of the draft. */
  visitDraftId: Generated<string>;
  /** Account that writes it; nobody else sees it. */
  accountId: Generated<string>;
  /** Trajectory that the visit is recorded in. */
  trajectoryId: string;
  /** The planned or recorded visit that is written about; of one that nobody planned, the trajectory. */
  aboutId: string;
  /** The fields of the form as they stand. */
  fields: Json;
  /** Moment of the last change. */
  savedAt: Generated<Moment>;
}

/** Experienced mother who visits as a volunteer. */
export interface MimVisitingMother {
  /** Location for which she visits. */
  locationId: string;
  /** Identifier of the visiting mother. */
  visitingMotherId: Generated<string>;
  /** Who she is. */
  personId: string;
  /** Day on which she began as a volunteer. */
  startedOn: string | null;
  /** Day on which her preparation was complete: it follows from the sessions recorded of her, or was said of who was prepared elsewhere or before. */
  preparedOn: string | null;
  /** How she was prepared: a code. */
  preparation: CodeOf<typeof preparationForms> | null;
  /** Day on which the certificate of conduct (VOG) was seen. The document and its number are never kept. */
  vogSeenOn: string | null;
  /** Day on which she signed the volunteer's agreement. */
  agreementSignedOn: string | null;
  /** Day on which she signed the confidentiality statement. */
  confidentialitySignedOn: string | null;
  /** Families she wants to visit at the same time at most; null: the location's usual number. */
  maximumFamilies: number | null;
  /** Parts of the week in which she can visit: codes. */
  availability: Generated<CodeOf<typeof weekParts>[]>;
  /** What she offers: codes. */
  offers: Generated<CodeOf<typeof visitingMotherOffers>[]>;
  /** What she does not want or cannot do. */
  limits: string | null;
  /** Whether she was a programme mother herself. */
  formerProgrammeMother: boolean | null;
  /** Work experience: codes; empty: asked, and none. */
  workExperience: CodeOf<typeof visitingMotherExperience>[] | null;
  /** Note of the coordinator. */
  note: string | null;
  /** Day on which she stopped; null: active. */
  stoppedOn: string | null;
  /** Why she stopped: a code. */
  stopReason: CodeOf<typeof stopReasons> | null;
  /** Note to why she stopped. */
  stopNote: string | null;
  /** Number of the change: one more at each. */
  version: Generated<number>;
  /** Day on which she was thanked when she stopped; null: not yet. */
  thankedOn: string | null;
  /** How she was thanked: a code. */
  thankedHow: CodeOf<typeof thanksKinds> | null;
  /** Day on which what was known of her was erased; null: it is kept. Her row stays as long as something else names it. */
  erasedOn: string | null;
  /** Which coordinator of the location she is: her account; null: none, or it was not said. */
  coordinatorAccountId: string | null;
  /** Day from which she is a coordinator herself; null: she is none. */
  coordinatorFrom: string | null;
  /** Day from which she is none any more; null: she is one. */
  coordinatorUntil: string | null;
  /** Random identifier of which her pseudonym in deliveries is made: another one once she is erased, so that what was sent before leads to nobody. */
  registrationId: Generated<string>;
}

/** Time in which a visiting mother takes no new family. */
export interface MimVisitingMotherPause {
  /** Location of the visiting mother. */
  locationId: string;
  /** Identifier of the pause. */
  visitingMotherPauseId: Generated<string>;
  /** The visiting mother. */
  visitingMotherId: string;
  /** First day of the pause. */
  firstDay: string;
  /** Last day of the pause; null: open. */
  lastDay: string | null;
  /** Why: a few words. */
  reason: string;
  /** Number of the change: one more at each. */
  version: Generated<number>;
}

/** Every table of the programme that a query can name. */
export interface Database {
  'mim.access_log': MimAccessLog;
  'mim.action': MimAction;
  'mim.administration_log': MimAdministrationLog;
  'mim.applicant': MimApplicant;
  'mim.applicant_step': MimApplicantStep;
  'mim.calendar_feed': MimCalendarFeed;
  'mim.coordinator': MimCoordinator;
  'mim.cover': MimCover;
  'mim.delivery': MimDelivery;
  'mim.delivery_coordinator': MimDeliveryCoordinator;
  'mim.delivery_deadline': MimDeliveryDeadline;
  'mim.delivery_judgement': MimDeliveryJudgement;
  'mim.delivery_participation': MimDeliveryParticipation;
  'mim.delivery_reminder': MimDeliveryReminder;
  'mim.delivery_tally': MimDeliveryTally;
  'mim.delivery_uptake': MimDeliveryUptake;
  'mim.delivery_visiting_mother': MimDeliveryVisitingMother;
  'mim.demo_state': MimDemoState;
  'mim.erased_own_step': MimErasedOwnStep;
  'mim.erased_uptake': MimErasedUptake;
  'mim.erasure': MimErasure;
  'mim.evaluation': MimEvaluation;
  'mim.evaluation_draft': MimEvaluationDraft;
  'mim.expense': MimExpense;
  'mim.expense_correction': MimExpenseCorrection;
  'mim.expense_line': MimExpenseLine;
  'mim.expense_statement': MimExpenseStatement;
  'mim.extension': MimExtension;
  'mim.first_birth_entry': MimFirstBirthEntry;
  'mim.first_births': MimFirstBirths;
  'mim.group_attendance': MimGroupAttendance;
  'mim.group_session': MimGroupSession;
  'mim.idempotency': MimIdempotency;
  'mim.invitation': MimInvitation;
  'mim.list_item': MimListItem;
  'mim.location': MimLocation;
  'mim.location_provider': MimLocationProvider;
  'mim.location_setting': MimLocationSetting;
  'mim.match': MimMatch;
  'mim.match_proposal': MimMatchProposal;
  'mim.meeting': MimMeeting;
  'mim.meeting_attendance': MimMeetingAttendance;
  'mim.meeting_group': MimMeetingGroup;
  'mim.meeting_group_leader': MimMeetingGroupLeader;
  'mim.membership': MimMembership;
  'mim.outcome': MimOutcome;
  'mim.own_report': MimOwnReport;
  'mim.own_step': MimOwnStep;
  'mim.pause': MimPause;
  'mim.person': MimPerson;
  'mim.person_merge': MimPersonMerge;
  'mim.place_log': MimPlaceLog;
  'mim.preparation_attendance': MimPreparationAttendance;
  'mim.preparation_draft': MimPreparationDraft;
  'mim.preparation_session': MimPreparationSession;
  'mim.prospect': MimProspect;
  'mim.prospect_call': MimProspectCall;
  'mim.prospect_import': MimProspectImport;
  'mim.provider': MimProvider;
  'mim.published_edition': MimPublishedEdition;
  'mim.published_figure': MimPublishedFigure;
  'mim.referral': MimReferral;
  'mim.registration_confirmation': MimRegistrationConfirmation;
  'mim.registration_kept_row': MimRegistrationKeptRow;
  'mim.removal': MimRemoval;
  'mim.row_change': MimRowChange;
  'mim.saved_view': MimSavedView;
  'mim.service': MimService;
  'mim.signal': MimSignal;
  'mim.signal_note': MimSignalNote;
  'mim.supervision_agreement': MimSupervisionAgreement;
  'mim.supervision_draft': MimSupervisionDraft;
  'mim.supervision_session': MimSupervisionSession;
  'mim.takeover_draft': MimTakeoverDraft;
  'mim.trajectory': MimTrajectory;
  'mim.trajectory_state': MimTrajectoryState;
  'mim.transfer': MimTransfer;
  'mim.visit': MimVisit;
  'mim.visit_draft': MimVisitDraft;
  'mim.visiting_mother': MimVisitingMother;
  'mim.visiting_mother_pause': MimVisitingMotherPause;
}

/** Every table of sign-in that a query can name. */
export interface AuthDatabase {
  'auth.account': AuthAccount;
  'auth.rate_limit': AuthRateLimit;
  'auth.session': AuthSession;
  'auth.two_factor': AuthTwoFactor;
  'auth.user': AuthUser;
  'auth.verification': AuthVerification;
}
