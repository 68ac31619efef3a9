import { m } from '../../paraglide/messages.js';
import { VisitingMotherName } from '../../person-card/visiting-mother-name.js';
import type { VisitRow } from './model/visit-row.js';

/** Who came, or is to come; the name of each visiting mother leads to how she is reached. */
export const WhoComes = ({ visitingMother, companion }: Pick<VisitRow, 'visitingMother' | 'companion'>) => (
  <>
    {visitingMother === null ? m.visits_coordinator() : <VisitingMotherName {...visitingMother} />}
    {companion === null ? null : (
      <>
        {', '}
        <VisitingMotherName {...companion} />
      </>
    )}
  </>
);
