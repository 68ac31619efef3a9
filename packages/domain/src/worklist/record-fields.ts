import { type CodeOf, codeList } from '../kernel/code-list.js';

/**
 * What the annual registration asks of each trajectory and what the worklist therefore reminds of.
 * Origin is not among them: it is recorded with consent only, and nobody is reminded of it. Source:
 * national registration of 2008.
 */
export const recordFields = codeList('record-field', [
  { code: 'childBornOn', label: { nl: 'geboortedatum van het kind', en: 'birth of the child' } },
  { code: 'firstChild', label: { nl: 'of het haar eerste kind is', en: 'whether it is her first child' } },
  { code: 'referralSource', label: { nl: 'wie haar aanmeldde', en: 'who referred her' } },
  { code: 'birthYear', label: { nl: 'geboortejaar van de moeder', en: 'the mother’s year of birth' } },
  { code: 'education', label: { nl: 'opleiding', en: 'education' } },
  { code: 'household', label: { nl: 'huishouden', en: 'household' } },
  { code: 'income', label: { nl: 'inkomen', en: 'income' } },
  {
    code: 'childCircumstances',
    label: { nl: 'omstandigheden van het kind', en: 'circumstances of the child' },
  },
  {
    code: 'motherCircumstances',
    label: { nl: 'omstandigheden van de moeder', en: 'circumstances of the mother' },
  },
]);
export type RecordField = CodeOf<typeof recordFields>;

/** Whether each field is recorded; that she would not say is recorded too. */
export type RecordState = Readonly<Record<RecordField, boolean>>;

/** A record in which everything was filled in. */
export const completeRecord = Object.fromEntries(
  recordFields.values.map((field) => [field, true]),
) as RecordState;

/**
 * What is still missing, in the order in which people should read it.
 * @example
 * missingFromRecord({ ...completeRecord, income: false }); // ['income']
 */
export const missingFromRecord = (record: RecordState): readonly RecordField[] =>
  recordFields.values.filter((field) => !record[field]);
