/** What pages carry at their edges and no document means: page numbers, markings, headers and footers that come back on every page. */

const EDGES: readonly RegExp[] = [
  /^(?:page|tudalen|p\.?)\s*\d{1,4}(?:\s*(?:of|o|\/|\|)\s*\d{1,4})?$/iu,
  /^\d{1,4}\s*\|\s*p\s*a\s*g\s*e$/iu,
  /^[-–—|~\s]*\d{1,4}[-–—|~\s]*$/u,
  /^\d{1,4}\s*(?:of|\/)\s*\d{1,4}$/iu,
  /^p\s*a\s*g\s*e\s*\|\s*\d{1,4}$/iu,
  /^(?:official|official[ -–]+sensitive|unclassified|not protectively marked|protect|restricted|internal use only|draft|final draft|uncontrolled (?:copy )?when printed\.?|continued(?: overleaf| on next page)?|\(?continued\)?|table of contents|contents)$/iu,
  /^.{0,90}\bpage\s*\d{1,4}\s*(?:of|\/)\s*\d{1,4}$/iu,
  /^page\s*\d{1,4}\s*(?:of|\/)\s*\d{1,4}\b.{0,90}$/iu,
  /^(?:©|\(c\) ?copyright|copyright ©?).{0,100}$/iu,
  /^[._\-–—=*~\s]{3,}$/u,
  // a line of a table of contents
  /^.{2,90}?[.…]{4,}\s*\d{1,3}$/u,
  /^\[?(?:image|picture|logo|crest)(?: removed| omitted)?\]?$/iu,
];

const EDGE_LENGTH = 140;

export const isEdge = (line: string): boolean => line.length <= EDGE_LENGTH && EDGES.some((edge) => edge.test(line));

/** A page's running title is told apart from a list by its coming back, whatever number stands in it; posts and names of roles may well come back. */
const NOT_RUNNING = /^(?:[•*\-–(\d]|\|)|[.;:?!|\t]|\b(?:chair|member|officer|director|manager|head|leader|holder|councillor|representative|tbc|vacant|n\/a|secretary)\b/iu;
const COMES_BACK = 3;

const shape = (line: string): string => line.toLowerCase().replaceAll(/\d+/gu, '#').replaceAll(/\s+/gu, ' ');

const mayRun = (line: string): boolean => line.length >= 8 && line.length <= 100 && !NOT_RUNNING.test(line);

/** Which of a document's lines or paragraphs are debris; the first of those that come back is kept. */
export function debrisAmong(lines: readonly string[]): ReadonlySet<number> {
  const seen = new Map<string, number[]>();
  const debris = new Set<number>();
  for (const [at, line] of lines.entries()) {
    if (isEdge(line)) debris.add(at);
    else if (mayRun(line)) {
      const places = seen.get(shape(line));
      if (places === undefined) seen.set(shape(line), [at]);
      else places.push(at);
    }
  }
  for (const places of seen.values()) if (places.length >= COMES_BACK) for (const at of places.slice(1)) debris.add(at);
  return debris;
}
