// Runs before `npm start` and `npm test`, on whatever Node is there: installs what is missing and makes sure that Node 26 can be run.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// not import.meta.dirname, which the first releases of Node 20 lack
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OLDEST = 20;
const WANTED = 26;
const isWindows = process.platform === 'win32';
const SPACE_TO_INSTALL = 1_800_000_000;

/** @param {string} sentence */
const say = (sentence) => console.log(sentence);

/** @param {string} version */
const majorOf = (version) => Number(/^v?(\d+)\./u.exec(version.trim())?.[1] ?? 0);

/**
 * What a lock file says of each folder.
 * @typedef {Record<string, { version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }>} Packages
 * @param {string} path
 * @returns {Packages | undefined}
 */
const packagesIn = (path) => {
  try {
    const lock = /** @type {{ packages?: Packages }} */ (JSON.parse(readFileSync(path, 'utf8')));
    return lock.packages;
  } catch {
    return undefined;
  }
};

/** Whether what is installed is what package-lock.json says; a package for another system may be missing. */
function isUpToDate() {
  const wanted = packagesIn(join(ROOT, 'package-lock.json'));
  const present = packagesIn(join(ROOT, 'node_modules', '.package-lock.json'));
  if (wanted === undefined || present === undefined) return false;
  /** @param {string} path */
  const isSame = (path) => present[path]?.version === wanted[path]?.version && present[path]?.integrity === wanted[path]?.integrity;
  const missing = Object.entries(wanted).some(([path, { optional, devOptional }]) => path !== '' && !(path in present) && optional !== true && devOptional !== true);
  return !missing && Object.keys(present).every(isSame);
}

const freeSpace = () => {
  try {
    const { bavail, bsize } = statfsSync(ROOT);
    return bavail * bsize;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
};

const noSpace = 'There is not enough room on the disk: the packages need about 1.8 GB. Free some, then run the command again.';

/**
 * @param {string} output
 * @returns {string}
 */
function whyInstallFailed(output) {
  if (/ENOSPC|no space left/iu.test(output)) return noSpace;
  if (/EACCES|EPERM|EROFS/u.test(output)) return `The packages cannot be written: this account may not write to ${join(ROOT, 'node_modules')}. Change its owner, or use a folder of your own.`;
  if (/ENOTFOUND|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN|ECONNRESET|ENETUNREACH/u.test(output)) return 'The packages cannot be fetched: the npm registry does not answer. Check the network (and, behind a proxy, `npm config get proxy`), then run the command again.';
  if (/can only install packages when your package\.json and package-lock\.json/u.test(output)) return 'package.json and package-lock.json do not agree. Run `npm install` once, then the command again.';
  const last = output.trim().split('\n').filter((line) => line.startsWith('npm error') && !line.includes('A complete log')).slice(0, 3).join('\n');
  return `The packages could not be installed (npm ci). npm says:\n${last === '' ? output.trim().slice(-500) : last}`;
}

/**
 * What a program said, and how it ended; status is null when it could not be run at all.
 * @param {string} program
 * @param {string[]} args
 * @param {boolean} shell
 * @returns {{ status: number | null, said: string, isMissing: boolean }}
 */
function run(program, args, shell) {
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], shell });
  const isMissing = error !== undefined && 'code' in error && error.code === 'ENOENT';
  return { status, said: [stdout, stderr, error?.message].filter((text) => typeof text === 'string').join('\n'), isMissing };
}

/** @returns {string | undefined} */
function install() {
  if (freeSpace() < SPACE_TO_INSTALL) return noSpace;
  const began = Date.now();
  say('Installing the packages; this takes about a minute, and only the first time.');
  const npm = process.env['npm_execpath'] ?? '';
  const rest = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const ran = npm.endsWith('npm-cli.js') ? run(process.execPath, [npm, ...rest], false) : run('npm', rest, isWindows);
  if (ran.isMissing) return 'npm is not installed beside Node. Install Node from https://nodejs.org, which brings npm, then run the command again.';
  if (ran.status !== 0) return whyInstallFailed(ran.said);
  say(`The packages are installed (${Math.round((Date.now() - began) / 1000)} s).`);
  return undefined;
}

const noNode = () => {
  const system = `${process.platform} ${process.arch}`;
  const known = ['linux x64', 'linux arm64', 'darwin x64', 'darwin arm64', 'win32 x64'];
  if (!known.includes(system)) return `npm has no Node ${WANTED} for this system (${system}). Install Node ${WANTED} from https://nodejs.org, then run the command again.`;
  return `Node ${WANTED} for this system (${system}) is missing from node_modules, because a download failed or optional packages are left out. Run \`npm ci --include=optional\`, then the command again.`;
};

/**
 * What keeps Node 26 from running; undefined when it runs.
 * @returns {string | undefined}
 */
function whyNoNode() {
  const own = majorOf(process.versions.node) >= WANTED;
  const path = join(ROOT, 'node_modules', '.bin', isWindows ? 'node.cmd' : 'node');
  if (!existsSync(path)) return own ? undefined : noNode();
  const { said, isMissing } = run(isWindows ? `"${path}"` : path, ['--version'], isWindows);
  if (majorOf(said) >= WANTED) return undefined;
  if (said.includes('libatomic')) return `Node ${WANTED} needs the library libatomic, which this machine does not have. On Debian and Ubuntu: sudo apt-get install libatomic1. On Fedora and Red Hat: sudo dnf install libatomic. Then run the command again.`;
  if (isMissing || /GLIBC|ld-musl|libstdc\+\+/u.test(said)) return `Node ${WANTED} cannot run on this system: it needs Linux with glibc 2.28 or later and libstdc++ (Debian 10, Ubuntu 20.04, Red Hat 8 or later; not Alpine).`;
  return `Node ${WANTED} in node_modules does not run${said === '' ? '' : `: ${said.trim().split('\n')[0]}`}. Delete node_modules, then run the command again.`;
}

/** @returns {string | undefined} */
function prepare() {
  if (majorOf(process.versions.node) < OLDEST) return `Quorate needs Node ${OLDEST} or later to begin with; this is Node ${process.versions.node}. Install it from https://nodejs.org, then run the command again.`;
  return (isUpToDate() ? undefined : install()) ?? whyNoNode();
}

/** @type {string | undefined} */
let problem;
try {
  problem = prepare();
} catch (error) {
  problem = `The preparation failed: ${error instanceof Error ? error.message : String(error)}`;
}
if (problem !== undefined) {
  console.error(problem);
  process.exitCode = 1;
}
