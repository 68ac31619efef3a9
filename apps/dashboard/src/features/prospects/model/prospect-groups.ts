import { actionOfProspect, prospectOutcomes } from '@mim/domain/registration';
import type { Inputs } from '../../../clients/trpc.js';
import type { ProspectGroup } from '../prospects-search.js';

type ProspectFilter = NonNullable<NonNullable<Inputs['prospects']['list']>['filter']>;

/** The outcomes that ask the same of the coordinator, by the domain's table; null: that ask nothing. */
const outcomesOf = (action: (typeof actionOfProspect)[keyof typeof actionOfProspect]) =>
  prospectOutcomes.values.filter((outcome) => actionOfProspect[outcome] === action);

/** Who is looked at in each group: also whoever wants an intake is to be done, until it has begun. */
const filters = {
  'te-doen': { outcomes: [...outcomesOf('call'), ...outcomesOf('intake')], hasBegun: false },
  kennismaken: { outcomes: outcomesOf('intake') },
  afgesloten: { outcomes: outcomesOf(null) },
  alle: {},
} satisfies Readonly<Record<ProspectGroup, ProspectFilter>>;

/**
 * What the API is asked for a group.
 * @example
 * filterOf('kennismaken'); // { outcomes: ['wants-intake'] }
 */
export const filterOf = (group: ProspectGroup): ProspectFilter => filters[group];
