import type { ReactElement } from 'react';
import type { RiskView } from '../../shared/contract/risks.ts';
import { Card } from '../frame/card.tsx';
import { barsOf } from './view.ts';
import { useRisksWords } from './words.ts';

const MOST = 24;
const STEP = 34;
const TALL = 64;

/** How a risk was scored, as bars; the same stands in a table below. */
export const Strip = ({ risk, zone }: { readonly risk: RiskView; readonly zone: string }): ReactElement => {
  const { risksPage: say, format } = useRisksWords();
  const bars = barsOf(risk, MOST);
  const label = `${say.historyOf(risk.ref)}: ${bars.map(({ at, score, band }) => say.scoredOn(format.date(zone, at), score, band)).join('; ')}`;
  return (
    <Card title={say.history}>
      <p className="unseen">{label}</p>
      <svg className="risk-strip" aria-hidden="true" width={bars.length * STEP} height={TALL + 20} viewBox={`0 0 ${bars.length * STEP} ${TALL + 20}`} focusable="false">
        {bars.map(({ key, score, band }, place) => {
          const height = Math.max(4, (score / 25) * TALL);
          return (
            <g key={key} className={band}>
              <rect x={place * STEP + 3} y={TALL + 16 - height} width={STEP - 6} height={height} rx="2" />
              <text x={place * STEP + STEP / 2} y={TALL + 11 - height} textAnchor="middle">{score}</text>
            </g>
          );
        })}
      </svg>
      <details className="rule">
        <summary><span>{say.asTable}<span className="unseen">: {say.historyOf(risk.ref)}</span></span></summary>
        <table className="risk-scores">
          <caption className="unseen">{say.historyOf(risk.ref)}</caption>
          <thead><tr><th scope="col">{say.when}</th><th scope="col">{say.score}</th><th scope="col">{say.by}</th></tr></thead>
          <tbody>
            {bars.toReversed().map(({ key, at, score, band, of }) => (
              <tr key={key}><th scope="row">{format.date(zone, at)}</th><td>{say.scored(score, band)} <span className="faint">{say.made(of.likelihood, of.impact)}</span></td><td>{of.byName === '' ? say.former : of.byName}</td></tr>
            ))}
          </tbody>
        </table>
      </details>
    </Card>
  );
};
