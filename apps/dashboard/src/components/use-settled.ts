import { useEffect, useState } from 'react';

/**
 * A value once it has stopped changing, so that not every letter that is typed is asked for.
 * @param wait how long it must stay the same, in milliseconds
 */
export function useSettled<Value>(value: Value, wait = 200): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), wait);
    return () => clearTimeout(timer);
  }, [value, wait]);
  return settled;
}
