import { packTexts } from '@mim/delivery-files';
import {
  csvText,
  type DeliveryDescriptor,
  dataPackage,
  deliveryTables,
  descriptorFile,
  type FormatVersion,
  formatRow,
  rowId,
  rowIdOrder,
  type TableName,
  type TableRow,
  tableHeader,
  tablesIn,
} from '@mim/domain/delivery';
import type { NewFiles } from '../new-files/new-files.js';
import type { DeliveriesSink } from './delivery-sink.js';

/** How a Data Package is kept: as a folder of files, or as a zip of them. */
export const packageForms = ['datapackage', 'zip'] as const;
export type PackageForm = (typeof packageForms)[number];

/** Where the files of one package go. */
interface PackageFiles {
  put(name: string, pieces: readonly string[]): void;
  end(): void;
}

const packageOf: Readonly<Record<PackageForm, (files: NewFiles, unit: string) => PackageFiles>> = {
  datapackage: (files, unit) => ({
    put(name, pieces) {
      const file = files.open(unit, name);
      for (const piece of pieces) file.write(piece);
      file.close();
    },
    end() {},
  }),
  zip(files, unit) {
    const texts: Record<string, string> = {};
    return {
      put(name, pieces) {
        texts[name] = pieces.join('');
      },
      end() {
        const file = files.open(`${unit}.zip`);
        file.write(packTexts(texts));
        file.close();
      },
    };
  },
};

/**
 * Deliveries as Data Packages, each in a folder or zip that is named after its location, in a folder of its year. The same delivery
 * is always the same bytes, in whatever order its rows come, and those that the dashboard gives of it.
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
  files.put(descriptorFile, [`${JSON.stringify(dataPackage(descriptor), null, 2)}\n`]);
  // Rows come table by table: those of one are in memory, as lines, until the next one begins.
  const waiting = [...tablesIn(format)];
  let open: { readonly name: TableName; readonly lines: [id: string, line: string][] } | null = null;
  const beginNext = (): void => {
    if (open !== null) {
      const { name, lines } = open;
      const order = rowIdOrder(name);
      lines.sort(([a], [b]) => order(a, b));
      files.put(deliveryTables[name].file, [
        csvText([tableHeader(name, format)]),
        ...lines.map(([, line]) => line),
      ]);
    }
    const name = waiting.shift();
    open = name === undefined ? null : { name, lines: [] };
  };
  const adding =
    <Name extends TableName>(name: Name) =>
    (row: TableRow<Name>): void => {
      while (open?.name !== name && waiting.length > 0) beginNext();
      open?.lines.push([rowId(name, row), csvText([formatRow(name, row, format)])]);
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
      beginNext();
      files.end();
    },
  };
}
