/** Slots of the cache: a power of two, enough for the codes and dates of a table. */
const slots = 8192;
/** Words of four bytes in a slot; longer cells are rare and are not kept. */
const wordsKept = 8;

/**
 * Turns bytes into text, and the same bytes into the same text object. A registration's cells are few
 * different words repeated endlessly; made once, they cost no new memory, and whoever looks them up in a
 * Map finds their hash already known. It never holds more than a fixed number of cells.
 *
 * @returns A function of the bytes, a view of the same bytes, and where the cell starts and ends. Three
 *   bytes behind the cell must be there to be read; what they are does not matter.
 */
export function cellCache() {
  const texts = new Array<string>(slots).fill('');
  const lengths = new Uint8Array(slots);
  const kept = new Int32Array(slots * wordsKept);

  return (bytes: Buffer, view: DataView, start: number, end: number): string => {
    const length = end - start;
    if (length === 0) return '';
    const words = (length + 3) >> 2;
    if (words > wordsKept) return bytes.toString('utf8', start, end);
    // Four bytes at a time; of the last word only what belongs to the cell.
    const lastStart = start + 4 * words - 4;
    const lastWord = view.getInt32(lastStart, true) & (-1 >>> (8 * (lastStart + 4 - end)));
    let hash = lastWord;
    for (let at = start; at < lastStart; at += 4) {
      hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) ^ view.getInt32(at, true);
    }
    hash = Math.imul(hash ^ (hash >>> 16), 0x297a2d39);
    const slot = (hash ^ (hash >>> 15)) & (slots - 1);
    const first = slot * wordsKept;
    const last = first + words - 1;
    if (lengths[slot] === length && kept[last] === lastWord) {
      let word = first;
      let at = start;
      while (word < last && kept[word] === view.getInt32(at, true)) {
        word += 1;
        at += 4;
      }
      if (word === last) return texts[slot] as string;
    }
    const text = bytes.toString('utf8', start, end);
    for (let word = first, at = start; word < last; word += 1, at += 4) kept[word] = view.getInt32(at, true);
    kept[last] = lastWord;
    lengths[slot] = length;
    texts[slot] = text;
    return text;
  };
}
