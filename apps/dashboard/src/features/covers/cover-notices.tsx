import { type Period, periodsOverlap } from '@mim/domain/kernel';
import { coversOn } from '@mim/domain/supervision';
import { UserRoundCheck } from 'lucide-react';
import { useState } from 'react';
import { readToday } from '../../clients/today.js';
import { FoldedText } from '../../components/folded-text.js';
import { Notice } from '../../components/notice.js';
import { formatDate } from '../../language/format-date.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import styles from './covers.module.css';
import { type Cover, type Covers, useCovers } from './covers-request.js';
import { putAway, readPutAway } from './put-away.js';

/** A cover with its days, where others than today are in sight. */
const lineOf = ({ absent, coveredBy, firstDay, lastDay }: Cover, language: 'nl' | 'en'): string =>
  m.covers_line({
    absent: absent.name ?? m.covers_nobody(),
    coveredBy: coveredBy.name ?? m.covers_nobody(),
    from: formatDate(firstDay, language),
    until: formatDate(lastDay, language),
  });

/** What a cover says to whoever reads it: to her who covers, to her who is covered, and to everybody else. */
function wordsOf({ absent, coveredBy, lastDay }: Cover, { ownId }: Covers, language: 'nl' | 'en'): string {
  const names = {
    absent: absent.name ?? m.covers_nobody(),
    coveredBy: coveredBy.name ?? m.covers_nobody(),
    until: formatDate(lastDay, language),
  };
  if (coveredBy.id === ownId) return m.covers_by_you(names);
  return absent.id === ownId ? m.covers_for_you(names) : m.covers_now(names);
}

export interface CoverNoticesProps {
  /** Of which location; absent: of all of one's own. */
  readonly locationId?: string;
  /** The days that are in sight; absent: today. */
  readonly during?: Period;
  /** A line, on a page that is about somebody: there it is good to know, and not what one came for. */
  readonly isSmall?: boolean;
  /** It can be put away until tomorrow: who covers for weeks knows it, and comes for the work. */
  readonly canPutAway?: boolean;
}

/** The covers that hold, where the work is seen: for the day, for the days of a calendar, or for somebody of the location. */
export function CoverNotices({ locationId, during, isSmall = false, canPutAway = false }: CoverNoticesProps) {
  const { language } = useLanguage();
  const { data } = useCovers();
  const [away, setAway] = useState(() => readPutAway(readToday()));
  if (data === undefined) return null;
  const covers = data.covers
    .filter((cover) => locationId === undefined || cover.locationId === locationId)
    .map((cover) => ({ ...cover, absentId: cover.absent.id, coveredById: cover.coveredBy.id }));
  const inSight =
    during === undefined
      ? coversOn(covers, data.today)
      : covers.filter((cover) => periodsOverlap(cover, during));
  if (isSmall)
    return inSight.map((cover) => (
      <p key={cover.coverId} className={styles.small} role="note">
        <UserRoundCheck size={16} aria-hidden />
        {wordsOf(cover, data, language)}
      </p>
    ));
  const seen = canPutAway ? inSight.filter(({ coverId }) => !away.includes(coverId)) : inSight;
  return seen.map((cover) => (
    <Notice
      key={cover.coverId}
      {...(canPutAway && {
        putAway: {
          words: m.covers_put_away(),
          onPress: () => setAway(putAway(cover.coverId, data.today)),
        },
      })}
    >
      <p>{during === undefined ? wordsOf(cover, data, language) : lineOf(cover, language)}</p>
      {cover.note === null ? null : <FoldedText>{cover.note}</FoldedText>}
    </Notice>
  ));
}
