import { deepFreeze } from '../kernel/deep-freeze.js';
import type { FactTable, ValuesOf } from '../kernel/fact.js';
import { kinds } from '../kernel/fact-kind.js';
import { bilingual } from '../kernel/language.js';
import { spokenLanguages } from '../person/spoken-languages.js';
import { groupForms, groupKinds, groupRhythms, groupRunners, groupTargets } from './group-codes.js';

/** Most mothers at one session that can be right; more is a slip of the keys. */
const mostPresent = 200;

/**
 * The facts of a meeting group, in the order in which they are asked; which visiting mothers run it stands beside them.
 * Form, API and checks of the table derive from it. Source: the 2012 report on working methods.
 */
export const groupFacts = deepFreeze({
  groupName: { kind: kinds.line(100), isRequired: true, label: bilingual('naam', 'name') },
  groupKind: {
    kind: kinds.code(groupKinds),
    usual: 'meeting',
    label: bilingual('soort', 'kind'),
  },
  groupForm: { kind: kinds.code(groupForms), usual: 'open', label: bilingual('vorm', 'form') },
  target: { kind: kinds.code(groupTargets), usual: 'all', label: bilingual('voor wie', 'for whom') },
  groupLanguage: { kind: kinds.code(spokenLanguages), label: bilingual('taal', 'language') },
  runBy: { kind: kinds.codes(groupRunners), label: bilingual('wie begeleidt', 'run by') },
  rhythm: { kind: kinds.code(groupRhythms), usual: 'weekly', label: bilingual('hoe vaak', 'how often') },
  place: { kind: kinds.line(), label: bilingual('plaats', 'place') },
  firstDay: { kind: kinds.day, isRequired: true, label: bilingual('eerste bijeenkomst', 'first session') },
  lastDay: {
    kind: kinds.day,
    label: bilingual('laatste bijeenkomst', 'last session'),
    help: bilingual('Laat leeg zolang de groep doorgaat.', 'Leave empty while the group goes on.'),
  },
} as const satisfies FactTable);
export type GroupValues = ValuesOf<typeof groupFacts>;

/**
 * The facts of one session. Who was there by name stands beside them; of everybody else only the number is kept.
 */
export const sessionFacts = deepFreeze({
  heldOn: { kind: kinds.day, isRequired: true, label: bilingual('datum', 'date') },
  isCancelled: { kind: kinds.flag, label: bilingual('ging niet door', 'did not take place') },
  presentCount: {
    kind: kinds.number(0, mostPresent),
    isRequired: true,
    label: bilingual('aantal moeders', 'number of mothers'),
    help: bilingual(
      'Iedereen die er was, ook wie niet meedoet aan het programma.',
      'Everybody who was there, also those who are not in the programme.',
    ),
  },
  theme: { kind: kinds.line(), label: bilingual('thema', 'theme') },
} as const satisfies FactTable);
export type SessionValues = ValuesOf<typeof sessionFacts>;
