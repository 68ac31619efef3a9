import { Card } from '../../../components/card.js';
import { Link } from '../../../components/link.js';
import { MotherStatusBadge } from '../../../facts/mother-status.js';
import { formatDate } from '../../../language/format-date.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import { endText } from '../model/end-text.js';
import type { MotherPageAnswer } from '../model/mother-page.js';
import styles from './other-trajectories.module.css';

type OtherTrajectory = MotherPageAnswer['previousTrajectories'][number];

/** The other times that she took part: one person, one dossier after another. */
export function OtherTrajectories({ mother }: { readonly mother: MotherPageAnswer }) {
  const { previousTrajectories, trajectory } = mother;
  if (previousTrajectories.length === 0) return null;
  const isAgain = trajectory.state !== 'ended';
  return (
    <Card
      title={
        isAgain
          ? m.mother_earlier_trajectories({ count: previousTrajectories.length })
          : m.mother_other_trajectories({ count: previousTrajectories.length })
      }
    >
      <ul className={styles.list}>
        {previousTrajectories.map((each) => (
          <Other key={each.trajectoryId} other={each} />
        ))}
      </ul>
    </Card>
  );
}

function Other({ other }: { readonly other: OtherTrajectory }) {
  const { language } = useLanguage();
  const { trajectoryId, status, startedOn, endedOn } = other;
  const reason = endText(other, language);
  return (
    <li className={styles.item}>
      <Link to="/moeders/$trajectoryId" params={{ trajectoryId }}>
        {wordsOf(startedOn, endedOn)}
      </Link>
      <MotherStatusBadge status={status} />
      {reason === null ? null : <span className={styles.muted}>{reason}</span>}
    </li>
  );

  function wordsOf(from: string | null, until: string | null): string {
    if (until === null)
      return from === null
        ? m.mother_trajectory_begun()
        : m.mother_trajectory_since({ date: formatDate(from, language) });
    return from === null
      ? m.mother_trajectory_until({ date: formatDate(until, language) })
      : m.mother_trajectory_from_until({
          from: formatDate(from, language),
          until: formatDate(until, language),
        });
  }
}
