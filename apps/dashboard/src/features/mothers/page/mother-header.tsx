import { useLocationName } from '../../../clients/own-locations.js';
import { BackLink, DossierHeader } from '../../../dossier-page/dossier-header.js';
import { childrenText } from '../../../facts/children-text.js';
import { MotherStatusBadge } from '../../../facts/mother-status.js';
import { StandingCell } from '../../../facts/standing-cell.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import { OtherRoles } from '../../../person-card/other-roles.js';
import { MotherActions } from '../actions/mother-actions.js';
import { type MotherPageAnswer, statusOf } from '../model/mother-page.js';
import { mothersMemory } from '../model/mothers-memory.js';

/** Who she is, where her trajectory stands, and what can be done. */
export function MotherHeader({ mother }: { readonly mother: MotherPageAnswer }) {
  const { language } = useLanguage();
  const { trajectory } = mother;
  const children = childrenText(trajectory.children, mother.today, language);
  const location = useLocationName()(trajectory.locationId);
  return (
    <DossierHeader
      back={
        <BackLink to="/moeders" search={mothersMemory.lastSearch()}>
          {m.mother_back()}
        </BackLink>
      }
      name={mother.mother.name}
      phone={mother.mother.phone}
      actions={<MotherActions mother={mother} />}
    >
      <WhereSheStands mother={mother} />
      {location === null ? null : <span>{location}</span>}
      {children === '' ? null : <span>{children}</span>}
      <OtherRoles roles={mother.roles} as="mother" />
    </DossierHeader>
  );
}

/** Her status, unless more is to be said: who is in a pause gets no visits. */
function WhereSheStands({ mother }: { readonly mother: MotherPageAnswer }) {
  const { standing } = mother.visitSummary;
  if (standing.state === 'paused') return <StandingCell standing={standing} />;
  return <MotherStatusBadge status={statusOf(mother)} />;
}
