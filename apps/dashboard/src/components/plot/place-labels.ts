interface Group {
  readonly members: number[];
  /** Where the group's first label would like to stand: the mean of its members' wishes. */
  wish: number;
}

/**
 * Moves labels apart as little as possible: none closer to the next than the gap, all in the order of
 * their wishes, and inside the bounds as far as they fit.
 * @param wishes where each label would like to stand
 * @param gap the smallest distance between two labels, in the same unit
 * @param bounds the first and last place allowed
 * @returns the places, in the order of the wishes given
 * @example
 * placeLabels([10, 12, 40], 8, [0, 50]); // [7, 15, 40]
 */
export function placeLabels(
  wishes: readonly number[],
  gap: number,
  [first, last]: readonly [number, number],
): readonly number[] {
  const order = wishes.map((_, index) => index).sort((a, b) => (wishes[a] ?? 0) - (wishes[b] ?? 0));
  const groups: Group[] = [];
  for (const index of order) {
    groups.push({ members: [index], wish: wishes[index] ?? 0 });
    for (let joined = joinLast(groups, gap); joined; joined = joinLast(groups, gap));
  }
  const places = new Array<number>(wishes.length);
  let free = first;
  for (const group of groups) {
    const start = Math.max(group.wish, free);
    group.members.forEach((index, place) => {
      places[index] = start + place * gap;
    });
    free = start + group.members.length * gap;
  }
  let ceiling = last;
  for (const index of order.reverse()) {
    const place = Math.min(places[index] ?? 0, Math.max(ceiling, first));
    places[index] = place;
    ceiling = place - gap;
  }
  return places;
}

/** Joins the last two groups when they would overlap. */
function joinLast(groups: Group[], gap: number): boolean {
  const later = groups.at(-1);
  const earlier = groups.at(-2);
  if (later === undefined || earlier === undefined) return false;
  const size = earlier.members.length;
  if (earlier.wish + size * gap <= later.wish) return false;
  const total = size + later.members.length;
  earlier.wish = (earlier.wish * size + (later.wish - size * gap) * later.members.length) / total;
  earlier.members.push(...later.members);
  groups.pop();
  return true;
}
