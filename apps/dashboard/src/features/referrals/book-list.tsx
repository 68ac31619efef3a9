import { Temporal } from '@mim/domain/kernel';
import { boekenbabyBooks, bookStandings, bookStates } from '@mim/domain/referral';
import { readToday } from '../../clients/today.js';
import { FactList } from '../../components/fact-list.js';
import { formatDate } from '../../language/format-date.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import type { Referral } from './requests/referrals.js';

/** The four books of Boekenbaby's: which was given, and which is due. */
export function BookList({ referral }: { readonly referral: Referral }) {
  const { language } = useLanguage();
  const { childBornOn, referredOn, books } = referral;
  const standings = bookStandings(
    { childBornOn, since: referredOn, given: books },
    Temporal.PlainDate.from(readToday()),
  );
  return (
    <section aria-label={m.referrals_books()}>
      <FactList
        facts={standings.map(({ book, state, dueOn, givenOn }) => {
          const on = givenOn ?? dueOn;
          return {
            label: boekenbabyBooks.label(book, language),
            value: [bookStates.label(state, language), on === null ? null : formatDate(on, language)]
              .filter((part) => part !== null)
              .join(' · '),
          };
        })}
      />
    </section>
  );
}
