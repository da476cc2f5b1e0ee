// Writes each story's reply anew; the difference is then read in review.
import { writeFileSync } from 'node:fs';
import { stories } from './stories.ts';
import { replyTo } from './world.ts';

for (const { name, incoming, reply } of stories()) {
  writeFileSync(reply, `${JSON.stringify(await replyTo(incoming), null, 2)}\n`);
  console.log(name);
}
