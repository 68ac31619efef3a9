import { m } from '../../paraglide/messages.js';

/** The sections of a page of figures, in their order, with the words that lead to them. */
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
} as const;

/** Also the anchor in the address. */
export type SectionId = keyof typeof titles;

export const sectionTitle = (id: SectionId): string => titles[id]();

/** Every section, in order. */
export const sectionIds = Object.keys(titles) as readonly SectionId[];
