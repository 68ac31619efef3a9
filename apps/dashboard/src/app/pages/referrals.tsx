import { lazy, Suspense } from 'react';
import { ReferralsPage } from '../../features/referrals/referrals-page.js';

/** Brought in when a referral is begun. */
const ChosenMotherSheet = lazy(() => import('../../features/mothers/actions/chosen-mother-sheet.js'));

/** The referrals, with the act by which one comes to be. */
export function Referrals() {
  return (
    <ReferralsPage
      begin={(onClose) => (
        <Suspense>
          <ChosenMotherSheet act="refer" onClose={onClose} />
        </Suspense>
      )}
    />
  );
}
