import { lazy, Suspense } from 'react';
import { TrajectoryAction } from '../../features/mothers/actions/trajectory-action.js';
import { ReferralsPage } from '../../features/referrals/referrals-page.js';

/** Brought in when a referral is begun. */
const ChosenMotherSheet = lazy(() => import('../../features/mothers/actions/chosen-mother-sheet.js'));

/** The referrals, with the act by which one comes to be, and by which MIM ends when Home-Start has begun. */
export function Referrals() {
  return (
    <ReferralsPage
      begin={(onClose) => (
        <Suspense>
          <ChosenMotherSheet act="refer" onClose={onClose} />
        </Suspense>
      )}
      end={(trajectoryId, onClose) => (
        <TrajectoryAction name="end" trajectoryId={trajectoryId} onClose={onClose} />
      )}
    />
  );
}
