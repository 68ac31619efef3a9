import { type Code, type CodeOf, codeList, labelledCode } from '../kernel/code-list.js';
import { deepFreeze } from '../kernel/deep-freeze.js';

/** What can be taken out of a dossier, or of what is known of a prospect, when it was recorded by mistake. */
export const removableParts = codeList('removable-part', [
  { code: 'visit', label: { nl: 'huisbezoek', en: 'visit' } },
  { code: 'signal', label: { nl: 'signaal', en: 'signal' } },
  { code: 'pause', label: { nl: 'pauze', en: 'pause' } },
  { code: 'extension', label: { nl: 'verlenging', en: 'extension' } },
  { code: 'match', label: { nl: 'koppeling', en: 'match' } },
  { code: 'referral', label: { nl: 'doorverwijzing', en: 'referral' } },
  { code: 'transfer', label: { nl: 'overdracht', en: 'transfer' } },
  { code: 'outcome', label: { nl: 'vragenlijst', en: 'questionnaire' } },
  { code: 'call', label: { nl: 'gesprek', en: 'call' } },
]);
export type RemovablePart = CodeOf<typeof removableParts>;

/**
 * Whether something that was taken out can be put back: of an offer to another location nothing is kept by which it could.
 * @example
 * canBePutBack('visit'); // true
 * canBePutBack('transfer'); // false
 */
export const canBePutBack = (kind: RemovablePart | RemovableRecord): boolean => kind !== 'transfer';

/** What a location records of its own work, and can be taken out when it was recorded by mistake: of no dossier of a mother. */
export const removableRecords = codeList('removable-record', [
  labelledCode('supervision', 'begeleidingsgesprek', 'supervision session'),
  labelledCode('preparation', 'bijeenkomst van de voorbereiding', 'session of the preparation'),
  labelledCode('evaluation', 'evaluatie', 'evaluation'),
  labelledCode('own-step', 'eigen stap', 'step of her own'),
  labelledCode('expense', 'gemaakte kosten', 'declared cost'),
  labelledCode('expense-correction', 'correctie', 'correction'),
  labelledCode('meeting', 'bijeenkomst', 'meeting'),
  labelledCode('group', 'groep', 'group'),
  labelledCode('group-session', 'bijeenkomst van een groep', 'session of a group'),
  labelledCode('cover', 'waarneming', 'cover'),
  labelledCode('service', 'organisatie', 'organisation'),
]);
export type RemovableRecord = CodeOf<typeof removableRecords>;

/** With whom or what each record is looked for once it is gone: with a visiting mother, a group, or the location itself. */
export const ownersOfRecords = deepFreeze({
  supervision: 'visiting-mother',
  preparation: 'visiting-mother',
  evaluation: 'visiting-mother',
  'own-step': 'visiting-mother',
  expense: 'visiting-mother',
  'expense-correction': 'visiting-mother',
  meeting: 'location',
  group: 'location',
  'group-session': 'group',
  cover: 'location',
  service: 'location',
} as const satisfies Readonly<Record<RemovableRecord, 'visiting-mother' | 'group' | 'location'>>);

/** Who can be taken out as a whole: the trajectory of a mother, with her record where it is her only one, a visiting mother, somebody who was referred, and somebody who applied. */
export const removableDossiers = codeList('removable-dossier', [
  { code: 'trajectory', label: { nl: 'moeder', en: 'mother' } },
  { code: 'visiting-mother', label: { nl: 'bezoekmoeder', en: 'visiting mother' } },
  { code: 'prospect', label: { nl: 'aanmelding', en: 'referral in' } },
  { code: 'applicant', label: { nl: 'kandidaat', en: 'applicant' } },
]);
export type RemovableDossier = CodeOf<typeof removableDossiers>;

/** All that can be taken out when it was recorded by mistake. */
export const removableKinds = codeList('removable-kind', [
  ...removableParts.codes,
  ...removableRecords.codes,
  ...removableDossiers.codes,
]);
export type RemovableKind = CodeOf<typeof removableKinds>;

/** The kinds that are known by a name and have no day: a whole dossier, and an organisation. */
export const kindsWithoutDay = deepFreeze([
  ...removableDossiers.values,
  'service',
] as const satisfies readonly RemovableKind[]);

/** What is called the same when it is taken out by itself and when it goes along with somebody. */
const sameAsRecord = ['evaluation', 'own-step', 'expense', 'preparation', 'supervision'] as const;

/** What goes along with somebody who is taken out. */
export const dossierParts = codeList('dossier-part', [
  ...removableParts.codes,
  labelledCode('proposal', 'voorstel', 'proposal'),
  labelledCode('attendance', 'bijeenkomst van een groep', 'session of a group'),
  labelledCode('group-leader', 'groep die zij begeleidt', 'group that she runs'),
  ...sameAsRecord.map((code) => removableRecords.find(code)),
  labelledCode('meeting', 'keer op een bijeenkomst', 'attendance of a meeting'),
  labelledCode('step', 'stap in de werving', 'step of the recruitment'),
  labelledCode('appointment', 'afspraak voor de kennismaking', 'appointment for the intake'),
]);
export type DossierPart = CodeOf<typeof dossierParts>;

/** Why something is taken out. What did happen, and was written down wrong, is corrected and not removed. */
export const removalReasons = codeList('removal-reason', [
  { code: 'not-happened', label: { nl: 'is niet gebeurd', en: 'did not happen' } },
  { code: 'recorded-twice', label: { nl: 'dubbel vastgelegd', en: 'recorded twice' } },
  { code: 'somebody-else', label: { nl: 'hoort bij iemand anders', en: 'belongs to someone else' } },
  { code: 'practice', label: { nl: 'was een oefening', en: 'was practice' } },
  { code: 'other', label: { nl: 'anders', en: 'other' } },
]);
export type RemovalReason = CodeOf<typeof removalReasons>;

/** Why somebody is taken out: the reasons that say something of a person. */
export const dossierRemovalReasons = codeList(
  'dossier-removal-reason',
  removalReasons.codes.filter(
    (reason): reason is Code<'recorded-twice' | 'practice' | 'other'> =>
      reason.code === 'recorded-twice' || reason.code === 'practice' || reason.code === 'other',
  ),
);

/** What happens to the signal of a visit that is removed. */
export const visitSignalChoices = codeList('visit-signal-choice', [
  { code: 'remove', label: { nl: 'ook verwijderen', en: 'remove as well' } },
  { code: 'keep', label: { nl: 'laten staan, zonder het bezoek', en: 'keep, without the visit' } },
]);
export type VisitSignalChoice = CodeOf<typeof visitSignalChoices>;

/** What happens to the visits that were cancelled or moved for a pause that is removed. */
export const settledVisitChoices = codeList('settled-visit-choice', [
  { code: 'restore', label: { nl: 'terugzetten op hun eigen dag', en: 'put back on their own day' } },
  { code: 'leave', label: { nl: 'laten zoals ze nu zijn', en: 'leave as they are now' } },
]);
export type SettledVisitChoice = CodeOf<typeof settledVisitChoices>;
