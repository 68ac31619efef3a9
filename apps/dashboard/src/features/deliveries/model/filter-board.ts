import type { DeliveryStanding } from '@mim/domain/delivery';
import type { Board, BoardDelivery, BoardLocation } from '../requests/deliveries.js';

/** What a location's row is chosen by. */
export interface BoardFilter {
  readonly year: number;
  /** How the delivery of that year stands; null: however. */
  readonly standing: DeliveryStanding | null;
  /** Null: whoever runs it. */
  readonly provider: string | null;
}

export const deliveryOf = (location: BoardLocation, year: number): BoardDelivery | undefined =>
  location.deliveries.find((each) => each.year === year);

/** The locations of a provider; of null all. */
export const ofProvider = ({ locations }: Board, provider: string | null): readonly BoardLocation[] =>
  provider === null ? locations : locations.filter(({ providers }) => providers.includes(provider));

/** The locations that a filter leaves. */
export const filtered = (board: Board, { year, standing, provider }: BoardFilter): readonly BoardLocation[] =>
  ofProvider(board, provider).filter(
    (location) => standing === null || deliveryOf(location, year)?.standing === standing,
  );

/** The providers that stand on a board, by name. */
export const providersOf = ({ locations }: Board): readonly string[] =>
  [...new Set(locations.flatMap(({ providers }) => providers))].toSorted((a, b) => a.localeCompare(b, 'nl'));
