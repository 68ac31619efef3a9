import { supervisionProblemFields } from '@mim/domain/supervision';

/** Of what the server alone knows of a session that is planned, all is about its day. */
export const plannedProblemFields = Object.fromEntries(
  Object.entries(supervisionProblemFields).flatMap(([code, field]) =>
    field === 'sessionOn' ? [[code, field] as const] : [],
  ),
);
