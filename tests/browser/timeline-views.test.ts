import { readdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { formatState } from '../../src/timeline/state.ts';
import { openBrowser } from '../support/open-browser.ts';
import { listed, openTimeline, query, wholeList } from '../support/timeline-page.ts';
import { malformedQueries, randomStates } from '../support/timeline-states.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const TOURS = readdirSync('content/tours').map((file) => file.replace('.yaml', ''));

describe('the address', () => {
  test('60 random views come back equal, 60 malformed ones throw nothing', async () => {
    const { page, troubles } = await openTimeline(browser, '/timeline/');
    await wholeList(page);
    const known = await page.evaluate(() => ({
      events: [...document.querySelectorAll('.event-entry')].slice(0, 40).map(({ id }) => id.slice(6)),
      subjects: [...document.querySelectorAll<HTMLElement>('#timeline-subjects option')]
        .slice(0, 40)
        .map(({ dataset }) => dataset.id ?? ''),
    }));
    const goTo = (search: string) =>
      page.evaluate(async (query) => {
        history.pushState(null, '', `${location.pathname}?${query}`);
        dispatchEvent(new PopStateEvent('popstate'));
        await new Promise(requestAnimationFrame);
        const form = document.querySelector<HTMLFormElement>('.timeline-filters');
        return {
          search: location.search.slice(1),
          shown: document.querySelectorAll('.event-entry:not([hidden])').length,
          count: document.querySelector('.timeline-count')?.textContent,
          notice: document.querySelector('.timeline-notice')?.textContent,
          ...(form && Object.fromEntries([...new FormData(form)].filter(([name]) => name !== 'track'))),
          track: form ? new FormData(form).getAll('track').join() : '',
        };
      }, search);
    for (const state of randomStates(60, { ...known, tours: TOURS })) {
      const view = await goTo(formatState(state));
      expect(view).toMatchObject({
        search: formatState(state),
        notice: '',
        track: state.tracks.join(),
        from: state.from ?? '',
        to: state.to ?? '',
        level: state.level === 3 ? '' : String(state.level ?? ''),
        q: state.q,
      });
      expect(view.count).toContain(`${view.shown} of `);
    }
    // tests/unit/timeline-state.test.ts has read many times as many; what is left of them is drawn once. The
    // browser forbids more than 200 changes of the address in 10 s.
    await page.evaluate((queries) => {
      for (const query of queries) {
        history.pushState(null, '', `${location.pathname}?${query}`);
        dispatchEvent(new PopStateEvent('popstate'));
      }
    }, malformedQueries(60));
    await goTo('level=9');
    expect(await page.locator('.timeline-notice').textContent()).toContain('“9”');
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  test.each([
    'from=2013&to=2016&track=images-runtimes,orchestration&level=2',
    'q=docker&event=docker-1-0',
    'from=2015-03&subject=kubernetes',
  ])('%s is the same view after loading it anew', async (search) => {
    const { page, troubles } = await openTimeline(browser, `/timeline/?${search}`);
    expect(query(page)).toBe(`?${search}`);
    const shown = await listed(page);
    expect(shown).toBeGreaterThan(0);
    expect(shown).toBeLessThan(300);
    const drawn = await page.locator('.plot-item').count();
    await page.reload();
    await page.locator('[data-drawn]').waitFor();
    expect(query(page)).toBe(`?${search}`);
    expect(await listed(page)).toBe(shown);
    expect(await page.locator('.plot-item').count()).toBe(drawn);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  test('after loading it is the one that the view has, and what others added passes in silence', async () => {
    const { page } = await openTimeline(
      browser,
      '/zh-cn/timeline/?utm_source=x&from=groupmessage&isappinstalled=0&track=security&q=&track=cloud&to=2016%E5%B9%B4#_top',
    );
    expect(await page.locator('.timeline-notice').textContent()).toBe('');
    expect(query(page)).toBe('?to=2016&track=cloud,security');
    expect(new URL(page.url()).hash).toBe('#_top');
    expect(await page.title()).toMatch(/^云与平台，安全，截至2016年 · 时间线/);
    await page.context().close();
  });

  test('Back and Forward go through filters and opened events', async () => {
    const { page } = await openTimeline(browser, '/timeline/');
    await wholeList(page);
    const all = await listed(page);
    await page.locator('.timeline-filters summary').click();
    await page.locator('[name=track][value=security]').check();
    const security = await listed(page);
    await page.locator('.plot-view .plot-item').first().click();
    await page.locator('#timeline-panel-title').waitFor();
    await page.goBack();
    await expect.poll(() => page.locator('.timeline-panel').isVisible()).toBe(false);
    expect(await listed(page)).toBe(security);
    await page.goBack();
    await expect.poll(() => listed(page)).toBe(all);
    expect(await page.locator('[name=track][value=security]').isChecked()).toBe(false);
    await page.goForward();
    await page.goForward();
    await page.locator('#timeline-panel-title').waitFor();
    expect(query(page)).toMatch(/^\?track=security&event=/);
    await page.context().close();
  });

  test('switching the language keeps the view, in another tab too', async () => {
    const { page } = await openTimeline(browser, '/timeline/?track=cloud&q=amazon');
    const shown = await listed(page);
    // A browser without windows opens no tab; what it would open there is the address at that moment.
    await page.locator('language-link a').first().hover();
    await page.mouse.down({ button: 'middle' });
    expect(
      await page
        .locator('language-link a')
        .first()
        .evaluate((link: HTMLAnchorElement) => decodeURIComponent(link.search)),
    ).toBe('?track=cloud&q=amazon');
    await page.mouse.up({ button: 'middle' });
    await page.locator('language-link a').first().click();
    await page.locator('html[lang="zh-CN"] [data-drawn]').waitFor();
    expect(new URL(page.url()).pathname).toBe('/zh-cn/timeline/');
    expect(query(page)).toBe('?track=cloud&q=amazon');
    expect(shown).toBeGreaterThan(0);
    await page.context().close();
  });
});

describe.each([
  { path: '/timeline/', count: /^(\d+) of (\d+) events$/, none: 'No event matches', subject: 'gVisor' },
  { path: '/zh-cn/timeline/', count: /^(\d+)个事件中的(\d+)个$/, none: '没有符合', subject: 'gVisor' },
])('filters at $path', ({ path, count, none, subject }) => {
  test('each narrows list, count, drawing and address, and one action clears them', async () => {
    const { page, troubles } = await openTimeline(browser, path);
    const told = async () =>
      (await page.locator('.timeline-count').textContent())?.match(count)?.slice(1).map(Number);
    const [all = 0] = (await told()) ?? [];
    expect(await told()).toEqual([all, all]);
    // The landmarks are there, and all the others behind the links of the eras.
    expect(await listed(page)).toBeLessThan(all / 10);
    await page.locator('.timeline-filters details summary').click();

    await page.locator('[name=track][value=security]').check();
    const security = await listed(page);
    expect(security).toBeLessThan(all);
    expect([...((await told()) ?? [])].sort((a, b) => a - b)).toEqual([security, all]);
    expect(await page.locator('.plot-view .plot-lane').count()).toBe(1);

    await page.locator('[name=level][value="1"]').check();
    expect(await listed(page)).toBeLessThan(security);
    await page.locator('[name=level][value=""]').check();

    await page.locator('[name=from]').fill('2018');
    await page.locator('[name=from]').press('Enter');
    const late = await listed(page);
    expect(late).toBeLessThan(security);

    await page.locator('[name=subject]').fill(subject);
    await page.locator('[name=subject]').press('Enter');
    await page.locator('.subject-chips button').waitFor();
    expect(await listed(page)).toBeLessThan(late);
    expect(query(page)).toBe('?from=2018&track=security&subject=gvisor');
    await page.locator('.subject-chips button').click();
    expect(await listed(page)).toBe(late);

    await page.locator('[name=q]').fill('qqqq');
    await expect.poll(() => listed(page)).toBe(0);
    expect(await page.locator('.timeline-empty').textContent()).toContain(none);
    expect(await page.locator('.timeline-spoken').textContent()).toContain(none);
    await page.locator('.timeline-empty button').click();
    expect(await listed(page)).toBe(all);
    expect(query(page)).toBe('');
    expect(await page.locator('[name=q]').inputValue()).toBe('');
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});

test('traditional characters find what simplified ones do, and punctuation alone finds nothing', async () => {
  const { page } = await openTimeline(browser, '/zh-cn/timeline/?q=虛擬機');
  const wanted = await page
    .locator('.event-entry')
    .evaluateAll((entries) => entries.filter(({ textContent }) => textContent.includes('虚拟机')).length);
  await expect.poll(() => listed(page)).toBeGreaterThan(20);
  expect(await listed(page)).toBeLessThanOrEqual(wanted);
  expect(await page.locator('.overview-matching').getAttribute('d')).not.toBe('');
  const text = page.locator('[name=q]');
  expect(await text.inputValue()).toBe('虛擬機');
  const shown = await listed(page);
  await text.fill('虚拟机');
  await expect.poll(() => query(page)).toBe('?q=虚拟机');
  expect(await listed(page)).toBe(shown);
  await text.fill('？！…');
  await expect.poll(() => listed(page)).toBe(0);
  await page.goto(`${inject('address')}/zh-cn/subjects/`);
  await page.locator('list-filter input').fill('容器編排');
  await page.locator('list-filter a:visible', { hasText: '容器编排' }).first().waitFor();
  await page.locator('list-filter input').fill('……');
  expect(await page.locator('list-filter a:visible').count()).toBe(0);
  await page.context().close();
});

test('dates are understood as readers type them, and what is none is told by the label of its field', async () => {
  const { page } = await openTimeline(browser, '/zh-cn/timeline/');
  await page.locator('.timeline-filters details summary').click();
  const type = async (name: string, text: string) => {
    const field = page.locator(`.timeline-filters [name=${name}]`);
    await field.fill(text);
    await field.press('Enter');
    return field.evaluate((input) => (input as HTMLInputElement).validationMessage);
  };
  expect(await type('from', '２０１３')).toBe('');
  expect(await type('to', '2014年3月')).toBe('');
  expect(query(page)).toBe('?from=2013&to=2014-03');
  expect(await type('to', '27 March 2015')).toBe('');
  expect(query(page)).toBe('?from=2013&to=2015-03-27');
  expect(await type('to', '03/04/2015')).toMatch(/^“到”里的“03\/04\/2015”不是日期/);
  expect(await type('to', '2012')).toMatch(/^“到”（2012）早于“从”（2013）/);
  await page.context().close();
});

test('a subject, an event and a date that do not exist give a notice', async () => {
  const { page, troubles } = await openTimeline(browser, '/timeline/?subject=nobody&event=never&from=20x');
  const notice = await page.locator('.timeline-notice').textContent();
  for (const value of ['nobody', 'never', '20x']) expect(notice).toContain(`“${value}”`);
  expect(await page.locator('.timeline-count').textContent()).toMatch(/^(\d+) of \1 events$/);
  // The browser itself notes that there is no such event.
  expect(troubles).toEqual([expect.stringContaining('404')]);
  await page.context().close();
});

describe('tours', () => {
  test('there are at least six, readable on the page', async () => {
    const { page } = await openTimeline(browser, '/timeline/');
    expect(await page.locator('[data-tour]').count()).toBeGreaterThanOrEqual(6);
    await page.context().close();
  });

  test.each(['/timeline/', '/zh-cn/timeline/'])('one is walked from end to end at %s', async (path) => {
    const { page, troubles } = await openTimeline(browser, `${path}?tour=standards`);
    const steps = await page.locator('[data-tour=standards] [data-step]').count();
    const title = page.locator('#timeline-panel-title');
    const [previous, next, leave] = await page.locator('.timeline-panel-steps button').all();
    if (!previous || !next || !leave) throw new Error('no buttons');
    await title.waitFor();
    expect(await previous.isDisabled()).toBe(true);
    const seen = new Set([await title.textContent()]);
    for (let step = 2; step <= steps; step++) {
      await next.click();
      expect(await page.locator('.timeline-tour-name').textContent()).toContain(String(step));
      seen.add(await title.textContent());
      const open = page.locator('.plot-view .plot-item.is-open');
      const [item, view] = [await open.boundingBox(), await page.locator('.plot-view').boundingBox()];
      if (!item || !view) throw new Error('the drawing does not follow');
      expect(item.x + item.width).toBeGreaterThan(view.x);
      expect(item.x).toBeLessThan(view.x + view.width);
    }
    expect(seen.size).toBe(steps);
    expect(await next.isDisabled()).toBe(true);
    expect(
      await page.evaluate(() => document.querySelector('.timeline-panel')?.contains(document.activeElement)),
    ).toBe(true);
    await leave.click();
    expect(query(page)).toMatch(/^\?event=/);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  test('one starts from its card without leaving the page', async () => {
    const { page } = await openTimeline(browser, '/timeline/?q=xen');
    await page.locator('[data-start-tour="escapes-and-sandboxes"]').click();
    await page.locator('.timeline-tour').waitFor();
    expect(query(page)).toBe('?tour=escapes-and-sandboxes&event=seccomp-bpf');
    await page.keyboard.press('Escape');
    expect(query(page)).toBe('');
    await page.context().close();
  });
});

describe('the panel', () => {
  test('tells an event with its sources, and goes to the ones beside it within the filter', async () => {
    const { page } = await openTimeline(browser, '/timeline/?track=images-runtimes&level=1&event=docker-1-0');
    const panel = page.locator('.timeline-panel');
    await panel.locator('.source-lines li').first().waitFor();
    expect(await panel.textContent()).toContain('9 June 2014');
    expect(await panel.locator('.timeline-panel-page').getAttribute('href')).toContain('/events/docker-1-0/');
    await panel.getByRole('button', { name: 'Next event' }).click();
    const id = new URL(page.url()).searchParams.get('event');
    const entry = page.locator(`#event-${id}`);
    expect(await entry.getAttribute('data-level')).toBe('1');
    expect(await entry.getAttribute('data-track')).toBe('images-runtimes');
    await page.context().close();
  });

  test('copies the link to the view', async () => {
    const { page } = await openTimeline(browser, '/timeline/?event=docker-1-0', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const panel = page.locator('.timeline-panel');
    await panel.getByRole('button', { name: 'Copy link' }).click();
    await panel.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await publishedAddress(page));
    await page.context().close();
  });

  test.each([
    [
      'refused',
      () => {
        navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
      },
    ],
    ['missing', () => Object.defineProperty(navigator, 'clipboard', { value: undefined })],
  ])('says that nothing was copied where that is %s, and selects the link', async (_, spoil) => {
    const { page } = await openTimeline(browser, '/timeline/?event=docker-1-0');
    await page.evaluate(spoil);
    for (const place of ['.timeline-panel', '.timeline-controls']) {
      await page.locator(place).getByRole('button', { name: 'Copy link' }).click();
      await page.locator(`${place} .copy-fallback`, { hasText: 'could not be copied' }).waitFor();
      expect(await page.evaluate(() => getSelection()?.toString())).toBe(await publishedAddress(page));
    }
    expect(await page.getByRole('button', { name: 'Copied', exact: true }).count()).toBe(0);
    await page.context().close();
  });
});

/** The address of the view where the site is published, wherever it is served for the test. */
async function publishedAddress(page: Page): Promise<string> {
  const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
  return `${canonical}${new URL(page.url()).search}`;
}

describe('failing well', () => {
  test('drawing code that cannot be loaded leaves list, filters and one sentence', async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    await page.route(/\/drawing\..*\.js$/, (route) => route.abort());
    await page.goto(`${inject('address')}/timeline/`);
    await expect.poll(() => page.locator('.timeline-status').textContent()).toContain('could not be loaded');
    const landmarks = await listed(page);
    expect(landmarks).toBeGreaterThan(30);
    await page.locator('[name=q]').fill('firecracker');
    await expect.poll(() => listed(page)).toBeLessThan(landmarks);
    // The lists of the eras are still on their way.
    await expect.poll(() => page.locator('.event-entry').count()).toBeGreaterThan(300);
    await context.close();
  });

  test('a card that cannot be loaded leaves what the list says', async () => {
    const { page } = await openTimeline(browser, '/timeline/');
    await page.route('**/events/docker-1-0/', (route) => route.abort());
    await page.locator('.plot-view [data-event="docker-1-0"]').click();
    await page.locator('.timeline-panel-failed').waitFor();
    expect(await page.locator('.timeline-panel').textContent()).toContain('fit for production');
    await page.context().close();
  });

  test('without JavaScript nothing of the drawing takes room', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${inject('address')}/timeline/`);
    expect(await page.locator('history-timeline').isVisible()).toBe(false);
    await page.locator('[data-tour=standards] summary').click();
    expect(await page.locator('[data-tour=standards] [data-step]').first().isVisible()).toBe(true);
    await context.close();
  });
});
