import { Button, Field, Input, Link, Select } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { COUNTED, SEARCH_LIMIT, type SearchPage as Page } from '../../shared/contract/mine.ts';
import { FOUND_KINDS, type Found } from '../../shared/domain/found.ts';
import { useKept } from '../actions/kept.ts';
import type { Reply } from '../api.ts';
import { Card, Empty } from '../frame/card.tsx';
import { useDeed } from '../frame/deed.tsx';
import { useHouse, usePlace } from '../frame/house.tsx';
import { lookedFor } from '../frame/list-view.ts';
import { useListing, type Listing } from '../frame/listing.ts';
import { PageBody } from '../frame/page-body.tsx';
import { usePage } from '../frame/page-data.ts';
import { PageTitle } from '../frame/page-title.tsx';
import { TheirLanguage, Theirs } from '../frame/theirs.tsx';
import { tagOf } from '../language.ts';
import { useMineWords } from '../mine/words.ts';
import { byKind, hrefOfFound, isAsked, kindOf, labelOf } from './view.ts';
import './search.css';

const USUAL = { words: '', group: '', kind: '' } as const;
type Kept = keyof typeof USUAL;

const Hit = ({ one, page }: { readonly one: Found; readonly page: Page }): ReactElement => {
  const words = useMineWords();
  const group = page.groups.find(({ id }) => id === one.group);
  const label = labelOf(one, words);
  return (
    <TheirLanguage value={tagOf(group?.language ?? 'en')}>
      <li className="hit">
        <h3><Link href={hrefOfFound(one)}>{label !== '' && <span>{label}: </span>}<Theirs>{one.title}</Theirs></Link></h3>
        {page.groups.length > 1 && group !== undefined && <p className="faint"><Theirs>{group.name}</Theirs></p>}
      </li>
    </TheirLanguage>
  );
};

interface ResultsProps {
  readonly page: Page;
  readonly words: string;
  readonly ask: (after: string) => Promise<Reply<Page>>;
}

const Results = ({ page, words, ask }: ResultsProps): ReactElement => {
  const { minePage: say } = useMineWords();
  const { busy, run, fault } = useDeed();
  const [more, setMore] = useState<{ readonly found: readonly Found[]; readonly next: string | null } | null>(null);
  const found = [...page.found, ...(more?.found ?? [])];
  const next = more === null ? page.next : more.next;
  if (found.length === 0) return <Empty title={say.notFound(words)}>{say.notFoundHint}</Empty>;
  const goOn = (after: string): void => {
    run(async () => {
      const reply = await ask(after);
      if (!reply.ok) return reply.trouble;
      setMore({ found: [...(more?.found ?? []), ...reply.value.found], next: reply.value.next });
      return null;
    });
  };
  return (
    <div className="column">
      {byKind(found).map((part) => (
        <Card key={part.kind} title={say.kindName(part.kind)} aside={<span className="faint">{page.counts[part.kind] ?? part.found.length}</span>}>
          <ul className="rows">{part.found.map((one) => <Hit key={one.id} one={one} page={page} />)}</ul>
        </Card>
      ))}
      {next !== null && <div className="buttons"><Button disabledFocusable={busy} onClick={() => { goOn(next); }}>{say.more}</Button></div>}
      {fault}
    </div>
  );
};

const Looked = ({ listing, words }: { readonly listing: Listing<Kept>; readonly words: string }): ReactElement => {
  const { minePage: say } = useMineWords();
  const { session } = useHouse();
  const { now } = listing;
  const kind = kindOf(now.kind);
  const input = { words, ...(kind !== null && { kind }), ...(now.group !== '' && { group: now.group }) };
  const data = useKept(usePage('search', input, 'onReturn'));
  return (
    <PageBody data={data}>
      {(page) => (
        <>
          <output className="faint">{say.found(kind === null ? Object.values(page.counts).reduce((sum, count) => sum + count, 0) : (page.counts[kind] ?? 0), COUNTED)}</output>
          <Results key={JSON.stringify(input)} page={page} words={words} ask={async (after) => session.ask('search', { ...input, after })} />
        </>
      )}
    </PageBody>
  );
};

/** One box over everything that one may see in all one's groups. */
const SearchPage = (): ReactElement => {
  const { tab, minePage: say } = useMineWords();
  const { session } = useHouse();
  const listing = useListing<Kept>(USUAL);
  const { now, set } = listing;
  // the address follows what is typed at its own pace: that is soon enough to ask
  const { words } = lookedFor<Kept>(USUAL, usePlace().filter);
  const stage = session.stage();
  const groups = stage.at === 'ready' ? [stage.overview.group, ...stage.overview.groups.filter(({ id }) => id !== stage.overview.group.id)] : [];
  return (
    <>
      <header className="page-head"><PageTitle title={tab.page('search')} /></header>
      <p className="page-intro">{say.searchIntro}</p>
      <search className="finder search-box" aria-label={tab.page('search')}>
        <Field label={say.words}><Input type="search" value={now.words} maxLength={SEARCH_LIMIT} placeholder={say.wordsHint} onChange={(_, { value }) => { set({ words: value }); }} /></Field>
        <Field label={say.where}>
          <Select value={now.group} onChange={(_, { value }) => { set({ group: value }); }}>
            <option value="">{say.everywhere}</option>{groups.map((group) => <option key={group.id} value={group.id} lang={tagOf(group.language)}>{group.name}</option>)}
          </Select>
        </Field>
        <Field label={say.kind}>
          <Select value={now.kind} onChange={(_, { value }) => { set({ kind: value }); }}>
            <option value="">{say.everyKind}</option>{FOUND_KINDS.map((kind) => <option key={kind} value={kind}>{say.kindName(kind)}</option>)}
          </Select>
        </Field>
      </search>
      {isAsked(words) ? <Looked listing={listing} words={words} /> : <Empty title={say.start}>{say.startHint}</Empty>}
    </>
  );
};

export default SearchPage;
