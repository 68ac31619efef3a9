/** So many addresses ask in turn, as coordinators do: of one address a server answers so many in a minute. */
const addresses = 1000;

/** Gives the address of whoever asks next, as a proxy tells it. */
export function addressesInTurn() {
  let asked = 0;
  return () => {
    asked += 1;
    return `10.0.${Math.floor((asked % addresses) / 250)}.${1 + (asked % 250)}`;
  };
}
