import { useEffect, useState, type ReactElement, type ReactNode } from 'react';
import type { PaperContent } from '../../shared/contract/papers.ts';
import type { Reply } from '../api.ts';
import { useHouse } from '../frame/house.tsx';
import { sentenceOf } from '../trouble.ts';

interface Props {
  readonly group: string;
  readonly paper: string;
  readonly children: (content: PaperContent) => ReactNode;
}

/** What a paper says is asked for when somebody opens it, and not before: the opening of a restricted one is noted. */
export const Loaded = ({ group, paper, children }: Props): ReactElement => {
  const { session, words } = useHouse();
  const [reply, setReply] = useState<Reply<PaperContent> | null>(null);
  useEffect(() => {
    let isWaiting = true;
    const load = async (): Promise<void> => {
      const answer = await session.ask('openPaper', { group, paper });
      if (isWaiting) setReply(answer);
    };
    void load();
    return () => { isWaiting = false; };
  }, [session, group, paper]);
  if (reply === null) return <output className="faint">{words.tab.loadingPage}</output>;
  return reply.ok ? <>{children(reply.value)}</> : <p className="fault" role="alert">{sentenceOf(reply.trouble, words)}</p>;
};
