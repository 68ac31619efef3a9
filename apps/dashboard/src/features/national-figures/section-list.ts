import { m } from '../../paraglide/messages.js';

/** The sections of the pages of figures with the words that lead to them. */
const titles = {
  kort: m.figures_section_key,
  bereik: m.figures_section_reach,
  wachten: m.figures_section_waiting,
  bezoeken: m.figures_section_dosage,
  voltooien: m.figures_section_completion,
  meedoen: m.figures_section_retention,
  bezoekmoeders: m.figures_section_visiting_mothers,
  locaties: m.figures_section_locations,
  jaren: m.figures_section_years,
  gepubliceerd: m.figures_section_published,
  publicatie: m.figures_section_printed,
} as const;

/** Also the anchor in the address. */
export type SectionId = keyof typeof titles;

export const sectionTitle = (id: SectionId): string => titles[id]();

/** What a report of any set of locations has, in order. */
export const reportSections = [
  'kort',
  'bereik',
  'wachten',
  'bezoeken',
  'voltooien',
  'meedoen',
  'bezoekmoeders',
  'locaties',
] as const satisfies readonly SectionId[];

/** A selection is shown with the years of the whole country after it. */
export const selectionSections: readonly SectionId[] = [...reportSections, 'jaren'];

/** The country, with the publication beside it. */
export const nationalSections: readonly SectionId[] = [...selectionSections, 'gepubliceerd'];

/** A year of which only the publication is left. */
export const publishedSections: readonly SectionId[] = ['kort', 'jaren', 'publicatie'];
