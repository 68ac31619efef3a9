/** Someone on the network map: how near, from 1 (nearest) to 3. */
export interface Near {
  readonly nearness: number;
}

/** Someone's place on the map; the mother stands at 0, 0 and the edge is at 1. */
export interface Placed<Person> {
  readonly person: Person;
  readonly x: number;
  readonly y: number;
}

/** The rings from the nearest on, and how far each lies from the mother. */
export const rings = [
  { nearness: 1, radius: 0.36 },
  { nearness: 2, radius: 0.63 },
  { nearness: 3, radius: 0.9 },
] as const;

/** Each ring begins a little further on, so that nobody stands right behind another. */
const turn = 0.7;

/**
 * Everyone's place on the network map: on the ring of their nearness, evenly spread, in the order given,
 * beginning at the top. The same people always stand in the same places.
 */
export function networkLayout<Person extends Near>(people: readonly Person[]): readonly Placed<Person>[] {
  return rings.flatMap(({ nearness: ring, radius }) => {
    const own = people.filter(({ nearness }) => nearness === ring);
    return own.map((person, index) => {
      const angle = (index / own.length) * 2 * Math.PI - Math.PI / 2 + (ring - 1) * turn;
      return { person, x: Math.cos(angle) * radius, y: Math.sin(angle) * radius };
    });
  });
}
