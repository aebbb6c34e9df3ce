import { useEffect, useState } from 'react';

/** A time of today, in milliseconds since 1970: a new one when the day is over. */
export function useToday(): number {
  const [nowMs, setNowMs] = useState(() => Date.now());
  useEffect(() => {
    const timer = setTimeout(() => setNowMs(Date.now()), new Date(nowMs).setHours(24, 0, 0, 0) - Date.now());
    return () => clearTimeout(timer);
  }, [nowMs]);
  return nowMs;
}
