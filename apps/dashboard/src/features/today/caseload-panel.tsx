import { useLocationName } from '../../clients/own-locations.js';
import { Card } from '../../components/card.js';
import { NormBar } from '../../components/norm-bar.js';
import { Notice } from '../../components/notice.js';
import { m } from '../../paraglide/messages.js';
import { VisitingMotherName } from '../../person-card/visiting-mother-name.js';
import styles from './caseload-panel.module.css';
import type { Caseload } from './requests/worklist.js';

/** How full the coordinator's hands are at a location, beside what is usual there. */
export function CaseloadPanel({ caseload }: { readonly caseload: Caseload }) {
  const location = useLocationName()(caseload.locationId);
  const { familiesPerVisitingMother, visitingMothersPerCoordinator, aboveMaximum } = caseload;
  const counts = [
    { label: m.today_families(), value: caseload.families },
    { label: m.today_waiting_mothers(), value: caseload.waiting },
    { label: m.today_intakes(), value: caseload.intakes },
    { label: m.today_visiting_mothers(), value: caseload.visitingMothers },
    ...(caseload.visitingCoordinators === 0
      ? []
      : [{ label: m.today_visiting_coordinators(), value: caseload.visitingCoordinators }]),
    { label: m.today_paused(), value: caseload.paused },
    { label: m.today_free_places(), value: caseload.freePlaces },
  ];
  return (
    <Card title={location === null ? m.today_caseload() : m.today_caseload_at({ location })}>
      <dl className={styles.counts}>
        {counts.map(({ label, value }) => (
          <div key={label} className={styles.count}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <NormBar label={m.today_norm_families()} {...familiesPerVisitingMother} />
      <NormBar label={m.today_norm_visiting_mothers()} {...visitingMothersPerCoordinator} />
      {aboveMaximum.length === 0 ? null : (
        <Notice tone="warn" title={m.today_above_maximum()}>
          <ul>
            {aboveMaximum.map((each) => (
              <li key={each.id}>
                <VisitingMotherName {...each} />
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </Card>
  );
}
