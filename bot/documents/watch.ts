/** The limit of a heap leaves out the buffers in which files are unpacked; so the process that reads is watched, and ended, as a whole. */
const MOST_MEMORY = 512 * 1024 * 1024;
const WATCH_MS = 25;

setInterval(() => {
  if (process.memoryUsage.rss() > MOST_MEMORY) process.kill(process.pid, 'SIGKILL');
}, WATCH_MS);
