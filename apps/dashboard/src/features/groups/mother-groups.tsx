import { Card } from '../../components/card.js';
import { Link } from '../../components/link.js';
import { formatDate } from '../../language/format-date.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import styles from './group-page.module.css';
import { useGroupsOfMother } from './requests/groups.js';

/** The groups at which a mother was; nothing where she was at none. */
export function MotherGroups({ trajectoryId }: { readonly trajectoryId: string }) {
  const { language } = useLanguage();
  const known = useGroupsOfMother(trajectoryId);
  if (known.data === undefined || known.data.groups.length === 0) return null;
  return (
    <Card
      title={m.place_groups()}
      {...(known.data.takesPart === true ? { lead: m.groups_takes_part() } : {})}
    >
      <ul className={styles.list}>
        {known.data.groups.map(({ groupId, groupName, times, lastOn }) => (
          <li key={groupId}>
            <Link to="/groepen/$groupId" params={{ groupId }}>
              {groupName}
            </Link>{' '}
            <span className={styles.times}>
              {m.groups_times({ count: times, date: formatDate(lastOn, language) })}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
