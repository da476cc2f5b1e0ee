import { createHash } from 'node:crypto';
import type { Request, Response } from 'restify';
import { LANGUAGES, type Language } from '../../shared/domain/group.ts';
import type { PageWords } from '../../shared/words/en/pages.ts';
import { pagePolicy } from './headers.ts';
import { languageOf, pagesIn } from './language.ts';

export const PAGES = ['privacy', 'terms', 'accessibility'] as const;
export type Page = (typeof PAGES)[number];

const STYLE =
  ':root{color-scheme:light dark}body{margin:0 auto;max-width:42rem;padding:1.5rem;background:Canvas;font:1rem/1.6 "Segoe UI",system-ui,sans-serif}' +
  'h1{font-size:1.6rem;line-height:1.25}h2{font-size:1.15rem;margin-top:2rem}header{text-align:right}footer{border-top:1px solid;margin-top:2.5rem}ul{padding-left:1.2rem}';
const POLICY = pagePolicy(`sha256-${createHash('sha256').update(STYLE).digest('base64')}`);

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const paragraphs = (lines: readonly string[]): string => lines.map((line) => `<p>${escaped(line)}</p>`).join('\n');

const article = ({ title, intro, sections }: PageWords): string =>
  [`<h1>${escaped(title)}</h1>`, paragraphs([intro]), ...sections.map(({ heading, lines }) => `<h2>${escaped(heading)}</h2>\n${paragraphs(lines)}`)].join('\n');

const linkedFrom = (page: Page, language: Language): string =>
  PAGES.filter((one) => one !== page)
    .map((one) => `<li><a href="${one}?lang=${language}">${escaped(pagesIn(language)[one].title)}</a></li>`)
    .join('\n');

function html(page: Page, language: Language): string {
  const words = pagesIn(language);
  const other = LANGUAGES.find((one) => one !== language) ?? 'en';
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(words[page].title)} - ${escaped(words.product)}</title>
<style>${STYLE}</style>
</head>
<body>
<header><a href="?lang=${other}" hreflang="${other}" lang="${other}">${escaped(words.otherLanguage)}</a></header>
<main>
${article(words[page])}
</main>
<footer>
<nav aria-label="${escaped(words.otherPages)}">
<ul>
${linkedFrom(page, language)}
</ul>
</nav>
</footer>
</body>
</html>
`;
}

/** In the language that the address asks for, or else the browser. */
export function sendPage(page: Page, request: Request, response: Response): void {
  const asked = URL.parse(request.url ?? '', 'http://localhost')?.searchParams.get('lang');
  const language = LANGUAGES.find((one) => one === asked) ?? languageOf(request.headers['accept-language']);
  const body = html(page, language);
  response.setHeader('Content-Security-Policy', POLICY);
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Language': language, Vary: 'Accept-Language', 'Cache-Control': 'no-cache' });
  response.end(request.method === 'HEAD' ? undefined : body);
}
