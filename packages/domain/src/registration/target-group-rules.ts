import type { ChildCircumstance, MotherCircumstance } from '../code-lists/circumstances.js';
import { childCircumstances, motherCircumstances } from '../code-lists/circumstances.js';
import type { ReferralSource } from '../code-lists/trajectory-lists.js';
import { lookUp } from '../kernel/look-up.js';
import type { TargetGroupRestriction, TargetGroupWidening } from '../location/target-group.js';

/** The facts on which a location's own policy rests. Null: not asked; an empty list: asked, and none holds. */
export interface PolicyFacts {
  readonly childCircumstances: readonly ChildCircumstance[] | null;
  readonly motherCircumstances: readonly MotherCircumstance[] | null;
  readonly referralSource: ReferralSource | null;
  /** Whether her children are a multiple birth, by when they were born; absent: that tells nothing. */
  readonly isMultipleBirth?: boolean;
}
export type PolicyFact = Exclude<keyof PolicyFacts, 'isMultipleBirth'>;

/** When a part of a policy holds, by one fact. */
interface Condition {
  readonly fact: PolicyFact;
  readonly holds: (answer: readonly string[]) => boolean;
}

const named = (fact: PolicyFact, code: string): Condition => ({
  fact,
  holds: (answer) => answer.includes(code),
});
const any = (fact: PolicyFact): Condition => ({ fact, holds: (answer) => answer.length > 0 });
const ofMother = (code: MotherCircumstance) => named('motherCircumstances', code);
const ofChild = (code: ChildCircumstance) => named('childCircumstances', code);
const sentByNurse = named('referralSource', 'youth-nurse');

/** When each widening holds. A widening that does not answer does not compile. */
const widenings = {
  'second-child-isolated': [ofMother('weak-social-network')],
  'second-child-little-dutch': [ofMother('little-dutch')],
  twins: [ofChild('multiple-birth')],
  'crying-baby': [ofChild('crying-baby')],
  'nurse-judgement': [sentByNurse],
} as const satisfies Readonly<Record<TargetGroupWidening, readonly Condition[]>>;

/** When a restriction holds: by one of these. */
function restrictionOf(code: TargetGroupRestriction): readonly Condition[] {
  if (code === 'any-circumstance') return [any('motherCircumstances'), any('childCircumstances')];
  if (code === 'nurse-judgement') return [sentByNurse];
  return [motherCircumstances.has(code) ? ofMother(code) : ofChild(childCircumstances.find(code).code)];
}

/** Whether one of a location's codes holds for her. */
export interface PolicyAnswer<Code> {
  /** The first code that holds; null: none does, as far as is known. */
  readonly holds: Code | null;
  /** What is not known yet and could make one hold; empty where one holds already. */
  readonly toAsk: readonly PolicyFact[];
}

function answerOf<Code>(
  facts: PolicyFacts,
  codes: readonly Code[],
  conditionsOf: (code: Code) => readonly Condition[],
): PolicyAnswer<Code> {
  const answers = {
    childCircumstances: facts.childCircumstances,
    motherCircumstances: facts.motherCircumstances,
    referralSource: facts.referralSource === null ? null : [facts.referralSource],
  } as const satisfies Readonly<Record<PolicyFact, readonly string[] | null>>;
  const shown: readonly string[] = facts.isMultipleBirth === true ? ['multiple-birth'] : [];
  const toldOf = (fact: PolicyFact): readonly string[] => [
    ...(answers[fact] ?? []),
    ...(fact === 'childCircumstances' ? shown : []),
  ];
  const holdsFor = ({ fact, holds }: Condition) => holds(toldOf(fact));
  const found = codes.find((code) => conditionsOf(code).some(holdsFor));
  if (found !== undefined) return { holds: found, toAsk: [] };
  const asked = codes.flatMap((code) => conditionsOf(code).map(({ fact }) => fact));
  return { holds: null, toAsk: [...new Set(asked)].filter((fact) => answers[fact] === null) };
}

/**
 * Whether a widening of the location holds for her.
 * @param facts What is known of her.
 * @param codes Whom the location admits beside mothers of a first child.
 * @example
 * const facts = { childCircumstances: null, motherCircumstances: ['little-dutch'], referralSource: null };
 * wideningFor(facts, ['second-child-little-dutch']); // { holds: 'second-child-little-dutch', toAsk: [] }
 * wideningFor(facts, ['twins']); // { holds: null, toAsk: ['childCircumstances'] }
 */
export const wideningFor = (
  facts: PolicyFacts,
  codes: readonly TargetGroupWidening[],
): PolicyAnswer<TargetGroupWidening> => answerOf(facts, codes, (code) => lookUp(widenings, code));

/**
 * Whether she is among those to whom the location restricts itself.
 * @param facts What is known of her.
 * @param codes To whom; any of them will do.
 * @example
 * const facts = { childCircumstances: [], motherCircumstances: null, referralSource: 'self' };
 * restrictionFor(facts, ['any-circumstance']); // { holds: null, toAsk: ['motherCircumstances'] }
 */
export const restrictionFor = (
  facts: PolicyFacts,
  codes: readonly TargetGroupRestriction[],
): PolicyAnswer<TargetGroupRestriction> => answerOf(facts, codes, restrictionOf);
