import { Outlet } from '@tanstack/react-router';
import { Toasts } from '../components/toast.js';

/** What every page stands in. */
export function RootPage() {
  return (
    <>
      <Outlet />
      <Toasts />
    </>
  );
}
