import {
  type AnnouncedDelivery,
  type Coordinator,
  type Delivery,
  type DeliveryDescriptor,
  descriptorFile,
  type Participation,
  type Uptake,
  type VisitingMother,
} from '@mim/domain/delivery';
import { type ArchiveRefusal, archiveOf } from '../archive/read-archive.js';
import { fileKind } from '../files/file-kind.js';
import { filesOf } from '../files/open-file.js';
import { lookInArchive } from '../finding/look-among.js';
import { archiveRefused, tableUnknown } from '../problems/folder-problems.js';
import {
  noDeliveryInFile,
  notAZip,
  nothingInFile,
  oldWorkbook,
  otherSpreadsheet,
  severalDeliveriesInFile,
  tableAlone,
} from '../problems/import-problems.js';
import {
  isError,
  type ListedProblem,
  type ProblemList,
  problemCollector,
} from '../problems/listed-problem.js';
import { workbookTooLarge } from '../problems/workbook-problems.js';
import { readDescriptorFile } from '../reading/descriptor-file.js';
import { type RowListeners, readDelivery } from '../reading/read-delivery.js';
import { largestPart } from '../workbook/open-workbook.js';
import { readWorkbook } from '../workbook/read-workbook.js';

/** A file that somebody brings: a zip of a delivery, or the workbook filled in. */
export interface DeliveryFile {
  /** Its name, without a folder: problems of the file as a whole give it. */
  readonly name: string;
  readonly bytes: ArrayBuffer;
  readonly announced?: AnnouncedDelivery;
  /** As many problems are listed one by one; all are counted. */
  readonly mostListed: number;
}

/** What a file holds, and what is wrong with it. */
export interface ReadDeliveryFile {
  readonly kind: 'package' | 'workbook';
  /** The location's own facts; null: they cannot be made out. */
  readonly descriptor: DeliveryDescriptor | null;
  /** Null when there is an error: it is refused whole. */
  readonly delivery: Delivery | null;
  readonly problems: ProblemList;
}

/**
 * Reads a delivery from a file in memory and checks it, within limits: a zip of its folder, or the workbook filled in. Which of them
 * it is, its content says and not its name.
 * @param file The file.
 * @returns The delivery with its warnings, or every problem.
 * @example
 * const { delivery, problems } = await readDeliveryFile({ name: 'breda.zip', bytes, mostListed: 500 });
 */
export async function readDeliveryFile(file: DeliveryFile): Promise<ReadDeliveryFile> {
  const problems = problemCollector('every-problem', { most: file.mostListed });
  const rows = collected();
  const report = problems.report;
  const { name, bytes, announced = {} } = file;
  const archive = archiveOf(Buffer.from(bytes));
  const kind = archive.ok && archive.value.files.has('xl/workbook.xml') ? 'workbook' : 'package';
  let descriptor: DeliveryDescriptor | null = null;
  if (!archive.ok) report(refusalOf(name, archive.problem, bytes));
  else if (kind === 'workbook')
    descriptor = await readWorkbook(bytes, { file: name, announced, report, row: rows.listeners });
  else if (otherSheets.some((part) => archive.value.files.has(part))) report(otherSpreadsheet(name));
  else {
    const open = filesOf(archive.value);
    const found = { folders: [] as string[], problems: [] as ListedProblem[] };
    await lookInArchive(found, '', archive.value);
    for (const problem of found.problems) report(strictly(problem));
    const [folder, ...others] = found.folders;
    if (others.length > 0) report(severalDeliveriesInFile(name, found.folders.length));
    else if (folder === undefined) {
      if (!found.problems.some(isError)) report(noDeliveryInFile(name, descriptorFile));
    } else {
      const read = await readDescriptorFile(folder, open);
      if (read.ok) {
        descriptor = read.value.descriptor;
        await readDelivery(read.value, { report, row: rows.listeners }, { announced, open });
      } else for (const problem of read.problem.problems) report(problem);
    }
  }
  const isEmpty = Object.values(rows.tables).every((table) => table.length === 0);
  if (descriptor?.nil === false && isEmpty && problems.isSound()) report(nothingInFile(name, kind));
  const list = problems.list();
  const isSound = descriptor !== null && list.errors === 0;
  return {
    kind,
    descriptor,
    delivery: isSound && descriptor !== null ? { descriptor, ...rows.tables } : null,
    problems: list,
  };
}

/** What stands in a workbook of LibreOffice, and in one of Numbers, and in no delivery. */
const otherSheets = ['META-INF/manifest.xml', 'Index/Document.iwa'] as const;

/** Whether it is a table or the descriptor, by its name. */
const isPartOfDelivery = (name: string): boolean =>
  /\.(csv|tsv|txt|json)$/i.test(name) && !['zip', 'archive', 'system', 'other'].includes(fileKind(name));

/** How a workbook of Office begins that is no zip: one of before 2007, or one that is locked. */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0] as const;

function refusalOf(name: string, why: ArchiveRefusal, bytes: ArrayBuffer): ListedProblem {
  if (why === 'archive-unreadable' && isPartOfDelivery(name)) return tableAlone(name);
  if (why === 'archive-too-large' && /\.xlsx$/i.test(name)) return workbookTooLarge(name, largestPart);
  if (why !== 'archive-unreadable') return archiveRefused(name, why);
  const head = new Uint8Array(bytes, 0, Math.min(bytes.byteLength, compoundFile.length));
  return compoundFile.every((byte, place) => head[place] === byte) ? oldWorkbook(name) : notAZip(name);
}

/** A folder on somebody's disk may hold more than a delivery; what is sent as one holds no other table. */
const strictly = (problem: ListedProblem): ListedProblem =>
  problem.code === 'not-of-a-delivery' && /\.(csv|tsv|xlsx?|ods)$/i.test(problem.file)
    ? tableUnknown(problem.file)
    : problem;

/** Keeps the rows that come. */
function collected() {
  const tables = {
    participations: [] as Participation[],
    'visiting-mothers': [] as VisitingMother[],
    coordinators: [] as Coordinator[],
    uptake: [] as Uptake[],
  };
  const listeners: RowListeners = {
    participations: (row) => void tables.participations.push(row),
    'visiting-mothers': (row) => void tables['visiting-mothers'].push(row),
    coordinators: (row) => void tables.coordinators.push(row),
    uptake: (row) => void tables.uptake.push(row),
  };
  return { tables, listeners };
}
