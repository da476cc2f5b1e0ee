import { Link } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import type { RisksPage, RiskView } from '../../shared/contract/risks.ts';
import { bandOf, byScore, scoreOf } from '../../shared/domain/risk.ts';
import { Card, Empty } from '../frame/card.tsx';
import { Chip } from '../frame/chip.tsx';
import { EarlierOnes, type Earlier } from '../frame/earlier.tsx';
import { usePlace } from '../frame/house.tsx';
import { byText } from '../frame/list-view.ts';
import { Table, type Column } from '../frame/table.tsx';
import { Theirs } from '../frame/theirs.tsx';
import { hrefOf } from '../routes.ts';
import type { Looks } from './toolbar.tsx';
import { found, showsEnded, toneOf, unanswered, USUAL, whichOf } from './view.ts';
import { useRisksWords, type RisksWords } from './words.ts';

/** 'High (12)' as shape, word and colour. */
export const Score = ({ risk }: { readonly risk: Pick<RiskView, 'likelihood' | 'impact'> }): ReactElement => {
  const { risk: words } = useRisksWords();
  return <Chip tone={toneOf(risk)}>{words.score(bandOf(scoreOf(risk)), scoreOf(risk))}</Chip>;
};

export const Lock = (): ReactElement => (
  <svg className="glyph" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false"><path d="M2.5 5.5h7v5h-7ZM4 5.5v-2a2 2 0 0 1 4 0v2" /></svg>
);

export const Padlock = (): ReactElement => {
  const { risksPage: say } = useRisksWords();
  return <span className="risk-lock"><Lock />{say.restricted}</span>;
};

const Name = ({ risk }: { readonly risk: RiskView }): ReactElement => {
  const { risksPage: say } = useRisksWords();
  const { filter } = usePlace();
  const place = usePlace();
  const open = unanswered(risk);
  return (
    <span className="risk-name">
      <Link href={hrefOf({ ...place, page: 'risks', one: risk.id, ...(filter !== undefined && { filter }) })}><Theirs>{risk.title}</Theirs></Link>
      <span className="faint">{risk.ref}{risk.state === 'closed' && ` · ${say.state('closed')}`}{open > 0 && ` · ${say.unansweredHere(open)}`}{risk.readers !== null && <> · <Padlock /></>}</span>
    </span>
  );
};

const columnsOf = ({ risksPage: say }: RisksWords): readonly Column<RiskView>[] => [
  { key: 'ref', title: say.field.title, width: 'wide', cell: (risk) => <Name risk={risk} />, sort: (a, b) => byText(a.ref, b.ref) },
  {
    key: 'score', title: say.score, sort: (a, b) => byScore(b, a),
    cell: (risk) => <span className="risk-scored"><Score risk={risk} /><span className="faint">{say.made(risk.likelihood, risk.impact)}</span></span>,
  },
  { key: 'owner', title: say.field.owner, cell: ({ ownerName }) => (ownerName === '' ? say.former : ownerName), sort: (a, b) => byText(a.ownerName, b.ownerName) },
  {
    key: 'review', title: say.field.nextReview, sort: (a, b) => a.nextReview.localeCompare(b.nextReview),
    cell: ({ nextReview, overdue, state }) => (state === 'closed' ? '–' : <span className="risk-scored"><span>{say.reviewOn(nextReview)}</span>{overdue && <Chip tone="bad">{say.overdue}</Chip>}</span>),
  },
];

export const List = ({ page, listing, earlier }: { readonly page: RisksPage; readonly listing: Looks; readonly earlier: Earlier | null }): ReactElement => {
  const words = useRisksWords();
  const { risksPage: say } = words;
  const rows = useMemo(() => found(page, listing.late), [page, listing.late]);
  const columns = useMemo(() => columnsOf(words), [words]);
  const all = page.risks.length;
  const empty = all === 0
    ? <Empty title={say.none}>{say.noneHint}</Empty>
    : <Empty title={say.noneFound}>{say.noneFoundHint} <button type="button" className="quiet" onClick={() => { listing.set({ ...USUAL, sort: listing.now.sort }); }}>{say.showAll}</button></Empty>;
  return (
    <Card title={say.list} aside={<output className="faint">{say.shown(rows.length, all)}</output>}>
      <Table label={say.list} rows={rows} columns={columns} keyOf={({ id }) => id} empty={empty} listing={listing} />
      {showsEnded(whichOf(listing.now.which)) && <EarlierOnes earlier={earlier} group={page.group.id} />}
    </Card>
  );
};
