import { useEffect, useState } from 'react';
import type { Instant } from '../../shared/domain/time.ts';

const EVERY = 10_000;

/** The moment that it is by the server's clock, which was told with the page: a device's own may be wrong. */
export const useNow = (told: Instant): Instant => {
  const [passed, setPassed] = useState({ told, ms: 0 });
  useEffect(() => {
    const began = performance.now();
    const timer = setInterval(() => { setPassed({ told, ms: performance.now() - began }); }, EVERY);
    return () => { clearInterval(timer); };
  }, [told]);
  return passed.told === told ? new Date(Date.parse(told) + passed.ms).toISOString() : told;
};
