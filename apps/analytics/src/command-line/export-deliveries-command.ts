import { parquetSink } from '../exports/delivery-parquet.js';
import { packageForms, packageSink } from '../exports/package-sink.js';
import type { ProgramContext } from './context.js';
import { type CopyFlags, copyDeliveries } from './copy-deliveries.js';

/** Forms in which deliveries are taken along. */
export const deliveryFileFormats = [...packageForms, 'parquet'] as const;

export interface ExportDeliveriesFlags extends CopyFlags {
  readonly format: (typeof deliveryFileFormats)[number];
}

/** The command `export deliveries`: deliveries as Data Packages in folders or zips, or as a Parquet file for each table. */
export async function exportDeliveriesCommand(
  this: ProgramContext,
  flags: ExportDeliveriesFlags,
): Promise<void> {
  const { format } = flags;
  await copyDeliveries(this, flags, 'exported', (files) =>
    format === 'parquet' ? parquetSink(files) : packageSink(files, format),
  );
}
