import { isElectedName, isPersonName } from './given-names.ts';

/** Lists that mix posts with the names of who is in them: the post is the seat. */

export interface PostAndPerson {
  readonly post: string;
  /** null: no name stands beside it */
  readonly person: string | null;
}

const PAIR = /^(.{2,120}?)(?:\s+[-–—]\s*|\s*:\s+|\s*,\s+|\s+\()([^()]{2,160}?)\)?$/u;

/** 'Jane Jones – Head of ICT' and 'Head of ICT (Jane Jones)' are one seat; a name by itself stays, since nothing else is there. */
export function withoutPerson(text: string): PostAndPerson {
  const found = PAIR.exec(text.trim());
  const [left, right] = [found?.[1]?.trim() ?? '', found?.[2]?.trim() ?? ''];
  if (left === '' || right === '') return { post: text, person: isPersonName(text) ? text : null };
  const [isLeft, isRight] = [isPersonName(left), isPersonName(right)];
  if (isLeft === isRight) return { post: text, person: null };
  return isLeft ? { post: right, person: left } : { post: left, person: right };
}

export { isElectedName, isPersonName };
