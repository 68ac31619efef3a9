import { memo } from 'react';
import type { View } from './model/view.js';
import { CompletionSection } from './sections/completion-section.js';
import { DosageSection } from './sections/dosage-section.js';
import { KeySection } from './sections/key-section.js';
import { LocationsSection } from './sections/locations-section.js';
import { ReachSection } from './sections/reach-section.js';
import { RetentionSection } from './sections/retention-section.js';
import { VisitingMothersSection } from './sections/visiting-mothers-section.js';
import { WaitingSection } from './sections/waiting-section.js';

/** Everything that a report says of any set of locations. Drawn again only when the report changes. */
export const ReportSections = memo(function ReportSections({ view }: { readonly view: View }) {
  return (
    <>
      <KeySection view={view} />
      <ReachSection view={view} />
      <WaitingSection view={view} />
      <DosageSection view={view} />
      <CompletionSection view={view} />
      <RetentionSection view={view} />
      <VisitingMothersSection view={view} />
      <LocationsSection view={view} />
    </>
  );
});
