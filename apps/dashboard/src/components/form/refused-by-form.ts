import { createContext } from 'react';

/** Whether the form itself refused the last attempt to save, so that nothing was sent. */
export const RefusedByForm = createContext(false);
