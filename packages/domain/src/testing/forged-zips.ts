/** How zips lie: each takes a zip that is sound and gives one that is not. */

const directoryEntry = 0x02014b50;
const directoryEnd = 0x06054b50;

/** Where the entries of a zip's directory begin, and its end. */
function placesIn(zip: ArrayBuffer): { readonly entries: readonly number[]; readonly end: number } {
  const view = new DataView(zip);
  let end = zip.byteLength - 22;
  while (view.getUint32(end, true) !== directoryEnd) end -= 1;
  const entries: number[] = [];
  for (let at = view.getUint32(end + 16, true); at < end; ) {
    if (view.getUint32(at, true) !== directoryEntry) throw new Error('this zip is not sound');
    entries.push(at);
    at += 46 + [28, 30, 32].reduce((sum, place) => sum + view.getUint16(at + place, true), 0);
  }
  return { entries, end };
}

function changed(zip: ArrayBuffer, change: (view: DataView, places: ReturnType<typeof placesIn>) => void) {
  const copy = zip.slice(0);
  change(new DataView(copy), placesIn(copy));
  return copy;
}

/** Every file says that it unpacks to so many bytes. */
export const sayingUnpacked = (zip: ArrayBuffer, bytes: number): ArrayBuffer =>
  changed(zip, (view, { entries }) => {
    for (const at of entries) view.setUint32(at + 24, bytes, true);
  });

/** Every file is the bytes of the first. */
export const overlapping = (zip: ArrayBuffer): ArrayBuffer =>
  changed(zip, (view, { entries: [first = 0, ...others] }) => {
    for (const at of others)
      for (const place of [20, 24, 42]) view.setUint32(at + place, view.getUint32(first + place, true), true);
  });

/** Its directory says of itself that it has one file on this disk, and all of them in the whole. */
export const onSeveralDisks = (zip: ArrayBuffer): ArrayBuffer =>
  changed(zip, (view, { end }) => view.setUint16(end + 8, 1, true));

/** Its directory is said to be as long as only a zip of 64 bits can be, which says it elsewhere. */
export const sayingItElsewhere = (zip: ArrayBuffer): ArrayBuffer =>
  changed(zip, (view, { end }) => view.setUint32(end + 12, 0xffff_ffff, true));

/** Its files have a password. */
export const withPassword = (zip: ArrayBuffer): ArrayBuffer =>
  changed(zip, (view, { entries }) => {
    for (const at of entries) view.setUint16(at + 8, view.getUint16(at + 8, true) | 1, true);
  });
