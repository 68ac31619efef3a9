import { childCircumstances, motherCircumstances } from '../code-lists/circumstances.js';
import { type Code, type CodeOf, codeList } from '../kernel/code-list.js';

type MotherCircumstance = Exclude<CodeOf<typeof motherCircumstances>, 'other'>;
type ChildCircumstance = Exclude<CodeOf<typeof childCircumstances>, 'other'>;

/**
 * Whom a location admits beside mothers of a first child. Source: national registration of 2008, where
 * locations report a second child with isolation or little Dutch (Den Haag), twins and crying babies, and
 * the judgement of the district nurse (Emmeloord).
 */
export const targetGroupWidenings = codeList('also-admitted', [
  {
    code: 'second-child-isolated',
    label: { nl: 'volgend kind, bij een klein netwerk', en: 'a further child, with a weak network' },
  },
  {
    code: 'second-child-little-dutch',
    label: { nl: 'volgend kind, bij weinig Nederlands', en: 'a further child, with little Dutch' },
  },
  { code: 'twins', label: { nl: 'meerling', en: 'multiple birth' } },
  { code: 'crying-baby', label: { nl: 'huilbaby', en: 'crying baby' } },
  {
    code: 'nurse-judgement',
    label: { nl: 'op het oordeel van de verpleegkundige', en: 'on the nurse’s judgement' },
  },
]);
export type TargetGroupWidening = CodeOf<typeof targetGroupWidenings>;

const named = <Value extends string>(codes: readonly Code<Value>[]) =>
  codes.filter((code): code is Code<Exclude<Value, 'other'>> => code.code !== 'other');

/**
 * To which mothers a location can restrict itself: those with a circumstance of the registration, with
 * any circumstance (risk families, Breda), or sent by a nurse (Emmeloord). Source: registration of 2008.
 */
export const targetGroupRestrictions = codeList<
  MotherCircumstance | ChildCircumstance | 'any-circumstance' | 'nurse-judgement'
>('restricted-to', [
  {
    code: 'any-circumstance',
    label: { nl: 'risicogezin: een van de omstandigheden', en: 'at risk: any circumstance' },
  },
  {
    code: 'nurse-judgement',
    label: { nl: 'op het oordeel van de verpleegkundige', en: 'on the nurse’s judgement' },
  },
  ...named(motherCircumstances.codes),
  ...named(childCircumstances.codes),
]);
export type TargetGroupRestriction = CodeOf<typeof targetGroupRestrictions>;
