import { Button } from '../../components/button.js';
import { formatNumber, NOT_KNOWN } from '../../language/format.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import type { BirthsRow } from './model/births-grid.js';
import styles from './outside-figures.module.css';

interface Place {
  readonly municipality: string;
  readonly year: number;
}

export interface BirthsTableProps {
  readonly label: string;
  readonly years: readonly number[];
  readonly rows: readonly BirthsRow[];
  /** Somebody pressed a number that is missing. */
  readonly onEnter: (at: Place) => void;
  /** Somebody pressed a number that is known. */
  readonly onShow: (at: Place) => void;
}

/** First births by municipality and year. A number that is wanted and not known says so; where no location was open is a dash. */
export function BirthsTable({ label, years, rows, onEnter, onShow }: BirthsTableProps) {
  const { language } = useLanguage();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard.
    <section className={styles.scroll} aria-label={label} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{m.outside_municipality()}</th>
            {years.map((year) => (
              <th key={year} scope="col" className={styles.number}>
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ municipality, cells }) => (
            <tr key={municipality}>
              <th scope="row">{municipality}</th>
              {cells.map(({ year, births, isWanted }) => (
                <td key={year} className={births !== null || isWanted ? styles.enter : styles.number}>
                  {births === null && isWanted ? (
                    <Button
                      variant="quiet"
                      aria-label={m.outside_missing_enter({ municipality, year })}
                      onPress={() => onEnter({ municipality, year })}
                    >
                      {m.outside_missing()}
                    </Button>
                  ) : births === null ? (
                    NOT_KNOWN
                  ) : (
                    <Button
                      variant="quiet"
                      aria-label={m.outside_number_of({
                        births: formatNumber(births, language),
                        municipality,
                        year,
                      })}
                      onPress={() => onShow({ municipality, year })}
                    >
                      {formatNumber(births, language)}
                    </Button>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
