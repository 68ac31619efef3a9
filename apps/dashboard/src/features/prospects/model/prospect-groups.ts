import { actionOfProspect, type ProspectOutcome, prospectOutcomes } from '@mim/domain/registration';
import type { ProspectGroup } from '../prospects-search.js';

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
