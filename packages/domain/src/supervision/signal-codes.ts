import { type CodeOf, codeList } from '../kernel/code-list.js';
import { deepFreeze } from '../kernel/deep-freeze.js';

/**
 * The three steps of a signal, and its end: the visiting mother notices, the coordinator judges, the contact person of the
 * organisation decides. Source: the 2012 report on working methods, supervision.
 */
export const signalSteps = codeList('signal-step', [
  { code: 'noticed', label: { nl: 'opgemerkt', en: 'noticed' } },
  { code: 'judged', label: { nl: 'beoordeeld', en: 'judged' } },
  { code: 'decided', label: { nl: 'besloten', en: 'decided' } },
  { code: 'closed', label: { nl: 'afgehandeld', en: 'closed' } },
]);
export type SignalStep = CodeOf<typeof signalSteps>;

/** In which step something was said of a signal: also why one that was closed by mistake is open again. */
export const signalNoteSteps = codeList('signal-note-step', [
  ...signalSteps.codes,
  { code: 'reopened', label: { nl: 'heropend', en: 'reopened' } },
]);
export type SignalNoteStep = CodeOf<typeof signalNoteSteps>;

/**
 * Which steps can follow each. The coordinator judges before anybody decides; she and the contact person can do so more than
 * once; she can close it herself, also at once. What is closed stays so, but for what was closed by mistake, which is reopened.
 */
export const signalStepsAfter = deepFreeze({
  noticed: ['judged', 'closed'],
  judged: ['judged', 'decided', 'closed'],
  decided: ['judged', 'decided', 'closed'],
  closed: [],
} as const satisfies Readonly<Record<SignalStep, readonly SignalStep[]>>);

/** How serious a worry is, the most serious first. */
export const signalSeverities = codeList('signal-severity', [
  { code: 'urgent', label: { nl: 'dringend', en: 'urgent' } },
  { code: 'worrying', label: { nl: 'zorgelijk', en: 'worrying' } },
  { code: 'watch', label: { nl: 'in de gaten houden', en: 'keep an eye on' } },
]);
export type SignalSeverity = CodeOf<typeof signalSeverities>;

/** What became of a worry. */
export const signalOutcomes = codeList('signal-outcome', [
  { code: 'worry-gone', label: { nl: 'zorg is weg', en: 'the worry is gone' } },
  { code: 'help-arranged', label: { nl: 'hulp geregeld', en: 'help arranged' } },
  { code: 'referred', label: { nl: 'doorverwezen', en: 'referred' } },
  { code: 'reported', label: { nl: 'melding gedaan', en: 'reported to the authorities' } },
  {
    code: 'taken-over',
    label: { nl: 'overgenomen door de organisatie', en: 'taken over by the organisation' },
  },
  { code: 'nothing-needed', label: { nl: 'geen actie nodig', en: 'no action needed' } },
]);
export type SignalOutcome = CodeOf<typeof signalOutcomes>;

/** So many notes a signal can have: one of every week for two years. */
export const mostSignalNotes = 100;
