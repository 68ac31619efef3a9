import { useEffect, useRef, useState } from 'react';
import { prepareForPrint } from './printing.js';

/** A list that comes in parts. */
export interface ListInParts {
  /** How many are there. */
  readonly loaded: number;
  readonly hasMore: boolean;
  readonly isLoadingMore: boolean;
  readonly onMore: () => void;
}

/** Loads a whole list before it is printed, part by part; a part that cannot be loaded ends it. */
export function useWholeForPrint({ loaded, hasMore, isLoadingMore, onMore }: ListInParts): void {
  const [isAsked, setAsked] = useState(false);
  const ready = useRef<(() => void) | null>(null);
  /** So many were there when more was asked for, and whether that has begun to come. */
  const before = useRef({ loaded: -1, hasBegun: false });
  useEffect(() => {
    if (!hasMore) return;
    return prepareForPrint(
      () =>
        new Promise<void>((resolve) => {
          ready.current = resolve;
          before.current = { loaded: -1, hasBegun: false };
          setAsked(true);
        }),
    );
  }, [hasMore]);
  useEffect(() => {
    if (!isAsked) return;
    if (isLoadingMore) {
      before.current.hasBegun = true;
      return;
    }
    const isSame = before.current.loaded === loaded;
    if (!hasMore || (isSame && before.current.hasBegun)) {
      setAsked(false);
      ready.current?.();
    } else if (!isSame) {
      before.current = { loaded, hasBegun: false };
      onMore();
    }
  }, [isAsked, isLoadingMore, hasMore, loaded, onMore]);
}
