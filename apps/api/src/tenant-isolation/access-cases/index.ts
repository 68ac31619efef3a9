import type { AccessCase, InputsByPath } from '../access-case.js';
import { expenseAndGroupCases } from './expenses-and-groups.js';
import { guidanceCases } from './guidance.js';
import { matchingCases } from './matching.js';
import { motherCases } from './mothers.js';
import { programCases } from './program.js';
import { recruitmentCases } from './recruitment.js';
import { referralCases } from './referrals.js';
import { trajectoryCases } from './trajectories.js';
import { visitCases } from './visits.js';

/** A case of each procedure of the API. A procedure without one does not compile. */
export const accessCases: { readonly [Path in keyof InputsByPath]: AccessCase<InputsByPath[Path]> } = {
  ...programCases,
  ...motherCases,
  ...trajectoryCases,
  ...referralCases,
  ...matchingCases,
  ...expenseAndGroupCases,
  ...recruitmentCases,
  ...guidanceCases,
  ...visitCases,
};
