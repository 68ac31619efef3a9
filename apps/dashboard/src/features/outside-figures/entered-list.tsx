import { formatNumber } from '../../language/format.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import styles from './outside-figures.module.css';
import type { OutsideFigures } from './requests/first-births.js';

const mostShown = 50;

/** What was entered, the newest first: who and when, from where, and what it was before. */
export function EnteredList({ figures }: Pick<OutsideFigures, 'figures'>) {
  const { language } = useLanguage();
  const moment = new Intl.DateTimeFormat(language, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/Amsterdam',
  });
  const lines = figures
    .flatMap(({ municipality, year, versions }) =>
      versions.map((version, at) => ({
        municipality,
        year,
        ...version,
        before: versions[at + 1]?.births ?? null,
      })),
    )
    .sort((a, b) => (a.enteredAt < b.enteredAt ? 1 : -1))
    .slice(0, mostShown);
  return (
    <ol className={styles.entered}>
      {lines.map(({ municipality, year, births, before, enteredAt, enteredByName, source, fileName }) => (
        <li key={`${municipality} ${year} ${enteredAt}`}>
          <span>
            {births === null
              ? m.outside_entered_back({ municipality, year })
              : m.outside_entered({ municipality, year, births: formatNumber(births, language) })}
            {before === null
              ? null
              : ` ${m.outside_entered_before({ births: formatNumber(before, language) })}`}
          </span>
          <span className={styles.muted}>
            {[moment.format(Date.parse(enteredAt)), enteredByName, source, fileName]
              .filter((part) => part !== null)
              .join(' · ')}
          </span>
        </li>
      ))}
    </ol>
  );
}
