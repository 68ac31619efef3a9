import type { RhythmMonth } from '@mim/domain/visit';
import { m } from '../../../paraglide/messages.js';
import { Rhythm } from '../../../rhythm/rhythm.js';

/** The rhythm of the visits as a picture, month by month. */
export const VisitRhythm = ({ months }: { readonly months: readonly RhythmMonth[] }) => (
  <Rhythm
    months={months}
    title={m.mother_rhythm_title}
    caption={m.mother_rhythm_caption()}
    table={m.mother_rhythm_table()}
  />
);
