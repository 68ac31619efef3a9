import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Delivery, deliveryTables, tableNames, writeDelivery } from '@mim/domain/delivery';

/** A folder of deliveries that a test makes and removes. */
export interface DeliveryFolder {
  readonly path: string;
  /**
   * Writes a delivery's files to a folder below; tables of another that was there and that it does not have go.
   * @param below The folder; created where it is not there.
   * @param changed Files that are to be other than the delivery says: their content; null leaves one out.
   */
  write(
    below: string,
    delivery: Delivery,
    changed?: Readonly<Record<string, string | Uint8Array | null>>,
  ): Promise<void>;
  remove(): Promise<void>;
}

export async function deliveryFolder(): Promise<DeliveryFolder> {
  const root = await mkdtemp(path.join(tmpdir(), 'mim-deliveries-'));
  return {
    path: root,
    async write(below, delivery, changed = {}) {
      const folder = path.join(root, below);
      await mkdir(folder, { recursive: true });
      for (const name of tableNames) await rm(path.join(folder, deliveryTables[name].file), { force: true });
      for (const [name, text] of Object.entries(writeDelivery(delivery))) {
        const content = name in changed ? changed[name] : text;
        if (content !== null && content !== undefined) await writeFile(path.join(folder, name), content);
      }
    },
    remove: () => rm(root, { recursive: true, force: true }),
  };
}
