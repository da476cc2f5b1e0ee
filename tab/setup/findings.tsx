import type { ReactElement } from 'react';
import type { Finding } from '../../shared/domain/reading.ts';
import { Shape } from '../frame/shape.tsx';
import { useSetupWords } from './context.tsx';

/** What must not be passed over, as sentences. */
export const Findings = ({ findings }: { readonly findings: readonly Finding[] }): ReactElement | null => {
  const { finding } = useSetupWords();
  if (findings.length === 0) return null;
  return (
    <ul className="findings">
      {findings.map((found) => <li key={JSON.stringify(found)}><Shape tone="warn" size={16} /><p>{finding(found)}</p></li>)}
    </ul>
  );
};
