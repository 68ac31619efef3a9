import { type EndReason, endReasons } from '../code-lists/trajectory-lists.js';
import { type CodeOf, codeList } from '../kernel/code-list.js';
import { deepFreeze } from '../kernel/deep-freeze.js';
import { lookUp } from '../kernel/look-up.js';

/** Why trajectories end, grouped for the cumulative incidence. */
export const endCauses = codeList('end-cause', [
  { code: 'completed', label: { nl: 'voltooid', en: 'completed' } },
  { code: 'satisfied', label: { nl: 'geen behoefte meer', en: 'no longer needed' } },
  { code: 'circumstances', label: { nl: 'tijd, werk of verhuizing', en: 'time, job or move' } },
  { code: 'relation', label: { nl: 'geen klik of geen contact', en: 'no rapport or contact lost' } },
  { code: 'severity', label: { nl: 'problemen te groot', en: 'problems too severe' } },
  { code: 'other', label: { nl: 'anders', en: 'other' } },
]);
export type EndCause = CodeOf<typeof endCauses>;

/**
 * What each end reason means: its cause, or null when it is no end but the passing on of a mother to
 * another location. A reason that does not answer does not compile.
 */
export const causeOfEnd = deepFreeze({
  completed: 'completed',
  'no-longer-needed': 'satisfied',
  'no-time': 'circumstances',
  moved: 'circumstances',
  'found-job': 'circumstances',
  'no-rapport': 'relation',
  'contact-lost': 'relation',
  'problems-too-severe': 'severity',
  other: 'other',
  transferred: null,
} as const satisfies Readonly<Record<EndReason, EndCause | null>>);

/**
 * Whether a reason ends the mother's participation: every reason but a transfer does.
 * @example
 * isEnd('moved'); // true
 */
export const isEnd = (reason: EndReason): boolean => lookUp(causeOfEnd, reason) !== null;

/**
 * Whether a reason counts as attrition: she left before the whole trajectory was done, whatever the
 * reason, also a good one.
 * @example
 * isAttrition('no-longer-needed'); // true
 * isAttrition('transferred'); // false
 */
export const isAttrition = (reason: EndReason): boolean => isEnd(reason) && reason !== 'completed';

/** Reasons that a coordinator can give: a transfer is an act of its own, see `canTransfer`. */
export const endingReasons = deepFreeze(
  endReasons.values.filter((reason): reason is Exclude<EndReason, 'transferred'> => isEnd(reason)),
);
