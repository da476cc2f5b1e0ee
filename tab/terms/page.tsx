import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { TermsPage as Page } from '../../shared/contract/governance.ts';
import type { GroupHead } from '../../shared/contract/views.ts';
import type { TeamId, TermsId } from '../../shared/domain/ids.ts';
import { Card } from '../frame/card.tsx';
import { useHouse } from '../frame/house.tsx';
import { PageBody } from '../frame/page-body.tsx';
import { usePage, type PageData } from '../frame/page-data.ts';
import { PageHead } from '../frame/page-title.tsx';
import { Shape } from '../frame/shape.tsx';
import type { PageProps } from '../frame/page-props.ts';
import { About, Control, Findings, Unread } from './document.tsx';
import { Rules } from './rules.tsx';
import { State, Unapproved } from './state.tsx';
import { currentOf, shownOf, type Version } from './view.ts';
import { useTermsWords } from './words.ts';
import './terms.css';

interface ChoiceProps {
  readonly versions: readonly Version[];
  readonly shown: Version;
  readonly choose: (version: Version) => void;
}

/** The other versions that are kept, to look at. */
const Others = ({ versions, shown, choose }: ChoiceProps): ReactElement | null => {
  const { termsPage: say } = useTermsWords();
  const others = versions.filter(({ id }) => id !== shown.id);
  if (others.length === 0) return null;
  return (
    <Card title={say.others}>
      <ul className="rows">
        {others.map((version) => (
          <li key={version.id} className="other">
            <p>{say.version(version.terms.version)} <span className="faint">{say.since(version.state, version.inForceFrom)}</span></p>
            <Button size="small" onClick={() => { choose(version); }}>{say.show(version.terms.version)}</Button>
          </li>
        ))}
      </ul>
    </Card>
  );
};

const Looking = ({ shown, current, choose }: Omit<ChoiceProps, 'versions'> & { readonly current: Version }): ReactElement | null => {
  const { termsPage: say } = useTermsWords();
  if (shown.id === current.id) return null;
  return (
    <div className="banner">
      <Shape tone="calm" size={20} /><p className="say">{say.looking(shown.terms.version)}</p>
      <Button size="small" onClick={() => { choose(current); }}>{say.toCurrent(current.terms.version)}</Button>
    </div>
  );
};

interface BodyProps {
  readonly page: Page;
  readonly data: PageData<Page>;
  readonly team: TeamId | null;
}

const Body = ({ page, data, team }: BodyProps): ReactElement | null => {
  const { announce } = useHouse();
  const { termsPage: say } = useTermsWords();
  const [asked, setAsked] = useState<TermsId | null>(null);
  const shown = shownOf(page.versions, asked);
  const current = currentOf(page.versions);
  if (shown === undefined || current === undefined) return null;
  const choose = (version: Version): void => {
    setAsked(version.id);
    announce(say.shown(version.terms.version));
    // the button that was pressed is gone with the version that it stood beside
    document.querySelector<HTMLElement>('main h1')?.focus();
  };
  return (
    <>
      <Looking shown={shown} current={current} choose={choose} />
      <Unapproved current={current} />
      <div className="columns terms-page">
        <div className="column"><State page={page} data={data} shown={shown} team={team} /><Rules versions={page.versions} shown={shown} /></div>
        <div className="column">
          {shown.id === current.id && <Findings findings={page.findings} />}
          <About shown={shown} />
          <Control shown={shown} />
          <Unread key={shown.id} shown={shown} />
          <Others versions={page.versions} shown={shown} choose={choose} />
        </div>
      </div>
    </>
  );
};

const Terms = ({ group, team }: { readonly group: GroupHead; readonly team: TeamId | null }): ReactElement => {
  const { tab } = useTermsWords();
  const data = usePage('terms', { group: group.id });
  return (
    <>
      <PageHead title={tab.page('terms')} group={group} />
      <PageBody data={data}>{(page) => <Body page={page} data={data} team={team} />}</PageBody>
    </>
  );
};

/** The group's terms of reference: the rules in plain words, and the document that they come from. */
const TermsPage = ({ group, team }: PageProps): ReactElement | null => (group === null ? null : <Terms group={group} team={team} />);

export default TermsPage;
