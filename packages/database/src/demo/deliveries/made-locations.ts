/** A location that is not there any more. Some were as small as that of Purmerend in 2008. */
export interface ClosedLocation {
  readonly code: string;
  readonly name: string;
  readonly provider: string;
  readonly firstYear: number;
  readonly lastYear: number;
  /** Last year in which anybody took part; after it there was nothing to register. */
  readonly lastActive: number;
  readonly mothers: number;
}

export const closedLocations: readonly ClosedLocation[] = [
  {
    code: 'almelo',
    name: 'Almelo',
    provider: 'Carinova',
    firstYear: 2010,
    lastYear: 2018,
    lastActive: 2018,
    mothers: 6,
  },
  {
    code: 'zoetermeer',
    name: 'Zoetermeer',
    provider: 'Meavita',
    firstYear: 2011,
    lastYear: 2015,
    lastActive: 2014,
    mothers: 4,
  },
];

/** Which years were never delivered. */
export const notDelivered: readonly (readonly [code: string, year: number])[] = [
  ['borne', 2013],
  ['steenwijk', 2017],
  ['nijkerk', 2020],
];

/** Which came after the day by which they were asked. */
export const deliveredLate: readonly (readonly [code: string, year: number])[] = [
  ['borne', 2008],
  ['nijkerk', 2008],
  ['groningen', 2019],
  ['hengelo', 2022],
];

/** Which were corrected, and why. */
export const corrected: readonly (readonly [code: string, year: number, reason: string])[] = [
  ['purmerend', 2018, 'Een traject was vergeten.'],
  ['dordrecht', 2021, 'Twee bezoekmoeders stonden er niet bij.'],
];

/** Where the year before today still waits to be sent. */
export const notSentYet: readonly string[] = ['den-haag-escamp', 'ede'];

/** The entry of a year of a location; undefined: it is not among them. */
export const isAmong = <Entry extends readonly [code: string, year: number, ...rest: readonly string[]]>(
  list: readonly Entry[],
  code: string,
  year: number,
): Entry | undefined => list.find(([at, of]) => at === code && of === year);
