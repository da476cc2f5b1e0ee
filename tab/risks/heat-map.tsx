import type { ReactElement } from 'react';
import type { RiskView } from '../../shared/contract/risks.ts';
import { BANDS, LEVELS } from '../../shared/domain/risk.ts';
import { Card } from '../frame/card.tsx';
import { usePlace } from '../frame/house.tsx';
import { filterAfter } from '../frame/list-view.ts';
import { hrefOf } from '../routes.ts';
import type { Looks } from './toolbar.tsx';
import { cellText, mapOf, USUAL } from './view.ts';
import { useRisksWords } from './words.ts';

type MapCell = ReturnType<typeof mapOf>[number]['cells'][number];

const InCell = ({ cell, chosen }: { readonly cell: MapCell; readonly chosen: boolean }): ReactElement => {
  const { risksPage: say } = useRisksWords();
  const place = usePlace();
  const { likelihood, impact, score, band, refs } = cell;
  if (refs.length === 0) return <span className="risk-none"><span className="unseen">{say.emptyCell(score, band)}</span><span aria-hidden="true">{score}</span></span>;
  // chosen again, all of them are listed
  const filter = filterAfter(USUAL, place.filter, { cell: chosen ? '' : cellText(cell), which: 'open' });
  return (
    <a className="risk-count" href={hrefOf({ ...place, page: 'risks', filter })} aria-current={chosen ? 'true' : undefined}>
      <span className="unseen">{say.cell(refs.length, likelihood, impact, score, band, refs)}</span>
      <span className="risk-many" aria-hidden="true">{refs.length}</span><span className="risk-of" aria-hidden="true">{score}</span>
    </a>
  );
};

/** Open risks by likelihood and impact: a table whose numbers are links that list them. The register beside it says the same in words. */
export const HeatMap = ({ risks, listing }: { readonly risks: readonly RiskView[]; readonly listing: Looks }): ReactElement => {
  const { risksPage: say } = useRisksWords();
  return (
    <Card title={say.map} className="risk-map-card">
      <p className="faint">{say.mapHint}</p>
      <table className="risk-map">
        <caption className="unseen">{say.mapCaption}</caption>
        <thead><tr><td className="risk-axis">{say.axis}</td>{LEVELS.map((impact) => <th key={impact} scope="col">{say.impact(impact)}</th>)}</tr></thead>
        <tbody>
          {mapOf(risks).map(({ likelihood, cells }) => (
            <tr key={likelihood}>
              <th scope="row">{say.likelihood(likelihood)}</th>
              {cells.map((cell) => <td key={cell.impact} className={cell.band}><InCell cell={cell} chosen={listing.now.cell === cellText(cell)} /></td>)}
            </tr>
          ))}
        </tbody>
      </table>
      <ul className="risk-key" aria-label={say.keyOf}>{BANDS.map((band) => <li key={band}><span className={`risk-swatch ${band}`} aria-hidden="true" />{say.key(band)}</li>)}</ul>
    </Card>
  );
};
