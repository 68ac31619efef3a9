import { useEffect, useEffectEvent, useState } from 'react';

/** Something that was filled in and not saved. */
export interface Unsaved {
  /** Forgets it: the person leaves all the same. */
  readonly forget: () => void;
}

/** What was filled in and not saved, wherever on the page it stands, the oldest first. */
const unsaved = new Set<Unsaved>();
let storing = 0;

const ask = (event: BeforeUnloadEvent): void => event.preventDefault();

/** Keeps that something was filled in and not saved, and lets the browser ask before the tab is closed over it. */
export function useUnsaved(isUnsaved: boolean, onLeave: (() => void) | undefined): Unsaved {
  const forget = useEffectEvent(() => onLeave?.());
  const [entry] = useState<Unsaved>(() => ({ forget: () => forget() }));
  useEffect(() => {
    if (!isUnsaved) return;
    unsaved.add(entry);
    window.addEventListener('beforeunload', ask);
    return () => {
      unsaved.delete(entry);
      if (unsaved.size === 0) window.removeEventListener('beforeunload', ask);
    };
  }, [isUnsaved, entry]);
  return entry;
}

/** Whether it is this that asks before the page is left: of all that would be lost one does. */
export const isFirstToLose = (entry: Unsaved): boolean => storing === 0 && [...unsaved][0] === entry;

/** Forgets all that was filled in: the person leaves all the same. */
export const forgetUnsaved = (): void => {
  for (const { forget } of unsaved) forget();
};

/** Goes on after something was stored: what leads away from there leaves nothing behind. */
export async function afterStoring(goOn: () => void | Promise<void>): Promise<void> {
  storing += 1;
  try {
    await goOn();
  } finally {
    storing -= 1;
  }
}
