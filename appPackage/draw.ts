// Draws color.png and outline.png from the two .svg files. Run by hand after changing a drawing, then commit the pictures:
// the build only checks them, so that making a package needs no browser.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const ICONS = [
  { name: 'color', size: 192 },
  { name: 'outline', size: 32 },
] as const;

async function browserPath(): Promise<string> {
  const given = process.env['CHROMIUM'];
  if (given !== undefined && given !== '') return given;
  const { default: shipped } = await import('@sparticuz/chromium');
  return await shipped.executablePath();
}

async function draw(): Promise<void> {
  const browser = await chromium.launch({ executablePath: await browserPath(), args: ['--no-sandbox', '--disable-gpu'] });
  try {
    for (const { name, size } of ICONS) {
      const svg = await readFile(join(import.meta.dirname, `${name}.svg`), 'utf8');
      const page = await browser.newPage({ viewport: { width: size, height: size } });
      await page.setContent(`<body style="margin:0;line-height:0">${svg}</body>`);
      await page.screenshot({ path: join(import.meta.dirname, `${name}.png`), omitBackground: true });
    }
  } finally {
    await browser.close();
  }
}

if (import.meta.main) await draw();
