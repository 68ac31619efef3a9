import { networkNearness } from '@mim/domain/outcome';
import { classNames } from '../../components/class-names.js';
import { VisuallyHidden } from '../../components/visually-hidden.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { type Near, networkLayout, rings } from './model/network-layout.js';
import styles from './network-map.module.css';

export interface MapPerson extends Near {
  readonly label: string;
  readonly relation: string;
  readonly isNew: boolean;
}

export interface NetworkMapProps {
  /** When it was drawn: "Bij de intake". */
  readonly title: string;
  readonly people: readonly MapPerson[];
}

/** Half the side of the picture, in its own units. */
const half = 120;
const person = 11;

/** Who is near her: herself in the middle, everyone else on one of three rings. The table says the same. */
export function NetworkMap({ title, people }: NetworkMapProps) {
  const { language } = useLanguage();
  return (
    <figure className={styles.map}>
      <figcaption className={styles.title}>{title}</figcaption>
      <svg viewBox={`${-half} ${-half} ${2 * half} ${2 * half}`} aria-hidden className={styles.picture}>
        {rings.map(({ radius }) => (
          <circle key={radius} r={radius * half * 0.93} className={styles.ring} />
        ))}
        <circle r={person + 4} className={styles.mother} />
        <text className={styles.motherWord} dominantBaseline="central">
          {m.outcome_map_her()}
        </text>
        {networkLayout(people).map(({ person: one, x, y }) => (
          <g key={`${one.label} ${x} ${y}`} transform={`translate(${x * half * 0.93} ${y * half * 0.93})`}>
            <circle r={person} className={classNames(styles.person, one.isNew && styles.new)} />
            <text className={styles.initial} dominantBaseline="central">
              {one.isNew ? '+' : one.label.slice(0, 1).toUpperCase()}
            </text>
            <text y={person + 8} className={styles.label}>
              {one.label}
            </text>
          </g>
        ))}
      </svg>
      <table className={styles.table}>
        <caption>
          <VisuallyHidden>{m.outcome_map_table({ title })}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">{m.outcome_map_who()}</th>
            <th scope="col">{m.outcome_map_relation()}</th>
            <th scope="col">{m.outcome_map_nearness()}</th>
          </tr>
        </thead>
        <tbody>
          {people.map((one, index) => (
            <tr key={index}>
              <th scope="row">
                {one.label}
                {one.isNew ? <span className={styles.newWord}> {m.outcome_map_new()}</span> : null}
              </th>
              <td>{one.relation}</td>
              <td>{networkNearness.label(`${one.nearness}` as '1', language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
