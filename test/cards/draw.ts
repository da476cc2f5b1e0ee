// Draws every card to dist/cards, as Teams would at two widths in its light and dark themes, to be looked at.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';
import { LANGUAGES } from '../../shared/domain/group.ts';
import { gallery } from './gallery.ts';

const require = createRequire(import.meta.url);
const FOLDER = new URL('../../dist/cards/', import.meta.url);
const only = process.argv.slice(2);

const SIZES = { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 };
const WEIGHTS = { lighter: 400, default: 400, bolder: 600 };

const colour = (value: string, subtle: string) => ({ default: value, subtle });
const theme = (isDark: boolean) => {
  const text = isDark ? '#ffffff' : '#242424';
  const quiet = isDark ? '#adadad' : '#616161';
  const foregroundColors = {
    default: colour(text, quiet),
    accent: colour(isDark ? '#7f85f5' : '#5b5fc7', quiet),
    good: colour(isDark ? '#92c353' : '#237b4b', isDark ? '#92c353' : '#237b4b'),
    warning: colour(isDark ? '#f8d22a' : '#835c00', isDark ? '#f8d22a' : '#835c00'),
    attention: colour(isDark ? '#f9526b' : '#c4314b', isDark ? '#f9526b' : '#c4314b'),
  };
  const box = (background: string) => ({ backgroundColor: background, foregroundColors });
  return {
    fontFamily: '"Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif',
    fontTypes: {
      default: { fontFamily: '"Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif', fontSizes: SIZES, fontWeights: WEIGHTS },
      monospace: { fontFamily: '"Noto Sans Mono", "DejaVu Sans Mono", monospace', fontSizes: SIZES, fontWeights: WEIGHTS },
    },
    fontSizes: SIZES,
    fontWeights: WEIGHTS,
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: isDark ? '#3d3d3d' : '#e1e1e1' },
    containerStyles: {
      default: box(isDark ? '#292929' : '#ffffff'),
      emphasis: box(isDark ? '#333333' : '#f5f5f5'),
      accent: box(isDark ? '#2f2f4a' : '#e8ebfa'),
      good: box(isDark ? '#243a24' : '#e7f2da'),
      warning: box(isDark ? '#4a3a14' : '#fbf6d9'),
      attention: box(isDark ? '#45202a' : '#fcf4f6'),
    },
    actions: { maxActions: 6, spacing: 'default', buttonSpacing: 8, showCard: { actionMode: 'inline', inlineTopMargin: 8, style: 'emphasis' }, actionsOrientation: 'horizontal', actionAlignment: 'left' },
    factSet: { title: { weight: 'bolder', wrap: true, maxWidth: 150 }, value: { wrap: true }, spacing: 16 },
    supportsInteractivity: true,
  };
};

const style = (isDark: boolean, width: number): string => `
  body { margin: 0; padding: 12px; background: ${isDark ? '#1f1f1f' : '#f5f5f5'}; width: ${width - 24}px; }
  #card { background: ${isDark ? '#292929' : '#fff'}; border-radius: 6px; border: 1px solid ${isDark ? '#3d3d3d' : '#e1e1e1'}; overflow: hidden; font-size: 14px; }
  p { margin: 0; } .ac-actionSet { flex-wrap: wrap !important; gap: 8px 0; } a { color: ${isDark ? '#7f85f5' : '#5b5fc7'}; }
  .ac-pushButton { font: 600 14px "Segoe UI", "Noto Sans", "DejaVu Sans"; padding: 5px 12px; border-radius: 4px; border: 1px solid ${isDark ? '#666' : '#d1d1d1'}; background: ${isDark ? '#292929' : '#fff'}; color: ${isDark ? '#fff' : '#242424'}; }
  .ac-horizontal-separator { margin: 0 }
  input:not([type=radio]), select { font: 14px "Segoe UI", "Noto Sans", "DejaVu Sans"; padding: 6px; width: 100%; box-sizing: border-box; }`;

const script = readFileSync(require.resolve('adaptivecards/dist/adaptivecards.min.js'), 'utf8');
/** of markdown, as much as our cards use */
const MARKDOWN = String.raw`(text) => text.replace(/&/g, '&amp;').replace(/<(?!\/?at>)/g, '&lt;').replace(/<at>(.*?)<\/at>/g, '<b style="color:#5b5fc7">$1</b>')
  .replace(/(?<!\\)\[((?:\\.|[^\]])*)\]\(([^)]*)\)/g, '<a href="$2">$1</a>').replace(/\n\n/g, '<br>').replace(/\\([^a-z0-9\s])/gi, '$1')`;

mkdirSync(FOLDER, { recursive: true });
const browser = await chromium.launch({ executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
try {
  for (const language of LANGUAGES)
    for (const [name, { card }] of gallery(language)) {
      if (only.length > 0 && !only.includes(name)) continue;
      for (const width of [320, 600])
        for (const isDark of [false, true]) {
          const page = await browser.newPage({ viewport: { width, height: 400 } });
          await page.setContent(`<!doctype html><html lang="${language}"><style>${style(isDark, width)}</style><div id="card"></div></html>`);
          await page.addScriptTag({ content: script });
          await page.evaluate(`(() => {
            AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => { result.outputHtml = (${MARKDOWN})(text); result.didProcess = true; };
            const card = new AdaptiveCards.AdaptiveCard();
            card.hostConfig = new AdaptiveCards.HostConfig(${JSON.stringify(theme(isDark))});
            card.parse(${JSON.stringify(card)});
            document.getElementById('card').append(card.render());
            if (${JSON.stringify(name)}.endsWith('unanswered')) document.querySelector('button').click();
          })()`);
          writeFileSync(new URL(`${name}.${language}.${width}.${isDark ? 'dark' : 'light'}.png`, FOLDER), await page.screenshot({ fullPage: true }));
          await page.close();
        }
    }
} finally {
  await browser.close();
}
