import { m } from '../../paraglide/messages.js';
import styles from './marks-chart.module.css';

/** A mark given at a moment; null: none given then. */
export interface MomentMark {
  readonly moment: string;
  readonly mark: number | null;
}

export interface MarksChartProps {
  /** What was marked: "Zeker van mezelf als ouder". */
  readonly label: string;
  /** In the order of time. */
  readonly marks: readonly MomentMark[];
}

const width = 300;
const height = 34;
const margin = 12;

/** Where a mark from 1 to 10 stands on the line. */
const at = (mark: number): number => margin + ((mark - 1) / 9) * (width - 2 * margin);

/** How a mark changed: a line from 1 to 10 with a dot for each moment, the last one filled; in words too. */
export function MarksChart({ label, marks }: MarksChartProps) {
  const given = marks.flatMap(({ moment, mark }) => (mark === null ? [] : [{ moment, mark }]));
  const first = given[0];
  const last = given.at(-1);
  return (
    <div className={styles.row}>
      <p className={styles.label}>{label}</p>
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden className={styles.picture}>
        <line x1={at(1)} x2={at(10)} y1={height / 2} y2={height / 2} className={styles.line} />
        {Array.from({ length: 10 }, (_, index) => (
          <line
            key={index + 1}
            x1={at(index + 1)}
            x2={at(index + 1)}
            y1={height / 2 - 3}
            y2={height / 2 + 3}
            className={styles.line}
          />
        ))}
        {first === undefined || last === undefined || first.mark === last.mark ? null : (
          <line
            x1={at(first.mark)}
            x2={at(last.mark)}
            y1={height / 2}
            y2={height / 2}
            className={styles.way}
          />
        )}
        {given.map(({ moment, mark }) => (
          <circle
            key={moment}
            cx={at(mark)}
            cy={height / 2}
            r={moment === last?.moment ? 10 : 7}
            className={moment === last?.moment ? styles.last : styles.earlier}
          />
        ))}
        {last === undefined ? null : (
          <text x={at(last.mark)} y={height / 2} dominantBaseline="central" className={styles.mark}>
            {last.mark}
          </text>
        )}
      </svg>
      <ul className={styles.words}>
        {marks.map(({ moment, mark }) => (
          <li key={moment}>
            {moment} <strong>{mark ?? m.outcome_no_mark()}</strong>
          </li>
        ))}
      </ul>
    </div>
  );
}
