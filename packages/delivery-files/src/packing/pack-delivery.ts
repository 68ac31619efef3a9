import { type Delivery, writeDelivery } from '@mim/domain/delivery';
import { strToU8, zipSync } from 'fflate';

/** The first moment that a zip can tell, in whatever time zone: the same content is the same bytes. */
const noMoment = (): Date => new Date(1980, 0, 1);

/**
 * Packs texts as files of a zip: always the same bytes for the same texts, in the order in which they are given.
 * @param texts The texts by their paths in the zip.
 * @example
 * packTexts({ 'datapackage.json': '{}' }).length > 0; // true
 */
export const packTexts = (texts: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    zipSync(
      Object.fromEntries(
        Object.entries(texts).map(([path, text]) => [
          path,
          [strToU8(text), { mtime: noMoment(), level: 9, os: 3 }],
        ]),
      ),
    ),
  );

/**
 * A delivery as a zip: a Frictionless Data Package, with its descriptor where every tool looks for it. The same delivery is
 * always the same bytes, so that whoever has two of them sees whether they are one.
 * @param delivery A valid delivery.
 * @example
 * await writeFile(packageName(delivery.descriptor), packDelivery(delivery));
 */
export const packDelivery = (delivery: Delivery): Uint8Array<ArrayBuffer> =>
  packTexts(writeDelivery(delivery));

/**
 * What the zip of a delivery is called: it says of which location, year and version it is, and of nobody.
 * @example
 * packageName({ location: { code: 'breda' }, year: 2008, version: 1 }); // 'mim-breda-2008-v1.zip'
 */
export const packageName = ({
  location,
  year,
  version,
}: Pick<Delivery['descriptor'], 'year' | 'version'> & {
  readonly location: { readonly code: string };
}): string => `mim-${location.code}-${year}-v${version}.zip`;
