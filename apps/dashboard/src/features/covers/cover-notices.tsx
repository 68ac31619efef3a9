import { coversOn } from '@mim/domain/supervision';
import { Notice } from '../../components/notice.js';
import { formatDate } from '../../language/format-date.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { type Cover, type Covers, useCovers } from './covers-request.js';

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
}

/** The covers that hold today, where the work is seen: for the day, or for a mother or a visiting mother of the location. */
export function CoverNotices({ locationId }: CoverNoticesProps) {
  const { language } = useLanguage();
  const { data } = useCovers();
  if (data === undefined) return null;
  const now = coversOn(
    data.covers
      .filter((cover) => locationId === undefined || cover.locationId === locationId)
      .map((cover) => ({ ...cover, absentId: cover.absent.id, coveredById: cover.coveredBy.id })),
    data.today,
  );
  return now.map((cover) => (
    <Notice key={cover.coverId}>
      <p>{wordsOf(cover, data, language)}</p>
      {cover.note === null ? null : <p>{cover.note}</p>}
    </Notice>
  ));
}
