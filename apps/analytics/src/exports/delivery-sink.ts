import type { DeliveryDescriptor, TableName, TableRow } from '@mim/domain/delivery';

/** Where the rows of one delivery go, table by table. */
export interface DeliverySink {
  readonly row: { readonly [Name in TableName]: (row: TableRow<Name>) => void };
  /** After the last row. */
  end(): void;
}

/** Where deliveries go, one after another. */
export interface DeliveriesSink {
  begin(descriptor: DeliveryDescriptor): DeliverySink;
  /** After the last delivery. */
  end(): void;
}
