import { fail, ok, type Problem, type Result } from '../kernel/result.js';
import { inEachLanguage, listInWords } from '../kernel/words.js';
import { motherHeadings } from '../registration/clinic-list/clinic-list-columns.js';
import type { TrajectoryFact } from '../registration/trajectory-facts.js';
import type { FileSheet, SheetMapping } from './takeover-file.js';
import { columnsMissing, fileTooLarge } from './takeover-problems.js';
import {
  columnsOfSheet,
  neededColumns,
  type TakeoverColumn,
  type TakeoverSheet,
  takeoverColumn,
  takeoverLimits,
  takeoverSheets,
} from './takeover-sheets.js';
import { plainKey } from './written-values.js';

type Synonyms = Readonly<Partial<Record<TakeoverColumn, readonly string[]>>>;

/** What people call a column beside its label, letters and digits only. Contacts are called as in a clinic's list. */
const ofPerson: Synonyms = {
  number: ['nr', 'nummer', 'code', 'id', 'clientnummer', 'dossiernummer', 'volgnummer'],
  wholeName: [...motherHeadings.name.filter((each) => each !== ''), 'voorenachternaam'],
  givenName: motherHeadings.givenName,
  namePrefix: motherHeadings.namePrefix,
  familyName: motherHeadings.familyName,
  phone: motherHeadings.phone,
  email: motherHeadings.email,
  street: motherHeadings.street,
  postcode: motherHeadings.postcode,
  town: motherHeadings.town,
  languages: motherHeadings.language,
  bornOn: ['geboren', 'gebdatum', 'gebdat', 'geboren op', 'leeftijd datum'].map(plainKey),
  origin: ['afkomst', 'culturele achtergrond', 'land van herkomst', 'etniciteit'].map(plainKey),
  education: ['opleidingsniveau', 'schoolopleiding'],
};
const synonyms: Readonly<Record<TakeoverSheet, Synonyms>> = {
  visitingMothers: {
    ...ofPerson,
    wholeName: [...(ofPerson.wholeName ?? []), 'bezoekmoeder', 'vrijwilliger', 'vrijwilligster'],
    startedOn: ['start', 'begonnen op', 'datum start', 'startdatum', 'in dienst', 'sinds'].map(plainKey),
    stoppedOn: ['gestopt', 'gestopt op', 'stopdatum', 'einddatum', 'datum einde', 'uit dienst'].map(plainKey),
    stopReason: ['reden stoppen', 'reden gestopt', 'stopreden'].map(plainKey),
    preparedOn: ['voorbereid op', 'voorbereiding', 'training', 'training afgerond', 'datum training'].map(
      plainKey,
    ),
    vogSeenOn: ['vog', 'vog datum', 'datum vog', 'vog gezien'].map(plainKey),
    agreementSignedOn: ['overeenkomst', 'contract', 'vrijwilligersovereenkomst'].map(plainKey),
    confidentialitySignedOn: ['geheimhouding', 'geheimhoudingsverklaring'],
    maximumFamilies: ['max gezinnen', 'maximum gezinnen', 'maximaal aantal gezinnen', 'max'].map(plainKey),
    note: motherHeadings.note,
  },
  mothers: {
    ...ofPerson,
    wholeName: [...(ofPerson.wholeName ?? []), 'moeder', 'naammoeder', 'programmamoeder', 'mimmoeder'],
    childName: ['kind', 'baby', 'naam kind', 'naam baby', 'voornaam kind'].map(plainKey),
    childBornOn: [
      'geboortedatum kind',
      'geboren kind',
      'kind geboren',
      'geb datum kind',
      'geboortedatum baby',
    ].map(plainKey),
    referredOn: ['aangemeld', 'aangemeld op', 'aanmelddatum', 'datum aanmelding', 'aanmelding'].map(plainKey),
    referralSource: ['verwijzer', 'aangemeld door', 'bron', 'via'].map(plainKey),
    intakeOn: ['intake', 'intakedatum', 'datum intake', 'kennismaking', 'datum kennismaking'].map(plainKey),
    firstChild: ['eerste kind', 'eerste kind?'].map(plainKey),
    ownQuestion: ['vraag', 'hulpvraag', 'haar vraag', 'ondersteuningsvraag'].map(plainKey),
    consentOn: ['toestemming', 'datum toestemming'].map(plainKey),
    programmeFit: ['programma'],
    household: ['gezinssituatie', 'gezin'],
    income: ['inkomen', 'inkomstenbron'],
    intakeNote: motherHeadings.note,
    endedOn: ['einde', 'einddatum', 'datum einde', 'afgesloten', 'gestopt op', 'beeindigd op'].map(plainKey),
    endReason: ['reden einde', 'reden', 'reden beeindiging', 'afsluitreden', 'reden gestopt'].map(plainKey),
    admissionReason: ['toegelaten met reden', 'reden toelating'].map(plainKey),
  },
  matches: {
    mother: ['naam moeder', 'programmamoeder', 'mim moeder', 'client', 'gezin'].map(plainKey),
    visitor: ['naam bezoekmoeder', 'vrijwilliger', 'vrijwilligster', 'gekoppeld aan'].map(plainKey),
    startsOn: [
      'start',
      'startdatum',
      'begindatum',
      'datum begin',
      'datum start',
      'datum koppeling',
      'gekoppeld op',
    ].map(plainKey),
    endedOn: ['einddatum', 'datum einde', 'beeindigd op', 'tot'].map(plainKey),
    reason: ['reden', 'reden einde'].map(plainKey),
    endedBy: ['initiatief', 'door wie'].map(plainKey),
    note: motherHeadings.note,
  },
  visits: {
    mother: ['naam moeder', 'programmamoeder', 'mim moeder', 'client', 'gezin', 'naam'].map(plainKey),
    visitor: ['naam bezoekmoeder', 'vrijwilliger', 'vrijwilligster', 'bezocht door'].map(plainKey),
    visitOn: ['datum', 'bezoekdatum', 'datum bezoek', 'datum huisbezoek', 'dag', 'bezocht op'].map(plainKey),
    startsAt: ['tijd', 'tijdstip', 'begin', 'aanvang'],
    durationMinutes: ['duur', 'minuten', 'duur in minuten', 'tijdsduur', 'aantal minuten', 'min'].map(
      plainKey,
    ),
    kind: ['soort bezoek', 'type', 'vorm'].map(plainKey),
    participants: ['wie waren erbij', 'erbij', 'deelnemers'].map(plainKey),
    topics: ['onderwerp', 'themas', 'thema', 'besproken'].map(plainKey),
    materials: ['materiaal', 'materialen'],
    note: [...motherHeadings.note, 'verslag'],
  },
};

/** How a heading calls a column: by its label in either language, its name, or another word for it; of fewer words the better. */
function columnCalled(sheet: TakeoverSheet, heading: string): TakeoverColumn | null {
  const key = plainKey(heading.replace(/\(.*?\)|\*/g, ' '));
  if (key === '') return null;
  const called = (column: TakeoverColumn): readonly string[] => {
    const fact = takeoverColumn(sheet, column) as TrajectoryFact | undefined;
    const words = [fact?.label.nl, fact?.label.en, fact?.question?.nl];
    return words.map((each) => plainKey(each ?? '')).filter((each) => each !== '');
  };
  const columns = columnsOfSheet(sheet);
  return (
    columns.find((column) => called(column).includes(key)) ??
    columns.find((column) => (synonyms[sheet][column] ?? []).includes(key)) ??
    null
  );
}

/** The columns of a row of headings; of two that are called the same, the first. */
function columnsIn(sheet: TakeoverSheet, headings: readonly string[]): SheetMapping['columns'] {
  const columns: Partial<Record<TakeoverColumn, number>> = {};
  headings.forEach((heading, place) => {
    const column = columnCalled(sheet, heading);
    if (column !== null) columns[column] ??= place;
  });
  return columns;
}

/** Headings stand among the first rows, below a title at most. */
const rowsOfHeadings = 10;

/** What the name of a sheet says; null: nothing. A visiting mother and a visit are both called after the visit. */
function saidByName(name: string): TakeoverSheet | null {
  const key = plainKey(name);
  if (/bezoekmoeder|vrijwillig|visitingmother|volunteer/.test(key)) return 'visitingMothers';
  if (/koppel|match/.test(key)) return 'matches';
  if (/bezoek|visit/.test(key)) return 'visits';
  return /moeder|client|gezin|mother|famil/.test(key) ? 'mothers' : null;
}

const isEnough = (holds: TakeoverSheet, columns: SheetMapping['columns']): boolean =>
  neededColumns[holds].every((any: readonly TakeoverColumn[]) =>
    any.some((column) => columns[column] !== undefined),
  );

/** Where the headings of a sheet are and what they call, as a sheet of this kind. */
function asSheet(
  sheet: number,
  { rows }: FileSheet,
  holds: TakeoverSheet,
): SheetMapping & { readonly score: number } {
  const found = rows.slice(0, rowsOfHeadings).map((row, headings) => {
    const columns = columnsIn(holds, row);
    return { sheet, holds, headings, columns, score: Object.keys(columns).length };
  });
  const best = found.reduce<(typeof found)[number] | undefined>(
    (first, each) => (first === undefined || each.score > first.score ? each : first),
    undefined,
  );
  return best ?? { sheet, holds, headings: 0, columns: {}, score: 0 };
}

/**
 * What each sheet of a file holds, as far as its name and its headings tell. Sheets that tell nothing are left out.
 * @param sheets The sheets of the file.
 * @returns A mapping for each sheet that is recognised, in their order; somebody can choose otherwise.
 * @example
 * recogniseSheets([{ name: 'Koppelingen', rows: [['Moeder', 'Bezoekmoeder', 'Begin']] }])[0]?.holds; // 'matches'
 */
export function recogniseSheets(sheets: readonly FileSheet[]): readonly SheetMapping[] {
  return sheets.flatMap((sheet, at) => {
    const said = saidByName(sheet.name);
    const kindsOfRows = said === null ? takeoverSheets.values : [said];
    const [best] = kindsOfRows
      .map((holds) => asSheet(at, sheet, holds))
      .filter(({ holds, columns, score }) =>
        said === null ? isEnough(holds, columns) && score > 2 : score > 0,
      )
      .toSorted((a, b) => b.score - a.score);
    if (best === undefined) return [];
    const { score, ...mapping } = best;
    return [mapping];
  });
}

/**
 * The columns of a sheet for which somebody chose what it holds.
 * @example
 * recogniseAs(0, { name: 'Blad1', rows: [['Moeder', 'Datum']] }, 'visits').columns; // { mother: 0, visitOn: 1 }
 */
export function recogniseAs(at: number, sheet: FileSheet, holds: TakeoverSheet): SheetMapping {
  const { score, ...mapping } = asSheet(at, sheet, holds);
  return mapping;
}

/**
 * The columns without which a sheet cannot be read and for which none is chosen.
 * @example
 * unmappedColumns({ sheet: 0, holds: 'visits', headings: 0, columns: { mother: 0 } }); // ['visitOn']
 */
export const unmappedColumns = ({ holds, columns }: SheetMapping): readonly TakeoverColumn[] =>
  neededColumns[holds].flatMap((any: readonly TakeoverColumn[]) =>
    any.some((column) => columns[column] !== undefined) ? [] : any.slice(0, 1),
  );

/**
 * Whether a file can be read as it is mapped: within the limits, and each sheet with the columns that it needs.
 * @example
 * checkTakeover([{ name: 'Blad1', rows: [] }], []).ok; // true
 */
export function checkTakeover(
  sheets: readonly FileSheet[],
  mappings: readonly SheetMapping[],
): Result<null, Problem<'takeover-too-large' | 'columns-missing'>> {
  const rows = sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
  const isTooLarge =
    sheets.length > takeoverLimits.sheets ||
    rows > takeoverLimits.rows ||
    JSON.stringify(sheets).length > takeoverLimits.characters;
  if (isTooLarge) return fail(fileTooLarge);
  for (const mapping of mappings) {
    const missing = unmappedColumns(mapping);
    if (missing.length === 0) continue;
    const words = inEachLanguage((language) =>
      listInWords(
        missing.map((column) => takeoverColumn(mapping.holds, column)?.label[language] ?? column),
        language,
      ),
    );
    return fail(columnsMissing(words));
  }
  return ok(null);
}
