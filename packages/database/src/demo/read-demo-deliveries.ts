import { readdir, readFile } from 'node:fs/promises';
import {
  type DeliveryProblem,
  deliveryReader,
  deliveryTables,
  descriptorFile,
  type TableName,
  type TableRow,
} from '@mim/domain/delivery';
import { readDescriptor } from '@mim/domain/delivery/schema';
import Papa from 'papaparse';
import type { ValidDelivery } from '../delivery/store-delivery.js';

/** Made-up deliveries with the numbers of the registration of 2008; they stand beside src and dist. */
const demoDeliveriesFolder = new URL('../../demo/deliveries-2008/', import.meta.url);

/** Reads the deliveries of the demonstration, in the order of their locations. */
export async function readDemoDeliveries(
  folder: URL = demoDeliveriesFolder,
): Promise<readonly ValidDelivery[]> {
  const names = (await readdir(folder)).sort();
  return Promise.all(names.map((name) => readDelivery(new URL(`${name}/`, folder))));
}

async function readDelivery(folder: URL): Promise<ValidDelivery> {
  const descriptor = readDescriptor(await readFile(new URL(descriptorFile, folder), 'utf8'), descriptorFile);
  if (!descriptor.ok) throw unsound(folder, descriptor.problem);
  const problems: DeliveryProblem[] = [];
  const reader = deliveryReader({
    descriptor: descriptor.value,
    report: (problem) => problems.push(problem),
  });
  const rowsOf = async <Name extends TableName>(name: Name): Promise<TableRow<Name>[]> => {
    const text = await readFile(new URL(deliveryTables[name].file, folder), 'utf8');
    const [header = [], ...lines] = Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
    const read = reader.table(name, header);
    return lines.flatMap((cells, index) => read(cells, index + 2) ?? []);
  };
  const delivery = {
    descriptor: descriptor.value,
    participations: await rowsOf('participations'),
    'visiting-mothers': await rowsOf('visiting-mothers'),
    coordinators: await rowsOf('coordinators'),
    // The registration of 2008 did not keep it.
    uptake: [],
  };
  reader.finish();
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw unsound(folder, errors);
  const confirmedWarnings = problems.map(({ code, file, line, column }) => ({ code, file, line, column }));
  return { ...delivery, confirmedWarnings };
}

/** The demonstration comes with the program: a mistake in it is the program's. */
function unsound(folder: URL, problems: readonly DeliveryProblem[]): Error {
  const lines = problems.map(
    ({ file, line, column, message }) => `${file}:${line} ${column ?? ''} ${message.en}`,
  );
  return new Error(`the delivery in ${folder.pathname} has errors:\n${lines.join('\n')}`);
}
