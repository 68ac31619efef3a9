import { Link as RouterLink } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import { useLocationName } from '../../../clients/own-locations.js';
import { PageHeader } from '../../../components/page-header.js';
import { TelephoneLink } from '../../../components/telephone-link.js';
import { childrenText } from '../../../facts/children-text.js';
import { StandingCell } from '../../../facts/standing-cell.js';
import { StateStatus } from '../../../facts/state-status.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import { MotherActions } from '../actions/mother-actions.js';
import { lastListSearch } from '../model/list-state.js';
import type { MotherPageAnswer } from '../model/mother-page.js';
import styles from './mother-header.module.css';

/** Who she is, where her trajectory stands, and what can be done. */
export function MotherHeader({ mother }: { readonly mother: MotherPageAnswer }) {
  const { language } = useLanguage();
  const { trajectory } = mother;
  const { standing } = mother.visitSummary;
  const children = childrenText(trajectory.children, mother.today, language);
  const location = useLocationName()(trajectory.locationId);
  return (
    <div className={styles.header}>
      <RouterLink to="/moeders" search={lastListSearch()} className={styles.back}>
        <ArrowLeft size={16} aria-hidden />
        {m.mother_back()}
      </RouterLink>
      <PageHeader
        title={mother.mother.name}
        lead={
          <span className={styles.lead}>
            {/* Who is in a pause gets no visits, whatever her state is called. */}
            {standing.state === 'paused' ? (
              <StandingCell standing={standing} />
            ) : (
              <StateStatus state={trajectory.state} />
            )}
            {location === null ? null : <span>{location}</span>}
            {children === '' ? null : <span>{children}</span>}
            {mother.mother.phone === null ? null : (
              <span className={styles.phone}>
                <TelephoneLink phone={mother.mother.phone} />
              </span>
            )}
          </span>
        }
        actions={<MotherActions mother={mother} />}
      />
    </div>
  );
}
