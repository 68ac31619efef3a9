import { type Delivery, writeDelivery } from '@mim/domain/delivery';
import { strToU8, type Zippable, zipSync } from 'fflate';

/** The files of a delivery as a zip has them. */
export const filesOfDelivery = (delivery: Delivery, folder = ''): Record<string, Uint8Array> =>
  Object.fromEntries(
    Object.entries(writeDelivery(delivery)).map(([name, text]) => [`${folder}${name}`, strToU8(text ?? '')]),
  );

/** Files as a zip. */
export const zipOf = (files: Zippable): ArrayBuffer => new Uint8Array(zipSync(files)).buffer;
