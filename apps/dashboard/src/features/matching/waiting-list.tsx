import { visitingMotherWishes } from '@mim/domain/code-lists';
import { useLocationName } from '../../clients/own-locations.js';
import { classNames } from '../../components/class-names.js';
import { LinkButton } from '../../components/link-button.js';
import { Status } from '../../components/status.js';
import { TelephoneLink } from '../../components/telephone-link.js';
import { formatCount } from '../../language/format.js';
import { formatDate } from '../../language/format-date.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { MotherName } from '../../person-card/mother-name.js';
import { languageNames } from './model/language-names.js';
import type { WaitingMother } from './requests/waiting.js';
import styles from './waiting-list.module.css';

export interface WaitingListProps {
  readonly mothers: readonly WaitingMother[];
}

/** Each mother who waits: how long, what she wishes, and whether a proposal is under way. */
export function WaitingList({ mothers }: WaitingListProps) {
  const longest = mothers.toSorted((a, b) => b.waitingDays - a.waitingDays);
  return (
    <ul className={styles.list} aria-label={m.matching_title()}>
      {longest.map((mother) => (
        <WaitingRow key={mother.trajectoryId} mother={mother} />
      ))}
    </ul>
  );
}

function WaitingRow({ mother }: { readonly mother: WaitingMother }) {
  const { language } = useLanguage();
  const {
    trajectoryId,
    name,
    phone,
    town,
    languages,
    wish,
    proposal,
    earlierMatches,
    waitingDays,
    normDays,
  } = mother;
  const location = useLocationName()(mother.locationId);
  const isLong = waitingDays > normDays;
  return (
    <li className={styles.row}>
      <p className={classNames(styles.days, isLong && styles.long)}>
        <strong>{waitingDays}</strong>
        <span className={styles.muted}>{m.matching_days({ count: waitingDays })}</span>
      </p>
      <div className={styles.who}>
        <h2 className={styles.name}>
          <MotherName trajectoryId={trajectoryId} name={name} />
        </h2>
        <p className={styles.muted}>
          {[location, town === location ? null : town, languageNames(languages, language)]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {phone === null ? null : <TelephoneLink phone={phone} />}
      </div>
      <div className={styles.wish}>
        <p>{wish === null ? m.matching_wish_unknown() : visitingMotherWishes.label(wish, language)}</p>
        {isLong ? (
          <Status tone="warn">
            {m.matching_over_norm({ norm: formatCount(normDays, 'days', language) })}
          </Status>
        ) : null}
        {proposal === null ? null : (
          <Status tone="info">
            {m.matching_proposed_on({ date: formatDate(proposal.proposedOn, language) })}
          </Status>
        )}
        {earlierMatches === 0 ? null : (
          <Status tone="plain">{m.matching_earlier_count({ count: earlierMatches })}</Status>
        )}
      </div>
      <LinkButton
        to="/koppelen/$trajectoryId"
        params={{ trajectoryId }}
        aria-label={proposal === null ? m.matching_choose_for({ name }) : m.matching_go_on_for({ name })}
      >
        {proposal === null ? m.matching_choose() : m.matching_go_on()}
      </LinkButton>
    </li>
  );
}
