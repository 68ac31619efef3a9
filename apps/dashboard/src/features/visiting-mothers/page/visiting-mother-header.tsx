import { useLocationName } from '../../../clients/own-locations.js';
import { BackLink, DossierHeader } from '../../../dossier-page/dossier-header.js';
import { VisitingMotherStatus } from '../../../facts/visiting-mother-status.js';
import { m } from '../../../paraglide/messages.js';
import { OtherRoles } from '../../../person-card/other-roles.js';
import { VisitingMotherActions } from '../actions/visiting-mother-actions.js';
import { visitingMothersMemory } from '../model/visiting-mothers-memory.js';
import type { VisitingMotherAnswer } from '../requests/visiting-mother-page.js';

/** Who she is, where she stands, and what can be done. */
export function VisitingMotherHeader({ visitingMother }: { readonly visitingMother: VisitingMotherAnswer }) {
  const { name, phone, state, locationId, families, maximumFamilies, isCoordinator } = visitingMother;
  const location = useLocationName()(locationId);
  return (
    <DossierHeader
      back={
        <BackLink to="/bezoekmoeders" search={visitingMothersMemory.lastSearch()}>
          {m.visiting_mother_back()}
        </BackLink>
      }
      name={name}
      phone={phone}
      actions={<VisitingMotherActions visitingMother={visitingMother} />}
    >
      <VisitingMotherStatus state={state} />
      {isCoordinator ? <span>{m.visiting_coordinator_mark()}</span> : null}
      {location === null ? null : <span>{location}</span>}
      <OtherRoles roles={visitingMother.roles} as="visiting-mother" />
      <span>{m.visiting_mother_load({ count: families.length, maximum: maximumFamilies })}</span>
    </DossierHeader>
  );
}
