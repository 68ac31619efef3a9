import { compareText } from '../kernel/compare-text.js';
import { deepFreeze } from '../kernel/deep-freeze.js';
import type { GuidanceStandingState } from './guidance-standing.js';
import type { ReadinessLack } from './readiness.js';
import { type VisitingMotherState, visitingMotherStates } from './visiting-mother-state.js';

/** What a coordinator looks for among the visiting mothers, beside where they stand; of who has stopped nothing is asked. */
export const visitingMotherAttentions = deepFreeze(['vog', 'supervision'] as const);
export type VisitingMotherAttention = (typeof visitingMotherAttentions)[number];

/** By what the list can be put in order. */
export const visitingMotherSorts = deepFreeze(['name', 'state', 'families', 'started'] as const);
export type VisitingMotherSort = (typeof visitingMotherSorts)[number];

/** What of a visiting mother tells whether a list has her, and where. */
export interface ListedVisitingMother {
  readonly state: VisitingMotherState;
  readonly readiness: { readonly lacks: readonly ReadinessLack[] };
  readonly supervision: { readonly state: GuidanceStandingState };
  readonly families: readonly unknown[];
  /** ISO text; null: not known. */
  readonly startedOn: string | null;
}

/** Whom a list has. */
export interface VisitingMotherFilter {
  /** Where they stand; absent: everyone who has not stopped. */
  readonly states?: readonly VisitingMotherState[] | undefined;
  readonly attention?: VisitingMotherAttention | undefined;
}

/** By what, and whether the other way round. */
export interface VisitingMotherOrder {
  readonly by: VisitingMotherSort;
  readonly direction: 'ascending' | 'descending';
}

const vogLacks: readonly ReadinessLack[] = ['no-vog', 'vog-expired'];

const asksFor: Readonly<Record<VisitingMotherAttention, (listed: ListedVisitingMother) => boolean>> = {
  vog: ({ readiness }) => readiness.lacks.some((lack) => vogLacks.includes(lack)),
  supervision: ({ supervision }) => supervision.state === 'overdue',
};

/** Who began on a day that is not known comes last. */
const noDay = '9999';

/** How the list is put in order; by name it comes. */
const compare: Readonly<
  Record<VisitingMotherSort, (a: ListedVisitingMother, b: ListedVisitingMother) => number>
> = {
  name: () => 0,
  state: (a, b) =>
    visitingMotherStates.values.indexOf(a.state) - visitingMotherStates.values.indexOf(b.state),
  families: (a, b) => a.families.length - b.families.length,
  started: (a, b) => compareText(a.startedOn ?? noDay, b.startedOn ?? noDay),
};

/**
 * The visiting mothers whom a list has, in its order: the one answer of the screen, a saved view and a file.
 * @param listed Everyone, by name.
 * @param filter Whom the list has.
 * @param order In which order; those who are alike stay by name.
 * @returns The same objects.
 * @example
 * const bea = { state: 'available', readiness: { lacks: [] }, supervision: { state: 'overdue' }, families: [], startedOn: null };
 * selectVisitingMothers([bea], { attention: 'supervision' }, { by: 'name', direction: 'ascending' }); // [bea]
 */
export function selectVisitingMothers<Listed extends ListedVisitingMother>(
  listed: readonly Listed[],
  { states, attention }: VisitingMotherFilter,
  { by, direction }: VisitingMotherOrder,
): readonly Listed[] {
  const found = listed.filter(
    (each) =>
      (states === undefined ? each.state !== 'stopped' : states.includes(each.state)) &&
      (attention === undefined || (each.state !== 'stopped' && asksFor[attention](each))),
  );
  const inOrder = found.toSorted(compare[by]);
  return direction === 'descending' ? inOrder.toReversed() : inOrder;
}
