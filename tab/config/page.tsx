import { Button, Field, Select } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import type { Overview } from '../../shared/contract/views.ts';
import type { GroupId } from '../../shared/domain/ids.ts';
import { pagesIn, sectionsOf } from '../frame/bar-links.tsx';
import { useHouse, useStage } from '../frame/house.tsx';
import { PageTitle } from '../frame/page-title.tsx';
import { tagOf } from '../language.ts';
import { choices } from '../overview/view.ts';
import { isDrawn } from '../pages.tsx';
import { pagesFor, type PageName } from '../routes.ts';
import type { Pinned } from '../teams.ts';
import { offered, pinnedAt } from './view.ts';
import { useConfigWords } from './words.ts';
import './config.css';

const useOffer = (pinned: Pinned | null): void => {
  const { visit } = useHouse();
  useEffect(() => { visit.offer(pinned); });
};

/** Which page of which group. The group's rights are those in the group that is shown. */
const Choice = ({ overview }: { readonly overview: Overview }): ReactElement => {
  const { session } = useHouse();
  const { tab, configPage: say } = useConfigWords();
  const [page, setPage] = useState<PageName>('overview');
  const [group, setGroup] = useState<GroupId>(overview.group.id);
  const groups = choices(overview);
  const pages = offered(pagesFor(overview.may, isDrawn));
  const shown = pages.includes(page) ? page : 'overview';
  const name = shown === 'overview' ? tab.product : say.name(tab.page(shown));
  useOffer(pinnedAt(location.href, shown, group, name));
  const choose = (id: GroupId): void => {
    setGroup(id);
    void session.switchTo(id);
  };
  return (
    <div className="config-choice">
      {groups.length > 1 && (
        <Field label={say.group}>
          <Select value={group} onChange={(_, { value }) => { choose(value); }}>
            {groups.map((one) => <option key={one.id} value={one.id} lang={tagOf(one.language)}>{one.name}</option>)}
          </Select>
        </Field>
      )}
      <Field label={say.page} hint={say.pageHint}>
        <Select value={shown} onChange={(_, { value }) => { setPage(pages.find((known) => known === value) ?? 'overview'); }}>
          {sectionsOf(pages).map((section) => (
            <optgroup key={section} label={tab.section(section)}>{pagesIn(section, pages).map((one) => <option key={one} value={one}>{tab.page(one)}</option>)}</optgroup>
          ))}
        </Select>
      </Field>
      <output className="faint">{say.next(name)}</output>
    </div>
  );
};

const NoGroup = (): ReactElement => {
  const { tab, configPage: say } = useConfigWords();
  useOffer(pinnedAt(location.href, 'overview', null, tab.product));
  return <p>{say.noGroup}</p>;
};

const NotRead = (): ReactElement => {
  const { session } = useHouse();
  const { tab, configPage: say } = useConfigWords();
  useOffer(null);
  return <><p role="alert">{say.failed}</p><div className="buttons"><Button onClick={() => { void session.refresh(); }}>{tab.retry}</Button></div></>;
};

/** What Teams shows while somebody adds Quorate to a channel or a chat. Its own Save button belongs to Teams. */
const ConfigPage = (): ReactElement => {
  const { session } = useHouse();
  const { configPage: say } = useConfigWords();
  const stage = useStage(session);
  const isNobodys = stage.at === 'groupless' || (stage.at === 'failed' && stage.trouble.kind === 'refused' && stage.trouble.problem.why === 'notInAGroup');
  return (
    <main className="page config-page">
      <PageTitle title={say.title} />
      <p className="page-intro">{say.intro}</p>
      {stage.at === 'ready' ? <Choice overview={stage.overview} /> : isNobodys ? <NoGroup /> : <NotRead />}
    </main>
  );
};

export default ConfigPage;
