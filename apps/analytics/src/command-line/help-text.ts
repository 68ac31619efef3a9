import type { Bilingual } from '@mim/domain/kernel';

/** The words of the help, in both languages. */
export const helpText = {
  program: {
    nl: 'Cijfers uit de jaarregistraties van Moeders informeren Moeders.',
    en: 'Figures from the annual registrations of Moeders informeren Moeders (mothers inform mothers).',
  },
  figures: {
    nl: 'Berekent de cijfers van een jaar uit de aanleveringen',
    en: 'Computes the figures of a year from the deliveries',
  },
  figuresInFull: {
    nl: `Berekent de cijfers van een jaar uit de aanleveringen in een map, op welke diepte ze ook staan, en in zipbestanden.
Van meer versies telt de hoogste; eerdere aanleveringen dienen de cohorten.
Met --years gaat het over jaren samen: alleen wat iemand in één jaar overkomt, en schattingen.
Wat een aanlevering kan zijn en niet als een gelezen kan worden (tabellen zonder datapackage.json, een zip met een wachtwoord), is een fout.
Alleen gegevens op standaarduitvoer; problemen en voortgang op standaardfout.
Eindcode 0: klaar; 1: een aanlevering heeft fouten (alle getoond, niets geteld); 2: verkeerd gebruik.

VOORBEELDEN
  mim-analytics figures --deliveries aanleveringen --year 2008
  mim-analytics figures --deliveries aanleveringen --year 2008 --scope location:breda --format json
  mim-analytics figures --deliveries aanleveringen --year 2008 --scope all > alles.csv
  mim-analytics figures --deliveries aanleveringen --years 2006-2008 --scope location:breda --header > breda.csv
  mim-analytics figures --deliveries aanleveringen --year 2008 --measure ended.by-reason --header --out redenen.csv
  mim-analytics figures --deliveries aanleveringen --year 2008 --definitions 1 > zoals-gepubliceerd.csv
  mim-analytics figures --deliveries aanleveringen --year 2008 --curves > krommen.csv
  mim-analytics figures --database --year 2008 --scope all`,
    en: `Computes the figures of a year from the deliveries in a folder, at whatever depth they are, and in zip files.
Of several versions the highest counts; earlier deliveries serve the cohorts.
With --years it is about years together: only what happens to somebody in one year, and estimates.
What may be a delivery and cannot be read as one (tables without a datapackage.json, a zip with a password) is an error.
Only data on standard output; problems and progress on standard error.
Exit code 0: done; 1: a delivery has errors (all listed, nothing counted); 2: wrong use.

EXAMPLES
  mim-analytics figures --deliveries deliveries --year 2008
  mim-analytics figures --deliveries deliveries --year 2008 --scope location:breda --format json
  mim-analytics figures --deliveries deliveries --year 2008 --scope all > all.csv
  mim-analytics figures --deliveries deliveries --years 2006-2008 --scope location:breda --header > breda.csv
  mim-analytics figures --deliveries deliveries --year 2008 --measure ended.by-reason --header --out reasons.csv
  mim-analytics figures --deliveries deliveries --year 2008 --definitions 1 > as-published.csv
  mim-analytics figures --deliveries deliveries --year 2008 --curves > curves.csv
  mim-analytics figures --database --year 2008 --scope all`,
  },
  validate: {
    nl: 'Toont alles wat niet klopt of vragen oproept in de aanleveringen',
    en: 'Lists everything that is wrong or doubtful in the deliveries',
  },
  validateInFull: {
    nl: `Toont alles wat niet klopt of vragen oproept: bestand:regel, kolom, waarde, code, zin.
Eindcode 0: geen fouten; 1: een aanlevering heeft fouten; 2: verkeerd gebruik.

VOORBEELDEN
  mim-analytics validate --deliveries aanleveringen
  mim-analytics validate --deliveries aanleveringen/breda --year 2008 --format json
  mim-analytics validate --deliveries breda.zip --format csv --out problemen.csv
  mim-analytics validate --database --year 2008`,
    en: `Lists everything that is wrong or doubtful: file:line, column, value, code, sentence.
Exit code 0: no errors; 1: a delivery has errors; 2: wrong use.

EXAMPLES
  mim-analytics validate --deliveries deliveries
  mim-analytics validate --deliveries deliveries/breda --year 2008 --format json
  mim-analytics validate --deliveries breda.zip --format csv --out problems.csv
  mim-analytics validate --database --year 2008`,
  },
  convert: {
    nl: 'Zet aanleveringen van indeling 1 om in indeling 2, en een ingevulde werkmap in een aanlevering',
    en: 'Makes deliveries of format 1 ones of format 2, and a workbook that was filled in a delivery',
  },
  convertInFull: {
    nl: `Zet aanleveringen van een eerdere indeling om in de nieuwste, elk in <map>/<jaar>/<locatiecode>.
Wat de eerdere indeling niet vroeg blijft leeg, en een tabel van instroom zonder rijen zegt dat die niet is bijgehouden. Cijfers van wat beide vragen blijven gelijk.
Eindcode 0: klaar; 1: een aanlevering heeft fouten (alle getoond, niets geschreven); 2: verkeerd gebruik.

VOORBEELDEN
  mim-analytics convert --deliveries aanleveringen --out indeling-2
  mim-analytics convert --deliveries aanleveringen --years 2008 --scope location:breda --format zip --out zips
  mim-analytics convert --deliveries breda.xlsx --format zip --out uit-de-werkmap
  mim-analytics convert --deliveries aanleveringen --out indeling-2 --force --dry-run`,
    en: `Makes deliveries of an earlier format ones of the newest, each in <folder>/<year>/<location code>.
What the earlier format did not ask stays empty, and a table of uptake without rows says that it was not kept. Figures of what both ask stay the same.
Exit code 0: done; 1: a delivery has errors (all listed, nothing written); 2: wrong use.

EXAMPLES
  mim-analytics convert --deliveries deliveries --out format-2
  mim-analytics convert --deliveries deliveries --years 2008 --scope location:breda --format zip --out zips
  mim-analytics convert --deliveries breda.xlsx --format zip --out from-the-workbook
  mim-analytics convert --deliveries deliveries --out format-2 --force --dry-run`,
  },
  export: {
    nl: 'Maakt bestanden om mee te nemen',
    en: 'Makes files to take along',
  },
  exportInFull: {
    nl: `Maakt bestanden om mee te nemen.

VOORBEELDEN
  mim-analytics export figures --deliveries aanleveringen --year 2008 --format xlsx --out cijfers-2008.xlsx
  mim-analytics export deliveries --deliveries breda.zip --out uitgepakt-breda
  mim-analytics export deliveries --database --years 2008 --format zip --out archief-2008`,
    en: `Makes files to take along.

EXAMPLES
  mim-analytics export figures --deliveries deliveries --year 2008 --format xlsx --out figures-2008.xlsx
  mim-analytics export deliveries --deliveries breda.zip --out unpacked-breda
  mim-analytics export deliveries --database --years 2008 --format zip --out archive-2008`,
  },
  exportFigures: {
    nl: 'Cijfers als csv, werkmap of Parquet, met erin wat het zijn',
    en: 'Figures as CSV, workbook or Parquet, which say in themselves what they are',
  },
  exportFiguresInFull: {
    nl: `Berekent cijfers zoals figures, en maakt er een bestand van dat zegt wat het is: jaar, selectie, aanleveringen, dekking, definities, programma, dag.
csv: bovenaan in regels met #. xlsx: op een tweede blad; tekst is tekst en getallen zijn getallen. parquet: in de kenmerken van het bestand.

VOORBEELDEN
  mim-analytics export figures --deliveries aanleveringen --year 2008 --out cijfers.xlsx
  mim-analytics export figures --deliveries aanleveringen --year 2008 --scope all --format parquet --out cijfers.parquet
  mim-analytics export figures --deliveries aanleveringen --years 2006-2008 --scope location:breda --format csv --out .
  mim-analytics export figures --database --year 2008 --measure participations:origin --out herkomst.xlsx`,
    en: `Computes figures as the command figures does, and makes a file of them that says what it is: year, selection, deliveries, coverage, definitions, program, day.
csv: at the top in lines with #. xlsx: on a second sheet; text is text and numbers are numbers. parquet: in the file's metadata.

EXAMPLES
  mim-analytics export figures --deliveries deliveries --year 2008 --out figures.xlsx
  mim-analytics export figures --deliveries deliveries --year 2008 --scope all --format parquet --out figures.parquet
  mim-analytics export figures --deliveries deliveries --years 2006-2008 --scope location:breda --format csv --out .
  mim-analytics export figures --database --year 2008 --measure participations:origin --out origin.xlsx`,
  },
  exportDeliveries: {
    nl: 'Aanleveringen als Data Package (map of zip) of Parquet',
    en: 'Deliveries as Data Package (folder or zip) or Parquet',
  },
  exportDeliveriesInFull: {
    nl: `Schrijft aanleveringen in een andere vorm. Met een fout in een ervan wordt niets geschreven.
datapackage en zip: een Frictionless Data Package per aanlevering, <map>/<jaar>/<locatiecode>.
parquet: een bestand per tabel met de rijen van alle aanleveringen, voorop jaar, locatie en versie; dagen zijn dagen, meer waarden zijn een lijst (leeg: geen van deze; afwezig: niet geregistreerd).

VOORBEELDEN
  mim-analytics export deliveries --deliveries aanleveringen --format parquet --out parquet
  mim-analytics export deliveries --deliveries breda.zip --out uitgepakt
  mim-analytics export deliveries --database --years 2004-2008 --format zip --out archief
  mim-analytics export deliveries --database --years 2008 --scope location:breda --out breda-2008`,
    en: `Writes deliveries in another form. With an error in one of them nothing is written.
datapackage and zip: a Frictionless Data Package for each delivery, <folder>/<year>/<location code>.
parquet: a file for each table with the rows of all deliveries, first year, location and version; days are days, several values are a list (empty: none of these; absent: not recorded).

EXAMPLES
  mim-analytics export deliveries --deliveries deliveries --format parquet --out parquet
  mim-analytics export deliveries --deliveries breda.zip --out unpacked
  mim-analytics export deliveries --database --years 2004-2008 --format zip --out archive
  mim-analytics export deliveries --database --years 2008 --scope location:breda --out breda-2008`,
  },
  deliveries: {
    nl: 'Map of zip met de aanleveringen, of een ingevulde werkmap (.xlsx)',
    en: 'Folder or zip with the deliveries, or a workbook that was filled in (.xlsx)',
  },
  database: {
    nl: 'In plaats van --deliveries: de nieuwste versies in de database; waar die is staat in MIM_ANALYTICS_DATABASE_URL of DATABASE_URL',
    en: 'Instead of --deliveries: the latest versions in the database; where it is stands in MIM_ANALYTICS_DATABASE_URL or DATABASE_URL',
  },
  year: { nl: 'Kalenderjaar van de registratie', en: 'Calendar year of the registration' },
  years: {
    nl: 'In plaats van --year: jaren samen, hoogstens vijf, zoals 2006-2008',
    en: 'Instead of --year: years together, at most five, such as 2006-2008',
  },
  definitions: {
    nl: 'Versie van de definities; 1 geeft een uitgave van toen opnieuw',
    en: 'Version of the definitions; 1 makes an edition of then again',
  },
  header: {
    nl: 'Zegt bovenaan in regels met # wat het is: voor een bestand dat mensen lezen (alleen csv)',
    en: 'Says at the top in lines with # what it is: for a file that people read (csv alone)',
  },
  scope: { nl: 'Waarvan: ', en: 'Of what: ' },
  format: { nl: 'Vorm van de uitvoer', en: 'Form of the output' },
  problemFormat: {
    nl: 'Vorm van de uitvoer: regels, csv (een ’ voor wat een rekenblad als formule zou lezen) of json (precies zoals het er staat)',
    en: 'Form of the output: lines, csv (a ’ before what a spreadsheet would read as a formula) or json (just as it stands)',
  },
  measure: {
    nl: 'Eén cijfer, of één uitsplitsing ervan: participations:origin; zie docs/figures.md',
    en: 'One figure, or one breakdown of it: participations:origin; see docs/figures.md',
  },
  span: {
    nl: 'Van een jaar of van jaren, zoals 2004-2025; zonder: alle',
    en: 'Of a year or of years, such as 2004-2025; without: all',
  },
  packageFormat: {
    nl: 'Een map of een zip voor elke aanlevering',
    en: 'A folder or a zip for each delivery',
  },
  figureFormat: { nl: 'Soort bestand', en: 'Kind of file' },
  deliveryFormat: {
    nl: 'Een map of een zip voor elke aanlevering, of een Parquet-bestand voor elke tabel',
    en: 'A folder or a zip for each delivery, or a Parquet file for each table',
  },
  outFile: {
    nl: 'Het bestand, of een map waarin het een eigen naam krijgt. Half geschreven is het nooit',
    en: 'The file, or a folder in which it gets a name of its own. It is never half written',
  },
  outFolder: {
    nl: 'De map waarin het komt te staan; ze wordt gemaakt als ze er niet is. Half geschreven is er nooit iets',
    en: 'The folder in which it comes to stand; it is made when it is not there. Nothing is ever half written',
  },
  out: {
    nl: 'Schrijft naar dit bestand, of in deze map onder een eigen naam; zonder: standaarduitvoer. Half geschreven is het nooit',
    en: 'Writes to this file, or in this folder under a name of its own; without: standard output. It is never half written',
  },
  force: { nl: 'Vervangt wat er al is', en: 'Replaces what is there already' },
  dryRun: {
    nl: 'Doet alles behalve schrijven, en zegt wat er geschreven zou worden',
    en: 'Does everything but write, and says what would be written',
  },
  curves: {
    nl: 'In plaats van de cijfers de krommen van blijven en stoppen, elke dag met een gebeurtenis',
    en: 'Instead of the figures the curves of staying and ending, every day with an event',
  },
  expected: {
    nl: 'Lijst van het programma: welke locaties horen aan te leveren, één code per regel, met erachter eerste en laatste dag',
    en: 'The programme’s list: which locations should deliver, one code a line, with their first and last day behind it',
  },
  outside: {
    nl: 'Cijfers van buiten, voor het bereik: eerste kinderen per gemeente en jaar (csv: municipality,year,first_births); met --database in plaats van wat daarin staat',
    en: 'Figures from outside, for reach: first births by municipality and year (csv: municipality,year,first_births); with --database instead of what stands there',
  },
  workers: {
    nl: 'Hoeveel draden tellen (0: geen aparte); zonder: naar het werk dat er is',
    en: 'How many threads count (0: none apart); without: as the work asks',
  },
  language: { nl: 'Taal van zinnen en uitleg', en: 'Language of sentences and help' },
} as const satisfies Record<string, Bilingual>;
