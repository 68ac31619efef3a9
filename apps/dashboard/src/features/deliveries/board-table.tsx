import { Button as AriaButton } from 'react-aria-components';
import { useNarrow } from '../../components/use-narrow.js';
import { VisuallyHidden } from '../../components/visually-hidden.js';
import { m } from '../../paraglide/messages.js';
import styles from './deliveries.module.css';
import type { Board, BoardDelivery, BoardLocation } from './requests/deliveries.js';
import { StandingMark } from './standing-mark.js';

/** A delivery that somebody opens. */
export interface ChosenDelivery {
  readonly locationId: string;
  readonly name: string;
  readonly year: number;
}

export interface BoardTableProps {
  readonly board: Board;
  readonly locations: readonly BoardLocation[];
  /** The year that is looked at. */
  readonly year: number;
  readonly onOpen: (chosen: ChosenDelivery) => void;
}

/** Locations by years, each with how its delivery stands; on a phone a card for each location. */
export function BoardTable({ board, locations, year, onOpen }: BoardTableProps) {
  const isNarrow = useNarrow();
  if (isNarrow) return <BoardCards locations={locations} year={year} onOpen={onOpen} />;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard.
    <section className={styles.scroll} aria-label={m.deliveries_table()} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{m.deliveries_location()}</th>
            {board.years.map((each) => (
              <th key={each.year} scope="col" data-chosen={each.year === year}>
                {each.year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {locations.map((location) => (
            <tr key={location.locationId}>
              <th scope="row">
                {location.name}
                <span className={styles.under}>{location.providers.join(', ')}</span>
              </th>
              {location.deliveries.map((delivery) => (
                <td key={delivery.year} data-chosen={delivery.year === year}>
                  <Cell location={location} delivery={delivery} onOpen={onOpen} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function BoardCards({ locations, year, onOpen }: Omit<BoardTableProps, 'board'>) {
  return (
    <ul className={styles.cards} aria-label={m.deliveries_table()}>
      {locations.map((location) => (
        <li key={location.locationId} className={styles.card}>
          <h2 className={styles.cardName}>{location.name}</h2>
          <p className={styles.under}>{location.providers.join(', ')}</p>
          <dl className={styles.cardYears}>
            {location.deliveries
              .filter((delivery) => delivery.year === year || delivery.isExpected)
              .slice(0, 3)
              .map((delivery) => (
                <div key={delivery.year} className={styles.cardYear}>
                  <dt>{delivery.year}</dt>
                  <dd>
                    <Cell location={location} delivery={delivery} onOpen={onOpen} />
                  </dd>
                </div>
              ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}

interface CellProps {
  readonly location: BoardLocation;
  readonly delivery: BoardDelivery;
  readonly onOpen: (chosen: ChosenDelivery) => void;
}

function Cell({ location: { locationId, name }, delivery, onOpen }: CellProps) {
  const { year, standing, daysLate } = delivery;
  const mark = <StandingMark standing={standing} daysLate={daysLate} />;
  if (standing === 'not-expected') return <span className={styles.quietCell}>{mark}</span>;
  return (
    <AriaButton className={styles.cell ?? ''} onPress={() => onOpen({ locationId, name, year })}>
      {mark} <VisuallyHidden>{`${name} ${year}`}</VisuallyHidden>
    </AriaButton>
  );
}
