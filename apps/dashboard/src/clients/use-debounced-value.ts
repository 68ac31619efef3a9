import { useEffect, useState } from 'react';

/**
 * A value once it has stopped changing, so that not every letter that is typed is asked for.
 * @param wait how long it must stay the same, in milliseconds
 */
export function useDebouncedValue<Value>(value: Value, wait = 200): Value {
  const [debounced, setDebounced] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setDebounced(value), wait);
    return () => clearTimeout(timer);
  }, [value, wait]);
  return debounced;
}
