import { lazy, memo, Suspense } from 'react';
import { Skeleton } from '../../components/skeleton.js';
import type { View } from './model/view.js';
import { KeySection } from './sections/key-section.js';
import { ReachSection } from './sections/reach-section.js';

/** Comes while the first figures are looked at, so that the page opens sooner. */
const FurtherSections = lazy(() => import('./further-sections.js'));

/** Everything that a report says of any set of locations. Drawn again only when the report changes. */
export const ReportSections = memo(function ReportSections({ view }: { readonly view: View }) {
  return (
    <>
      <KeySection view={view} />
      <ReachSection view={view} />
      <Suspense fallback={<Skeleton kind="block" />}>
        <FurtherSections view={view} />
      </Suspense>
    </>
  );
});
