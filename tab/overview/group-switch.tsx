import { Select } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Overview } from '../../shared/contract/views.ts';
import { useHouse } from '../frame/house.tsx';
import { tagOf } from '../language.ts';
import { choices } from './view.ts';

/** It can be chosen again at once: an answer that was overtaken is not shown. */
export const GroupSwitch = ({ overview, busy }: { readonly overview: Overview; readonly busy: boolean }): ReactElement | null => {
  const { session, navigation, words: { tab, format }, announce } = useHouse();
  const [asked, setAsked] = useState(overview.group.id);
  const groups = choices(overview);
  if (groups.length < 2) return null;
  const open = async (id: string): Promise<void> => {
    const name = groups.find((group) => group.id === id)?.name ?? '';
    const before = session.stage();
    const wasStale = before.at === 'ready' && before.trouble !== null;
    // going back leads to the group that was shown
    navigation.amend({ ...navigation.now(), group: overview.group.id });
    setAsked(id);
    announce(tab.switching(name));
    await session.switchTo(id);
    const stage = session.stage();
    if (stage.at !== 'ready' || stage.switching) return;
    if (stage.overview.group.id === id) {
      announce(tab.switched(name));
      navigation.go({ ...navigation.now(), group: id, team: null, meeting: null });
    } else if (wasStale && stage.trouble !== null) announce(tab.stale(format.time(stage.overview.group.zone, stage.overview.now)));
  };
  return (
    <label className="switch">
      <span className="faint">{tab.group}</span>
      <Select value={busy ? asked : overview.group.id} onChange={(_, { value }) => { void open(value); }}>
        {groups.map((group) => <option key={group.id} value={group.id} lang={tagOf(group.language)}>{group.name}</option>)}
      </Select>
    </label>
  );
};
