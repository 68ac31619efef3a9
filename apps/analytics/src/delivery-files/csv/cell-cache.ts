/** Slots of the cache: a power of two, enough for the codes and dates of a table. */
const slots = 8192;
/** Longer cells are rare and are not kept. */
const longest = 32;

/**
 * Turns bytes into text, and the same bytes into the same text object. A registration's cells are few
 * different words repeated endlessly; made once, they cost no new memory, and whoever looks them up in a
 * Map finds their hash already known. It never holds more than a fixed number of cells.
 *
 * @returns A function of the bytes, where the cell starts and ends, and a hash of its bytes.
 */
export function cellCache() {
  const texts = new Array<string>(slots).fill('');
  const lengths = new Uint8Array(slots);
  const kept = new Uint8Array(slots * longest);

  return (bytes: Buffer, start: number, end: number, hash: number): string => {
    const length = end - start;
    if (length === 0) return '';
    if (length > longest) return bytes.toString('utf8', start, end);
    const slot = (hash ^ (hash >>> 13)) & (slots - 1);
    const offset = slot * longest;
    if (lengths[slot] === length) {
      let same = 0;
      while (same < length && kept[offset + same] === bytes[start + same]) same += 1;
      if (same === length) return texts[slot] as string;
    }
    const text = bytes.toString('utf8', start, end);
    for (let index = 0; index < length; index += 1) kept[offset + index] = bytes[start + index] as number;
    lengths[slot] = length;
    texts[slot] = text;
    return text;
  };
}
