// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at reports as web pages: valid HTML, axe-core in a real browser (light, dark, 320 pixels wide), the
// keyboard, nothing fetched, printed on A4. Takes pictures on the way.
//
//   node webpages.mjs PAGES PICTURES    PAGES: a folder of *.html
//
// CHROMEDRIVER, CHROMIUM, PDFINFO and PDFTOTEXT name the programs. One start of the browser for all pages.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const { FileSystemConfigLoader, HtmlValidate } = createRequire(import.meta.url)('html-validate');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const program = name => process.env[name.toUpperCase()] ?? name;

let passed = 0;
const faults = [];

/** Counts one check; what is wrong with the page is told at the end. */
function check(page, what, wrong) {
    const list = [wrong].flat().filter(Boolean);
    if (list.length === 0)
        passed += 1;
    else
        faults.push(`${page}: ${what}\n    ${list.slice(0, 12).join('\n    ')}`);
}

class Browser {
    static async start() {
        const browser = new Browser();
        process.on('exit', () => browser.driver?.kill()); // Even if it could not be started wholly.
        browser.folder = mkdtempSync(join(tmpdir(), 'redress-browser-'));
        browser.driver = spawn(program('chromedriver'), ['--port=0'], { stdio: ['ignore', 'pipe', 'inherit'] });
        const port = await new Promise((found, failed) => {
            let told = '';
            browser.driver.on('error', failed);
            browser.driver.on('exit', code => failed(new Error(`chromedriver ended with ${code}: ${told}`)));
            browser.driver.stdout.on('data', data => {
                told += data;
                const match = /successfully on port (\d+)/.exec(told);
                if (match)
                    found(match[1]);
            });
        });
        browser.driver.removeAllListeners('exit');
        browser.driver.unref();
        browser.driver.stdout.unref();
        browser.address = `http://127.0.0.1:${port}/session`;
        const args = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage',
            '--disable-background-networking', '--no-first-run', '--force-color-profile=srgb',
            `--user-data-dir=${browser.folder}`];
        const options = { args };
        if (process.env.CHROMIUM)
            options.binary = process.env.CHROMIUM;
        const session = await browser.ask('POST', '', {
            capabilities: {
                alwaysMatch: {
                    browserName: 'chrome',
                    'goog:chromeOptions': options,
                    'goog:loggingPrefs': { browser: 'ALL' },
                    timeouts: { script: 120000, pageLoad: 120000 },
                },
            },
        });
        browser.address += `/${session.sessionId}`;
        return browser;
    }

    async ask(method, path, body) {
        const answer = await fetch(this.address + path, {
            method,
            headers: { 'Content-Type': 'application/json' },
            body: body === undefined ? undefined : JSON.stringify(body),
        });
        const { value } = await answer.json();
        if (value?.error)
            throw new Error(`${path}: ${value.error}: ${value.message}`);
        return value;
    }

    devtools(cmd, params = {}) { return this.ask('POST', '/goog/cdp/execute', { cmd, params }); }
    run(script, ...args) { return this.ask('POST', '/execute/sync', { script, args }); }
    open(file) { return this.ask('POST', '/url', { url: pathToFileURL(file).href }); }

    size(width, height) {
        return this.devtools('Emulation.setDeviceMetricsOverride',
            { width, height, deviceScaleFactor: 1, mobile: false });
    }

    scheme(value) {
        return this.devtools('Emulation.setEmulatedMedia',
            { media: 'screen', features: [{ name: 'prefers-color-scheme', value }] });
    }

    async press(...keys) {
        const actions = keys.flatMap(value => [{ type: 'keyDown', value }, { type: 'keyUp', value }]);
        await this.ask('POST', '/actions', { actions: [{ type: 'key', id: 'keys', actions }] });
    }

    async picture(file, whole = false) {
        const { data } = await this.devtools('Page.captureScreenshot',
            { format: 'png', captureBeyondViewport: whole });
        writeFileSync(file, Buffer.from(data, 'base64'));
    }

    async end() {
        await this.ask('DELETE', '').catch(() => {});
        this.driver.kill();
        rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
    }
}

/** What axe-core finds, in its own words and with the places. */
async function axeFindings(browser) {
    await browser.run(axe);
    const found = await browser.ask('POST', '/execute/async', {
        script: 'const done = arguments[0]; axe.run(document, { resultTypes: ["violations"] })'
            + '.then(r => done({ v: r.violations.map(v => [v.id, v.help, v.nodes.map(n => n.target.join(" "))]),'
            + ' n: r.passes.length }));',
        args: [],
    });
    if (found.n < 10)
        return [`axe-core looked at ${found.n} rules alone`];
    return found.v.map(([id, help, places]) => `${id}: ${help} (${places.slice(0, 3).join('; ')})`);
}

/** Letters narrower than the screen, or boxes of their own that scroll. */
const widerThanScreen = `
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width)
        return [];
    return ['the page is ' + document.documentElement.scrollWidth + ' pixels wide',
        ...[...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > width + 1
            && !e.closest('.skip') && !e.closest('.scroll')).slice(0, 5).map(e => e.outerHTML.slice(0, 120))];`;

const outsideThings = `
    const found = performance.getEntriesByType('resource').map(entry => entry.name);
    if (document.scripts.length > 0)
        found.push('a script');
    for (const element of document.querySelectorAll('[src], link[href], [style], [onclick], [onload]'))
        found.push(element.outerHTML.slice(0, 120));
    return found;`;

/** Tab goes to the link that skips, Enter to the report, without a mouse. */
async function keyboardFaults(browser) {
    const tab = '\uE004';
    const enter = '\uE007';
    await browser.press(tab);
    const first = await browser.run(
        'const e = document.activeElement, box = e.getBoundingClientRect();'
        + 'return { href: e.getAttribute("href"), seen: box.left >= 0 && box.width > 20 };');
    if (first.href !== '#report' || !first.seen)
        return [`the first stop is ${JSON.stringify(first)}`];
    await browser.press(enter);
    const at = await browser.run('return document.activeElement.id');
    return at === 'report' ? [] : [`Enter leads to "${at}"`];
}

/** Prints the page and reads the sheets. */
async function printFaults(browser, name, pictures) {
    const { data } = await browser.devtools('Page.printToPDF', { preferCSSPageSize: true, printBackground: false });
    const file = join(pictures, `${name}-printed.pdf`);
    writeFileSync(file, Buffer.from(data, 'base64'));
    const info = execFileSync(program('pdfinfo'), ['-f', '1', '-l', '999', file], { encoding: 'utf8' });
    const sizes = [...info.matchAll(/Page +\d+ size: +([\d.]+) x ([\d.]+)/g)].map(m => [+m[1], +m[2]]);
    const text = execFileSync(program('pdftotext'), ['-layout', file, '-'], { encoding: 'utf8' });
    const wrong = sizes.filter(([w, h]) => Math.abs(Math.min(w, h) - 595) > 2 || Math.abs(Math.max(w, h) - 842) > 2);
    const found = wrong.map(size => `a sheet of ${size}`);
    sizes.forEach((_, page) => {
        if (!new RegExp(`${page + 1} \\S+ ${sizes.length}\\b`).test(text.split('\f')[page]))
            found.push(`sheet ${page + 1} does not say that it is one of ${sizes.length}`);
    });
    if (sizes.length < 2)
        found.push('hardly anything was printed');
    return found;
}

async function look(browser, file, pictures) {
    const name = basename(file, '.html');
    // A public copy differs in its figures alone: it is looked at once.
    const isPublic = name.endsWith('-public');
    for (const scheme of isPublic ? ['light'] : ['light', 'dark']) {
        await browser.scheme(scheme);
        await browser.size(1280, 900);
        await browser.open(file);
        check(name, `axe-core, ${scheme}`, await axeFindings(browser));
        await browser.picture(join(pictures, `${name}-${scheme}.png`));
        const chart = await browser.run(
            'const c = document.querySelector(".chart") ?? document.querySelector(".table");'
            + 'document.documentElement.style.scrollBehavior = "auto"; c?.scrollIntoView(); return !!c;');
        if (chart)
            await browser.picture(join(pictures, `${name}-${scheme}-chart.png`));
    }
    if (isPublic)
        return;
    await browser.open(file);
    check(name, 'nothing is fetched and nothing runs', await browser.run(outsideThings));
    check(name, 'keyboard', await keyboardFaults(browser));

    await browser.scheme('light');
    await browser.size(320, 640);
    await browser.open(file);
    check(name, 'axe-core, 320 pixels wide', await axeFindings(browser));
    check(name, '320 pixels wide', await browser.run(widerThanScreen));
    await browser.picture(join(pictures, `${name}-narrow.png`));

    await browser.size(1280, 900);
    await browser.devtools('Emulation.setEmulatedMedia', { media: '', features: [] });
    check(name, 'print', await printFaults(browser, name, pictures));
    const log = await browser.ask('POST', '/se/log', { type: 'browser' });
    check(name, 'complaints of the browser', log.map(entry => entry.message));
}

const [pages, pictures] = process.argv.slice(2).map(path => resolve(path));
const files = readdirSync(pages).filter(file => file.endsWith('.html')).sort().map(file => join(pages, file));
if (files.length === 0)
    throw new Error(`no page in ${pages}`);
mkdirSync(pictures, { recursive: true });

const validator = new HtmlValidate(new FileSystemConfigLoader({
    root: true,
    extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
    rules: {
        // Tables scroll on a narrow screen, and what scrolls must be reached by keys; "group" has no element
        // of its own outside forms.
        'prefer-native-element': ['error', { exclude: ['group', 'img'] }],
    },
}));
for (const file of files) {
    const report = await validator.validateFile(file);
    check(basename(file, '.html'), 'valid HTML', report.results.flatMap(result => result.messages)
        .map(message => `${message.line}:${message.column} ${message.ruleId}: ${message.message}`));
}

let browser;
try {
    browser = await Browser.start();
    for (const file of files)
        await look(browser, file, pictures);
} finally {
    await browser?.end();
}
for (const fault of faults)
    console.log(fault);
console.log(`${passed} passed, ${faults.length} failed`);
process.exitCode = faults.length === 0 ? 0 : 1;
