import { useLocationName } from '../../../clients/own-locations.js';
import { BackLink, DossierHeader } from '../../../dossier-page/dossier-header.js';
import { childrenText } from '../../../facts/children-text.js';
import { StandingCell } from '../../../facts/standing-cell.js';
import { StateStatus } from '../../../facts/state-status.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import { MotherActions } from '../actions/mother-actions.js';
import { lastListSearch } from '../model/list-state.js';
import type { MotherPageAnswer } from '../model/mother-page.js';

/** Who she is, where her trajectory stands, and what can be done. */
export function MotherHeader({ mother }: { readonly mother: MotherPageAnswer }) {
  const { language } = useLanguage();
  const { trajectory } = mother;
  const { standing } = mother.visitSummary;
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
      {/* Who is in a pause gets no visits, whatever her state is called. */}
      {standing.state === 'paused' ? (
        <StandingCell standing={standing} />
      ) : (
        <StateStatus state={trajectory.state} />
      )}
      {location === null ? null : <span>{location}</span>}
      {children === '' ? null : <span>{children}</span>}
    </DossierHeader>
  );
}
