import { strToU8, type Zippable, zipSync } from 'fflate';

const namespaces = {
  sheet: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  office: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  package: 'http://schemas.openxmlformats.org/package/2006/relationships',
} as const;

/** What a workbook is made of, as XML, where it differs from one that holds nothing. */
export interface WorkbookParts {
  /** The rows of each sheet: `<row>…</row>`. */
  readonly sheets?: Readonly<Record<string, string>>;
  /** What the workbook says of itself, such as from which year its days count. */
  readonly properties?: string;
  /** Names of sheets that nobody sees. */
  readonly hidden?: readonly string[];
  readonly sharedStrings?: string;
  /** Formats of numbers by style: 14 is a date. */
  readonly formats?: readonly number[];
  /** Files beside those of the workbook. */
  readonly others?: Zippable;
}

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${namespaces.office}/${type}" Target="${target}"/>`;
const relations = (all: readonly string[]): string =>
  `<Relationships xmlns="${namespaces.package}">${all.join('')}</Relationships>`;

/** The files of a workbook, to be changed before they are packed. */
export function workbookFiles(parts: WorkbookParts): Zippable {
  const { sheets = { Blad1: '' }, properties = '', hidden = [], sharedStrings, formats, others = {} } = parts;
  const names = Object.keys(sheets);
  const listed = names.map(
    (name, place) =>
      `<sheet name="${name}" sheetId="${place + 1}" r:id="rId${place + 1}"${hidden.includes(name) ? ' state="hidden"' : ''}/>`,
  );
  const styles = formats?.map((format) => `<xf numFmtId="${format}"/>`).join('');
  const related = [
    ...names.map((_, place) => relation(`rId${place + 1}`, 'worksheet', `worksheets/sheet${place + 1}.xml`)),
    ...(sharedStrings === undefined ? [] : [relation('rIdStrings', 'sharedStrings', 'sharedStrings.xml')]),
    ...(styles === undefined ? [] : [relation('rIdStyles', 'styles', 'styles.xml')]),
  ];
  const xml: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relations([relation('rId1', 'officeDocument', 'xl/workbook.xml')]),
    'xl/workbook.xml': `<workbook xmlns="${namespaces.sheet}" xmlns:r="${namespaces.office}">${properties}<sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(related),
    ...(sharedStrings === undefined ? {} : { 'xl/sharedStrings.xml': sharedStrings }),
    ...(styles === undefined
      ? {}
      : {
          'xl/styles.xml': `<styleSheet xmlns="${namespaces.sheet}"><cellXfs>${styles}</cellXfs></styleSheet>`,
        }),
  };
  for (const [place, name] of names.entries())
    xml[`xl/worksheets/sheet${place + 1}.xml`] =
      `<worksheet xmlns="${namespaces.sheet}"><sheetData>${sheets[name]}</sheetData></worksheet>`;
  return {
    ...Object.fromEntries(Object.entries(xml).map(([name, text]) => [name, strToU8(text)])),
    ...others,
  };
}

/** Files as a zip. */
export const zipped = (files: Zippable): ArrayBuffer => new Uint8Array(zipSync(files)).buffer;

/** A workbook as it is stored. */
export const workbookOf = (parts: WorkbookParts): ArrayBuffer => zipped(workbookFiles(parts));

/** Bytes that do not pack. */
function noise(bytes: number): Uint8Array {
  let state = 20_081_231;
  return Uint8Array.from({ length: bytes }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state >> 16;
  });
}

/** A workbook with a picture that does not pack, so that all of it keeps within the ratio. */
export const padded = (parts: WorkbookParts): ArrayBuffer =>
  workbookOf({ ...parts, others: { 'xl/media/foto.png': [noise(200_000), { level: 0 }] } });

/** A row of texts: `rowOf(2, 'Naam', 'Plaats')`. */
export const rowOf = (line: number, ...texts: readonly string[]): string =>
  `<row r="${line}">${texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`;
