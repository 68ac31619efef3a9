import {
  csvText,
  type DeliveryDescriptor,
  dataPackage,
  deliveryTables,
  descriptorFile,
  type FormatVersion,
  formatRow,
  type TableName,
  type TableRow,
  tableHeader,
  tablesIn,
} from '@mim/domain/delivery';
import type { NewFiles } from '../new-files/new-files.js';
import type { DeliveriesSink } from './delivery-sink.js';
import { zipFile } from './zip-file.js';

/** How a Data Package is kept: as a folder of files, or as a zip of them. */
export const packageForms = ['datapackage', 'zip'] as const;
export type PackageForm = (typeof packageForms)[number];

/** A text that is written piece by piece. */
interface Text {
  write(text: string): void;
  end(): void;
}

/** Where the files of one package go. */
interface PackageFiles {
  open(name: string): Text;
  end(): void;
}

const packageOf: Readonly<Record<PackageForm, (files: NewFiles, unit: string) => PackageFiles>> = {
  datapackage: (files, unit) => ({
    open(name) {
      const file = files.open(unit, name);
      return { write: (text) => file.write(text), end: () => file.close() };
    },
    end() {},
  }),
  zip: (files, unit) => zipFile(files.open(`${unit}.zip`)),
};

/**
 * Deliveries as Data Packages, each in a folder or zip that is named after its location, in a folder of its year.
 * @param format Of which format they become; absent: each stays what it is.
 */
export const packageSink = (files: NewFiles, form: PackageForm, format?: FormatVersion): DeliveriesSink => ({
  begin(descriptor) {
    const { year, location, formatVersion } = descriptor;
    const described: DeliveryDescriptor = { ...descriptor, formatVersion: format ?? formatVersion };
    return onePackage(packageOf[form](files, `${year}/${location.code}`), described);
  },
  end() {},
});

function onePackage(files: PackageFiles, descriptor: DeliveryDescriptor) {
  const { formatVersion: format } = descriptor;
  const described = files.open(descriptorFile);
  described.write(`${JSON.stringify(dataPackage(descriptor), null, 2)}\n`);
  described.end();
  // Rows come table by table, and a zip can hold one open file: a table is begun when the one before it has ended.
  const waiting = [...tablesIn(format)];
  let open: { readonly name: TableName; readonly text: Text } | null = null;
  const beginNext = (): void => {
    open?.text.end();
    const name = waiting.shift();
    if (name === undefined) return;
    open = { name, text: files.open(deliveryTables[name].file) };
    open.text.write(csvText([tableHeader(name, format)]));
  };
  const adding =
    <Name extends TableName>(name: Name) =>
    (row: TableRow<Name>): void => {
      while (open?.name !== name && waiting.length > 0) beginNext();
      open?.text.write(csvText([formatRow(name, row, format)]));
    };
  return {
    row: {
      participations: adding('participations'),
      'visiting-mothers': adding('visiting-mothers'),
      coordinators: adding('coordinators'),
      uptake: adding('uptake'),
    },
    end() {
      while (waiting.length > 0) beginNext();
      open?.text.end();
      files.end();
    },
  };
}
