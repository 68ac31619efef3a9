import { useLocationName } from '../../../clients/own-locations.js';
import { Status } from '../../../components/status.js';
import { BackLink, DossierHeader } from '../../../dossier-page/dossier-header.js';
import { childrenText } from '../../../facts/children-text.js';
import { StandingCell } from '../../../facts/standing-cell.js';
import { StateStatus } from '../../../facts/state-status.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import { MotherActions } from '../actions/mother-actions.js';
import { lastListSearch } from '../model/list-state.js';
import { type MotherPageAnswer, openTransfer } from '../model/mother-page.js';

/** Who she is, where her trajectory stands, and what can be done. */
export function MotherHeader({ mother }: { readonly mother: MotherPageAnswer }) {
  const { language } = useLanguage();
  const { trajectory } = mother;
  const children = childrenText(trajectory.children, mother.today, language);
  const location = useLocationName()(trajectory.locationId);
  return (
    <DossierHeader
      back={
        <BackLink to="/moeders" search={lastListSearch()}>
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
    </DossierHeader>
  );
}

/** Her state, unless more is to be said: who is in a pause gets no visits, and who is offered has not ended yet. */
function WhereSheStands({ mother }: { readonly mother: MotherPageAnswer }) {
  const { standing } = mother.visitSummary;
  if (openTransfer(mother) !== undefined) return <Status tone="info">{m.mother_end_offered()}</Status>;
  if (standing.state === 'paused') return <StandingCell standing={standing} />;
  return <StateStatus state={mother.trajectory.state} />;
}
