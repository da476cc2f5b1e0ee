/**
 * Where the answer will stand: `chat` is read by one person; `channel` by everybody, so it says nothing of that person's answers;
 * `card` takes the place of the card whose button was pressed, for the person who pressed it.
 */
export type Door = 'chat' | 'channel' | 'card';
