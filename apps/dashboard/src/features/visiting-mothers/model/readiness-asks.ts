import { type Language, namesOf } from '@mim/domain/kernel';
import { askedForReadiness } from '@mim/domain/supervision';
import { type TaskActionCode, taskActions } from '@mim/domain/worklist';
import { m } from '../../../paraglide/messages.js';

type ReadinessFact = keyof typeof askedForReadiness;

/** What each act asks of what readiness rests on, the one that it is first about first. */
const asksOfTask = {
  'see-vog': ['vogSeenOn'],
  // The day on which she was prepared follows from her sessions: what she signs comes first.
  'complete-preparation': ['agreementSignedOn', 'confidentialitySignedOn', 'preparedOn', 'preparation'],
} as const satisfies Partial<Readonly<Record<TaskActionCode, readonly ReadinessFact[]>>>;

/** A task by which something of it is filled in. */
export type ReadinessTask = keyof typeof asksOfTask;
/** The act for which it is asked: one of a task, or all that readiness rests on. */
export type ReadinessAct = ReadinessTask | 'all';

/** What is asked for an act, in order. */
export const factsOfAct = (act: ReadinessAct): readonly ReadinessFact[] =>
  act === 'all' ? namesOf(askedForReadiness) : asksOfTask[act];

/** What an act is called, wherever it is opened from. */
export const titleOfAct = (act: ReadinessAct, language: Language): string =>
  act === 'all' ? m.visiting_mother_do_readiness({}, { locale: language }) : taskActions.label(act, language);
