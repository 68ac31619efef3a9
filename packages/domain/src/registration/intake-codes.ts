import { type CodeOf, codeList } from '../kernel/code-list.js';

/** The steps of the intake talk, in order. */
export const intakeSteps = codeList('intake-step', [
  { code: 'who', label: { nl: 'Wie zij is', en: 'Who she is' } },
  { code: 'child', label: { nl: 'Haar kind', en: 'Her child' } },
  { code: 'situation', label: { nl: 'Haar situatie', en: 'Her situation' } },
  { code: 'question', label: { nl: 'Haar vraag en wensen', en: 'Her question and wishes' } },
  { code: 'circumstances', label: { nl: 'Omstandigheden', en: 'Circumstances' } },
  { code: 'availability', label: { nl: 'Wanneer zij kan', en: 'When she can' } },
  { code: 'programme', label: { nl: 'Programma en toestemming', en: 'Programme and consent' } },
]);
export type IntakeStep = CodeOf<typeof intakeSteps>;

/** Where the intake talk was held; at home where possible (report on working methods, 2012). */
export const intakePlaces = codeList('intake-place', [
  { code: 'home', label: { nl: 'bij haar thuis', en: 'at her home' } },
  { code: 'clinic', label: { nl: 'op het consultatiebureau', en: 'at the well-baby clinic' } },
  { code: 'location', label: { nl: 'op de locatie', en: 'at the location' } },
  { code: 'phone', label: { nl: 'per telefoon', en: 'by telephone' } },
  { code: 'other', label: { nl: 'ergens anders', en: 'elsewhere' } },
]);

/**
 * Which programme fits her question. Home-Start visits weekly, for clearer or more problems; Stevig
 * Ouderschap can run beside MIM. Source: the 2012 report on working methods.
 */
export const programmeFits = codeList('programme-fit', [
  { code: 'mim', label: { nl: 'MIM', en: 'MIM' } },
  {
    code: 'mim-beside-other',
    label: { nl: 'MIM, naast een ander programma', en: 'MIM, beside another programme' },
  },
  { code: 'home-start', label: { nl: 'Home-Start', en: 'Home-Start' } },
  { code: 'other-programme', label: { nl: 'een ander programma', en: 'another programme' } },
  { code: 'undecided', label: { nl: 'nog niet duidelijk', en: 'not clear yet' } },
]);
export type ProgrammeFit = CodeOf<typeof programmeFits>;
