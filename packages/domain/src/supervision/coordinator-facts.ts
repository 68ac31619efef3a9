import { coordinatorColumns } from '../delivery/columns.js';
import { registeredIn } from '../delivery/registered-fact.js';
import { deepFreeze } from '../kernel/deep-freeze.js';
import type { Fact, ValuesOf } from '../kernel/fact.js';
import { kinds } from '../kernel/fact-kind.js';
import { bilingual } from '../kernel/language.js';

/** What is to be known about a fact of a coordinator, wherever it is used. */
interface CoordinatorFact extends Fact {
  /** Column of the delivery in which it stands. */
  readonly column?: keyof typeof coordinatorColumns;
}

const registered = registeredIn(coordinatorColumns);
const { maximum } = coordinatorColumns.hours_per_week;

/**
 * What is registered of a coordinator, beside her account. The form, the API's inputs and answers and the checks of
 * the table derive from it. Source: national registration of 2008 (5 to 22 hours a week).
 */
export const coordinatorFacts = deepFreeze({
  hoursPerWeek: {
    kind: kinds.number(1, maximum),
    column: 'hours_per_week',
    label: coordinatorColumns.hours_per_week.label,
    help: bilingual(
      'De uren voor dit programma. Vaak zijn dat er 5 tot 22.',
      'The hours for this programme. Often 5 to 22.',
    ),
  },
  workExperience: registered('work_experience'),
  education: registered('education'),
  /** She was a coordinator here from this day on; not known: as long as anybody knows. */
  startedOn: { kind: kinds.day, label: bilingual('coördinator sinds', 'coordinator since') },
  stoppedOn: { kind: kinds.day, label: bilingual('gestopt op', 'stopped on') },
} as const satisfies Readonly<Record<string, CoordinatorFact>>);

/** What is registered of a coordinator. */
export type CoordinatorFacts = ValuesOf<typeof coordinatorFacts>;
