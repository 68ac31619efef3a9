import { type DeliveryStanding, deliveryStandings } from '@mim/domain/delivery';
import { formatCount } from '../../language/format.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import styles from './deliveries.module.css';
import { standingLook } from './model/standing-look.js';

export interface StandingMarkProps {
  readonly standing: DeliveryStanding;
  /** Days after the deadline; 0: in time. */
  readonly daysLate: number;
}

/** A standing as a sign, its word and its colour, and whether it came in late. */
export function StandingMark({ standing, daysLate }: StandingMarkProps) {
  const { language } = useLanguage();
  const { icon: Icon, tone } = standingLook[standing];
  const cameLate = daysLate > 0 && standing !== 'late' && standing !== 'not-delivered';
  return (
    <span className={styles.mark} data-tone={tone}>
      <Icon size={16} aria-hidden />
      <span className={styles.markWords}>
        <span>{deliveryStandings.label(standing, language)}</span>{' '}
        {standing === 'late' ? (
          <span className={styles.late}>{formatCount(daysLate, 'days', language)}</span>
        ) : null}
        {cameLate ? <span className={styles.late}>{m.deliveries_came_late()}</span> : null}
      </span>
    </span>
  );
}
