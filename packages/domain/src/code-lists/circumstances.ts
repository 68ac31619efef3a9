import { type CodeOf, codeList, labelledCode } from '../kernel/code-list.js';

/** Circumstances of the child; several can hold. Source: national registration of 2008 (Kooijman & Prinsen, 2009). */
export const childCircumstances = codeList('child-circumstances', [
  labelledCode('incubator', 'couveuse', 'incubator'),
  labelledCode('multiple-birth', 'meerling', 'multiple birth'),
  labelledCode('crying-baby', 'huilbaby', 'crying baby'),
  labelledCode('disability', 'handicap', 'disability'),
  labelledCode('other', 'anders', 'other'),
]);
export type ChildCircumstance = CodeOf<typeof childCircumstances>;

/** Circumstances of the mother; several can hold. Source: the same registration. */
export const motherCircumstances = codeList('mother-circumstances', [
  labelledCode('weak-social-network', 'klein sociaal netwerk', 'weak social network'),
  labelledCode('single-parent', 'alleenstaande ouder', 'single parent'),
  labelledCode('insecurity', 'onzeker over het ouderschap', 'insecurity'),
  labelledCode('postnatal-depression', 'postnatale depressie', 'postnatal depression'),
  labelledCode('health-problems', 'lichamelijke of psychische klachten', 'physical or mental problems'),
  labelledCode('relationship-problems', 'relatieproblemen', 'relationship problems'),
  labelledCode('no-residence-status', 'geen verblijfsstatus', 'no residence status'),
  labelledCode('little-dutch', 'spreekt weinig Nederlands', 'little Dutch'),
  labelledCode(
    'unfamiliar-with-dutch-culture',
    'kent de Nederlandse cultuur nog niet',
    'unfamiliar with Dutch culture',
  ),
  labelledCode('teenage-mother', 'tienermoeder', 'teenage mother'),
  labelledCode('other', 'anders', 'other'),
]);
export type MotherCircumstance = CodeOf<typeof motherCircumstances>;
