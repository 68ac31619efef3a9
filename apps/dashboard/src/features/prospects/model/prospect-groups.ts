import { actionOfProspect, type ProspectOutcome, prospectOutcomes } from '@mim/domain';

/** The prospects by what they ask of the coordinator, as an address says it; who is to be called comes first. */
export const prospectGroups = ['bellen', 'kennismaken', 'afgesloten', 'alle'] as const;
export type ProspectGroup = (typeof prospectGroups)[number];

const groupOfAction = { call: 'bellen', intake: 'kennismaken' } as const;

/** The group that an outcome belongs to, by the domain's table of what each outcome asks. */
const groupOf = (outcome: ProspectOutcome): ProspectGroup => {
  const action = actionOfProspect[outcome];
  return action === null ? 'afgesloten' : groupOfAction[action];
};

/**
 * The outcomes that are looked at in a group.
 * @example
 * outcomesIn('kennismaken'); // ['wants-intake']
 */
export const outcomesIn = (group: ProspectGroup): readonly ProspectOutcome[] =>
  prospectOutcomes.values.filter((outcome) => group === 'alle' || groupOf(outcome) === group);
