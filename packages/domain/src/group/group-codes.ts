import { type CodeOf, codeList } from '../kernel/code-list.js';

/** What kind of group it is. */
export const groupKinds = codeList('group-kind', [
  { code: 'meeting', label: { nl: 'ontmoetingsgroep', en: 'meeting group' } },
  { code: 'theme', label: { nl: 'themagroep', en: 'theme group' } },
  { code: 'play', label: { nl: 'speelgroep met de kinderen', en: 'play group with the children' } },
  { code: 'language', label: { nl: 'praatgroep Nederlands', en: 'Dutch conversation group' } },
  { code: 'other', label: { nl: 'anders', en: 'other' } },
]);
export type GroupKind = CodeOf<typeof groupKinds>;

/** Who can come. */
export const groupForms = codeList('group-form', [
  { code: 'open', label: { nl: 'open inloop', en: 'open drop-in' } },
  { code: 'fixed', label: { nl: 'vaste groep', en: 'fixed group' } },
]);
export type GroupForm = CodeOf<typeof groupForms>;

/** For whom it is meant. */
export const groupTargets = codeList('group-target', [
  { code: 'all', label: { nl: 'alle moeders', en: 'all mothers' } },
  { code: 'babies', label: { nl: 'moeders met een baby', en: 'mothers with a baby' } },
  { code: 'from-one-year', label: { nl: 'kind van 1 jaar en ouder', en: 'child of 1 year and up' } },
  { code: 'one-language', label: { nl: 'moeders met één taal', en: 'mothers of one language' } },
  { code: 'other', label: { nl: 'anders', en: 'other' } },
]);
export type GroupTarget = CodeOf<typeof groupTargets>;

/** Who runs it. */
export const groupRunners = codeList('group-runner', [
  { code: 'visiting-mother', label: { nl: 'bezoekmoeder', en: 'visiting mother' } },
  { code: 'former-volunteer', label: { nl: 'oud-vrijwilligster', en: 'former volunteer' } },
  { code: 'coordinator', label: { nl: 'coördinator', en: 'coordinator' } },
  { code: 'other', label: { nl: 'iemand anders', en: 'someone else' } },
]);
export type GroupRunner = CodeOf<typeof groupRunners>;

/** How often it meets. Source: the groups that the 2012 report on working methods describes. */
export const groupRhythms = codeList('group-rhythm', [
  { code: 'weekly', label: { nl: 'elke week', en: 'weekly' } },
  { code: 'fortnightly', label: { nl: 'om de week', en: 'every two weeks' } },
  { code: 'thrice-monthly', label: { nl: 'drie keer per maand', en: 'three times a month' } },
  { code: 'twice-monthly', label: { nl: 'twee keer per maand', en: 'twice a month' } },
  { code: 'monthly', label: { nl: 'elke maand', en: 'monthly' } },
  { code: 'irregular', label: { nl: 'wisselend', en: 'irregularly' } },
]);
export type GroupRhythm = CodeOf<typeof groupRhythms>;
