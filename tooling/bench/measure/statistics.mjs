/**
 * The middle value; of an even number of values the mean of the two in the middle.
 * @param {readonly number[]} values At least one.
 */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
  return middle.reduce((sum, value) => sum + value, 0) / middle.length;
}

/**
 * How something grows with size: the exponent e of y = c · x^e through the points, by least squares on the
 * logarithms. 0: it does not grow; 1: in proportion; 2: with the square.
 * @param {readonly (readonly [x: number, y: number])[]} points At least two, of different sizes, all above 0.
 */
export function growthExponent(points) {
  const logs = points.map(([x, y]) => /** @type {const} */ ([Math.log(x), Math.log(y)]));
  const meanX = logs.reduce((sum, [x]) => sum + x, 0) / logs.length;
  const meanY = logs.reduce((sum, [, y]) => sum + y, 0) / logs.length;
  const covariance = logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  const variance = logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  return covariance / variance;
}
