import { lazy, Suspense } from 'react';
import { SignalsPage } from '../../features/signals/signals-page.js';

/** Brought in when a signal is recorded. */
const ChosenMotherSheet = lazy(() => import('../../features/mothers/actions/chosen-mother-sheet.js'));

/** The signals, with the act by which one comes to be. */
export function Signals() {
  return (
    <SignalsPage
      begin={(onClose) => (
        <Suspense>
          <ChosenMotherSheet act="signal" onClose={onClose} />
        </Suspense>
      )}
    />
  );
}
