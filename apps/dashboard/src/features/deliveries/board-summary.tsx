import { deliveryCompleteness } from '@mim/domain/delivery';
import { formatDate } from '../../language/format-date.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import styles from './deliveries.module.css';
import { deliveryOf, ofProvider } from './model/filter-board.js';
import type { Board } from './requests/deliveries.js';

/** How far the deliveries of a year have come, in a sentence. */
export function BoardSummary({
  board,
  year,
  provider,
}: {
  readonly board: Board;
  readonly year: number;
  readonly provider: string | null;
}) {
  const { language } = useLanguage();
  const ofYear = ofProvider(board, provider).flatMap((location) => deliveryOf(location, year) ?? []);
  const { delivered, expected, late, sentBack, toSee } = deliveryCompleteness(ofYear);
  const deadline = board.years.find((each) => each.year === year)?.deadlineOn ?? null;
  const parts = [
    m.deliveries_sentence({ delivered: String(delivered), expected: String(expected), year: String(year) }),
    ...(late > 0 ? [m.deliveries_sentence_late({ count: String(late) })] : []),
    ...(sentBack > 0 ? [m.deliveries_sentence_sent_back({ count: String(sentBack) })] : []),
    ...(toSee > 0 ? [m.deliveries_sentence_to_see({ count: String(toSee) })] : []),
  ];
  return (
    <div className={styles.summary}>
      <p className={styles.sentence}>{parts.join(' ')}</p>
      <p className={styles.note}>
        {m.deliveries_deadline_is({ year: String(year), day: formatDate(deadline, language, 'long') })}
      </p>
    </div>
  );
}
