import type { View } from './model/view.js';
import { CompletionSection } from './sections/completion-section.js';
import { DosageSection } from './sections/dosage-section.js';
import { LocationsSection } from './sections/locations-section.js';
import { RetentionSection } from './sections/retention-section.js';
import { VisitingMothersSection } from './sections/visiting-mothers-section.js';
import { WaitingSection } from './sections/waiting-section.js';

/** What a report says beyond what is in sight when its page opens. */
export default function FurtherSections({ view }: { readonly view: View }) {
  return (
    <>
      <WaitingSection view={view} />
      <DosageSection view={view} />
      <CompletionSection view={view} />
      <RetentionSection view={view} />
      <VisitingMothersSection view={view} />
      <LocationsSection view={view} />
    </>
  );
}
